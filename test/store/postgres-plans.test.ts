import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Changes } from '../../src/app/ports/changes.ts';
import type { Store } from '../../src/app/ports/store.ts';
import { periodOf } from '../../src/domain/period.ts';
import type { FiringId, MatterId, NoticeId } from '../../src/domain/ids.ts';
import { forgotten } from '../../src/domain/mail/moves.ts';
import { accountReads } from '../../src/store/postgres/account-matters.ts';
import { answerReads } from '../../src/store/postgres/answers.ts';
import { seenReads } from '../../src/store/postgres/seen.ts';
import { colleagueReads } from '../../src/store/postgres/colleagues.ts';
import { createCommit } from '../../src/store/postgres/commit.ts';
import { openDatabase, type Database, type Query } from '../../src/store/postgres/database.ts';
import { enrollmentReads } from '../../src/store/postgres/enrollments.ts';
import { importReads } from '../../src/store/postgres/imports.ts';
import { joinedTeamReads } from '../../src/store/postgres/joined-teams.ts';
import { organizationReads } from '../../src/store/postgres/organizations.ts';
import { ownTemplateReads } from '../../src/store/postgres/own-templates.ts';
import { personReads } from '../../src/store/postgres/people.ts';
import { listReads } from '../../src/store/postgres/lists.ts';
import { recordReads } from '../../src/store/postgres/records.ts';
import { mailReads } from '../../src/store/postgres/mail-reads.ts';
import { ruleReads } from '../../src/store/postgres/rules.ts';
import { reminderReads } from '../../src/store/postgres/reminders.ts';
import { tallyReads } from '../../src/store/postgres/tallies.ts';
import {
  CONTOSO,
  FABRIKAM,
  MEGAN,
  MONDAY,
  aPerson,
  aRecord,
  aMail,
  aReminder,
  anEnrollment,
  anEntry,
  day,
  enrollmentId,
  personId,
  recordId,
  mailId,
  reminderId,
  templateId,
} from '../builders.ts';
import { ask, startPostgres, type Postgres } from '../postgres.ts';
import { anAnswer } from './answer-contract.ts';
import { aDraft, anOwnVersion } from './own-template-contract.ts';
import { aSeen } from './seen-contract.ts';
import { aClaim, aReference } from './store-test.ts';

const ROWS = 20_000;
const SELLERS = 500;
const WEBINAR = templateId('webinar');
const MONTH = periodOf('month', MONDAY);
const LATE = { template: WEBINAR, through: MONDAY, period: MONTH, limit: 10 };
const SECOND = anEntry({ revision: 2 });

