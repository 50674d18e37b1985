import { isOfSomebodyKnown } from '../../../domain/mail/match-mail.ts';
import { mayBeBounce } from '../../../language/mail/may-be-bounce.ts';
import type { Sift } from '../../ports/inbox.ts';
import type { Turn } from '../../turn/turn.ts';
import { knownMail } from './known-mail.ts';

/** Keeps what may be about a sequence of the seller: the text of everything else is nobody's business. */
export const siftMail =
  (turn: Turn): Sift =>
  async (heads) => {
    const known = await knownMail(turn, heads);
    return heads.filter((head) => mayBeBounce(head) || isOfSomebodyKnown(head, known));
  };
