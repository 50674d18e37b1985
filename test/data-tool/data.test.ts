import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Answer } from '../../src/app/ports/feedback.ts';
import type { Store } from '../../src/app/ports/store.ts';
import { periodOf } from '../../src/domain/period.ts';
import { newOrganization } from '../../src/domain/organization.ts';
import type { VersionMove } from '../../src/domain/version-move.ts';
import { openLowdbStore } from '../../src/store/lowdb/lowdb-store.ts';
import { openPostgresStore } from '../../src/store/postgres/postgres-store.ts';
import { readTemplateText } from '../../src/templates/read-template-text.ts';
import { dataCommand } from '../../src/tools/data-tool/data-command.ts';
import {
  aPerson,
  aRecord,
  aMail,
  aReminder,
  anEnrollment,
  anEntry,
  ALEX,
  CONTOSO,
  day,
  enrollmentId,
  FABRIKAM,
  MEGAN,
  MONDAY,
  mailId,
  recordId,
  reminderId,
  stepId,
  templateId,
} from '../builders.ts';
import { ask, startPostgres, type Postgres } from '../postgres.ts';
import { shippedTemplates } from '../whole/whole-bot.ts';
import { aFolder } from '../store/lowdb-folder.ts';
import { aDraft, anOwnVersion } from '../store/own-template-contract.ts';
import { aClaim, aReference, given } from '../store/store-test.ts';

let postgres: Postgres;
let url: string;
beforeAll(async () => {
  postgres = await startPostgres();
  url = await postgres.createDatabase();
});
beforeEach(() => postgres.emptyDatabase(url));
afterAll(async () => {
  await postgres.dropDatabase(url);
  await postgres.stop();
});

const LEONIE = recordId('leonie');

async function data(args: readonly string[], env: Readonly<Record<string, string>>) {
  const lines: string[] = [];
  const say = (line: string) => void lines.push(line);
  const screen = { write: say, isTerminal: false, now: () => 0 };
  const code = await dataCommand(args, env, { out: say, err: say, screen });
  return { code, said: lines.join('\n') };
}

/** Megan works Leonie Sturm, Alex works Asha Rao; each has touched an enrollment of the other. */
async function fill(store: Store): Promise<void> {
  const leonie = aRecord({ id: LEONIE, name: 'Leonie Sturm', owner: MEGAN });
  const note = (by: typeof ALEX, text: string) =>
    anEntry({ by, revision: 2, event: { kind: 'note', text }, at: `${MONDAY}T10:00:00.000Z` });
  await given(store, {
    people: [
      aPerson({
        lastChange: { kind: 'record', at: `${MONDAY}T10:00:00.000Z`, record: LEONIE, before: leonie },
        dayPlan: {
          day: MONDAY,
          actions: [
            { enrollment: enrollmentId('one'), what: 'open first-email' },
            { enrollment: enrollmentId('two'), what: 'open first-email' },
          ],
          shownIn: ['1'],
        },
      }),
      aPerson({ id: MEGAN, name: 'Megan Bowen', nextCardAt: `${MONDAY}T04:00:00.000Z` }),
    ],
    references: [aReference(), aReference({ person: MEGAN, conversationId: 'a:megan', userId: '29:megan' })],
    records: [
      aRecord({ primaryContact: LEONIE, renewalDate: day('2027-01-31') }),
      leonie,
      aRecord({ id: recordId('𝒳'), name: 'A\u0000B' }),
      aRecord({ id: recordId('\uffee'), name: 'half \ud83d' }),
    ],
    enrollments: [
      anEnrollment(),
      anEnrollment({ id: enrollmentId('two'), record: LEONIE, seller: MEGAN, inputs: { topic: 'Sturm' } }),
      anEnrollment({
        id: enrollmentId('old'),
        record: LEONIE,
        history: [anEntry({ at: '2026-01-05T09:00:00.000Z', today: day('2026-01-05') })],
        state: { kind: 'ended', on: day('2026-01-05'), how: { kind: 'skipped' } },
      }),
      anEnrollment({
        id: enrollmentId('older'),
        history: [anEntry({ by: MEGAN, at: '2026-01-04T09:00:00.000Z', today: day('2026-01-04') })],
        state: { kind: 'ended', on: day('2026-01-04'), how: { kind: 'skipped' } },
      }),
    ],
    claimDailyCard: aClaim({ person: MEGAN }),
    reminders: [
      aReminder({ note: 'called Asha', enrollment: enrollmentId('two') }),
      aReminder({ id: reminderId('about Leonie'), record: LEONIE, note: 'Sturm wants a quote' }),
      aReminder({ id: reminderId('of Megan'), person: MEGAN }),
    ],
    mails: [
      aMail(),
      aMail({
        id: mailId('to Leonie'),
        enrollment: enrollmentId('old'),
        record: LEONIE,
        own: { subject: 'For Leonie Sturm', body: 'Hello' },
      }),
      aMail({ id: mailId('of Megan'), enrollment: enrollmentId('of Megan'), seller: MEGAN }),
    ],
    mailSenders: [ALEX, MEGAN].map((seller) => ({ tenant: CONTOSO, seller, revision: 1 })),
    mailboxes: [
      { tenant: CONTOSO, person: MEGAN, revision: 1, failures: 0, lookAt: `${MONDAY}T10:00:00.000Z` },
    ],
    optOuts: [{ tenant: CONTOSO, key: 'h4sh', at: `${MONDAY}T10:00:00.000Z`, by: MEGAN }],
  });
  const first = anEnrollment();
  const second = anEnrollment({
    ...first,
    revision: 2,
    history: [...first.history, note(MEGAN, 'called Asha')],
  });
  await given(store, { enrollments: [second] });
  await given(
    store,
    { records: [aRecord({ tenant: FABRIKAM, id: LEONIE, name: 'Other Tenant' })] },
    FABRIKAM,
  );
  await store.keepTemplateVersions([2, 10].map(aTemplate));
  await store.keepTemplateVersions([{ ...aTemplate(1), id: templateId('webinar') }]);
  const edit = { kind: 'remove-step', step: stepId('call') } as const;
  const draft = aDraft({ edits: [{ by: MEGAN, at: `${MONDAY}T10:00:00.000Z`, edit }], done: 1 });
  const move: VersionMove = {
    ...{ by: MEGAN, at: draft.at, today: MONDAY, template: draft.template, to: 2, groups: [], state: 'back' },
    back: { by: MEGAN, at: draft.at, today: MONDAY },
  };
  const organization = { ...newOrganization(CONTOSO), revision: 1, versionMoves: [move] };
  const { edits } = draft;
  await given(store, { draft, organization, publish: anOwnVersion({ version: 2 }, { edits }) });
  await given(store, { publish: anOwnVersion({ version: 10 }) });
  for (const answer of ANSWERS) await given(store, { answer });
}

