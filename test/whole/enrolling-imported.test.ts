import { describe, expect, test } from 'vitest';
import { Memory } from 'lowdb';
import type { Store } from '../../src/app/ports/store.ts';
import { createLowdbStore, openLowdbStore } from '../../src/store/lowdb/lowdb-store.ts';
import { personId } from '../builders.ts';
import { toShown } from '../teams-user.ts';
import { startWithFiles } from './bot-with-files.ts';
import {
  ask,
  noRenewals,
  read,
  startTestConnector,
  temporaryFolder,
  TENANT,
  type WholeBotOptions,
} from './whole-bot.ts';

const leads = (count: number): string =>
  [
    'First Name,Last Name,Company,Email,Lead Status',
    ...Array.from({ length: count }, (_, n) => `Zara,Khan${n},Tailspin,zara${n}@tailspin.example,New`),
  ].join('\n');

async function startWithLeads(count: number, options: WholeBotOptions = {}) {
  const files = { 'leads.csv': Buffer.from(leads(count)) };
  const whole = await startWithFiles(files, undefined, { samples: noRenewals, ...options });
  const { connector, send, attached, kept, user } = whole;
  const last = () => {
    const { activityId, activity } = connector.calls.filter(({ method }) => method === 'POST').at(-1) ?? {
      activityId: '',
      activity: {},
    };
    return toShown(activityId, activity);
  };
  const sendList = async (text?: string) => {
    const before = connector.calls.length;
    await send([attached('leads.csv')], text === undefined ? {} : { text });
    return connector.calls
      .slice(before)
      .filter(({ method }) => method === 'POST')
      .map(({ activityId, activity }) => toShown(activityId, activity));
  };
  const startDays = async () => {
    const days: Record<string, number> = {};
    for (const { state } of (await kept()).enrollments)
      if (state.kind === 'open') days[state.due] = (days[state.due] ?? 0) + 1;
    return days;
  };
  /** The question that comes once a list is imported. */
  const asked = async (count: string) => {
    const call = await connector.waitFor(
      ({ method, activity }) =>
        method === 'POST' &&
        JSON.stringify(activity).includes('enroll-list') &&
        JSON.stringify(activity).includes(count),
    );
    return toShown(call.activityId, call.activity);
  };
  const imported = async () => {
    const [shown] = await sendList();
    if (!shown) throw new Error('Nothing was shown');
    return user.press(shown, 'Import');
  };
  return { ...whole, last, asked, sendList, startDays, imported };
}

const SPREAD = { '2026-11-30': 20, '2026-12-01': 20, '2026-12-02': 5 };

describe('whom an import added is enrolled', () => {
  test('by a button of its result, asked with everything, undone as one', async () => {
    const { imported, user, startDays } = await startWithLeads(45);
    const result = await imported();
    const which = await user.press(result, 'Enroll the 45 new ones');
    expect(read(which)).toContain('Which sequence for 45 records?');
    const question = await user.press(which, 'Webinar follow up');
    expect(read(question)).toMatch(/Enroll 45 records in Webinar follow up/);
    await user.press(question, 'Enroll', { perDay: '20', start: '2026-11-30' });
    expect(await startDays()).toEqual(SPREAD);
    await user.say('undo');
    expect(await startDays()).toEqual({});
  });

  test.each([
    'enroll the 45 new leads in webinar follow up, 20 a day from Monday',
    'and enroll the 45 new leads in webinar follow up, 20 a day from Monday',
    'now enroll everyone I just imported in webinar follow up, 20 a day from Monday',
    'enroll all the leads from this file in webinar, at most 20 a day from Monday',
    'put the newly imported ones in webinar, 20 per day, from Monday',
    'enroll them all in webinar follow up, 20 a day from Monday',
    'enroll all of them in webinar follow up, 20 a day from Monday',
    'aur naye leads ko webinar mein daal do, roz 20, monday se',
    'jo abhi import kiye hain un sabko webinar mein daalo, roz 20, monday se',
    'is file ke sab leads ko webinar mein jodo, roz 20, monday se',
    'नए लीड को वेबिनार में जोड़ो, रोज़ 20, सोमवार से',
    'और अभी इम्पोर्ट किए गए सभी लीड को वेबिनार में जोड़ें, रोज़ 20, सोमवार से',
    'इस फ़ाइल के सभी लोगों को वेबिनार में जोड़ें, रोज़ 20, सोमवार से',
  ])('after it, by “%s”', async (sentence) => {
    const { imported, user, startDays } = await startWithLeads(45);
    await imported();
    const question = await ask(user, sentence);
    expect(read(question)).toMatch(/45/);
    await user.press(question, read(question).includes('जोड़ें') ? 'जोड़ें' : 'Enroll');
    expect(await startDays()).toEqual(SPREAD);
  });

  test('while it is only shown: it is imported first, and a plain yes is enough for both', async () => {
    const { sendList, user, last, startDays } = await startWithLeads(45);
    await sendList();
    const first = await ask(user, 'and enroll the 45 new leads in webinar follow up, 20 a day from Monday');
    expect(read(first)).toMatch(/Import leads.csv first\?[^]*Webinar follow up · 20 a day · from Mon/);
    await user.say('yes');
    expect(read(last())).toMatch(/Enroll 45 records in Webinar follow up/);
    await user.say('yes');
    expect(await startDays()).toEqual(SPREAD);
  });

  test.each([
    'import these and enroll the new ones in webinar follow up, 20 a day from Monday',
    'import as leads and enroll everyone in webinar follow up, 20 a day from Monday',
    'enroll these in webinar follow up, 20 a day from Monday',
    'inko webinar mein daal do, roz 20, monday se',
    'इन सबको वेबिनार में जोड़ो, रोज़ 20, सोमवार से',
  ])('in the same breath as the file: “%s”', async (words) => {
    const { sendList, user, asked, startDays } = await startWithLeads(45);
    const [shown, note] = await sendList(words);
    if (!shown || !note) throw new Error('Nothing was shown');
    expect(read(note)).toMatch(/20 a day|रोज़ 20/);
    await user.press(shown, read(shown).includes('Import') ? 'Import' : 'जोड़ें');
    const question = await asked('45');
    await user.press(question, read(question).includes('जोड़ें') ? 'जोड़ें' : 'Enroll');
    expect(await startDays()).toEqual(SPREAD);
  });

  test('and nobody else, such as who was known before', async () => {
    const { imported, user, addRecord } = await startWithLeads(3);
    await addRecord('Zara Khan1', { type: 'lead', company: 'Tailspin', email: 'zara1@tailspin.example' });
    const result = await imported();
    expect(read(result)).toContain('2 new records');
    expect(read(await ask(user, 'enroll the new ones in webinar follow up'))).toMatch(/Enroll 2 records/);
  });
});

