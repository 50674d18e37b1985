import { addDays } from '../../domain/day.ts';
import { workingDayFrom } from '../../domain/calendar.ts';
import type { Disposition, StepOutcome } from '../../domain/enrollment.ts';
import type { RecordId } from '../../domain/ids.ts';
import { newestNote } from '../../domain/history.ts';
import { asksForDay, otherReports, stepOutcomes } from '../../domain/step-outcomes.ts';
import { inLanguage } from '../../domain/text.ts';
import type { Step } from '../../domain/template.ts';
import { inOneLine } from '../../language/lists.ts';
import type { Run } from '../../language/say.ts';
import type { Row } from '../kit/rows-card.ts';
import { dayInSentence, dueLabel, type DueLabel } from '../kit/due-label.ts';
import {
  button,
  joinDots,
  lines,
  mainButton,
  moreButton,
  type Button,
  type DayInput,
  type Line,
  type Link,
  type Toggle,
} from '../kit/elements.ts';
import type { CardView } from '../kit/card-view.ts';
import { whoLine } from '../kit/contact-line.ts';
import { actionTitle, placeLine, whereOf } from './action-title.ts';
import { fillText } from './fill-text.ts';
import { missing, onlyFirst, toComplete } from './to-complete.ts';
import { gapButtons, gapLine, withoutGaps } from './gaps.ts';
import { stepLinks } from './links.ts';
import { asTextButton, isUnsent, textToggles, textToUse, type TextToUse } from './text-to-use.ts';
import { activeOf, currentStep, personOf, stateOf, type Situation, type Viewer } from '../kit/situation.ts';
import { whyLines } from './why.ts';

/** One open action: the customer, what to do, why now, the link that does it and the outcomes. */
export type ActionView = {
  readonly record: RecordId;
  readonly title: readonly Run[];
  /** Who that is and how to reach them. */
  readonly who: string;
  readonly where: string;
  readonly due: DueLabel;
  readonly what: string;
  readonly why: readonly Line[];
  readonly text: readonly TextToUse[];
  readonly day: readonly DayInput[];
  readonly links: readonly Link[];
  readonly toggles: readonly Toggle[];
  readonly buttons: readonly Button[];
};

/** `below`: what the card says above it already. */
export function actionView(
  situation: Situation,
  viewer: Viewer,
  view: CardView,
  below?: 'its-reply',
): ActionView {
  const { say, today } = viewer;
  const step = currentStep(situation, today);
  if (!step) throw new Error('What has ended has no action');
  const text = textToUse(situation, viewer, step);
  const links = linksOf(situation, viewer, step);
  const { name } = personOf(situation);
  return {
    record: situation.record.id,
    title: below === 'its-reply' ? say.runs('do.after-reply', { name }) : actionTitle(situation, viewer),
    who: whoLine(situation, viewer),
    where: joinDots(placeLine(situation, viewer), whereOf(situation, viewer)),
    due: dueLabel(situation, viewer),
    what: whatToDo(situation, viewer, step),
    why: lines(
      escalationLine(situation, viewer),
      noteLine(situation, viewer),
      ...whyLines(situation, viewer, below),
      ...missing(situation, viewer, step),
      isToWrite(situation, viewer) ? gapLine(situation, step, viewer) : undefined,
    ),
    text,
    day: asksForDay(situation.template, step)
      ? [{ id: 'on', label: say('action.agreed-day'), value: suggestedDay(viewer) }]
      : [],
    links,
    toggles: textToggles(text, viewer),
    buttons: buttonsOf(situation, viewer, view, links.length === 0),
  };
}

/** What does the step; where something has to be chosen first, that is the one main button. */
function linksOf(situation: Situation, viewer: Viewer, step: Step): readonly Link[] {
  const { today } = viewer;
  if (activeOf(situation, today)?.kind === 'awaiting') return [];
  const links = withoutGaps(stepLinks(situation, step, viewer), situation, step, viewer);
  const isOpen = situation.enrollment.repliedOn === undefined && stateOf(situation, today).kind === 'open';
  return isOpen ? links : links.map((link) => ({ ...link, style: 'default' }));
}

export const actionRow = (situation: Situation, viewer: Viewer, view: CardView | 'status'): Row => ({
  record: situation.record.id,
  title: actionTitle(situation, viewer),
  where: joinDots(
    placeLine(situation, viewer),
    whereOf(situation, viewer),
    escalationLine(situation, viewer),
  ),
  due: dueLabel(situation, viewer),
  select: {
    title: viewer.say('button.open', { name: situation.record.name }),
    data:
      view === 'status'
        ? { verb: 'status', enrollment: situation.enrollment.id, below: true }
        : { verb: 'open', enrollment: situation.enrollment.id, view },
  },
});

/** Sellers know beforehand that their manager will look. */
function escalationLine({ escalates }: Situation, viewer: Viewer): string | undefined {
  if (!escalates) return undefined;
  const { say, today } = viewer;
  const names = inOneLine(escalates.to, say.language);
  return escalates.on <= today
    ? say('escalation.now', { names })
    : say('escalation.soon', { names, day: dayInSentence(escalates.on, viewer) });
}