const ANSWERS: readonly Answer[] = [
  {
    tenant: CONTOSO,
    key: 'a1',
    at: '2026-11-23T09:00:00.000Z',
    until: '2027-05-22T09:01:00.000Z',
    understood: { decision: 'do', intents: ['snooze'], writing: 'en', sentence: 'park … til monday' },
    feedback: { at: '2026-11-23T09:01:00.000Z', reaction: 'like' },
  },
  {
    tenant: CONTOSO,
    key: 'a2',
    at: '2026-11-23T10:00:00.000Z',
    until: '2027-05-22T10:01:00.000Z',
    understood: {
      decision: 'propose',
      intents: ['end', 'note'],
      writing: 'hinglish',
      byModel: true,
      sentence: '… ka kaam ho gaya',
    },
    feedback: { at: '2026-11-23T10:01:00.000Z', reaction: 'dislike', text: 'not\nwon\u001b[2J yet' },
  },
  {
    tenant: CONTOSO,
    key: 'a3',
    at: '2026-11-23T11:00:00.000Z',
    until: '2026-11-30T11:00:00.000Z',
    understood: { decision: 'do', intents: ['today'], writing: 'en' },
  },
];

const aTemplate = (version: number) => ({
  id: templateId('product-demo'),
  version,
  name: { en: 'Product demo' },
  description: { en: 'A demo' },
  inputs: [],
  recordType: 'contact' as const,
  steps: [],
  ends: [],
});

async function aFilledFolder(): Promise<string> {
  const folder = await aFolder();
  const store = await openLowdbStore(folder);
  await fill(store);
  await store.close();
  // Some of it is old enough to be in the archive.
  expect(await readdir(folder)).toContain('archive-000001.jsonl');
  return folder;
}

test('what goes from a folder to PostgreSQL and back is the same, byte for byte', async () => {
  const folder = await aFilledFolder();
  const [first, second, third, other] = [
    join(folder, '1'),
    join(folder, '2'),
    join(folder, '3'),
    await aFolder(),
  ];
  expect(await data(['export', first], { DATA_DIR: folder })).toMatchObject({ code: 0 });
  expect((await data(['import', first], { DATABASE_URL: url })).said).toContain('checksums are the same');
  expect(await data(['export', second], { DATABASE_URL: url })).toMatchObject({ code: 0 });
  expect((await data(['import', second], { DATA_DIR: other })).said).toContain('checksums are the same');
  expect(await data(['export', third], { DATA_DIR: other })).toMatchObject({ code: 0 });

  const text = await readFile(first, 'utf8');
  expect(await readFile(second, 'utf8')).toBe(text);
  expect(await readFile(third, 'utf8')).toBe(text);
  expect(text).toContain('Leonie Sturm');
  expect((await data(['stats'], { DATABASE_URL: url })).said).toMatch(/enrollments +4\n/);

  const store = await openPostgresStore(url);
  const [found] = await store.searchRecords(CONTOSO, 'sturm', 5);
  expect(found?.record.name).toBe('Leonie Sturm');
  expect(await store.activeEnrollments(CONTOSO, MEGAN)).toMatchObject([{ id: 'two', revision: 1 }]);
  await store.close();
});

