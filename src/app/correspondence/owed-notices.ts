import { noticeCard } from '../../cards/mailing/notice-card.ts';
import type { MailNotice } from '../../domain/mail/notice.ts';
import { toldAs } from '../../domain/mail/telling.ts';
import type { Message } from '../ports/messenger.ts';
import { mayActFor } from '../turn/rights.ts';
import { situationOf } from '../turn/situations.ts';
import type { Turn } from '../turn/turn.ts';
import { keepTelling } from './settle-telling.ts';

/** What came in of which nobody knows whether somebody who writes was told, each once. */
export async function owedNotices(turn: Turn): Promise<readonly Message[]> {
  const { services, person } = turn;
  if (!services.inbox) return [];
  const inDoubt = await services.store.mailNoticesInDoubt(person.tenant, person.id);
  const owed = await Promise.all(inDoubt.map((one) => owedNotice(turn, one)));
  return owed.flat();
}

async function owedNotice(turn: Turn, notice: MailNotice): Promise<readonly Message[]> {
  const { services, viewer } = turn;
  const enrollment = await services.store.enrollment(notice.tenant, notice.enrollment);
  if (!enrollment || !mayActFor(turn, enrollment.seller)) return [];
  if ((await keepTelling(services, toldAs(notice, 'sent'))) === 'conflict') return [];
  return [noticeCard(notice, await situationOf(turn, enrollment), viewer, viewer.say('reminder.in-doubt'))];
}