/** Two tenants, of which one has nearly everything: what is found by the tenant alone is as slow as a scan. */
const FILL = [
  `insert into people (tenant, id, next_card_at, doc, clues)
   select 'contoso', 'p' || n, timestamptz '2026-11-23 03:30Z' + n * interval '1 minute',
     '{"name": "Megan"}', array['megan' || n % 997]
   from generate_series(1, ${ROWS}) n`,
  `insert into organizations (tenant, revision, saved_by, doc)
   select 't' || n, 1, gen_random_uuid(), '{}' from generate_series(1, ${ROWS}) n`,
  `insert into conversation_references (tenant, person, doc)
   select 'contoso', 'p' || n, '{}' from generate_series(1, ${ROWS}) n`,
  `insert into enrollments (tenant, id, revision, seller, record, active, due_on, started_at, doc, counted_revision)
   select case n % 50 when 0 then 'fabrikam' else 'contoso' end, 'e' || n, 1, 'p' || n % ${SELLERS}, 'r' || n % 9000,
     n % 3 > 0, date '2026-11-01' + n % 60, timestamptz '2026-10-01' + n * interval '1 minute',
     jsonb_build_object('tenant', 'contoso', 'id', 'e' || n, 'template', 'webinar', 'version', 1, 'revision', 1, 'seller', 'p7',
       'state', '{"kind": "open", "step": "call", "due": "2026-11-23"}'::jsonb), (n % 1000 <> 1)::integer
   from generate_series(1, ${ROWS}) n`,
  `insert into tallies (tenant, period, template, seller, version, counts)
   select 'contoso', '2026-' || n % 40, 'webinar', 'p' || n, 1, '{"enrolled": 1}' from generate_series(1, ${ROWS}) n`,
  `insert into enrollment_history (tenant, enrollment, revision, person, at, saved_by, entry)
   select tenant, id, 1, seller, started_at, gen_random_uuid(),
     '{"revision": 1, "today": "2026-11-23", "event": {"kind": "enroll"}}' from enrollments`,
  `insert into records (tenant, id, owner, renewal_date, archived, facets, doc)
   select 'contoso', 'r' || n, 'p' || n % ${SELLERS}, date '2026-11-01' + n % 600, false,
     array['all', 'tag:t' || n % 500],
     jsonb_build_object('tenant', 'contoso', 'id', 'r' || n, 'name', 'Asha' || n % 700 || ' Rao' || n % 900)
   from generate_series(1, ${ROWS}) n`,
  `insert into record_words (tenant, record, word, name_words)
   select tenant, id, unnest(array['asha' || right(id, -1)::int % 700, 'rao' || right(id, -1)::int % 900]), 2
   from records`,
  `insert into word_clues (tenant, clue, word)
   select distinct tenant, left(word, n) || substr(word, n + 2), word
   from record_words, generate_series(0, 6) n where n < length(word)`,
  `insert into joined_teams (tenant, id, doc)
   select 't' || n, '19:sales', '{}' from generate_series(1, ${ROWS}) n`,
  `insert into daily_cards (tenant, person, day, doc)
   select 'contoso', 'p' || n % 5000, date '2026-11-01' + n / 5000, '{}' from generate_series(1, ${ROWS}) n`,
  `insert into reminders (tenant, id, revision, person, look_at, doc)
   select 'contoso', 'm' || n, 1, 'p' || n % 5000, timestamptz '2026-11-23 03:30Z' + n * interval '1 minute', '{}'
   from generate_series(1, ${ROWS}) n`,
  `insert into mails (tenant, id, revision, enrollment, step, entered, seller, record, open, left_at, domain,
     message_id, provider_message_id, look_at, doc)
   select 'contoso', 'm' || n, 1, 'e' || n, 'first-email', 1, 'p' || n % 5000, 'r' || n, n % 50 = 0,
     timestamptz '2026-11-01Z' + n * interval '1 minute', 'd' || n % 3000, '<m' || n || '>', '<p' || n || '>',
     timestamptz '2026-11-23 03:30Z' + n * interval '1 minute', '{}'
   from generate_series(1, ${ROWS}) n`,
  `insert into mail_senders (tenant, seller, revision, doc)
   select 'contoso', 'p' || n, 1, '{}' from generate_series(1, ${ROWS}) n`,
  `insert into mail_notices (tenant, id, revision, enrollment, forget_at, tell_at, doc)
   select 'contoso', 'n' || n, 1, 'e' || n, timestamptz '2026-11-23 03:30Z' + n * interval '1 minute',
     timestamptz '2026-11-23 03:30Z' + n * interval '1 minute',
     jsonb_build_object('seller', 'p' || n % 500, 'telling', jsonb_build_object('how', case n % 50 when 0 then 'unknown' else 'sent' end))
   from generate_series(1, ${ROWS}) n`,
  `insert into mailboxes (tenant, person, revision, look_at, doc)
   select 'contoso', 'p' || n, 1, timestamptz '2026-11-23 03:30Z' + n * interval '1 minute', '{}'
   from generate_series(1, ${ROWS}) n`,
  `insert into account_matters (tenant, id, revision, person, other, look_at, doc)
   select 'contoso', 'm' || n, 1, 'p' || n % 499, 'p' || n % 491, timestamptz '2026-11-23 03:30Z' + n * interval '1 minute', '{}'
   from generate_series(1, ${ROWS}) n`,
  `insert into opt_outs (tenant, key, doc)
   select 'contoso', case n % 100 when 0 then '@d' else 'h' end || n, '{}' from generate_series(1, ${ROWS}) n`,
  `insert into seen_activities (tenant, key, at, saved_by)
   select 'contoso', 's' || n, timestamptz '2026-11-01' + n * interval '1 hour', gen_random_uuid() from generate_series(1, ${ROWS}) n`,
  `insert into imports (tenant, doc)
   select 't' || n, '{"all": []}' from generate_series(1, ${ROWS}) n`,
  `insert into import_parts (tenant, id, doc)
   select 'contoso', 'i' || n, '{}' from generate_series(1, ${ROWS}) n`,
  `insert into rule_books (tenant, revision, check_at, doc)
   select 't' || n, 1, timestamptz '2026-11-23 03:30Z' + n * interval '1 minute', '{}' from generate_series(1, ${ROWS}) n`,
  `insert into firings (tenant, id, revision, rule, record, at, seller, day, proposed, look_at, doc)
   select 'contoso', 'f' || n, 1, 'r' || n % 2000, 'r' || n, timestamptz '2026-11-01Z' + n * interval '1 minute',
     'p' || n % 5000, date '2026-11-01' + n % 60, n % 50 = 0,
     timestamptz '2026-11-23 03:30Z' + n * interval '1 minute', '{}' from generate_series(1, ${ROWS}) n`,
  `insert into drafts (tenant, template, doc)
   select case n % 50 when 0 then 'fabrikam' else 'contoso' end, 't' || n, '{"revision": 1}'
   from generate_series(1, ${ROWS}) n`,
  `insert into own_versions (tenant, template, version, doc)
   select case n % 50 when 0 then 'fabrikam' else 'contoso' end, 't' || n, 1, '{}'
   from generate_series(1, ${ROWS}) n`,
  `insert into answers (tenant, key, until, doc)
   select 'contoso', 'a' || n, timestamptz '2026-11-01' + n * interval '1 hour', '{}'
   from generate_series(1, ${ROWS}) n`,
];

