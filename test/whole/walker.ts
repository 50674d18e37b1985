import { expect } from 'vitest';
import { localTime } from '../../src/domain/calendar.ts';
import { addDays, daysBetween, laterOf, weekdayOf, type Day } from '../../src/domain/day.ts';
import { STEP_OUTCOMES, type Enrollment, type StepOutcome } from '../../src/domain/enrollment.ts';
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
import { inLanguage, type Language } from '../../src/domain/text.ts';
import { longDay } from '../../src/language/dates.ts';
import { sayIn, type Say } from '../../src/language/say.ts';
import type { Shown, TeamsUser } from '../teams-user.ts';
import { ask, noRenewals, read, startWholeBot, type WholeBot } from './whole-bot.ts';

/** One way along a template: what is pressed on each step, and what that leads to. */
type Hop = { readonly step: Step; readonly outcome: EdgeOutcome; readonly edge: Edge; readonly end?: EndId };
type Path = readonly Hop[];

export const pathsThrough = (template: Template): readonly Path[] => pathsFrom(template, firstStep(template));

const pathsFrom = (template: Template, step: Step): readonly Path[] =>
  edgesOf(step).flatMap(([outcome, edge]) =>
    edge.kind === 'end'
      ? edge.ends.map((end) => [{ step, outcome, edge, end }])
      : pathsFrom(template, stepOf(template, edge.to)).map((rest) => [{ step, outcome, edge }, ...rest]),
  );

/**
 * `in time`: an email is marked as sent, and its outcome when the bot asks. `at once`: its outcome on the same day.
 * `a day late`: as in time, but everything a working day after it was due.
 */
export const PACES = ['in time', 'at once', 'a day late'] as const;
export type Pace = (typeof PACES)[number];

/** A seller who reads and presses what the cards show in their own language, whatever it is in the code. */
export type Walker = { readonly whole: WholeBot; readonly user: TeamsUser; readonly say: Say };

const SENTENCES = {
  en: {
    locale: 'en-US',
    enroll: (who: string, template: string) => `enroll ${who} in ${template}`,
    wait: (days: number) => `clock +${days} days`,
  },
  hi: {
    locale: 'hi-IN',
    enroll: (who: string, template: string) => `${who} को “${template}” में जोड़ें`,
    wait: (days: number) => `घड़ी +${days} दिन`,
  },
} as const satisfies Record<Language, unknown>;

/** On a Monday at 10:00, so that a day ahead is an hour after the daily card. */
export async function startWalker(language: Language): Promise<Walker> {
  const whole = await startWholeBot({ start: '2026-11-23T04:30:00Z', samples: noRenewals });
  const user = whole.anotherUser({ locale: SENTENCES[language].locale });
  await user.install();
  return { whole, user, say: sayIn(language) };
}

export type Walk = { readonly template: Template; readonly path: Path; readonly pace: Pace };

/** From enrolling someone of that name to the end. Resolves with what was pressed, each on which day of the walk. */
export async function walk(walker: Walker, name: string, { template, path, pace }: Walk): Promise<string> {
  // Each at a company of their own, since a reply holds what runs with others at the same one.
  const record = await walker.whole.addRecord(name, { type: template.recordType, company: `${name} Works` });
  const started = today(walker);
  const pressed: string[] = [];
  let card = await enroll(walker, record, template);
  let due = started;
  for (const hop of path) {
    expect(await stateOf(walker, record)).toEqual({ kind: 'open', step: hop.step.id, due });
    card = await reach(walker, due, pace, card);
    if (pace !== 'at once' && isEmail(hop.step) && branches(hop.step))
      card = await sendAndWait(walker, record, hop, pace, card);
    expect(outcomesOn(card, walker), hop.step.id).toEqual(
      outcomesOf(hop.step, await isAwaiting(walker, record)),
    );
    due = await nextDue(walker, record, template, hop);
    pressed.push(`${hop.end ?? hop.outcome} on day ${daysBetween(started, today(walker))}`);
    card = await press(walker, template, hop, card, due);
  }
  await expectEnd(walker, record, template, path, card);
  return `${template.id}: ${pressed.join(', ')}`;
}

const enroll = async ({ user, say }: Walker, { name }: SalesRecord, template: Template): Promise<Shown> =>
  user.press(
    await ask(user, SENTENCES[say.language].enroll(name, inLanguage(template.name, say.language))),
    say('button.enroll'),
  );

/** The card of the day on which something is pressed that is due on this one. */
async function reach(walker: Walker, due: Day, pace: Pace, card: Shown): Promise<Shown> {
  const shown = await liveUntil(walker, due, card);
  return pace === 'a day late' ? liveUntil(walker, addDays(today(walker), 1), shown) : shown;
}

