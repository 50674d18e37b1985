import { expect, test } from 'vitest';
import type { EnrollBatch } from '../../src/domain/enroll-batch.ts';
import type { SalesRecord } from '../../src/domain/record.ts';
import { day, templateId } from '../builders.ts';
import { cardText } from '../card-text.ts';
import { toShown } from '../teams-user.ts';
import { MEGAN, meet, says } from './people.ts';
import {
  ask,
  noRenewals,
  read,
  startWholeBot,
  temporaryFolder,
  type WholeBot,
  type WholeBotOptions,
} from './whole-bot.ts';

/** A Tuesday; Alex works Monday to Friday. */
async function withLeads(
  count: number,
  some: Partial<SalesRecord> = {},
  options: WholeBotOptions = {},
): Promise<WholeBot> {
  const whole = await startWholeBot({ samples: noRenewals, ...options });
  await meet(whole.user);
  for (let n = 0; n < count; n += 1)
    await whole.addRecord(`Lead ${String(n).padStart(3, '0')}`, {
      type: 'lead',
      tags: ['expo'],
      email: `lead${n}@zava.example`,
      ...some,
    });
  return whole;
}

const enrolled = async ({ kept }: WholeBot) =>
  (await kept()).enrollments.filter(({ state }) => state.kind !== 'ended');

const startDays = async (whole: WholeBot): Promise<Readonly<Record<string, number>>> => {
  const days: Record<string, number> = {};
  for (const { state } of await enrolled(whole))
    if (state.kind === 'open') days[state.due] = (days[state.due] ?? 0) + 1;
  return days;
};

test.each([
  'enroll all leads tagged expo in webinar follow up, 20 a day from Monday',
  'expo tag wale sab leads ko webinar mein daalo, roz 20, monday se',
  'expo टैग वाले सभी लीड को वेबिनार में जोड़ें, रोज़ 20, सोमवार से',
])('“%s”: asked once, spread over working days, undone as one', async (sentence) => {
  const whole = await withLeads(45);
  const question = await ask(whole.user, sentence);
  expect(read(question)).toMatch(/45/);
  expect(await enrolled(whole)).toEqual([]);
  const done = await whole.user.press(question, read(question).includes('जोड़ें') ? 'जोड़ें' : 'Enroll');
  expect(read(done)).toMatch(/45/);
  expect(await startDays(whole)).toEqual({ '2026-11-30': 20, '2026-12-01': 20, '2026-12-02': 5 });
  await whole.user.say('undo');
  expect(await enrolled(whole)).toEqual([]);
});

test('who is left out is told, with the reason, and is not enrolled', async () => {
  const whole = await withLeads(3);
  await whole.addRecord('No Mail', { type: 'lead', tags: ['expo'] });
  await whole.addRecord('Not Ever', {
    type: 'lead',
    tags: ['expo'],
    email: 'n@zava.example',
    status: 'do-not-contact',
  });
  await whole.addRecord('Of Megan', {
    type: 'lead',
    tags: ['expo'],
    email: 'm@zava.example',
    owner: MEGAN.aadObjectId as never,
  });
  await whole.addRecord('A Contact', { type: 'contact', tags: ['expo'], email: 'c@zava.example' });
  await says(whole.user, 'enroll Lead 002 in outbound');
  await whole.user.press(await ask(whole.user, 'enroll Lead 002 in outbound'), 'Enroll');
  const question = await ask(whole.user, 'enroll everyone tagged expo in webinar follow up');
  const text = read(question);
  expect(text).toMatch(/Enroll 2 records in Webinar follow up/);
  expect(text).toMatch(/no email address: 1 \(No Mail\)/);
  expect(text).toMatch(/marked “do not contact”: 1 \(Not Ever\)/);
  expect(text).toMatch(/another seller’s: 1 \(Of Megan\)/);
  expect(text).toMatch(/already in a sequence: 1 \(Lead 002\)/);
  expect(text).toMatch(/for leads: 1 \(A Contact\)/);
  await whole.user.press(question, 'Enroll');
  expect(await enrolled(whole)).toHaveLength(3);
});

test('the rate and the first day are chosen on the card, and what begins then already counts', async () => {
  const whole = await withLeads(12);
  const question = await ask(whole.user, 'enroll all leads tagged expo in webinar follow up');
  await whole.user.press(question, 'Enroll', { perDay: '5', start: '2026-12-03' });
  expect(await startDays(whole)).toEqual({ '2026-12-03': 5, '2026-12-04': 5, '2026-12-07': 2 });
  for (let n = 0; n < 4; n += 1)
    await whole.addRecord(`More ${n}`, { type: 'lead', tags: ['fair'], email: `more${n}@zava.example` });
  const again = await ask(whole.user, 'enroll all leads tagged fair in webinar follow up, 5 a day');
  await whole.user.press(again, 'Enroll', { perDay: '5', start: '2026-12-07' });
  expect(await startDays(whole)).toMatchObject({ '2026-12-07': 5, '2026-12-08': 1 });
});

test.each(['0', 'many', '5000', '-3'])('a rate of “%s” is asked for again', async (perDay) => {
  const whole = await withLeads(3);
  const question = await ask(whole.user, 'enroll all leads tagged expo in webinar follow up');
  expect(read(await whole.user.press(question, 'Enroll', { perDay }))).toMatch(/number from 1 to 500/);
  expect(await enrolled(whole)).toEqual([]);
});

