import type { RecordId } from '../../domain/ids.ts';
import { newestNote } from '../../domain/history.ts';
import type { NotToContact } from '../../domain/record.ts';
import { asksForDay } from '../../domain/step-outcomes.ts';
import { inLanguage } from '../../domain/text.ts';
import type { Step } from '../../domain/template.ts';
import { inOneLine } from '../../language/lists.ts';
import type { Run } from '../../language/say.ts';
import type { Row } from '../kit/rows-card.ts';
import { dayInSentence, dueLabel, type DueLabel } from '../kit/due-label.ts';
import {
  joinDots,
  lines,
  textOf,
  type Button,
  type DayInput,
  type Line,
  type Link,
  type Toggle,
} from '../kit/elements.ts';
import type { CardView } from '../kit/card-view.ts';
import { whoLine } from '../kit/contact-line.ts';
import {
  actionButtons,
  isToWrite,
  mayHaveLeft,
  silentButtons,
  suggestedDay,
  type ToldAbove,
} from './action-buttons.ts';
import { actionTitle, placeLine, whereOf } from './action-title.ts';
import { fillText } from './fill-text.ts';
import { missing } from './to-complete.ts';
import { noticeTitle } from './notice-words.ts';
import { isOvertaken } from './overtaken.ts';
import { gapLine, withoutGaps } from './gaps.ts';
import { stepLinks } from './links.ts';
import { textToggles, textToUse, type TextToUse } from './text-to-use.ts';
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
  below?: ToldAbove,
): ActionView {
  const { say, today } = viewer;
  const step = currentStep(situation, today);
  if (!step) throw new Error('What has ended has no action');
  if (situation.notToContact) return silentView(situation, viewer, view, situation.notToContact);
  const text = isOvertaken(situation, viewer) ? [] : textToUse(situation, viewer, step);
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
      below === undefined ? noticeLine(situation, viewer) : undefined,
      escalationLine(situation, viewer),
      noteLine(situation, viewer),
      ...whyLines(situation, viewer, below === 'its-reply' ? below : undefined),
      ...missing(situation, viewer, step),
      isToWrite(situation, viewer) ? gapLine(situation, step, viewer) : undefined,
    ),
    text,
    day: asksForDay(situation.template, step)
      ? [{ id: 'on', label: say('action.agreed-day'), value: suggestedDay(viewer) }]
      : [],
    links,
    toggles: textToggles(text, viewer),
    buttons: actionButtons(situation, viewer, view, { noLink: links.length === 0, below }),
  };
}

/** Somebody whom nobody contacts any more: why, and how to end what still runs. */
function silentView(situation: Situation, viewer: Viewer, view: CardView, why: NotToContact): ActionView {
  const { name } = personOf(situation);
  return {
    record: situation.record.id,
    title: actionTitle(situation, viewer),
    who: '',
    where: joinDots(placeLine(situation, viewer), whereOf(situation, viewer)),
    due: dueLabel(situation, viewer),
    what: viewer.say(`action.${why}`, { name }),
    why: lines(noticeLine(situation, viewer), noteLine(situation, viewer)),
    text: [],
    day: [],
    links: [],
    toggles: [],
    buttons: silentButtons(situation, viewer, view),
  };
}

/** What does the step; where something has to be chosen first, that is the one main button. */
function linksOf(situation: Situation, viewer: Viewer, step: Step): readonly Link[] {
  const { today } = viewer;
  if (activeOf(situation, today)?.kind === 'awaiting' || mayHaveLeft(situation)) return [];
  if (isOvertaken(situation, viewer)) return [];
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

/** Once the email is out there is nothing to do but to wait; once they replied, it is the seller's to decide. */
function whatToDo(situation: Situation, viewer: Viewer, step: Step): string {
  const { say, today } = viewer;
  if (activeOf(situation, today)?.kind === 'awaiting') {
    return say('action.awaiting', { title: inLanguage(step.title, say.language) });
  }
  if (isOvertaken(situation, viewer))
    return say('action.answer-first', { title: inLanguage(step.title, say.language) });
  return fillText(situation, step.instructions, say.language, viewer);
}

/** The newest note, while the sequence runs; older ones are in the details. */
function noteLine({ enrollment }: Situation, { say }: Viewer): string | undefined {
  const text = newestNote(enrollment.history);
  return text === undefined ? undefined : say('action.note', { text });
}

/** What came in, unless the card says it above. */
const noticeLine = (situation: Situation, viewer: Viewer): string | undefined =>
  situation.notice && textOf(noticeTitle(situation.notice, situation, viewer));