/** Lives through the days until something is due: no card before, one on the day. Nothing waits for a weekend. */
async function liveUntil(walker: Walker, due: Day, card: Shown): Promise<Shown> {
  const { user, say } = walker;
  const days = daysBetween(today(walker), workingDay(due));
  if (days <= 0) return card;
  const messages = await user.say(SENTENCES[say.language].wait(days));
  const [newest, ...more] = messages.filter((message) => message.card);
  expect(more).toEqual([]);
  expect(newest && read(newest)).toContain(longDay(today(walker), { say, today: today(walker) }));
  return newest ?? card;
}

/** Marks the email as sent and waits until the bot asks for the reply. */
async function sendAndWait(
  walker: Walker,
  record: SalesRecord,
  { step }: Hop,
  pace: Pace,
  card: Shown,
): Promise<Shown> {
  const until = addDays(today(walker), waitOf(step.outcomes['no-answer']));
  const answer = await walker.user.press(card, titleOf('sent', walker));
  expect(await stateOf(walker, record)).toMatchObject({ kind: 'awaiting', step: step.id, until });
  return reach(walker, until, pace, answer);
}

async function press(walker: Walker, template: Template, hop: Hop, card: Shown, due: Day): Promise<Shown> {
  const { user, say } = walker;
  const day = hop.step.type === 'schedule' ? { on: due } : {};
  const answer = await user.press(card, titleOf(hop.outcome, walker), day);
  return hop.edge.kind === 'end' && hop.edge.ends.length > 1 && hop.end
    ? user.press(answer, inLanguage(endOf(template, hop.end).name, say.language))
    : answer;
}

/** By the rules of waiting: from the day that an email was sent, else from the day of the outcome; a meeting has its own. */
async function nextDue(walker: Walker, record: SalesRecord, template: Template, hop: Hop): Promise<Day> {
  const now = today(walker);
  if (hop.edge.kind === 'end') return now;
  if (hop.step.type === 'schedule' && stepOf(template, hop.edge.to).type === 'meeting')
    return addDays(now, 2);
  const state = await stateOf(walker, record);
  const from = hop.outcome === 'no-answer' && state.kind === 'awaiting' ? state.sentOn : now;
  return laterOf(addDays(from, hop.edge.waitDays), now);
}

async function expectEnd(
  walker: Walker,
  record: SalesRecord,
  template: Template,
  path: Path,
  card: Shown,
): Promise<void> {
  const id = path.at(-1)?.end;
  if (!id) throw new Error('A way that leads nowhere');
  const { name, success } = endOf(template, id);
  const ended = { kind: 'ended', how: { kind: 'reached', end: id, success } };
  expect(await stateOf(walker, record)).toMatchObject(ended);
  expect(read(card)).toContain(`${inLanguage(name, walker.say.language)}${success ? ' ✓' : ''}`);
  const kept = await walker.whole.bot.services.store.record(record.tenant, record.id);
  expect(kept?.status).toBe(statusAfter(path));
}

function outcomesOf(step: Step, awaiting: boolean): readonly StepOutcome[] {
  const marks: readonly StepOutcome[] = [
    ...(isEmail(step) && branches(step) && !awaiting ? (['sent'] as const) : []),
    ...(step.type === 'call' && !branches(step) ? (['no-answer'] as const) : []),
    ...(step.type === 'meeting' ? (['no-show'] as const) : []),
  ];
  const edges = edgesOf(step).map(([outcome]) => outcome);
  return STEP_OUTCOMES.filter((outcome) => [...edges, ...marks].includes(outcome));
}

const outcomesOn = (card: Shown, walker: Walker): readonly StepOutcome[] =>
  STEP_OUTCOMES.filter((outcome) => read(card).includes(`[${titleOf(outcome, walker)}]`));

const titleOf = (outcome: StepOutcome, { say }: Walker): string => say(`outcome.${outcome}`);

const statusAfter = (path: Path): SalesRecord['status'] =>
  path.reduce<SalesRecord['status']>(
    (status, { step: { changes } }) => (changes?.kind === 'status' ? changes.status : status),
    'active',
  );

async function stateOf({ whole }: Walker, { tenant, id, name }: SalesRecord): Promise<Enrollment['state']> {
  const [enrollment] = await whole.bot.services.store.enrollmentsOfRecord(tenant, id);
  if (!enrollment) throw new Error(`${name} is not enrolled`);
  return enrollment.state;
}

const isAwaiting = async (walker: Walker, record: SalesRecord): Promise<boolean> =>
  (await stateOf(walker, record)).kind === 'awaiting';

const today = ({ whole }: Walker): Day => localTime(whole.bot.services.clock.now(), 'Asia/Kolkata').day;
const waitOf = (edge: Edge | undefined): number => (edge?.kind === 'step' ? edge.waitDays : 0);
const workingDay = (day: Day): Day => ([0, 6].includes(weekdayOf(day)) ? workingDay(addDays(day, 1)) : day);