test('an export from before there were reminders can still be imported', async () => {
  const folder = await aFolder();
  const store = await openLowdbStore(folder);
  await given(store, { records: [aRecord()] });
  await store.close();
  const file = join(folder, 'export');
  await data(['export', file], { DATA_DIR: folder });
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replaceAll(/,"reminders":("[\da-f]+"|0)/g, ''));

  expect(await readFile(file, 'utf8')).not.toContain('reminders');
  expect((await data(['import', file], { DATABASE_URL: url })).said).toContain('checksums are the same');
});

test('a row that has changed since, one that went and one that came are named', async () => {
  const folder = await aFilledFolder();
  const file = join(folder, 'export');
  await data(['export', file], { DATA_DIR: folder });
  expect(await data(['verify', file], { DATA_DIR: folder })).toMatchObject({ code: 0 });

  const store = await openLowdbStore(folder);
  await given(store, {
    records: [aRecord({ id: LEONIE, name: 'Leonie Storm' }), aRecord({ id: recordId('new') })],
    uninstall: ALEX,
  });
  await store.close();
  const { code, said } = await data(['verify', file], { DATA_DIR: folder });
  expect(code).toBe(1);
  expect(said.split('\n')).toEqual([
    'references contoso alex is in the file only',
    'records contoso leonie is not the same',
    'records contoso new is in the store only',
    `The store and ${file} differ in 3 rows.`,
  ]);
});

test('nothing is imported into a store that keeps something', async () => {
  const folder = await aFilledFolder();
  const file = join(folder, 'export');
  await data(['export', file], { DATA_DIR: folder });
  const { code, said } = await data(['import', file], { DATA_DIR: folder });
  expect(code).toBe(1);
  expect(said).toContain('not empty');
  expect(await data(['verify', file], { DATA_DIR: folder })).toMatchObject({ code: 0 });
});

test('an export that was cut short or changed is refused, and nothing of it is kept', async () => {
  const folder = await aFilledFolder();
  const file = join(folder, 'export');
  await data(['export', file], { DATA_DIR: folder });
  const text = await readFile(file, 'utf8');
  const lines = text.split('\n');
  const bad = [
    text.slice(0, text.length / 2),
    text.slice(0, -1),
    `${lines.slice(0, -2).join('\n')}\n`,
    lines.toSpliced(3, 1).join('\n'),
    text.replace('Leonie Sturm', 'Leonie Storm'),
    `${text}\n`,
    text.replace('"format":1', '"format":2'),
    '',
  ];
  for (const content of bad) {
    await writeFile(file, content);
    expect(await data(['import', file], { DATABASE_URL: url })).toMatchObject({ code: 1 });
  }
  expect((await data(['stats'], { DATABASE_URL: url })).said).toMatch(/total +0$/);
});

test('a folder that a bot is using is left alone', async () => {
  const folder = await aFolder();
  const store = await openLowdbStore(folder);
  const { code, said } = await data(['stats'], { DATA_DIR: folder });
  expect(code).toBe(1);
  expect(said).toContain('in use');
  await store.close();
});

test('a folder that is not there is not made by looking', async () => {
  const folder = join(await aFolder(), 'none');
  expect((await data(['stats'], { DATA_DIR: folder })).said).toContain('There is no folder');
});

test.each([[[]], [['forget', 'record', 'x']], [['export']], [['--what']]])(
  '%j is answered with how it works',
  async (args) => {
    const { code, said } = await data(args, {});
    expect(code).toBe(2);
    expect(said).toContain('npm run data --');
  },
);

const stores = {
  'a folder': async () => {
    const folder = await aFilledFolder();
    const everything = async () => {
      const names = await readdir(folder);
      return (await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))).join('\n');
    };
    return { env: { DATA_DIR: folder }, everything };
  },
  PostgreSQL: async () => {
    const store = await openPostgresStore(url);
    await fill(store);
    await store.close();
    return { env: { DATABASE_URL: url }, everything: () => allTables() };
  },
};

async function allTables(): Promise<string> {
  const tables = await ask(url, `select tablename from pg_tables where schemaname = 'public'`);
  const names = (tables as readonly { tablename: string }[]).map(({ tablename }) => tablename);
  return JSON.stringify(await Promise.all(names.map((name) => ask(url, `select * from ${name}`))));
}

