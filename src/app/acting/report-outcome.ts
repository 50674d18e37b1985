import type { CardView } from '../../cards/kit/card-view.ts';
import type { Card } from '../../cards/kit/elements.ts';
import { line, lines, textOf } from '../../cards/kit/elements.ts';
import { endSilent } from '../../cards/action/action-buttons.ts';
import { eventLabel } from '../../cards/action/event-label.ts';
import { actionCard } from '../../cards/day/action-card.ts';
import {
  closeQuestion,
  dayQuestion,
  endQuestion,
  pauseQuestion,
  snoozeChoice,
  snoozeQuestion,
  noteQuestion,
} from '../../cards/action/question-cards.ts';
import { noticeCard } from '../../cards/kit/choice-card.ts';
import { endedCard } from '../../cards/action/ended-card.ts';
import { namesOf } from '../../cards/action/named-many.ts';
import { plainResult, resultView, type ResultView } from '../../cards/action/result.ts';
import { activeOf, currentStep, personOf, type Situation, type Viewer } from '../../cards/kit/situation.ts';
import { asOutcome, eventFor, type Report } from '../../domain/dispositions.ts';
import { isStepOutcome, type EnrollmentEvent } from '../../domain/enrollment.ts';
import type { EndId } from '../../domain/ids.ts';
import type { NotToContact } from '../../domain/record.ts';
import { momentOfDay } from '../../language/dates.ts';
import { inOneLine } from '../../language/lists.ts';
import { applyEvent, applyReport, type Acted, type Along, type Target } from './apply-event.ts';
import { today } from '../daily-card/todays-list.ts';
import type { Message } from '../ports/messenger.ts';
import { mayActFor } from '../turn/rights.ts';
import { situationOf } from '../turn/situations.ts';
import { undoPress, type UndoOutcome } from './undo-enrollment.ts';
import type { Turn } from '../turn/turn.ts';

/** Reports an event and answers with its result, on the card that was pressed. */
export async function reportOutcome(
  turn: Turn,
  target: Target,
  event: EnrollmentEvent,
  view: CardView,
  also?: Also,
): Promise<Message> {
  const acted = await applyEvent(turn, target, event, also?.along);
  return acted.kind === 'refused'
    ? (questionFor(turn, acted, event, view) ?? answerTo(turn, acted, view))
    : answerTo(turn, acted, view, also?.line);
}

/** The same for what a seller tells of the customer, whatever that is for the step in front of them. */
export const reportDisposition = async (
  turn: Turn,
  target: Target,
  report: Report,
  view: CardView,
): Promise<Message> => answerOrAsk(turn, await applyReport(turn, target, report), report, view);

/** The same for a button: an outcome that its step does not have is none of ours. */
export const pressOutcome = async (
  turn: Turn,
  target: Target,
  report: Report,
  view: CardView,
): Promise<Message> =>
  isStepOutcome(report.outcome)
    ? answerOrAsk(turn, await applyEvent(turn, target, asOutcome(report, report.outcome)), report, view)
    : reportDisposition(turn, target, report, view);

const answerOrAsk = async (turn: Turn, acted: Acted, report: Report, view: CardView): Promise<Message> =>
  (acted.kind === 'refused' ? missingIn(turn, acted, report, view) : undefined) ??
  answerTo(turn, acted, view);

/** What is kept with it, and a line that tells of that. */
export type Also = { readonly along: Along; readonly line: string };

export async function undoAndReport(turn: Turn, target: Target, view: CardView): Promise<Message> {
  const taken = await undoPress(turn, target);
  return taken.kind === 'several' ? severalCard(taken, turn.viewer) : answerTo(turn, taken, view);
}

/** Who of several is back as before one press, and who has moved on since. */
function severalCard(
  { undone, movedOn }: Extract<UndoOutcome, { kind: 'several' }>,
  viewer: Turn['viewer'],
): Card {
  const { say } = viewer;
  const named = (key: 'undo.several' | 'undo.moved-on', situations: readonly Situation[]) =>
    say.runs(key, {
      count: situations.length,
      names: inOneLine(
        situations.map((one) => personOf(one).name),
        say.language,
      ),
    });
  if (undone.length === 0) return noticeCard(named('undo.moved-on', movedOn), [], viewer);
  const stay = movedOn.length === 0 ? [] : [line(textOf(named('undo.moved-on', movedOn)))];
  const isOut = undone.every(({ enrollment }) => enrollment.state.kind === 'ended');
  if (isOut) return noticeCard(named('undo.several', undone), [], viewer, stay);
  const title = say.runs('many.undone', { count: undone.length, names: namesOf(undone, viewer) });
  const today = { title: say('button.today'), data: { verb: 'go', to: 'today' } } as const;
  return noticeCard(title, [today], viewer, stay);
}

