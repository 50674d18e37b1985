import type { RecordId } from '../../domain/ids.ts';
import type { HistoryEntry } from '../../domain/enrollment.ts';
import { branchesAhead, type Ahead } from '../../domain/upcoming-steps.ts';
import { endOf, findStep, type Edge } from '../../domain/template.ts';
import { inLanguage } from '../../domain/text.ts';
import { shortDay } from '../../language/dates.ts';
import { inOneLine } from '../../language/lists.ts';
import { firstNameOf } from '../../language/first-name.ts';
import { placeLine, whereOf } from './action-title.ts';
import { actionView, type ActionView } from './action-view.ts';
import { button, joinDots, lines, cardOf, type Button, type Card, type Line } from '../kit/elements.ts';
import { whoLine } from '../kit/contact-line.ts';
import { dueLabel } from '../kit/due-label.ts';
import { endLine, endName } from './end-line.ts';
import { eventLabel } from './event-label.ts';
import { nextLine } from './next-line.ts';
import { whyLines } from './why.ts';
import {
  activeOf,
  currentStep,
  personOf,
  stateOf,
  stepOfEntry,
  type Situation,
  type Viewer,
} from '../kit/situation.ts';

type PathRow = { readonly day: string; readonly what: string; readonly outcome: string };
type AheadRow = { readonly outcome: string; readonly steps: readonly Line[] };
type Status = {
  readonly record: RecordId;
  readonly name: string;
  /** Who that is and how to reach them. */
  readonly who: string;
  readonly where: string;
  /** Answers what was asked before all the rest is shown. */
  readonly answer: readonly Line[];
  readonly path: { readonly heading: string; readonly rows: readonly PathRow[] };
  readonly notes: readonly Line[];
  readonly open: readonly ActionView[];
  readonly ahead: readonly { readonly heading: string; readonly rows: readonly AheadRow[] }[];
  readonly earlier: readonly { readonly heading: string; readonly rows: readonly PathRow[] }[];
  readonly buttons: readonly Button[];
};
const drawStatus = cardOf<Status>('status');

const STEPS_AHEAD = 2;
/** The newest entries; a path is seldom longer. */
const ENTRIES = 15;

/** A person looking at someone else's work. */
export type Onlooker = { readonly mayAct: boolean };

/** A question about the enrollment that the card begins with the answer to. */
export type StatusQuestion = 'what-next' | 'why';

/** One enrollment: the path so far, the current step and why, and where each outcome leads. */
export function statusCard(
  situation: Situation,
  viewer: Viewer,
  earlier: readonly Situation[],
  onlooker?: Onlooker,
  question?: StatusQuestion,
): Card {
  const { say, today } = viewer;
  const { enrollment } = situation;
  const name = personOf(situation).name;
  const state = stateOf(situation, today);
  const step = currentStep(situation, today);
  const ended = state.kind === 'ended';
  const mayAct = onlooker?.mayAct ?? true;
  const due = dueLabel(situation, viewer).text;
  const answer = question ? answerTo(question, situation, viewer) : [];
  return drawStatus(say, answer[0]?.text ?? joinDots(name, due), {
    record: situation.record.id,
    name,
    who: whoLine(situation, viewer),
    where: joinDots(
      step && inLanguage(step.title, say.language),
      placeLine(situation, viewer),
      whereOf(situation, viewer),
      ended ? due : undefined,
      onlooker && say('team.seller', { name: situation.sellerName }),
    ),
    answer,
    path: {
      heading: say('status.so-far'),
      rows: enrollment.history.slice(-ENTRIES).map((entry) => pathRow(situation, entry, viewer)),
    },
    notes: lines(ended ? endLine(situation, state, say) : undefined),
    open: ended ? [] : [withoutDetails(actionView(situation, viewer, 'one'), mayAct)],
    ahead: ended ? [] : [{ heading: say('status.ahead'), rows: aheadRows(situation, viewer) }],
    earlier:
      earlier.length === 0
        ? []
        : [{ heading: say('status.earlier'), rows: earlier.map((one) => earlierRow(one, viewer)) }],
    buttons: [
      ...(ended && mayAct ? [undoButton(situation, viewer)] : []),
      ...(onlooker ? [dayButton(situation, viewer, ended && mayAct)] : []),
    ],
  });
}

