import { actionCard } from '../../cards/day/action-card.ts';
import { contentCard, contentInWords } from '../../cards/day/content-card.ts';
import { noticeCard } from '../../cards/kit/choice-card.ts';
import { gapLine } from '../../cards/action/gaps.ts';
import { currentStep, personOf, type Situation, type Viewer } from '../../cards/kit/situation.ts';
import { emailsInOrder } from '../../domain/emails-in-order.ts';
import { stepWith, type Content } from '../../domain/content-step.ts';
import type { EnrollmentId } from '../../domain/ids.ts';
import type { Request } from '../../domain/request.ts';
import type { Step } from '../../domain/template.ts';
import { emailMeant } from '../../language/asked/which-email.ts';
import { asksForCall, asksForEmail } from '../../language/asked/content-words.ts';
import type { Message } from '../ports/messenger.ts';
import { emailAsRead } from './email-as-read.ts';
import { situationOf } from '../turn/situations.ts';
import type { Turn } from '../turn/turn.ts';

/**
 * "show me the email to Asha", "what goes to Ravi tomorrow", "what do I say to her?": the words of the step that is meant, else of
 * the one in front of the seller, or of the next that has some; an email as it would read.
 */
export async function compose(
  turn: Turn,
  situation: Situation,
  { words = '', when }: Request,
): Promise<Message> {
  const { viewer } = turn;
  // Its card says why there is nothing to write, and how to end it.
  if (situation.notToContact) return actionCard(situation, viewer);
  const content = contentIn(words);
  const meant = content === 'call' ? undefined : emailMeant(words, emailsInOrder(situation.template));
  if (meant === 'no-such') return noSuchEmail(situation, viewer);
  const step = meant ?? stepFor(content, situation, viewer);
  if (!step)
    return noticeCard(viewer.say.runs('compose.none', { name: personOf(situation).name }), [], viewer);
  return contentCard(
    situation,
    step,
    viewer,
    step.email && (await emailAsRead(turn, situation, step, when?.day)),
  );
}

const noSuchEmail = ({ template }: Situation, viewer: Viewer): Message =>
  noticeCard(viewer.say.runs('compose.no-such', { count: emailsInOrder(template).length }), [], viewer);

const contentIn = (words: string): Content =>
  asksForEmail(words) ? 'email' : asksForCall(words) ? 'call' : 'any';

/** Where there is nothing of the kind that was asked for, whatever there is may help. */
function stepFor(content: Content, situation: Situation, { today }: Viewer): Step | undefined {
  const current = currentStep(situation, today);
  return (
    current &&
    (stepWith(content, situation.template, current) ?? stepWith('any', situation.template, current))
  );
}

/** The same as messages of their own, from which a phone can copy it. */
export async function contentAsText(turn: Turn, id: EnrollmentId, stepId: Step['id']): Promise<Message> {
  const { services, person, viewer } = turn;
  const enrollment = await services.store.enrollment(person.tenant, id);
  const situation = enrollment?.seller === person.id ? await situationOf(turn, enrollment) : undefined;
  const step = situation?.template.steps.find((one) => one.id === stepId);
  const { say } = viewer;
  if (situation?.notToContact) return actionCard(situation, viewer);
  return situation && step
    ? {
        kind: 'text',
        text: gapLine(situation, step, viewer) ?? say('compose.below'),
        then: contentInWords(situation, step, viewer).map((text) => ({ kind: 'text', text })),
      }
    : { kind: 'text', text: say('refused.gone') };
}
