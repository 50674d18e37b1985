import type { OutgoingMail } from '../../../domain/mail/outgoing.ts';
import { planFor } from '../../../domain/mail/plan.ts';
import type { Turn } from '../../turn/turn.ts';
import { templateOf } from '../../turn/services.ts';
import { wholeOf } from '../../turn/situations.ts';
import { automatedAmong, mailsOf } from './planning-store.ts';

/** Plans what a seller has to send today and nobody planned: it came there before emails left by themselves. */
export async function planRunning({
  services,
  person,
  viewer,
}: Pick<Turn, 'services' | 'person' | 'viewer'>): Promise<void> {
  if (!services.mailer) return;
  const { store, clock, newId, meter } = services;
  const { tenant } = person;
  const due = await store.dueEnrollments(tenant, person.id, viewer.today);
  const open = due.filter(({ state, repliedOn }) => state.kind === 'open' && repliedOn === undefined);
  const atEmail = await wholeOf({ services, person }, await automatedAmong(services, tenant, open));
  if (atEmail.length === 0) return;
  const known = await mailsOf(services, tenant, atEmail);
  const mails = atEmail.flatMap((enrollment) =>
    planFor({
      enrollment,
      template: templateOf(services, enrollment.template, enrollment.version),
      mails: known.get(enrollment.id) ?? [],
      now: clock.now(),
      newId: () => newId('mail'),
    }).filter(isNew),
  );
  // A conflict is somebody who moved one of them just now, and so planned it.
  if (mails.length > 0 && (await store.commit(tenant, { mails })) === 'saved')
    mails.forEach(() => meter.mailed('planned'));
}

const isNew = ({ revision }: OutgoingMail): boolean => revision === 1;