let postgres: Postgres;
let url: string;
let database: Database;
beforeAll(async () => {
  postgres = await startPostgres();
  url = await postgres.createDatabase();
  database = openDatabase(url);
  for (const sql of FILL) await ask(url, sql);
  await ask(url, 'analyze');
});
afterAll(async () => {
  await database.close();
  await postgres.dropDatabase(url);
  await postgres.stop();
});

/** Asks everything as it is asked, and notes how the server goes about it. */
function explained(plans: unknown[]): Database {
  const explaining =
    (query: Query): Query =>
    async <Row extends object>(sql: string, values?: readonly unknown[]) => {
      if (values) plans.push(...(await query(`explain (format json) ${sql}`, values)));
      return query<Row>(sql, values);
    };
  return {
    ...database,
    query: explaining(database.query),
    once: explaining(database.once),
    transaction: (work) => database.transaction((query) => work(explaining(query))),
    statement: (work) => database.statement((query) => work(explaining(query))),
  };
}

const SINCE = '2026-11-05T00:00:00.000Z';
const SENDER = { tenant: CONTOSO, seller: personId('p7') };

const TEAM = ['p7', 'p8', 'p9'].map(personId);
const NEGLECT = { dueBy: day('2026-11-17'), before: day('2026-11-18') };
const ASKED = {
  today: MONDAY,
  overdueBy: day('2026-11-20'),
  neglect: NEGLECT,
  from: day('2026-11-16'),
  to: MONDAY,
};

type Reads = Omit<Store, 'commit' | 'templateVersions' | 'keepTemplateVersions' | 'ping' | 'close'>;

