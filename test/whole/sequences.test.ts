import { describe, expect, test } from 'vitest';
import { localTime } from '../../src/domain/calendar.ts';
import { addDays, daysBetween, laterOf, weekdayOf, type Day } from '../../src/domain/day.ts';
import type { Enrollment } from '../../src/domain/enrollment.ts';
import type { EndId } from '../../src/domain/ids.ts';
import type { SalesRecord } from '../../src/domain/record.ts';
import {
  branches,
  edgesOf,
  endOf,
  firstStep,
  isEmail,
  stepOf,
  type Edge,
  type EdgeOutcome,
  type Step,
  type Template,
} from '../../src/domain/template.ts';
import { longDay } from '../../src/language/dates.ts';
import type { Shown } from '../teams-user.ts';
import {
  ask,
  enroll,
  noRenewals,
  read,
  shippedTemplates,
  startWholeBot,
  type WholeBot,
} from './whole-bot.ts';

/** One way along a template: what is pressed on each step, and what that leads to. */
type Hop = { readonly step: Step; readonly outcome: EdgeOutcome; readonly edge: Edge; readonly end?: EndId };

const pathsFrom = (template: Template, step: Step): readonly (readonly Hop[])[] =>
  edgesOf(step).flatMap(([outcome, edge]) =>
    edge.kind === 'end'
      ? edge.ends.map((end) => [{ step, outcome, edge, end }])
      : pathsFrom(template, stepOf(template, edge.to)).map((rest) => [{ step, outcome, edge }, ...rest]),
  );

const BUTTON: Readonly<Record<EdgeOutcome, string>> = {
  sent: 'Sent',
  replied: 'Customer replied',
  'no-answer': 'No answer',
  answered: 'Answered',
  done: 'Done',
  held: 'Held',
};
const OUTCOMES = [...Object.values(BUTTON), "Didn't show up"];

/** `in time`: an e-mail is marked as sent, and its outcome when the bot asks. `at once`: its outcome on the same day. */
type Pace = 'in time' | 'at once';

const templates = await shippedTemplates();
const WALKS: Readonly<Record<string, number>> = {
  'account-renewal': 1,
  'contact-no-show': 4,
  'event-invitation': 4,
  'outbound-prospecting': 7,
  'product-demo': 4,
  'webinar-follow-up': 5,
};

describe.each(templates)('$id', (template) => {
  const paths = pathsFrom(template, firstStep(template));

  test(`has ${WALKS[template.id] ?? 'unknown'} ways through it`, () => {
    expect(paths).toHaveLength(WALKS[template.id] ?? -1);
  });

  test.each(['in time', 'at once'] as const)(
    'can be walked along each of them by pressing buttons, %s',
    async (pace) => {
      const whole = await startAtTen();
      for (const path of paths) await walk(whole, template, path, pace);
      expect(whole.logged.filter((line) => !line.startsWith('daily card'))).toEqual([]);
    },
  );
});

/** A Monday at 10:00, so that a day ahead is an hour after the daily card. */
async function startAtTen(): Promise<WholeBot> {
  const whole = await startWholeBot({ start: '2026-11-23T04:30:00Z', samples: noRenewals });
  await whole.user.install();
  return whole;
}

async function walk(whole: WholeBot, template: Template, path: readonly Hop[], pace: Pace): Promise<void> {
  const { user } = whole;
  const ways = path.map(({ outcome, end }) => end ?? outcome).join(', ');
  const record = await whole.addRecord(`Walker of ${ways}`, { type: template.recordType });
  let card = await enroll(user, `${record.name} in ${template.name.en}`);
  let due = today(whole);
  for (const hop of path) {
    expect(await stateOf(whole, record), ways).toEqual({ kind: 'open', step: hop.step.id, due });
    card = await liveUntil(whole, due, card);
    if (pace === 'in time' && isEmail(hop.step) && branches(hop.step))
      card = await sendAndWait(whole, hop, card, record);
    expect(outcomesOn(card), hop.step.id).toEqual(
      expectedOutcomes(hop.step, await isAwaiting(whole, record)),
    );
    due = await nextDue(whole, template, hop, record);
    card = await press(whole, template, hop, card, due);
  }
  expectEnd(await stateOf(whole, record), template, path, card);
  expect((await whole.bot.services.store.record(record.tenant, record.id))?.status).toBe(statusAfter(path));
}

