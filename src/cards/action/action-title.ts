import { isAsked } from '../../domain/mail/moves.ts';
import { placeOf } from '../../domain/place.ts';
import { isEmail, type Step } from '../../domain/template.ts';
import { inLanguage } from '../../domain/text.ts';
import type { Run } from '../../language/say.ts';
import { joinDots, textOf } from '../kit/elements.ts';
import { activeOf, currentStep, personOf, type Situation, type Viewer } from '../kit/situation.ts';

/** "Offer a new time · **Asha Rao**", or the question that is open about her, or that there is nothing to do but to end it. */
export function actionTitle(situation: Situation, viewer: Viewer): readonly Run[] {
  const { say, today } = viewer;
  const { name } = personOf(situation);
  const step = currentStep(situation, today);
  if (situation.notToContact) return say.runs('do.not-contact', { name });
  return (
    openQuestion(situation, viewer) ??
    (step
      ? say.runs('do.step', { title: inLanguage(step.title, say.language), name })
      : [{ text: name, bold: true }])
  );
}

/** The same within a sentence, as short as it can be: "Call Asha Rao". */
export function actionInWords(situation: Situation, viewer: Viewer): string {
  const { say, today } = viewer;
  const { name } = personOf(situation);
  const step = currentStep(situation, today);
  if (situation.notToContact) return textOf(say.runs('do.not-contact', { name }));
  if (situation.enrollment.repliedOn !== undefined) return say('do.answer', { name });
  if (activeOf(situation, today)?.kind === 'awaiting') return say('do.find-out', { name });
  const isPlain = step && isSaidByType(step);
  return textOf(isPlain ? say.runs(`do.${step.type}`, { name }) : actionTitle(situation, viewer));
}

/** Of any other step its type doesn't say what to do. */
type SaidByType = 'email' | 'automated-email' | 'call' | 'schedule' | 'meeting';
const isSaidByType = (step: Step): step is Step & { readonly type: SaidByType } =>
  isEmail(step) || step.type === 'call' || step.type === 'schedule' || step.type === 'meeting';

function openQuestion(situation: Situation, { say, today }: Viewer): readonly Run[] | undefined {
  const { name } = personOf(situation);
  if (situation.enrollment.repliedOn !== undefined) return say.runs('do.decide-reply', { name });
  if (situation.mail && isAsked(situation.mail)) return say.runs('mail.ask-left-title', { name });
  return activeOf(situation, today)?.kind === 'awaiting' ? say.runs('do.ask-reply', { name }) : undefined;
}

export const whereOf = (situation: Situation, { say }: Viewer): string =>
  joinDots(dealOrCompany(situation), inLanguage(situation.template.name, say.language));

export const dealOrCompany = ({ record, contact }: Situation): string =>
  contact ? record.name : record.company;

/** "Call · step 3 of 7": what kind of step it is, and how far they have come. */
export function placeLine(situation: Situation, { say, today }: Viewer): string {
  const { enrollment, template } = situation;
  const step = currentStep(situation, today);
  if (!step) return '';
  // Until automated emails are sent by themselves, they are emails like others.
  const type = say(isEmail(step) ? 'step.email' : `step.${step.type}`);
  return joinDots(type, say('action.place', placeOf(enrollment, template, step)));
}
