import type { Enrollment } from '../../domain/enrollment.ts';
import { placeOf, type StoredRow } from '../data-port.ts';
import type { Archive } from './archive.ts';
import type { Tables } from './tables.ts';

/** In the order of `compareRows`. */
export async function* allRows(tables: Tables, archive: Archive): AsyncGenerator<StoredRow, void> {
  const { organizations, people, references, joinedTeams, records, enrollments, archived } = tables;
  const { answers, dailyCards, drafts, imports, importParts, ownVersions, reminders, templates } = tables;
  const { accountMatters, mails, mailSenders, mailNotices, mailboxes, optOuts } = tables;
  const { ruleBooks, firings } = tables;
  yield* sorted(organizations.rows().map((row) => ({ table: 'organizations', row })));
  yield* sorted(people.rows().map((row) => ({ table: 'people', row })));
  yield* sorted(references.rows().map((row) => ({ table: 'references', row })));
  yield* sorted(joinedTeams.rows().map((row) => ({ table: 'joinedTeams', row })));
  yield* sorted(records.rows().map((row) => ({ table: 'records', row })));
  // An archived entry has the key of its enrollment, so that it can be sorted before it is read.
  const places = [...enrollments.rows(), ...archived.rows()].map(
    (row) => ({ table: 'enrollments', row: row as Enrollment }) as const,
  );
  for (const { row } of sorted(places)) {
    const entry = archived.get(row.tenant, row.id);
    yield { table: 'enrollments', row: entry ? await archive.read(entry) : row };
  }
  yield* sorted(dailyCards.rows().map((row) => ({ table: 'dailyCards', row })));
  yield* sorted(reminders.rows().map((row) => ({ table: 'reminders', row })));
  yield* sorted(answers.rows().map((row) => ({ table: 'answers', row })));
  yield* sorted(mails.rows().map((row) => ({ table: 'mails', row })));
  yield* sorted(mailSenders.rows().map((row) => ({ table: 'mailSenders', row })));
  yield* sorted(mailNotices.rows().map((row) => ({ table: 'mailNotices', row })));
  yield* sorted(mailboxes.rows().map((row) => ({ table: 'mailboxes', row })));
  yield* sorted(optOuts.rows().map((row) => ({ table: 'optOuts', row })));
  yield* sorted(accountMatters.rows().map((row) => ({ table: 'accountMatters', row })));
  yield* sorted(drafts.rows().map((row) => ({ table: 'drafts', row })));
  yield* sorted(ownVersions.rows().map((row) => ({ table: 'ownVersions', row })));
  yield* sorted(imports.rows().map((row) => ({ table: 'imports', row })));
  yield* sorted(importParts.rows().map((row) => ({ table: 'importParts', row })));
  yield* sorted(ruleBooks.rows().map((row) => ({ table: 'ruleBooks', row })));
  yield* sorted(firings.rows().map((row) => ({ table: 'firings', row })));
  yield* sorted(templates.rows().map((row) => ({ table: 'templates', row })));
}

const sorted = <Stored extends StoredRow>(rows: readonly Stored[]): readonly Stored[] =>
  rows
    .map((stored) => ({ stored, place: placeOf(stored) }))
    .sort((one, other) => Buffer.compare(one.place, other.place))
    .map(({ stored }) => stored);

export const put = (tables: Tables, { table, row }: StoredRow): void => {
  tables[table].put(row as never);
};