/** Marks the e-mail as sent and waits until the bot asks for the reply. */
async function sendAndWait(whole: WholeBot, hop: Hop, card: Shown, record: SalesRecord): Promise<Shown> {
  const until = addDays(today(whole), waitOf(hop.step.outcomes['no-answer']));
  const answer = await whole.user.press(card, 'Sent');
  expect(await stateOf(whole, record)).toMatchObject({ kind: 'awaiting', step: hop.step.id, until });
  return liveUntil(whole, until, answer);
}

/** Lives through the days until something is due: no card before, one on the day. Nothing waits for a weekend. */
async function liveUntil(whole: WholeBot, due: Day, card: Shown): Promise<Shown> {
  const days = daysBetween(today(whole), workingDay(due));
  if (days <= 0) return card;
  const messages = await whole.user.say(`clock +${days} days`);
  const [newest, ...more] = messages.filter((message) => message.card);
  expect(more).toEqual([]);
  expect(newest && read(newest)).toContain(longDay(today(whole), 'en'));
  return newest ?? card;
}

async function press(whole: WholeBot, template: Template, hop: Hop, card: Shown, due: Day): Promise<Shown> {
  const asksDay = hop.step.type === 'schedule';
  const answer = await whole.user.press(card, BUTTON[hop.outcome], asksDay ? { on: due } : {});
  return hop.edge.kind === 'end' && hop.edge.ends.length > 1 && hop.end
    ? whole.user.press(answer, endOf(template, hop.end).name.en)
    : answer;
}

/** By the rules of waiting: from the day that an e-mail was sent, else from the day of the outcome; a meeting has its own. */
async function nextDue(whole: WholeBot, template: Template, hop: Hop, record: SalesRecord): Promise<Day> {
  const now = today(whole);
  if (hop.edge.kind === 'end') return now;
  if (hop.step.type === 'schedule' && stepOf(template, hop.edge.to).type === 'meeting')
    return addDays(now, 2);
  const state = await stateOf(whole, record);
  const from = hop.outcome === 'no-answer' && state.kind === 'awaiting' ? state.sentOn : now;
  return laterOf(addDays(from, hop.edge.waitDays), now);
}

function expectEnd(state: Enrollment['state'], template: Template, path: readonly Hop[], card: Shown): void {
  const id = path.at(-1)?.end;
  if (!id) throw new Error('A way that leads nowhere');
  const { name, success } = endOf(template, id);
  expect(state).toMatchObject({ kind: 'ended', how: { kind: 'reached', end: id, success } });
  expect(read(card)).toContain(`${name.en}${success ? ' ✓' : ''}`);
}

function expectedOutcomes(step: Step, awaiting: boolean): readonly string[] {
  const titles = edgesOf(step).map(([outcome]) => BUTTON[outcome]);
  const marks = {
    Sent: isEmail(step) && branches(step) && !awaiting,
    'No answer': step.type === 'call' && !branches(step),
    "Didn't show up": step.type === 'meeting',
  };
  const marked = Object.entries(marks).flatMap(([title, isThere]) => (isThere ? [title] : []));
  return OUTCOMES.filter((title) => titles.includes(title) || marked.includes(title));
}

const outcomesOn = (card: Shown): readonly string[] =>
  OUTCOMES.filter((title) => read(card).includes(`[${title}]`));

const statusAfter = (path: readonly Hop[]): SalesRecord['status'] =>
  path.reduce<SalesRecord['status']>(
    (status, { step: { changes } }) => (changes?.kind === 'status' ? changes.status : status),
    'active',
  );

async function stateOf(whole: WholeBot, record: SalesRecord): Promise<Enrollment['state']> {
  const [enrollment] = await whole.bot.services.store.enrollmentsOfRecord(record.tenant, record.id);
  if (!enrollment) throw new Error(`${record.name} is not enrolled`);
  return enrollment.state;
}

const isAwaiting = async (whole: WholeBot, record: SalesRecord): Promise<boolean> =>
  (await stateOf(whole, record)).kind === 'awaiting';