describe.each(Object.entries(stores))('in %s', (_, open) => {
  test('a record is forgotten with all that led to it', async () => {
    const { env, everything } = await open();
    expect(await everything()).toContain('Leonie');
    const { code, said } = await data(['forget', 'record', 'Leonie Sturm', '--tenant', CONTOSO], env);
    expect(code).toBe(0);
    expect(said).toContain('removed in records: 1');
    expect(said).toContain('removed in enrollments: 2');
    expect(said).toContain('changed in people: 1');
    expect(said).toContain('removed in reminders: 1');
    expect(said).toContain('changed in reminders: 1');
    expect(said).toContain('removed in mails: 1');
    const rest = await everything();
    expect(rest).not.toMatch(/sturm|leonie sturm|"two"/i);
    expect(rest).toContain('Other Tenant');
    expect(rest).toContain('called Asha');
    expect(rest).toContain('h4sh');
  });

  test('a person is forgotten, and nobody stands for them in what others do', async () => {
    const { env, everything } = await open();
    const { code, said } = await data(['forget', 'person', MEGAN, '--tenant', CONTOSO], env);
    expect(code).toBe(0);
    expect(said).toContain('removed in people: 1');
    expect(said).toContain('removed in dailyCards: 1');
    expect(said).toContain('removed in reminders: 1');
    expect(said).toContain('changed in enrollments: 2');
    expect(said).toContain('changed in drafts: 1');
    expect(said).toContain('changed in ownVersions: 2');
    expect(said).toContain('removed in mails: 1');
    expect(said).toContain('removed in mailSenders: 1');
    expect(said).toContain('removed in mailboxes: 1');
    expect(said).toContain('changed in optOuts: 1');
    const rest = await everything();
    expect(rest).not.toMatch(/megan/i);
    expect(rest).toContain('"forgotten"');
    expect(rest).toContain('Leonie Sturm');
  });

  test('feedback is listed with what was understood, the newest first', async () => {
    const { env } = await open();
    expect(await data(['feedback'], env)).toEqual({
      code: 0,
      said: [
        '1 liked, 1 disliked',
        '2026-11-23 10:00  dislike  propose, end, note, hinglish, by the model',
        '    typed: … ka kaam ho gaya',
        '    wrote: not won [2J yet',
        '2026-11-23 09:00  like     do, snooze, en',
        '    typed: park … til monday',
      ].join('\n'),
    });
  });
});

test('whoever is forgotten is in no sum any more, and what stays is counted once', async () => {
  const store = await openPostgresStore(url);
  await fill(store);
  const enrolled = async () => {
    const { rows } = await store.tallies(CONTOSO, { period: periodOf('all', MONDAY), of: 'each' });
    return rows.map(({ seller, counts }) => [seller, counts.get('enrolled'), counts.get('active')]).sort();
  };
  expect(await enrolled()).toEqual([
    [ALEX, 3, 1],
    [MEGAN, 1, 1],
  ]);
  await data(['forget', 'person', MEGAN, '--tenant', CONTOSO], { DATABASE_URL: url });
  expect(await ask(url, 'select counts from tallies where seller = $1', [MEGAN])).toEqual([]);
  expect(await enrolled()).toEqual([[ALEX, 3, 1]]);
  await store.close();
});

test('a name that two records have is not enough', async () => {
  const folder = await aFolder();
  const store = await openLowdbStore(folder);
  await given(store, { records: [aRecord(), aRecord({ id: recordId('second') })] });
  await store.close();
  const { code, said } = await data(['forget', 'record', 'Asha Rao', '--tenant', CONTOSO], {
    DATA_DIR: folder,
  });
  expect(code).toBe(1);
  expect(said).toContain('asha, second');
});

test('what organizations published is checked and written as files that can be read again', async () => {
  const [webinar] = (await shippedTemplates()).filter(({ id }) => id === 'webinar-follow-up');
  const folder = await aFolder();
  const store = await openLowdbStore(folder);
  await given(store, { publish: anOwnVersion({ ...webinar, version: 4 }) });
  await given(store, { publish: anOwnVersion({ ...webinar, version: 5, name: { en: 'Ours' } }) });
  await store.close();

  const out = join(await aFolder(), 'templates');
  const { code, said } = await data(['templates', out], { DATA_DIR: folder });
  expect(said).toContain('webinar-follow-up  version 5  Ours');
  expect(said).toContain('2 versions of 1 templates, 0 problems.');
  expect(code).toBe(0);
  const written = await readFile(join(out, CONTOSO, 'webinar-follow-up.yaml'), 'utf8');
  expect(readTemplateText(written, 'webinar')).toMatchObject({ ok: true, value: { version: 5 } });
});
