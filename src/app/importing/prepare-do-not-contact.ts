import { doNotContactPreviewCard } from '../../cards/importing/do-not-contact-preview.ts';
import { noticeCard } from '../../cards/kit/choice-card.ts';
import type { Situation } from '../../cards/kit/situation.ts';
import { may } from '../../domain/organization.ts';
import { MOST_ROWS } from '../../importing/table.ts';
import type { ListFile } from '../../importing/read-list.ts';
import type { TableRow } from '../../importing/table-row.ts';
import type { Entry } from '../../language/lists-and-tags/do-not-contact-entries.ts';
import { entriesInRows } from '../../language/lists-and-tags/entries-in-rows.ts';
import { keyOfEntry } from '../lists/change-do-not-contact.ts';
import { offerToMark } from '../lists/offer-to-mark.ts';
import { idsWithRevisions, runningLines, runningWith } from '../lists/running-with.ts';
import { partId, type Import } from '../ports/imports.ts';
import type { Message } from '../ports/messenger.ts';
import { withRight } from '../turn/rights.ts';
import type { Turn } from '../turn/turn.ts';
import { keepImport } from './prepare-import.ts';

/** Entries that are looked up and saved together: what takes some milliseconds. */
const PART = 500;

/** A list of emails and domains: says what would become of it, and puts nobody on the list before somebody says so. */
export const prepareDoNotContact = (turn: Turn, file: ListFile, name: string): Promise<Message> =>
  withRight(turn, 'act-for-others', async () => {
    const { services, viewer } = turn;
    const list = await services.readList({ ...file, needsNoHeader: true });
    if (!list.ok)
      return noticeCard(viewer.say.runs(`import.${list.problem}`, { name, most: MOST_ROWS }), [], viewer);
    const entries = new Map<string, Entry>();
    const bad: string[] = [];
    for await (const rows of list.value.parts(PART)) {
      const read = entriesInRows(list.value.header, rows);
      for (const entry of read.entries) entries.set(keyOfEntry(turn, entry), entry);
      bad.push(...read.bad);
    }
    return preview(turn, name, entries, bad);
  });

/** The same of what was pasted. */
export const pasteDoNotContact = (
  turn: Turn,
  { entries, bad }: { readonly entries: readonly Entry[]; readonly bad: readonly string[] },
): Promise<Message> =>
  may(turn.authority, 'act-for-others')
    ? preview(
        turn,
        turn.viewer.say('import.pasted'),
        new Map(entries.map((entry) => [keyOfEntry(turn, entry), entry])),
        bad,
      )
    : offerToMark(turn, entries);

async function preview(
  turn: Turn,
  name: string,
  entries: ReadonlyMap<string, Entry>,
  bad: readonly string[],
): Promise<Message> {
  const { services, person, viewer } = turn;
  const { store } = services;
  const keys = [...entries.keys()];
  const id = services.newId('import');
  const fresh: string[] = [];
  let parts = 0;
  for (let from = 0; from < keys.length; from += PART) {
    const some = keys.slice(from, from + PART);
    const known = new Set((await store.optOuts(person.tenant, some)).map(({ key }) => key));
    fresh.push(...some.filter((key) => !known.has(key)));
    // Only the keys wait, which tell an address to nobody.
    const rows = some.map((key, at): TableRow => ({ row: from + at + 1, cells: [key] }));
    await store.commit(person.tenant, {
      importParts: [{ tenant: person.tenant, id: partId(id, parts), person: person.id, rows }],
    });
    parts += 1;
  }
  const running = await runningWith(
    turn,
    fresh.flatMap((key) => entries.get(key) ?? []),
  );
  const one = await keepImport(turn, () => newList(turn, { id, name, rows: keys.length, parts, running }));
  return doNotContactPreviewCard(
    {
      id: one.id,
      file: name,
      fresh: fresh.length,
      known: keys.length - fresh.length,
      domains: fresh
        .flatMap((key) => entries.get(key) ?? [])
        .filter(({ kind }) => kind === 'domain')
        .map(({ value }) => value),
      bad,
      running: runningLines(running, viewer),
    },
    viewer,
  );
}

const newList = (
  { person, now }: Turn,
  {
    id,
    name,
    rows,
    parts,
    running,
  }: {
    readonly id: string;
    readonly name: string;
    readonly rows: number;
    readonly parts: number;
    readonly running: readonly Situation[];
  },
): Import => ({
  id,
  person: person.id,
  purpose: 'do-not-contact',
  ...(running.length > 0 && { running: idsWithRevisions(running) }),
  file: name,
  state: 'asked',
  at: now.toISOString(),
  header: { row: 0, titles: [], columns: [] },
  hasDecimalCommas: false,
  dateOrders: {},
  type: undefined,
  monthFirst: false,
  takesChanges: false,
  rows,
  parts,
  progress: { part: 0, added: 0, filled: 0, changed: 0, archived: 0, putBack: 0, left: 0 },
});