const today = ({ bot }: WholeBot): Day => localTime(bot.services.clock.now(), 'Asia/Kolkata').day;
const waitOf = (edge: Edge | undefined): number => (edge?.kind === 'step' ? edge.waitDays : 0);
const workingDay = (day: Day): Day => ([0, 6].includes(weekdayOf(day)) ? workingDay(addDays(day, 1)) : day);

describe('off the straight way', () => {
  const start = async (whoInWhat: string, presses: readonly string[]) => {
    const whole = await startAtTen();
    let card = await enroll(whole.user, whoInWhat);
    for (const title of presses) card = await whole.user.press(card, title);
    const step = async () => (await whole.kept()).enrollments[0]?.state;
    return { ...whole, card, step };
  };

  test('a reply that comes while the call is open still leads to the demo', async () => {
    const { user, step } = await start('Meera Iyer in webinar', ['No answer', 'No answer']);
    expect(await step()).toMatchObject({ step: 'call' });
    let card = await ask(user, 'Meera Iyer replied');
    expect(await step()).toMatchObject({ step: 'confirmation-email', due: '2026-11-23' });
    for (const title of ['Sent', 'Done', 'Done', 'Held']) card = await user.press(card, title);
    expect(read(card)).toContain('Demo given ✓');
  });

  test('a second reply is noted, and the seller decides how to go on', async () => {
    const { user, step } = await start('Meera Iyer in webinar', ['Customer replied']);
    const noted = await ask(user, 'Meera Iyer replied');
    for (const title of ['Continue', 'Pause', 'End…']) expect(read(noted)).toContain(`[${title}]`);
    expect(read(await user.press(noted, 'Continue'))).toContain('[Sent]');
    expect(await step()).toMatchObject({ step: 'confirmation-email' });
  });

  test('a call without branches that nobody answers is tried again the next working day, and counted', async () => {
    const { user, card, step } = await start('Asha Rao in no-show', ['Customer replied', 'No answer']);
    expect(await step()).toMatchObject({ step: 'call-after-reply', due: '2026-11-24' });
    expect(read(card)).toContain('once');
    expect(read(await user.press(card, 'No answer'))).toContain('2 times');
  });

  test('a meeting that they miss asks for a new day and stays', async () => {
    const before = ['Sent', 'Done', 'Done', 'Customer replied', 'Done', "Didn't show up"];
    const { user, card, step } = await start('Litware in product demo', before);
    const moved = await user.press(card, 'Save', { on: '2026-12-01' });
    expect(read(moved)).toContain('[Held]');
    expect(await step()).toMatchObject({ step: 'demo', due: '2026-12-01' });
  });

  test('a day that is past is asked for again', async () => {
    const { user, card, step } = await start('Litware in product demo', [
      'Sent',
      'Done',
      'Done',
      'Customer replied',
    ]);
    const again = await user.press(card, 'Done', { on: '2026-11-20' });
    expect(await step()).toMatchObject({ step: 'set-up-meeting' });
    expect(read(await user.press(again, 'Save', { on: '2026-11-27' }))).toContain('[Held]');
  });

  const reasons = [
    ['Won', '✓'],
    ['Not interested', 'not interested'],
    ['Wrong person', 'wrong person'],
    ['Do not contact', 'do not contact'],
    ['Other reason', 'other'],
  ] as const;
  test.each(reasons)('it can be ended at any time: %s', async (reason, shown) => {
    const { user, card, kept } = await start('Asha Rao in no-show', ['Sent', 'End…']);
    expect(read(await user.press(card, reason))).toContain(shown);
    const asha = (await kept()).records.find(({ name }) => name === 'Asha Rao');
    expect(asha?.status).toBe(reason === 'Do not contact' ? 'do-not-contact' : 'active');
  });

  test('who asked not to be contacted is not enrolled again', async () => {
    const { user } = await start('Asha Rao in no-show', ['End…', 'Do not contact']);
    const answer = read(await ask(user, 'enroll Asha Rao in event'));
    expect(answer).toContain('not to be contacted');
    expect(answer).not.toContain('[Enroll]');
  });

  test('skipping all the way never ends well', async () => {
    const { user, card } = await start('Trey Research in renewal', []);
    let shown = card;
    while (read(shown).includes('[Skip]')) shown = await user.press(shown, 'Skip');
    expect(read(shown)).toContain('skipped');
    expect(read(shown)).not.toContain('✓');
  });
});