test('who is new is known after a restart', async () => {
  const folder = await temporaryFolder();
  const before = await startWithLeads(4, { folder });
  const result = await before.imported();
  await before.stop();
  const { user } = await startWithLeads(4, { folder });
  expect(read(await user.press(result, 'Enroll the 4 new ones'))).toContain('Which sequence for 4 records?');
  expect(read(await ask(user, 'enroll the new leads in webinar follow up'))).toMatch(/Enroll 4 records/);
});

test('without an import, nobody is new', async () => {
  const { user } = await startWithLeads(1);
  expect(read(await ask(user, 'enroll the new leads in webinar follow up'))).toContain(
    'You haven’t imported a list',
  );
});

test('what is imported in the background is asked about once it is done', async () => {
  const { sendList, user, asked } = await startWithLeads(2_100);
  const [shown] = await sendList('enroll the new ones in webinar follow up, 100 a day');
  if (!shown) throw new Error('Nothing was shown');
  await user.press(shown, 'Import');
  expect(read(await asked('1,000'))).toContain('1,100 more are left');
});

const ALEX = personId('11111111-aaaa-4aaa-8aaa-111111111111');

test('what was promised to be asked is asked after a crash, once', async () => {
  const folder = await temporaryFolder();
  const connector = await startTestConnector();
  const before = await startWithLeads(4, { folder, connector });
  await before.imported();
  await before.stop();
  const store = await openLowdbStore(folder);
  const imports = await store.imports(TENANT);
  if (!imports) throw new Error('Nothing was imported');
  const all = imports.all.map((one) => ({ ...one, toEnroll: { template: 'webinar-follow-up' as never } }));
  await store.commit(TENANT, { imports: { ...imports, all, revision: imports.revision + 1 } });
  await store.close();

  const after = await startWithLeads(4, { folder, connector, tickMs: 10, start: '2026-11-23T02:31:00Z' });
  expect(read(await after.asked('4'))).toMatch(/Enroll 4 records in Webinar follow up/);
  await after.user.say('hi');
  await after.stop();
  const again = await openLowdbStore(folder);
  expect((await again.imports(TENANT))?.all.some(({ toEnroll }) => toEnroll)).toBe(false);
  await again.close();
});

test('a message of an enrolling that died at its very end is brought up to date', async () => {
  const folder = await temporaryFolder();
  const before = await startWithLeads(3, { folder });
  await before.imported();
  const question = await ask(before.user, 'enroll the new ones in webinar follow up');
  await before.user.press(question, 'Enroll');
  await before.stop();
  const store = await openLowdbStore(folder);
  const person = await store.person(TENANT, ALEX);
  const change = person?.lastChange;
  if (change?.kind !== 'enroll-list') throw new Error('Nobody was enrolled');
  const records = (await store.activeEnrollments(TENANT, ALEX)).map(({ record }) => record);
  const { id, at, template } = change;
  const left = { id, at, template, today: '2026-11-23' as never, inputs: {}, records, starts: [] };
  await store.commit(TENANT, { people: [{ ...person, enrolling: { ...left, message: 'shown' } } as never] });
  await store.close();

  const { connector } = await startWithLeads(3, { folder, tickMs: 10 });
  const told = await connector.waitFor(({ activityId }) => activityId === 'shown');
  expect(read(toShown('', told.activity))).toContain('3');
});

test('an undo while a part is being saved leaves nobody enrolled', async () => {
  const kept = await createLowdbStore(new Memory());
  let isUndone = false;
  const commit: Store['commit'] = async (tenant, changes) => {
    const person = changes.enrollments && !isUndone && (await kept.person(tenant, ALEX));
    if (person) {
      const { enrolling: _, lastChange: __, ...rest } = person;
      isUndone = true;
      await kept.commit(tenant, { people: [rest] });
    }
    return kept.commit(tenant, changes);
  };
  const { imported, user } = await startWithLeads(3, { store: { ...kept, commit } });
  await imported();
  await user.press(await ask(user, 'enroll the new ones in webinar follow up'), 'Enroll');
  expect(isUndone).toBe(true);
  expect(await kept.activeEnrollments(TENANT, ALEX)).toEqual([]);
});