test.each<readonly [string, (reads: Reads) => Promise<unknown>]>([
  ['a person', (store) => store.person(CONTOSO, personId('p7'))],
  ['whose daily card is due', (store) => store.peopleWithCardDue('2026-11-23T05:00:00Z', 100)],
  ['whose many are not all enrolled', (store) => store.peopleEnrolling('2026-11-23T05:00:00Z', 100)],
  ['when the next daily card is due', (store) => store.nextCardDue()],
  ['where to write to a person', (store) => store.reference(CONTOSO, personId('p7'))],
  ['the teams that the bot is in', (store) => store.joinedTeams(CONTOSO)],
  ['what a tenant imports', (store) => store.imports(FABRIKAM)],
  ['imports that are left', (store) => store.importsLeft()],
  ['a part of an import', (store) => store.importPart(CONTOSO, 'i7.000007')],
  ['a daily card', (store) => store.dailyCard(CONTOSO, personId('p7'), day('2026-11-02'))],
  ['a ledger', (store) => store.ledger(CONTOSO, personId('p7'), day('2026-11-02'))],
  ['a reminder', (store) => store.reminder(CONTOSO, reminderId('m7'))],
  ["a person's reminders", (store) => store.remindersOf(CONTOSO, personId('p7'))],
  ['which reminders are due', (store) => store.remindersDue('2026-11-23T05:00:00Z', 100)],
  ['when the next reminder is due', (store) => store.nextReminderDue()],
  ['an email', (store) => store.mail(CONTOSO, mailId('m7'))],
  ['some emails', (store) => store.mails(CONTOSO, ['m7', 'm8'].map(mailId))],
  ['the emails of enrollments', (store) => store.mailsOf(CONTOSO, ['e7', 'e8'].map(enrollmentId))],
  ['what leaves for a seller', (store) => store.mailsOfSeller(CONTOSO, personId('p7'), SINCE)],
  ['what left for records', (store) => store.mailsLeftToRecords(CONTOSO, [recordId('r7')], SINCE)],
  ['what left for a company', (store) => store.mailsLeftToDomains(CONTOSO, ['d7'], SINCE)],
  ['emails by what answers name', (store) => store.mailsByMessageId(CONTOSO, ['<m7>', '<p8>'])],
  ['which emails are due', (store) => store.mailsDue('2026-11-23T05:00:00Z', 100)],
  ['when the next email is due', (store) => store.nextMailDue()],
  ['who sends', (store) => store.mailSender(CONTOSO, personId('p7'))],
  ['who wants none', (store) => store.optOuts(CONTOSO, ['h7', '@d100'])],
  ['which companies want none', (store) => store.optedOutDomains(CONTOSO)],
  ['how far a mailbox was read', (store) => store.readMailbox(CONTOSO, personId('p7'))],
  ['which mailboxes are due', (store) => store.mailboxesDue('2026-11-23T05:00:00Z', 100)],
  ['when the next mailbox is due', (store) => store.nextMailboxDue()],
  ['what came', (store) => store.mailNotice(CONTOSO, 'n7' as NoticeId)],
  ['what came for enrollments', (store) => store.mailNoticesOf(CONTOSO, [enrollmentId('e7')])],
  ['of what came sellers are to be told', (store) => store.mailNoticesDue('2026-11-23T05:00:00Z', 100)],
  ['when a seller is to be told next', (store) => store.nextMailNoticeDue()],
  ['what a seller may have been told', (store) => store.mailNoticesInDoubt(CONTOSO, personId('p50'))],
  ['what came is to be forgotten', (store) => store.mailNoticesToForget('2026-11-23T05:00:00Z', 100)],
  ['a matter of a company', (store) => store.accountMatter(CONTOSO, 'm7' as MatterId)],
  ['what somebody asks or is asked', (store) => store.accountMattersOf(CONTOSO, personId('p7'))],
  ['which matters are due', (store) => store.accountMattersDue('2026-11-23T05:00:00Z', 100)],
  ['an organization', (store) => store.organization(CONTOSO)],
  ['a record', (store) => store.record(CONTOSO, recordId('r7'))],
  ['some records', (store) => store.records(CONTOSO, ['r7', 'r8', 'r9'].map(recordId))],
  [
    'records by keys',
    (store) =>
      store.recordsByKeys(CONTOSO, { emails: ['p7@x.example'], phones: ['543210'], names: ['Asha Rao'] }),
  ],
  ['renewals', (store) => store.renewals(CONTOSO, personId('p8'), day('2026-12-01'), day('2026-12-31'))],
  ['colleagues by name', (store) => store.searchColleagues(CONTOSO, ['reassign', 'megan17'], 5)],
  ['records by name', (store) => store.searchRecords(CONTOSO, 'asha17 rao71', 5)],
  ['records by name, with a typo', (store) => store.searchRecords(CONTOSO, 'ahsa17 roa71', 5)],
  ['a list of records', (store) => store.recordIds(CONTOSO, { facets: ['all', 'tag:t17'] }, 100)],
  [
    'how many are on a list of records left alone',
    (store) => store.countRecords(CONTOSO, { facets: ['tag:t17'], idleSince: '2026-10-14T20:00:00Z' }),
  ],
  [
    'records of a list in which something last happened within an hour',
    (store) =>
      store.recordIds(
        CONTOSO,
        { facets: ['tag:t17'], idleSince: '2026-10-14T20:00:00Z', touchedSince: '2026-10-14T19:00:00Z' },
        200,
      ),
  ],
  ['what runs for some records', (store) => store.runningOfRecords(CONTOSO, ['r7', 'r8'].map(recordId))],
  ['an enrollment', (store) => store.enrollment(CONTOSO, enrollmentId('e7'))],
  ["a seller's enrollments", (store) => store.activeEnrollments(CONTOSO, personId('p7'))],
  ["a seller's day", (store) => store.dueEnrollments(CONTOSO, personId('p7'), MONDAY)],
  ["a record's status", (store) => store.enrollmentsOfRecord(CONTOSO, recordId('r7'))],
  ['what is late', (store) => store.lateEnrollments(CONTOSO, { ...LATE, of: 'everybody' })],
  ['what is late of a seller', (store) => store.lateEnrollments(CONTOSO, { ...LATE, of: [personId('p7')] })],
  ['sums, with news', (store) => store.tallies(CONTOSO, { period: MONTH, of: 'everybody' })],
  ['sums of a template', (store) => store.tallies(CONTOSO, { period: MONTH, of: 'each', template: WEBINAR })],
  ['what is to be counted', (store) => store.countNews()],
  [
    "a team's work",
    (store) =>
      store.workloads(
        CONTOSO,
        TEAM.map((seller) => ({ seller, ...ASKED })),
      ),
  ],
  [
    'what a team neglects',
    (store) =>
      store.neglected(
        CONTOSO,
        TEAM.map((seller) => ({ seller, ...NEGLECT })),
        5,
      ),
  ],
  ['a draft', (store) => store.draft(CONTOSO, templateId('t7'))],
  ['the drafts of a tenant', (store) => store.drafts(FABRIKAM)],
  ['the versions of a tenant', (store) => store.ownVersions(FABRIKAM)],
  [
    'what runs in a template',
    (store) => store.runningOf(CONTOSO, WEBINAR, { versions: [1], after: enrollmentId('e5'), limit: 100 }),
  ],
  [
    'what ended with its template',
    (store) => store.endedWithTemplate(CONTOSO, WEBINAR, { after: enrollmentId('e5'), limit: 100 }),
  ],
  [
    'what of one seller ended with its template',
    (store) => store.endedWithTemplate(CONTOSO, WEBINAR, { seller: personId('p7'), limit: 100 }),
  ],
  ['an answer', (store) => store.answer(CONTOSO, 'a7')],
  ['the rules', (store) => store.ruleBook(FABRIKAM)],
  ['whose renewals are to be looked at', (store) => store.ruleBooksToCheck('2026-11-23T05:00:00Z', 100)],
  ['what rules did', (store) => store.firings(CONTOSO, ['f7' as FiringId])],
  ['what rules did for records', (store) => store.firingsOfRecords(CONTOSO, [recordId('r7')])],
  [
    'what rules brought a seller',
    (store) => store.firingsOfSeller(CONTOSO, personId('p50'), day('2026-11-23')),
  ],
  ['what a rule did', (store) => store.firingsOfRule(CONTOSO, 'r7', 20)],
  ['what rules have to do', (store) => store.firingsDue('2026-11-23T05:00:00Z', 100)],
  ['what ended in a template', (store) => store.endedOf(CONTOSO, WEBINAR, day('2026-11-20'), 100)],
  ['what ended of a seller', (store) => store.endedOfSeller(CONTOSO, personId('p7'), day('2026-11-20'))],
  ['what was seen', (store) => store.wasSeen(CONTOSO, 's7', 's8')],
  ['enrollments by their ids', (store) => store.enrollments(CONTOSO, ['e7', 'e8'].map(enrollmentId))],
  ['whose daily card is farthest away', (store) => store.peopleWithFarthestCard(100)],
  ['what somebody touched last', (store) => store.lastTouchedBy(CONTOSO, personId('p7'))],
])('%s: no table is read from end to end', async (_, read) => {
  const plans: unknown[] = [];
  const asking = explained(plans);
  await read({
    ...organizationReads(asking),
    ...personReads(asking),
    ...colleagueReads(asking),
    ...joinedTeamReads(asking),
    ...recordReads(asking),
    ...listReads(asking),
    ...enrollmentReads(asking),
    ...tallyReads(asking),
    ...reminderReads(asking),
    ...mailReads(asking),
    ...accountReads(asking),
    ...ruleReads(asking),
    ...answerReads(asking),
    ...seenReads(asking),
    ...ownTemplateReads(asking),
    ...importReads(asking),
  });

  expect(plans).not.toEqual([]);
  expect(scannedIn(plans)).toEqual([]);
});

