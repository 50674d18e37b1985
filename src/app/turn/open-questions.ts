import type { Situation } from '../../cards/kit/situation.ts';
import { holdsMail } from '../../domain/mail/notice.ts';
import { situationsOf } from './situations.ts';
import type { Turn } from './turn.ts';

/** The sequences of a seller of which something came in that waits for their answer. */
export async function openQuestions(turn: Pick<Turn, 'services' | 'person'>): Promise<readonly Situation[]> {
  const { services, person } = turn;
  if (!services.inbox) return [];
  const { store } = services;
  const active = await store.activeEnrollments(person.tenant, person.id);
  const notices = await store.mailNoticesOf(
    person.tenant,
    active.map(({ id }) => id),
  );
  const asked = new Set(notices.filter(holdsMail).map(({ enrollment }) => enrollment));
  return situationsOf(
    turn,
    active.filter(({ id }) => asked.has(id)),
  );
}