function answerTo(question: StatusQuestion, situation: Situation, viewer: Viewer): readonly Line[] {
  if (stateOf(situation, viewer.today).kind === 'ended') return lines(viewer.say('status.answer-ended'));
  return question === 'why'
    ? lines(...whyLines(situation, viewer).slice(0, 1))
    : lines(nextLine(situation, viewer));
}

const undoButton = ({ enrollment: { id, revision } }: Situation, { say }: Viewer): Button =>
  button(say('button.undo'), { verb: 'undo', enrollment: id, revision, view: 'one' });

/** Beside an Undo it leads below. */
const dayButton = ({ enrollment, sellerName }: Situation, { say }: Viewer, isBesideUndo: boolean): Button =>
  button(say('team.day-button', { name: firstNameOf(sellerName) }), {
    verb: 'seller-day',
    seller: enrollment.seller,
    ...(isBesideUndo && { below: true }),
  });

/** These are the details already. People who may not act get no buttons to act with. */
const withoutDetails = (view: ActionView, mayAct: boolean): ActionView => ({
  ...view,
  ...(mayAct ? {} : { day: [], links: [] }),
  buttons: mayAct ? view.buttons.filter(({ data }) => data.verb !== 'status') : [],
});

function pathRow(situation: Situation, entry: HistoryEntry, viewer: Viewer): PathRow {
  const { say } = viewer;
  const isStart = entry.event.kind === 'enroll';
  const step = stepOfEntry(situation, entry);
  return {
    day: shortDay(entry.today, viewer),
    what: isStart ? eventLabel(entry, viewer) : step ? stepName(step, say) : '',
    outcome: isStart ? '' : joinDots(eventLabel(entry, viewer), passedIn(situation, entry, viewer)),
  };
}

/** Emails that the customer had before the move to the version that has them here. */
function passedIn(
  { template }: Situation,
  { passed = [] }: HistoryEntry,
  { say }: Viewer,
): string | undefined {
  const titles = passed.flatMap((id) => findStep(template, id)?.title ?? []);
  const names = inOneLine(
    titles.map((title) => inLanguage(title, say.language)),
    say.language,
  );
  return names === '' ? undefined : say('status.passed', { names });
}

/** Another enrollment of the same record: which, when, and how it ended. */
function earlierRow(situation: Situation, viewer: Viewer) {
  const { say, today } = viewer;
  const { template, enrollment } = situation;
  const state = stateOf(situation, today);
  const started = enrollment.history[0]?.today ?? today;
  return {
    day: shortDay(started, viewer),
    what: inLanguage(template.name, say.language),
    outcome: state.kind === 'ended' ? endName(situation, state, say) : say('status.running'),
  };
}

function aheadRows(situation: Situation, viewer: Viewer) {
  const { say, today } = viewer;
  const step = currentStep(situation, today);
  const active = activeOf(situation, today);
  if (!step || !active) return [];
  const from = active.kind === 'open' && active.due > today ? active.due : today;
  return branchesAhead(situation.template, step, from, STEPS_AHEAD, viewer.calendar).map(
    ({ outcome, edge, ahead }) => ({
      outcome: say(`outcome.${outcome}`),
      steps:
        ahead.length > 0
          ? ahead.map((one) => ({ text: aheadLine(one, viewer) }))
          : [{ text: endNames(situation, edge, viewer) }],
    }),
  );
}

const aheadLine = ({ step, due }: Ahead, { say, today }: Viewer): string =>
  say('status.step-on', { step: stepName(step, say), day: shortDay(due, { say, today }) });

const endNames = ({ template }: Situation, edge: Edge, { say }: Viewer): string =>
  edge.kind === 'end'
    ? edge.ends.map((end) => inLanguage(endOf(template, end).name, say.language)).join(' / ')
    : say('status.ends');

const stepName = (step: Situation['template']['steps'][number], say: Viewer['say']): string =>
  `${say(`step.${step.type}`)}: ${inLanguage(step.title, say.language)}`;
