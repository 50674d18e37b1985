import { enteredOf } from '../lists/change-do-not-contact.ts';
import { partId, type Import } from '../ports/imports.ts';
import type { Turn } from '../turn/turn.ts';
import { changeImports, withImport } from './change-imports.ts';

/** Puts the next part of a list of whom nobody contacts any more on that list; undefined where nothing is left to do. */
export const listPart = (turn: Turn, id: string): Promise<Import | undefined> => {
  const { services, person, now } = turn;
  const { store } = services;
  return changeImports(services, person.tenant, async (imports) => {
    const one = imports.all.find((each) => each.id === id && each.state === 'adding');
    if (!one) return undefined;
    const place = partId(id, one.progress.part);
    const keys = ((await store.importPart(person.tenant, place))?.rows ?? []).flatMap(({ cells }) => cells);
    const known = new Set((await store.optOuts(person.tenant, keys)).map(({ key }) => key));
    const listed = keys.filter((key) => !known.has(key));
    const at = now.toISOString();
    const part = one.progress.part + 1;
    const after: Import = {
      ...one,
      at,
      state: part >= one.parts ? 'added' : 'adding',
      progress: { ...one.progress, part, added: one.progress.added + listed.length },
    };
    return {
      imports: { all: withImport(imports, id, after) },
      also: {
        optOuts: listed.map((key) => ({ tenant: person.tenant, key, at, by: person.id })),
        importParts: [
          { tenant: person.tenant, id: place, person: person.id, undo: { added: [], changed: [], listed } },
        ],
      },
      answer: after,
    };
  });
};

/** Takes the last part off again; whoever asked for it themselves meanwhile stays. */
export const unlistPart = (turn: Turn, id: string): Promise<Import | undefined> => {
  const { services, person, now } = turn;
  return changeImports(services, person.tenant, async (imports) => {
    const one = imports.all.find((each) => each.id === id && each.state === 'undoing');
    if (!one) return undefined;
    const place = partId(id, one.progress.part - 1);
    const { listed = [] } = (await services.store.importPart(person.tenant, place))?.undo ?? {};
    const dropOptOuts = await enteredOf(turn, listed);
    const part = Math.max(0, one.progress.part - 1);
    const archived = one.progress.archived + dropOptOuts.length;
    const after: Import = { ...one, at: now.toISOString(), progress: { ...one.progress, part, archived } };
    return {
      imports: { all: withImport(imports, id, part === 0 ? undefined : after) },
      also: { dropOptOuts, dropImportParts: [place] },
      answer: after,
    };
  });
};
