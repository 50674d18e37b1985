import type { MailNotice } from '../../../domain/mail/notice.ts';
import { holdSender, newSender, stopOf } from '../../../domain/mail/sender.ts';
import { retryOnConflict } from '../../turn/retry-conflicts.ts';
import type { Turn } from '../../turn/turn.ts';

type Hold = 'blocked' | 'limit' | 'known';

/** Nothing more leaves for the seller, where a limit was reached that day: what is refused says nothing of whom it went to. */
export async function keepHold(turn: Turn, notice: MailNotice): Promise<Hold> {
  const kept = await retryOnConflict(() => tryToHold(turn, notice));
  if (typeof kept === 'string') return kept;
  throw new Error('A seller’s mail kept changing while it was to be held');
}

async function tryToHold({ services, now }: Turn, notice: MailNotice): Promise<Hold | 'conflict'> {
  const { store } = services;
  const { tenant, seller, id, what } = notice;
  if (await store.mailNotice(tenant, id)) return 'known';
  const sender = (await store.mailSender(tenant, seller)) ?? newSender(tenant, seller);
  const why = what.kind === 'limit' ? 'limit' : 'blocked';
  const mailSenders = stopOf(sender) ? [] : [holdSender(sender, why, now)];
  const committed = await store.commit(tenant, { mailNotices: [notice], mailSenders });
  if (committed === 'conflict') return 'conflict';
  return why;
}
