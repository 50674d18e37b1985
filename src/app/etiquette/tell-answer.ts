import { changed, dropped, forgetAt, type ColleagueQuestion } from '../../domain/account-matter.ts';
import { noteOn } from '../enrolling/ask-first.ts';
import { proposeById } from '../enrolling/proposal.ts';
import type { Message } from '../ports/messenger.ts';
import { pauseAfter, stateAfter } from '../sending/after-sending.ts';
import type { Services } from '../turn/services.ts';
import { turnOf, type Turn } from '../turn/turn.ts';

/** After so long nobody knows whether a message that was on its way arrived; it is not sent again. */
const LEASE_MS = 10 * 60_000;

/**
 * Tells whoever asked what the colleague said, once, with the proposal to enroll; it is kept that they are told right before the
 * message leaves. What is over is forgotten after a while.
 */
export async function tendQuestion(
  services: Services,
  question: ColleagueQuestion,
  maySend: () => boolean,
): Promise<string> {
  const { tenant, state } = question;
  if (state === 'telling') return keep(services, told(services, question), 'unknown');
  if (state !== 'answered') return keep(services, dropped(question), 'forgotten');
  const [turn, reference] = await Promise.all([
    turnOf(services, tenant, question.asker),
    services.store.reference(tenant, question.asker),
  ]);
  // The proposal says it, too.
  if (!turn || !reference || reference.unreachable)
    return keep(services, told(services, question), 'not-reached');
  const message = await messageFor(turn, question);
  const now = services.clock.now().getTime();
  const telling = changed(question, { state: 'telling', lookAt: new Date(now + LEASE_MS).toISOString() });
  const claim = async () =>
    maySend() && (await services.store.commit(tenant, { accountMatters: [telling] })) === 'saved';
  const sent = await services.messenger.send(reference, message, claim);
  if (sent.kind === 'failed' && sent.problem === 'withdrawn') return 'under-way';
  const became = stateAfter(sent);
  if (became !== 'waiting') return keep(services, told(services, telling), became);
  const lookAt = new Date(services.clock.now().getTime() + pauseAfter(LATER, sent)).toISOString();
  return keep(services, changed(telling, { state: 'answered', lookAt }), 'waiting');
}

/** A minute or so. */
const LATER = 7;

const told = (services: Services, question: ColleagueQuestion): ColleagueQuestion =>
  changed(question, { state: 'told', lookAt: forgetAt(services.clock.now()) });

async function keep({ store }: Services, question: ColleagueQuestion, became: string): Promise<string> {
  const committed = await store.commit(question.tenant, { accountMatters: [question] });
  return committed === 'saved' ? became : 'under-way';
}

/** What was said, and the proposal with its button, as things are now. */
async function messageFor(turn: Turn, question: ColleagueQuestion): Promise<Message> {
  const { template, start, seller, proposal } = question;
  const record = await turn.services.store.record(question.tenant, question.record);
  const said = record ? await noteOn(turn, record, question) : [];
  if (!record) return { kind: 'text', text: turn.viewer.say('refused.gone') };
  const shown = await proposeById(turn, record.id, template, { start, seller, id: proposal });
  const summary = said.join(' ');
  return shown.kind === 'card' ? { ...shown, summary } : { kind: 'text', text: summary };
}
