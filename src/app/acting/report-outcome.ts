import type { CardView } from '../../cards/action/action-view.ts';
import type { Card } from '../../cards/kit/elements.ts';
import { line, textOf } from '../../cards/kit/elements.ts';
import { eventLabel } from '../../cards/action/event-label.ts';
import { actionCard } from '../../cards/day/next-actions-card.ts';
import {
  choiceCard,
  closeQuestion,
  dayQuestion,
  endQuestion,
  pauseQuestion,
  snoozeQuestion,
  noteQuestion,
} from '../../cards/action/question-cards.ts';
import { endedCard } from '../../cards/action/ended-card.ts';
import { namesOf } from '../../cards/action/named-many.ts';
import { plainResult, resultView, type ResultView } from '../../cards/action/result.ts';
import { currentStep, personOf, type Situation } from '../../cards/kit/situation.ts';
import type { EnrollmentEvent } from '../../domain/enrollment.ts';
import { momentOfDay } from '../../language/dates.ts';
import { inOneLine } from '../../language/lists.ts';
import { applyEvent, type Acted, type Target } from './apply-event.ts';
import { today } from '../daily-card/todays-list.ts';
import type { Message } from '../ports/messenger.ts';
import { mayActFor } from '../turn/rights.ts';
import { situationOf } from '../turn/situations.ts';
import { undoPress, type UndoOutcome } from './undo-enrollment.ts';
import type { Turn } from '../turn/turn.ts';

/** Reports an event and answers with what it led to, on the card that it was pressed on. */
export async function reportOutcome(
  turn: Turn,
  target: Target,
  event: EnrollmentEvent,
  view: CardView,
): Promise<Message> {
  const acted = await applyEvent(turn, target, event);
  return acted.kind === 'refused'
    ? (questionFor(turn, acted, event, view) ?? answerTo(turn, acted, view))
    : answerTo(turn, acted, view);
}

export async function undoAndReport(turn: Turn, target: Target, view: CardView): Promise<Message> {
  const taken = await undoPress(turn, target);
  return taken.kind === 'several' ? severalCard(taken, turn.viewer) : answerTo(turn, taken, view);
}

/** Of those to whom one press did something, who is as before, and who stays. */
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
  if (undone.length === 0) return choiceCard(named('undo.moved-on', movedOn), [], viewer);
  const stay = movedOn.length === 0 ? [] : [line(textOf(named('undo.moved-on', movedOn)))];
  const isOut = undone.every(({ enrollment }) => enrollment.state.kind === 'ended');
  if (isOut) return choiceCard(named('undo.several', undone), [], viewer, stay);
  const title = say.runs('many.undone', { count: undone.length, names: namesOf(undone, viewer) });
  const today = { title: say('button.today'), data: { verb: 'go', to: 'today' } } as const;
  return choiceCard(title, [today], viewer, stay);
}

/** Asks what a button alone can't say: until when, or why. */
export async function ask(
  turn: Turn,
  target: Target,
  question: 'snooze' | 'pause' | 'close' | 'note',
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
  return { snooze: snoozeQuestion, pause: pauseQuestion, close: closeQuestion, note: noteQuestion }[question](
    situation,
    viewer,
    view,
  );
}

async function answerTo(turn: Turn, acted: Acted, view: CardView): Promise<Message> {
  const { viewer } = turn;
  const { say } = viewer;
  switch (acted.kind) {
    case 'done':
      return show(turn, acted.situation, view, resultView(acted.situation, acted.effects, viewer, view));
    case 'stale':
      return show(turn, acted.situation, view, plainResult(await staleNote(turn, acted.situation)));
    case 'refused':
      if (acted.refusal === 'already-ended') return endedCard(acted.situation, viewer);
      return show(turn, acted.situation, view, plainResult(say(`refused.${acted.refusal}`)));
    case 'not-yours':
    case 'gone':
    case 'busy':
      return { kind: 'text', text: say(`refused.${acted.kind}`) };
  }
}

const show = async (turn: Turn, situation: Situation, view: CardView, result: ResultView): Promise<Card> =>
  view === 'list' ? today(turn, { result }) : actionCard(situation, turn.viewer, result);

/** Who was faster, and what they did. */
async function staleNote({ services, person, viewer }: Turn, { enrollment }: Situation): Promise<string> {
  const { say, calendar } = viewer;
  const last = enrollment.history.at(-1);
  if (!last) return say('stale.changed');
  const other = last.by === person.id ? undefined : await services.store.person(person.tenant, last.by);
  const somebody = other?.name ?? say('stale.somebody');
  return say('stale.done', {
    what: eventLabel(last, say),
    who: last.by === person.id ? say('stale.you') : somebody,
    when: momentOfDay(new Date(last.at), calendar.timeZone, say.language),
  });
}

/** Some refusals are a question in disguise. */
function questionFor(
  { viewer }: Turn,
  { situation, refusal }: Extract<Acted, { kind: 'refused' }>,
  event: EnrollmentEvent,
  view: CardView,
): Card | undefined {
  const problem = viewer.say(`refused.${refusal}`);
  const shown = refusal === 'choose-a-day' ? undefined : problem;
  switch (refusal) {
    case 'choose-an-end':
      return whichEnd(viewer, situation, event, view);
    case 'choose-a-day':
    case 'day-is-past': {
      const outcome = event.kind === 'outcome' && event.outcome === 'no-show' ? 'no-show' : 'done';
      return dayQuestion(situation, outcome, viewer, view, shown);
    }
    case 'day-not-in-future':
      return event.kind === 'pause'
        ? pauseQuestion(situation, viewer, view, problem)
        : snoozeQuestion(situation, viewer, view, problem);
    default:
      return undefined;
  }
}

function whichEnd(viewer: Turn['viewer'], situation: Situation, event: EnrollmentEvent, view: CardView) {
  if (event.kind !== 'outcome' || event.outcome === 'no-show') return undefined;
  const edge = currentStep(situation, viewer.today)?.outcomes[event.outcome];
  return edge?.kind === 'end' ? endQuestion(situation, event.outcome, edge.ends, viewer, view) : undefined;
}
