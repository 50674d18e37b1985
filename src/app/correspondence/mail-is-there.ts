import { actionCard } from '../../cards/day/action-card.ts';
import { plainResult } from '../../cards/action/result.ts';
import { personOf } from '../../cards/kit/situation.ts';
import { held } from '../../domain/mail/moves.ts';
import { settleSent } from '../mailing/settle-mail.ts';
import type { Message } from '../ports/messenger.ts';
import { situationOf } from '../turn/situations.ts';
import type { Turn } from '../turn/turn.ts';
import { movedOn, withMail, type MailTarget } from './change-outgoing.ts';

/** The seller found it in Sent Items: its step is done, as if it had been settled by itself. */
export const mailIsThere = (turn: Turn, target: MailTarget): Promise<Message> =>
  withMail(turn, target, async (found) => {
    const { mail, situation } = found;
    if (mail.state.kind !== 'unknown') return movedOn(turn, found);
    await settleSent(turn.everywhere, mail);
    const enrollment = await turn.services.store.enrollment(mail.tenant, mail.enrollment);
    const now = enrollment ? await situationOf(turn, enrollment) : situation;
    const title = turn.viewer.say.runs('mail.was-there', { name: personOf(now).name });
    return actionCard(now, turn.viewer, { ...plainResult(''), title });
  });

/** It stays with its seller, who does it right away. */
export const mailMyself = (turn: Turn, target: MailTarget): Promise<Message> =>
  withMail(turn, target, async (found) => {
    const { mail, situation } = found;
    const { kind } = mail.state;
    if (kind !== 'planned' && kind !== 'held') return movedOn(turn, found);
    const kept = held(mail, 'by-hand', turn.now);
    const committed = await turn.services.store.commit(turn.person.tenant, { mails: [kept] });
    return committed === 'saved'
      ? actionCard({ ...situation, mail: kept }, turn.viewer)
      : movedOn(turn, found);
  });
