import { isEmail, type Step } from '../../domain/template.ts';
import { button, moreButton, paragraphs, type Button, type Line, type Toggle } from '../kit/elements.ts';
import { activeOf, type Situation, type Viewer } from '../kit/situation.ts';
import { fillText } from './fill-text.ts';
import { bodyFits, customerLanguage } from './links.ts';

/** What to write or to say. Where the link has it all, it is folded until someone wants to see it. */
export type TextToUse = {
  readonly heading: string;
  readonly paragraphs: readonly Line[];
  readonly isShown: boolean;
};

/** The script of a call, the subject and body of an email that isn't out. */
export function textToUse(situation: Situation, viewer: Viewer, step: Step): readonly TextToUse[] {
  const { say } = viewer;
  const { script, email } = step;
  if (script) {
    const text = fillText(situation, script, say.language, viewer);
    return [{ heading: say('action.say'), paragraphs: paragraphs(text), isShown: true }];
  }
  if (!email || !isUnsent(situation, step, viewer)) return [];
  const written = (text: typeof email.body) => fillText(situation, text, customerLanguage(situation), viewer);
  return [
    {
      heading: say('compose.subject', { subject: written(email.subject) }),
      paragraphs: paragraphs(written(email.body)),
      isShown: !bodyFits(situation, email, viewer),
    },
  ];
}

export const isUnsent = (situation: Situation, step: Step, { today }: Pick<Viewer, 'today'>): boolean =>
  isEmail(step) && activeOf(situation, today)?.kind === 'open';

/** Unfolds what is folded. */
export const textToggles = (texts: readonly TextToUse[], { say }: Viewer): readonly Toggle[] =>
  texts.some(({ isShown }) => !isShown) ? [{ title: say('button.show-text'), target: 'text' }] : [];

/** A phone can copy a message of the chat, but nothing of a card; a text too long for the link needs that. */
export function asTextButton(situation: Situation, step: Step, viewer: Viewer): readonly Button[] {
  if (!step.email || !isUnsent(situation, step, viewer)) return [];
  const make = bodyFits(situation, step.email, viewer) ? moreButton : button;
  return [asText(situation, step, viewer, make)];
}

export const asText = ({ enrollment }: Situation, step: Step, { say }: Viewer, make: typeof button): Button =>
  make(say('compose.as-text'), { verb: 'content', enrollment: enrollment.id, step: step.id });
