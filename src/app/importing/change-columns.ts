import type { Column } from '../../importing/header.ts';
import { typeIn } from '../../importing/known-header.ts';
import { FIELDS } from '../../importing/header-names.ts';
import { namesAnything } from '../../importing/header.ts';
import type { Import } from '../ports/imports.ts';
import type { Message } from '../ports/messenger.ts';
import type { Turn } from '../turn/turn.ts';
import { changeImports, importsOf, withImport } from './change-imports.ts';
import { showColumns, showImport } from './show-import.ts';

/** What somebody sent and did not say yes to. */
export const ownImport = async ({ services, person }: Turn, id: string): Promise<Import | undefined> =>
  (await importsOf(services.store, person.tenant)).all.find(
    (one) => one.id === id && one.person === person.id && one.state === 'asked' && one.purpose === undefined,
  );

export async function openColumns(turn: Turn, id: string): Promise<Message> {
  const one = await ownImport(turn, id);
  return one ? showColumns(turn, one) : { kind: 'text', text: turn.viewer.say('import.gone') };
}

export async function openImport(turn: Turn, id: string): Promise<Message> {
  const one = await ownImport(turn, id);
  return one ? showImport(turn, one) : { kind: 'text', text: turn.viewer.say('import.gone') };
}

/** What was typed into the card: `column-3` is what the fourth column is. */
type Typed = { readonly id: string; readonly dates?: unknown } & Readonly<Record<string, unknown>>;

/** More are forgotten. */
const MOST_REMEMBERED = 100;

/** Takes the columns as they were corrected, for everyone who sends a list with such titles. */
export async function saveColumns(turn: Turn, typed: Typed): Promise<Message> {
  const { services, person, viewer } = turn;
  const saved = await changeImports(services, person.tenant, (imports) => {
    const one = imports.all.find(
      (each) => each.id === typed.id && each.person === person.id && each.state === 'asked',
    );
    if (!one) return Promise.resolve(undefined);
    const columns = columnsIn(one, typed);
    const monthFirst = typed.dates === undefined ? one.monthFirst : typed.dates === 'month';
    const header = { ...one.header, columns };
    const after: Import = { ...one, header, monthFirst, type: one.type ?? typeIn(header) };
    const { titles } = header;
    const others = imports.mappings.filter((each) => JSON.stringify(each.titles) !== JSON.stringify(titles));
    return Promise.resolve({
      imports: {
        all: withImport(imports, one.id, after),
        mappings: namesAnything(columns)
          ? [...others, { titles, columns, monthFirst }].slice(-MOST_REMEMBERED)
          : imports.mappings,
      },
      answer: after,
    });
  });
  if (!saved) return { kind: 'text', text: viewer.say('import.gone') };
  return namesAnything(saved.header.columns) ? showImport(turn, saved) : showColumns(turn, saved);
}

/** A column without an answer, such as one that the card had no room for, stays what it was. */
function columnsIn({ header }: Import, typed: Typed): readonly Column[] {
  const { titles, columns } = header;
  const before = new Map(columns.map((one) => [one.at, one.field]));
  const inOrder = titles.flatMap((title, at) => {
    const said = typed[`column-${at}`];
    const field = said === undefined ? before.get(at) : FIELDS.find((one) => one === said);
    return field === undefined ? [] : [{ at, title, field }];
  });
  // Of several of one field, the one that was preferred before stays so.
  const placeOf = ({ at }: Column) => {
    const place = columns.findIndex((one) => one.at === at);
    return place === -1 ? columns.length + at : place;
  };
  return inOrder.toSorted((one, other) => placeOf(one) - placeOf(other));
}
