import { isDeepStrictEqual } from 'node:util';
import { isActive } from '../../domain/due.ts';
import type { SalesRecord } from '../../domain/record.ts';
import type { TakenField } from '../../importing/compare.ts';
import { partId, type Import, type UndoOfPart } from '../ports/imports.ts';
import type { Turn } from '../turn/turn.ts';
import { changeImports, withImport } from './change-imports.ts';

/**
 * Undoes the last part of an import that is not undone yet: archives what it added, unless that is in a sequence by
 * now, and puts back what it changed, unless somebody has changed that since.
 */
export const undoPart = (turn: Turn, id: string): Promise<Import | undefined> => {
  const { services, person, now } = turn;
  return changeImports(services, person.tenant, async (imports) => {
    const one = imports.all.find((each) => each.id === id && each.state === 'undoing');
    if (!one) return undefined;
    const { progress } = one;
    const place = partId(one.id, progress.part - 1);
    const undo = (await services.store.importPart(person.tenant, place))?.undo ?? NOTHING;
    const { idle, left } = await addedBy(turn, undo);
    const back = await putBack(turn, undo);
    const after: Import = {
      ...one,
      at: now.toISOString(),
      progress: {
        ...progress,
        part: Math.max(0, progress.part - 1),
        archived: progress.archived + idle.length,
        putBack: progress.putBack + back.length,
        left: progress.left + left,
      },
    };
    return {
      imports: { all: withImport(imports, id, after.progress.part === 0 ? undefined : after) },
      also: {
        records: [...idle.map((record) => ({ ...record, archived: true as const })), ...back],
        dropImportParts: [place],
      },
      answer: after,
    };
  });
};

const NOTHING: UndoOfPart = { added: [], changed: [] };

async function addedBy({ services, person }: Turn, { added }: UndoOfPart) {
  const found = await services.store.records(person.tenant, added);
  const there = found.filter(({ archived }) => archived === undefined);
  const running = await Promise.all(
    there.map((record) => services.store.enrollmentsOfRecord(person.tenant, record.id)),
  );
  const idle = there.filter((_, at) => !running[at]?.some(isActive));
  return { idle, left: there.length - idle.length };
}

async function putBack({ services, person }: Turn, { changed }: UndoOfPart): Promise<readonly SalesRecord[]> {
  const records = await services.store.records(
    person.tenant,
    changed.map(({ record }) => record),
  );
  const byId = new Map(changed.map((one) => [one.record, one]));
  return records.map((record) => {
    const { before = {}, after = {} } = byId.get(record.id) ?? {};
    const fields = (Object.keys(after) as TakenField[]).filter((field) =>
      isDeepStrictEqual(record[field], after[field]),
    );
    const kept = Object.entries(record).filter(([field]) => !fields.some((one) => one === field));
    const restored = fields.flatMap((field) => (field in before ? [[field, before[field]]] : []));
    return { company: '', tags: [], ...Object.fromEntries([...kept, ...restored]) } as SalesRecord;
  });
}