test('a list that has changed since is asked about again', async () => {
  const whole = await withLeads(3);
  const question = await ask(whole.user, 'enroll all leads tagged expo in webinar follow up');
  await whole.addRecord('One more', { type: 'lead', tags: ['expo'], email: 'one@zava.example' });
  const again = await whole.user.press(question, 'Enroll');
  expect(read(again)).toMatch(/Enroll 4 records[^]*The list has changed/);
  await whole.user.press(again, 'Enroll');
  expect(await enrolled(whole)).toHaveLength(4);
});

test('pressed twice, everyone is enrolled once', async () => {
  const whole = await withLeads(3);
  const question = await ask(whole.user, 'enroll all leads tagged expo in webinar follow up');
  await whole.user.press(question, 'Enroll');
  await whole.user.press(question, 'Enroll');
  expect(await enrolled(whole)).toHaveLength(3);
});

test('hundreds are enrolled in the background, and told of once they are in', async () => {
  const whole = await withLeads(320);
  const question = await ask(whole.user, 'enroll all leads tagged expo in webinar follow up, 100 a day');
  const before = whole.connector.calls.length;
  expect(read(await whole.user.press(question, 'Enroll'))).toMatch(/Enrolling 320 records/);
  const told = await whole.connector.waitFor(
    (call) =>
      whole.connector.calls.indexOf(call) >= before &&
      cardText(toShown('', call.activity).card ?? {}).includes('Enrolled 320 records'),
  );
  expect(told.method).toBe('PUT');
  expect(await enrolled(whole)).toHaveLength(320);
  await whole.user.say('undo');
  expect(await enrolled(whole)).toEqual([]);
});

test('everyone at a company, whichever template they fit', async () => {
  const whole = await withLeads(2, { company: 'Zava Retail' });
  expect(await says(whole.user, 'enroll everyone from Zava in webinar follow up')).toMatch(
    /Enroll 2 records[^]*Lead 000 · Zava Retail/,
  );
  expect(await says(whole.user, 'enroll everyone from Nowhere Ltd in webinar follow up')).toMatch(
    /no company or city called “Nowhere Ltd”/,
  );
});

test('without a template it is asked', async () => {
  const whole = await withLeads(2);
  const question = await ask(whole.user, 'enroll all leads tagged expo');
  expect(read(question)).toMatch(/Which sequence for 2 records\?/);
});

test('what a bot left that died goes on, once, and never after an undo', async () => {
  const whole = await withLeads(120);
  const { store } = whole.bot.services;
  const { people, records } = await whole.kept();
  const alex = people.find(({ name }) => name === 'Alex Wilber');
  if (!alex) throw new Error('Alex is not kept');
  const leads = records.filter(({ tags }) => tags.includes('expo')).map(({ id }) => id);
  const enrolling: EnrollBatch = {
    id: 'batch',
    at: '2026-11-24T05:00:00.000Z',
    today: day('2026-11-24'),
    template: templateId('webinar-follow-up'),
    inputs: {},
    records: leads,
    starts: [{ day: day('2026-11-25'), count: 120 }],
  };
  const lastChange = {
    kind: 'enroll-list',
    id: 'batch',
    at: enrolling.at,
    template: enrolling.template,
    count: 120,
  } as const;
  const left = async () => store.commit(alex.tenant, { people: [{ ...alex, enrolling, lastChange }] });
  const goesOn = async () => {
    await whole.user.say('hi');
    await expect.poll(async () => (await enrolled(whole)).length, { timeout: 5_000 }).toBe(120);
  };
  await left();
  await goesOn();
  expect(new Set((await enrolled(whole)).map(({ record }) => record)).size).toBe(120);
  await left();
  await goesOn();
  expect(await enrolled(whole)).toHaveLength(120);
  await whole.user.say('undo');
  expect(await enrolled(whole)).toEqual([]);
  await left();
  await whole.user.say('hi');
  await whole.user.say('today');
  expect(await enrolled(whole)).toEqual([]);
});

test('it goes on by itself after a restart, in the message that shows how far it is', async () => {
  const folder = await temporaryFolder();
  const before = await withLeads(120, {}, { folder });
  const { store } = before.bot.services;
  const { people, records } = await before.kept();
  const alex = people.find(({ name }) => name === 'Alex Wilber');
  if (!alex) throw new Error('Alex is not kept');
  const enrolling: EnrollBatch = {
    id: 'batch',
    at: '2026-11-24T05:00:00.000Z',
    today: day('2026-11-24'),
    template: templateId('webinar-follow-up'),
    inputs: {},
    records: records.filter(({ tags }) => tags.includes('expo')).map(({ id }) => id),
    starts: [{ day: day('2026-11-25'), count: 120 }],
    message: 'shown-before',
  };
  await store.commit(alex.tenant, { people: [{ ...alex, enrolling }] });
  await before.stop();
  const after = await startWholeBot({
    samples: noRenewals,
    folder,
    tickMs: 20,
    start: enrolling.at,
    connector: before.connector,
  });
  const told = await after.connector.waitFor(({ activity }) =>
    cardText(toShown('', activity).card ?? {}).includes('Enrolled 120 records'),
  );
  expect([told.method, told.activityId]).toEqual(['PUT', 'shown-before']);
  expect(await enrolled(after)).toHaveLength(120);
});