test.each<readonly [string, Changes]>([
  ['a claim', { claimDailyCard: aClaim({ person: personId('p7') }) }],
  [
    'a card that is settled',
    { settleDailyCard: aClaim({ person: MEGAN }), people: [aPerson({ id: MEGAN })] },
  ],
  ['a reminder that is claimed', { reminders: [aReminder({ id: reminderId('m7'), revision: 2 })] }],
  [
    'an email that is claimed',
    { mails: [aMail({ id: mailId('m7'), revision: 2 })], mailSenders: [{ ...SENDER, revision: 2 }] },
  ],
  ['an email that is forgotten', { mails: [forgotten(aMail({ id: mailId('m8') }))] }],
  ['an answer', { answer: anAnswer() }],
  ['a change of a draft', { draft: aDraft({ template: templateId('t7'), revision: 2 }) }],
  [
    'a version that is published',
    { publish: anOwnVersion({ version: 2 }), dropDraft: { template: templateId('t8'), revision: 1 } },
  ],
  ['what was seen', { seen: aSeen() }],
  [
    'who is enrolled',
    {
      enrollments: [anEnrollment({ id: enrollmentId('new'), record: recordId('r7'), seller: MEGAN })],
      expected: [{ record: recordId('r7'), seller: MEGAN, running: [] }],
    },
  ],
  ['a click', { enrollments: [anEnrollment({ id: enrollmentId('e7'), revision: 2, history: [SECOND] })] }],
  [
    'a commit of everything',
    {
      people: [aPerson({ nextCardAt: '2026-11-23T03:30:00.000Z' })],
      install: aReference(),
      references: [aReference({ person: MEGAN })],
      uninstall: personId('p7'),
      records: [aRecord({ id: recordId('r7') }), aRecord()],
      enrollments: [anEnrollment(), anEnrollment({ id: enrollmentId('e8'), revision: 2 })],
      claimDailyCard: aClaim(),
      settleDailyCard: aClaim({ person: MEGAN }),
      reminders: [aReminder(), aReminder({ id: reminderId('m8'), revision: 2 })],
    },
  ],
])('%s: no table is read from end to end', async (_, changes) => {
  const plans: unknown[] = [];
  const id = '00000000-0000-4000-8000-000000000001';

  expect(await createCommit(explained(plans))(CONTOSO, changes, id)).toBe('saved');
  expect(plans).not.toEqual([]);
  expect(scannedIn(plans)).toEqual([]);
});

