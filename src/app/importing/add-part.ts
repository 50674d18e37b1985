import type { Taken } from '../../importing/compare.ts';
import { partId, type Import, type UndoOfPart } from '../ports/imports.ts';
import type { Turn } from '../turn/turn.ts';
import { alreadySeen } from './already-seen.ts';
import { changeImports, withImport } from './change-imports.ts';
import type { Owners } from './owners-in.ts';
import { planPart, type KnownRow } from './plan-part.ts';
import { recordsOfPart, type PartRecords } from './records-of-part.ts';
import { withRulesOf } from './set-off-rules.ts';

/**
 * Adds the next part of an import, by what is there now: the records, what rules they set off, how to undo that, and that
 * it was done are one commit. Resolves with the import after it; undefined where nothing is to be added.
 */
export const addPart = (turn: Turn, id: string, owners: Owners): Promise<Import | undefined> => {
  const { services, person, now } = turn;
  return changeImports(services, person.tenant, async (imports) => {
    const one = imports.all.find((each) => each.id === id && each.state === 'adding');
    if (!one) return undefined;
    const place = partId(one.id, one.progress.part);
    const part = await services.store.importPart(person.tenant, place);
    const seen = await alreadySeen(services.store, person.tenant, one);
    const plan = await planPart(turn, one, part?.rows ?? [], { seen });
    const made = recordsOfPart(turn, one, owners, plan);
    const { records, firings } = await withRulesOf(turn, one, made);
    const after = { ...progressed(one, plan.known, made, firings.length), at: now.toISOString() };
    const undo: UndoOfPart = {
      added: made.added.map((record) => record.id),
      changed: made.touched.map(({ record, ...how }) => ({ record: record.id, ...how })),
      seen: plan.known.map(({ record }) => record.id),
    };
    return {
      imports: { all: withImport(imports, id, after) },
      also: {
        records,
        firings,
        importParts: [{ tenant: person.tenant, id: place, person: one.person, undo }],
      },
      answer: after,
    };
  });
};

function progressed(one: Import, known: readonly KnownRow[], { added }: PartRecords, setOff: number): Import {
  const { progress, parts, takesChanges } = one;
  const part = progress.part + 1;
  const example = progress.example ?? added[0]?.name;
  return {
    ...one,
    state: part === parts ? 'added' : 'adding',
    progress: {
      ...progress,
      part,
      added: progress.added + added.length,
      filled: progress.filled + known.filter(({ filled }) => isSomething(filled)).length,
      changed:
        progress.changed + (takesChanges ? known.filter(({ changed }) => isSomething(changed)).length : 0),
      ...(one.withRules && { setOff: (progress.setOff ?? 0) + setOff }),
      ...(example !== undefined && { example }),
    },
  };
}

const isSomething = (taken: Taken): boolean => Object.keys(taken).length > 0;
