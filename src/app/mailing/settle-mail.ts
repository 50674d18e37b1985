import { localTime } from '../../domain/calendar.ts';
import type { Day } from '../../domain/day.ts';
import { advance, awake } from '../../domain/engine.ts';
import { BY_ITSELF, type Enrollment } from '../../domain/enrollment.ts';
import { enteredAt, openStepOf } from '../../domain/mail/entered.ts';
import { leftIn } from '../../domain/mail/left.ts';
import { sent } from '../../domain/mail/moves.ts';
import type { OutgoingMail } from '../../domain/mail/outgoing.ts';
import type { Changes } from '../ports/changes.ts';
import type { Mailed } from '../ports/mailer.ts';
import { servicesFor } from '../turn/organization.ts';
import { retryOnConflict } from '../turn/retry-conflicts.ts';
import { findVersion, type Services } from '../turn/services.ts';
import { calendarOf } from '../turn/viewer.ts';

type Found = Omit<Extract<Mailed, { kind: 'sent' }>, 'kind'>;

/** What came of it: kept by now, known before, or somebody keeps changing it. */
export type SettledSent = { readonly kind: 'sent' | 'known' | 'gone' | 'busy' };

/**
 * An email has left, as its provider says, a proof of it shows, or its seller: its step is done, in one commit. Once, as
 * often as that is told.
 */
export const settleSent = (
  everywhere: Services,
  { tenant, id }: Pick<OutgoingMail, 'tenant' | 'id'>,
  found: Found = {},
): Promise<SettledSent> =>
  retryOnConflict(async () => {
    const mail = await everywhere.store.mail(tenant, id);
    if (!mail || !leftIn(mail)) return { kind: 'gone' };
    if (mail.state.kind === 'sent') return { kind: 'known' };
    const settled = sent(mail, everywhere.clock.now(), found);
    const done = await stepDone(everywhere, settled);
    const committed = await everywhere.store.commit(tenant, { mails: [settled], ...done });
    return committed === 'conflict' ? 'conflict' : { kind: 'sent' };
  });

/** The step that it was for is done on the day on which it left, where the enrollment is still there. */
async function stepDone(everywhere: Services, mail: OutgoingMail): Promise<Pick<Changes, 'enrollments'>> {
  const { tenant } = mail;
  const services = await servicesFor(everywhere, tenant);
  const { store, clock, defaults } = services;
  const enrollment = await store.enrollment(tenant, mail.enrollment);
  if (!enrollment) return {};
  const template = findVersion(services, enrollment.template, enrollment.version);
  const seller = await store.person(tenant, mail.seller);
  if (!template || !seller) return {};
  const left = new Date(leftIn(mail)?.at ?? clock.now());
  const { day: today } = localTime(left, calendarOf(seller, defaults).timeZone);
  if (!isAtItsStep(enrollment, mail, today)) return {};
  const moment = { today, at: clock.now().toISOString(), by: BY_ITSELF };
  const advanced = advance(template, enrollment, { kind: 'outcome', outcome: 'sent' }, moment);
  return advanced.ok ? { enrollments: [advanced.value.enrollment] } : {};
}

/** While it rests there, it goes on resting. */
const isAtItsStep = (enrollment: Enrollment, { step, entered }: OutgoingMail, today: Day): boolean =>
  awake(enrollment.state, today).kind === 'open' &&
  openStepOf(enrollment.state) === step &&
  enteredAt(enrollment) === entered;