test('of thousands that are due, no more is read than puts them in order', async () => {
  const rows: unknown[] = [];
  const noting =
    (query: Query): Query =>
    async <Row extends object>(sql: string, values?: readonly unknown[]) => {
      const found = await query<Row>(sql, values);
      rows.push(...found);
      return found;
    };
  const { dueEnrollments } = enrollmentReads({ ...database, once: noting(database.once) });
  const history = [anEntry({ event: { kind: 'note', text: 'x'.repeat(2_000) } })];
  const long = anEnrollment({ id: enrollmentId('long'), seller: personId('long'), history });
  await createCommit(database)(CONTOSO, { enrollments: [long] }, '00000000-0000-4000-8000-000000000002');
  expect(await dueEnrollments(CONTOSO, long.seller, MONDAY)).toHaveLength(1);
  expect(JSON.stringify(rows).length).toBeLessThan(500);
});

/** The tables that are read from end to end, wherever in a plan. */
function scannedIn(plan: unknown): readonly unknown[] {
  if (typeof plan !== 'object' || plan === null) return [];
  const below = Object.values(plan).flatMap(scannedIn);
  const isScan = 'Node Type' in plan && plan['Node Type'] === 'Seq Scan' && 'Relation Name' in plan;
  return isScan ? [plan['Relation Name'], ...below] : below;
}