/** The initial day of a day field: the seller's next working day. */
export const suggestedDay = ({ calendar, today }: Viewer): string =>
  workingDayFrom(calendar, addDays(today, 1));

/** Once the email is out there is nothing to do but to wait; once they replied, it is the seller's to decide. */
function whatToDo(situation: Situation, viewer: Viewer, step: Step): string {
  const { say, today } = viewer;
  if (activeOf(situation, today)?.kind === 'awaiting') {
    return say('action.awaiting', { title: inLanguage(step.title, say.language) });
  }
  return fillText(situation, step.instructions, say.language, viewer);
}

function buttonsOf(situation: Situation, viewer: Viewer, view: CardView, noLink: boolean): readonly Button[] {
  const { say, today } = viewer;
  const { id, revision, repliedOn } = situation.enrollment;
  const about = { enrollment: id, revision, view };
  const paused = stateOf(situation, today).kind === 'paused';
  const decide =
    repliedOn === undefined ? [] : [mainButton(say('button.continue'), { verb: 'continue', ...about })];
  const resume = paused ? [mainButton(say('button.resume'), { verb: 'resume', ...about })] : [];
  const step = currentStep(situation, today);
  const gaps = step && isToWrite(situation, viewer) ? gapButtons(situation, step, viewer, view) : [];
  const isMain = noLink && gaps.length === 0 && decide.length + resume.length === 0;
  const outcomes = outcomesOf(situation, viewer).map((outcome, index) =>
    placeOfOutcome(
      outcome,
      situation,
      viewer,
      isMain && index === 0,
    )(say(`outcome.${outcome}`), {
      verb: 'outcome',
      ...about,
      outcome,
      ...dayFor(situation, viewer, outcome),
    }),
  );
  const others = othersOf(situation, viewer).map((what) =>
    moreButton(say(`said.${what}`), { verb: 'outcome', ...about, outcome: what }),
  );
  const pause = paused
    ? []
    : [(repliedOn === undefined ? moreButton : button)(say('button.pause'), { verb: 'pause', ...about })];
  return [
    ...decide,
    ...resume,
    ...onlyFirst([...toComplete(situation, viewer, view), ...gaps]),
    ...(repliedOn === undefined ? [...outcomes, ...asTextOf(situation, viewer), ...others] : []),
    moreButton(say('button.snooze'), { verb: 'snooze', ...about }),
    moreButton(say('button.skip'), { verb: 'skip', ...about }),
    ...pause,
    moreButton(say('button.note'), { verb: 'note', ...about }),
    ...(situation.template.inputs.length > 0 && !gaps.some(({ data }) => data.verb === 'details')
      ? [moreButton(say('button.text-details'), { verb: 'details', enrollment: id, view })]
      : []),
    moreButton(say('button.details'), { verb: 'status', enrollment: id, below: true }),
    (repliedOn === undefined ? moreButton : button)(say('button.end'), { verb: 'close', ...about }),
  ];
}

/** Nobody fails to answer an email that isn't out: until then that is behind the `…`. */
function placeOfOutcome(outcome: StepOutcome, situation: Situation, viewer: Viewer, isMain: boolean) {
  const step = currentStep(situation, viewer.today);
  if (step && isUnsent(situation, step, viewer) && outcome === 'no-answer') return moreButton;
  return isMain ? mainButton : button;
}

function asTextOf(situation: Situation, viewer: Viewer): readonly Button[] {
  const step = currentStep(situation, viewer.today);
  return step ? asTextButton(situation, step, viewer) : [];
}

function outcomesOf(situation: Situation, { today }: Viewer): readonly StepOutcome[] {
  const step = currentStep(situation, today);
  return step ? stepOutcomes(step, activeOf(situation, today)?.kind === 'awaiting') : [];
}

function othersOf(situation: Situation, { today }: Viewer): readonly Disposition[] {
  const step = currentStep(situation, today);
  return step ? otherReports(step, activeOf(situation, today)?.kind === 'awaiting') : [];
}

/** The initial day of the card's field is in the button, too, for clients that omit unchanged fields. */
function dayFor(situation: Situation, viewer: Viewer, outcome: StepOutcome): { readonly on?: string } {
  const step = currentStep(situation, viewer.today);
  return outcome === 'done' && step && asksForDay(situation.template, step)
    ? { on: suggestedDay(viewer) }
    : {};
}

/** The newest note, while the sequence runs; older ones are in the details. */
function noteLine({ enrollment }: Situation, { say }: Viewer): string | undefined {
  const text = newestNote(enrollment.history);
  return text === undefined ? undefined : say('action.note', { text });
}

/** Neither out already nor waiting for the seller to go on. */
const isToWrite = (situation: Situation, { today }: Viewer): boolean =>
  situation.enrollment.repliedOn === undefined && activeOf(situation, today)?.kind === 'open';
