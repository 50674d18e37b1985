import { noticeCard, type Option } from '../../cards/kit/choice-card.ts';
import { holdSender, letSenderGoOn, newSender, type MailSender } from '../../domain/mail/sender.ts';
import type { KeyWithoutValues } from '../../language/messages/keys.ts';
import type { Message } from '../ports/messenger.ts';
import { retryOnConflict } from '../turn/retry-conflicts.ts';
import type { Turn } from '../turn/turn.ts';

/** "hold my mail": nothing of theirs leaves by itself any more. */
export const holdMail = (turn: Turn): Promise<Message> =>
  changeSender(turn, (sender) =>
    sender.held?.why === 'seller-holds'
      ? { told: 'mail.hold-already' }
      : { told: 'mail.hold-done', sender: holdSender(sender, 'seller-holds', turn.now) },
  );

/** "send my mail again", also after what they sent was refused. */
export const sendMailAgain = (turn: Turn): Promise<Message> =>
  changeSender(turn, (sender) =>
    sender.held
      ? {
          told: sender.held.why === 'blocked' ? 'mail.send-blocked' : 'mail.send-done',
          sender: letSenderGoOn(sender),
        }
      : { told: 'mail.send-already' },
  );

type Change = { readonly told: KeyWithoutValues; readonly sender?: MailSender };

async function changeSender(turn: Turn, change: (sender: MailSender) => Change): Promise<Message> {
  const { services, person, viewer } = turn;
  const { store } = services;
  const { say } = viewer;
  if (!services.mailer) return { kind: 'text', text: say('settings.no-automated') };
  const done = await retryOnConflict(async () => {
    const sender = (await store.mailSender(person.tenant, person.id)) ?? newSender(person.tenant, person.id);
    const changed = change(sender);
    const isKept =
      !changed.sender || (await store.commit(person.tenant, { mailSenders: [changed.sender] })) === 'saved';
    return isKept ? ({ kind: 'changed', ...changed } as const) : 'conflict';
  });
  if (done.kind === 'busy') return { kind: 'text', text: say('refused.busy') };
  return noticeCard(say.runs(done.told), optionsAfter(done, say), viewer);
}

/** The opposite is its undo. */
function optionsAfter({ sender }: Change, say: Turn['viewer']['say']): readonly Option[] {
  const show: Option = { title: say('mail.show'), data: { verb: 'outgoing', of: 'planned', below: true } };
  if (!sender) return [show];
  const intent = sender.held ? 'send-mail' : 'hold-mail';
  return [{ title: say('button.undo'), data: { verb: 'request', request: { intent, act: true } } }, show];
}

/** Whether they said so. */
export const holdsMail = async ({ services, person }: Turn): Promise<boolean> =>
  (await services.store.mailSender(person.tenant, person.id))?.held?.why === 'seller-holds';

/** The same by the settings form, which tells nothing of it. */
export async function keepHold(turn: Turn, isHeld: boolean): Promise<void> {
  if ((await holdsMail(turn)) !== isHeld) await (isHeld ? holdMail : sendMailAgain)(turn);
}
