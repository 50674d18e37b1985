import { personOf } from '../../../cards/kit/situation.ts';
import type { Enrollment } from '../../../domain/enrollment.ts';
import type { MailNotice, Noticed } from '../../../domain/mail/notice.ts';
import { markRecord } from '../../../domain/record.ts';
import { applyReport } from '../../acting/apply-event.ts';
import { situationOf } from '../../turn/situations.ts';
import type { Turn } from '../../turn/turn.ts';

type Bounced = Extract<Noticed, { kind: 'bounced' }>;

/**
 * An address that surely reaches nobody is marked, and the sequence goes on without an answer from there, as when a seller
 * says so. One that has been corrected meanwhile is left alone.
 */
export async function keepBounce(
  turn: Turn,
  enrollment: Enrollment,
  { address, isSure }: Bounced,
  notice: MailNotice,
): Promise<'bounced' | 'known'> {
  const { store } = turn.services;
  const person = personOf(await situationOf(turn, enrollment));
  const isTheirs = isSure && person.email?.toLowerCase() === address.toLowerCase();
  const mailNotices = [notice];
  if (isTheirs) {
    const report = { outcome: 'bounced' } as const;
    const acted = await applyReport(turn, { enrollment: enrollment.id }, report, () => ({ mailNotices }));
    if (acted.kind === 'done') return 'bounced';
  }
  const records = isTheirs ? [markRecord(person, 'email')] : [];
  const committed = await store.commit(notice.tenant, {
    mailNotices,
    ...(records.length > 0 && { records }),
  });
  return committed === 'saved' ? 'bounced' : 'known';
}
