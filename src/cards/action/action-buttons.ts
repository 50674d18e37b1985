import { workingDayFrom } from '../../domain/calendar.ts';
import { addDays } from '../../domain/day.ts';
import type { Disposition, StepOutcome } from '../../domain/enrollment.ts';
import { isAsked } from '../../domain/mail/moves.ts';
import { holdsMail } from '../../domain/mail/notice.ts';
import { asksForDay, otherReports, stepOutcomes } from '../../domain/step-outcomes.ts';
import type { CardView } from '../kit/card-view.ts';
import { button, mainButton, moreButton, type Button } from '../kit/elements.ts';
import { activeOf, currentStep, stateOf, type Situation, type Viewer } from '../kit/situation.ts';
import { draftButton } from './draft-button.ts';
import { gapButtons } from './gaps.ts';
import { mailButtons } from './mail-buttons.ts';
import { noticeButtons } from './notice-buttons.ts';
import { isOvertaken } from './overtaken.ts';
import { timesButton } from './times-button.ts';
import { asTextButton, isUnsent } from './text-to-use.ts';
import { onlyFirst, toComplete } from './to-complete.ts';

/** What a card says above an action already. */
export type ToldAbove = 'its-reply' | 'its-notice';

/** What can be done about an action, the likeliest first. */
export function actionButtons(
  situation: Situation,
  viewer: Viewer,
  view: CardView,
  { noLink, below }: { readonly noLink: boolean; readonly below: ToldAbove | undefined },
): readonly Button[] {
  const { say, today } = viewer;
  const { id, revision, repliedOn } = situation.enrollment;
  const about = { enrollment: id, revision, view };
  const paused = stateOf(situation, today).kind === 'paused';
  const overtaken = isOvertaken(situation, viewer);
  const goOn = overtaken
    ? [
        mainButton(say('button.without-email'), { verb: 'skip', ...about }),
        button(say('button.with-email'), { verb: 'continue', ...about }),
      ]
    : [mainButton(say('button.continue'), { verb: 'continue', ...about })];
  const decide = repliedOn === undefined ? [] : goOn;
  const resume = paused ? [mainButton(say('button.resume'), { verb: 'resume', ...about })] : [];
  const step = currentStep(situation, today);
  const gaps = step && isToWrite(situation, viewer) ? gapButtons(situation, step, viewer, view) : [];
  const isMain =
    noLink && !mayHaveLeft(situation) && gaps.length === 0 && decide.length + resume.length === 0;
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
    ...noticeAnswers(situation, viewer, below),
    ...(repliedOn === undefined ? mailButtons(situation, viewer) : []),
    ...onlyFirst([...toComplete(situation, viewer, view), ...gaps]),
    ...(repliedOn === undefined
      ? [
          ...timesButton(situation, viewer),
          ...outcomes,
          ...draftButton(situation, viewer),
          ...asTextOf(situation, viewer),
          ...others,
        ]
      : []),
    moreButton(say('button.snooze'), { verb: 'snooze', ...about }),
    ...(overtaken ? [] : [moreButton(say('button.skip'), { verb: 'skip', ...about })]),
    ...pause,
    moreButton(say('button.note'), { verb: 'note', ...about }),
    ...(situation.template.inputs.length > 0 && !gaps.some(({ data }) => data.verb === 'details')
      ? [moreButton(say('button.text-details'), { verb: 'details', enrollment: id, view })]
      : []),
    moreButton(say('button.details'), { verb: 'status', enrollment: id, below: true }),
    (repliedOn === undefined ? moreButton : button)(say('button.end'), { verb: 'close', ...about }),
  ];
}

/** Nothing is to be done with them but to end what runs. */
export function silentButtons(situation: Situation, viewer: Viewer, view: CardView): readonly Button[] {
  const { say } = viewer;
  const { id } = situation.enrollment;
  return [
    endSilent(situation, viewer, view),
    button(say('button.details'), { verb: 'status', enrollment: id, below: true }),
  ];
}

/** One press ends it: why is known. */
export const endSilent = (
  { enrollment: { id, revision } }: Situation,
  { say }: Viewer,
  view: CardView,
): Button =>
  mainButton(say('button.end-sequence'), {
    verb: 'close',
    enrollment: id,
    revision,
    view,
    reason: 'do-not-contact',
  });

/** Of a question, its answers; of a reply, that it is none. */
function noticeAnswers(
  situation: Situation,
  viewer: Viewer,
  below: ToldAbove | undefined,
): readonly Button[] {
  const { notice } = situation;
  if (!notice) return [];
  const answers = noticeButtons(notice, situation, viewer);
  return holdsMail(notice) || below !== undefined
    ? answers.map((one) => button(one.title, one.data))
    : answers.map((one) => moreButton(one.title, one.data));
}

/** Nobody fails to answer an email that isn't out: until then that is behind the `…`. */
function placeOfOutcome(outcome: StepOutcome, situation: Situation, viewer: Viewer, isMain: boolean) {
  const step = currentStep(situation, viewer.today);
  if (mayHaveLeft(situation)) return moreButton;
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

/** The initial day of a day field: the seller's next working day. */
export const suggestedDay = ({ calendar, today }: Viewer): string =>
  workingDayFrom(calendar, addDays(today, 1));

/** Whether it did is to be found out before anything else. */
export const mayHaveLeft = ({ mail }: Situation): boolean => mail !== undefined && isAsked(mail);

/** Neither out already nor waiting for the seller to go on. */
export const isToWrite = (situation: Situation, { today }: Viewer): boolean =>
  situation.enrollment.repliedOn === undefined && activeOf(situation, today)?.kind === 'open';
