import type { MailText } from '../../domain/mail/outgoing.ts';
import type { Step } from '../../domain/template.ts';
import { inLanguage } from '../../domain/text.ts';
import { openedCard } from './action-card.ts';
import { button, lines, paragraphs, textOf, type Button, type Card } from '../kit/elements.ts';
import { currentStep, personOf, type Situation, type Viewer } from '../kit/situation.ts';
import { actionView, type ActionView } from '../action/action-view.ts';
import { asText } from '../action/text-to-use.ts';
import { fillText } from '../action/fill-text.ts';
import { gapButtons, gapLine, withoutGaps } from '../action/gaps.ts';
import { customerLanguage, stepLinks } from '../action/links.ts';

/** An email as it would read, from whom, and when it leaves, left or is due. */
export type EmailAsRead = {
  readonly from?: string | undefined;
  readonly when: readonly (string | undefined)[];
  readonly text: MailText;
};

/** What to write or to say at a step, to read and to copy; with its buttons where it is the present one. */
export function contentCard(situation: Situation, step: Step, viewer: Viewer, email?: EmailAsRead): Card {
  const { say, today } = viewer;
  const present = actionView(situation, viewer, 'one');
  const isPresent = currentStep(situation, today)?.id === step.id;
  const title = inLanguage(step.title, say.language);
  const { heading, text } = email ? asRead(email, viewer) : contentOf(situation, step, viewer);
  const view: ActionView = {
    ...present,
    title: titleOf(situation, step, viewer),
    what: title,
    why: lines(
      email?.from && say('compose.from', { from: email.from }),
      ...(email?.when ?? [isPresent ? undefined : say('compose.later', { step: title })]),
      gapLine(situation, step, viewer),
    ),
    text: [{ heading, paragraphs: paragraphs(text), isShown: true }],
    day: isPresent ? present.day : [],
    links: withoutGaps(stepLinks(situation, step, viewer), situation, step, viewer),
    toggles: [],
    buttons: [
      asText(situation, step, viewer, button),
      ...(isPresent ? present.buttons.filter(isOther) : gapButtons(situation, step, viewer, 'one')),
    ],
  };
  return openedCard(view, textOf(view.title), viewer);
}

const isOther = ({ data }: Button): boolean => data.verb !== 'content';

/** The subject and the body, or what to say, each without anything around it. */
export function contentInWords(situation: Situation, step: Step, viewer: Viewer): readonly string[] {
  const { subject, text } = contentOf(situation, step, viewer);
  return subject === undefined ? [text] : [subject, text];
}

const asRead = ({ text: { subject, body } }: EmailAsRead, { say }: Viewer) => ({
  heading: say('compose.subject', { subject }),
  text: body,
});

/** The language of an e-mail is the customer's; what to say is told in the seller's. */
function contentOf(situation: Situation, { email, script }: Step, viewer: Viewer) {
  const { say } = viewer;
  const language = customerLanguage(situation);
  if (email) {
    const subject = fillText(situation, email.subject, language, viewer);
    const text = fillText(situation, email.body, language, viewer);
    return { subject, heading: say('compose.subject', { subject }), text };
  }
  return {
    heading: say('action.say'),
    text: script ? fillText(situation, script, say.language, viewer) : '',
  };
}

const titleOf = (situation: Situation, { email }: Step, { say }: Viewer) =>
  say.runs(email ? 'compose.email' : 'compose.call', { name: personOf(situation).name });