/** Asks what a button alone can't say: until when, or why. */
export async function ask(
  turn: Turn,
  target: Target,
  question: keyof typeof QUESTIONS,
  view: CardView,
): Promise<Message> {
  const { services, person, viewer } = turn;
  const enrollment = await services.store.enrollment(person.tenant, target.enrollment);
  if (!enrollment) return answerTo(turn, { kind: 'gone' }, view);
  if (!mayActFor(turn, enrollment.seller)) return answerTo(turn, { kind: 'not-yours' }, view);
  const situation = await situationOf(turn, enrollment);
  if (target.revision !== undefined && target.revision !== enrollment.revision) {
    return answerTo(turn, { kind: 'stale', situation }, view);
  }
  if (enrollment.state.kind === 'ended') {
    return answerTo(turn, { kind: 'refused', situation, refusal: 'already-ended' }, view);
  }
  return QUESTIONS[question](situation, viewer, view);
}

const QUESTIONS = {
  snooze: snoozeChoice,
  'snooze-until': snoozeQuestion,
  pause: pauseQuestion,
  close: closeQuestion,
  note: noteQuestion,
} as const;

type Refused = Extract<Acted, { kind: 'refused' }>;

async function answerTo(turn: Turn, acted: Acted, view: CardView, also?: string): Promise<Message> {
  const { viewer } = turn;
  const { say } = viewer;
  switch (acted.kind) {
    case 'done': {
      const result = resultView(acted.situation, acted.effects, viewer, view);
      return showResult(turn, acted.situation, view, { ...result, lines: [...lines(also), ...result.lines] });
    }
    case 'stale':
      return showResult(turn, acted.situation, view, plainResult(await staleNote(turn, acted.situation)));
    case 'refused':
      if (acted.refusal === 'already-ended') return endedCard(acted.situation, viewer);
      if (acted.refusal === 'do-not-contact' || acted.refusal === 'listed')
        return showResult(
          turn,
          acted.situation,
          view,
          silentResult(acted.situation, acted.refusal, turn, view),
        );
      return showResult(turn, acted.situation, view, plainResult(say(`refused.${acted.refusal}`)));
    case 'not-yours':
    case 'gone':
    case 'busy':
      return { kind: 'text', text: say(`refused.${acted.kind}`) };
  }
}

/** On its own card the way out is below it. */
const silentResult = (
  situation: Situation,
  why: NotToContact,
  { viewer }: Turn,
  view: CardView,
): ResultView => ({
  ...plainResult('', view === 'list' ? [endSilent(situation, viewer, view)] : []),
  title: viewer.say.runs(`refused.${why}`, { name: personOf(situation).name }),
});

/** What just happened, above what is to be done now. */
export const showResult = async (
  turn: Turn,
  situation: Situation,
  view: CardView,
  result: ResultView,
): Promise<Card> => (view === 'list' ? today(turn, { result }) : actionCard(situation, turn.viewer, result));

/** Who was faster, and what they did. */
async function staleNote({ services, person, viewer }: Turn, { enrollment }: Situation): Promise<string> {
  const { say, calendar } = viewer;
  const last = enrollment.history.at(-1);
  if (!last) return say('stale.changed');
  const other = last.by === person.id ? undefined : await services.store.person(person.tenant, last.by);
  const someone = other?.name ?? say('stale.someone');
  return say('stale.done', {
    what: eventLabel(last, viewer),
    who: last.by === person.id ? say('stale.you') : someone,
    when: momentOfDay(new Date(last.at), last.today, calendar.timeZone, viewer),
  });
}

/** Some refusals are a question in disguise. */
function questionFor(
  { viewer }: Turn,
  { situation, refusal }: Refused,
  event: EnrollmentEvent,
  view: CardView,
): Card | undefined {
  if (refusal !== 'day-not-in-future') return undefined;
  const ask = event.kind === 'pause' ? pauseQuestion : snoozeQuestion;
  return ask(situation, viewer, view, viewer.say(`refused.${refusal}`));
}

/** The day or the end that a report lacks, with all that it says already. */
function missingIn({ viewer }: Turn, { situation, refusal }: Refused, report: Report, view: CardView) {
  switch (refusal) {
    case 'choose-a-day':
      return dayQuestion(situation, report, viewer, view);
    case 'day-is-past':
    case 'day-not-in-future':
      return dayQuestion(situation, report, viewer, view, viewer.say(`refused.${refusal}`));
    case 'choose-an-end':
      return endQuestion(situation, report, endsOf(situation, report, viewer), viewer, view);
    default:
      return undefined;
  }
}

/** The ends of which the report leaves open which it was. */
function endsOf(situation: Situation, report: Report, { today }: Viewer): readonly EndId[] {
  const active = activeOf(situation, today);
  const event = active && eventFor(situation.template, active, report, today);
  if (!event?.ok || event.value.kind !== 'outcome' || event.value.outcome === 'no-show') return [];
  const edge = currentStep(situation, today)?.outcomes[event.value.outcome];
  return edge?.kind === 'end' ? edge.ends : [];
}
