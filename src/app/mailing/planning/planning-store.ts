import type { Enrollment, EnrollmentOutline } from '../../../domain/enrollment.ts';
import type { EnrollmentId, TenantId } from '../../../domain/ids.ts';
import { isAsked, plannedAnew } from '../../../domain/mail/moves.ts';
import type { OutgoingMail } from '../../../domain/mail/outgoing.ts';
import { automatedStepOf, currentOf, hasAutomatedEmail, planFor } from '../../../domain/mail/plan.ts';
import type { MailSender } from '../../../domain/mail/sender.ts';
import type { Changes } from '../../ports/changes.ts';
import type { Store } from '../../ports/store.ts';
import { servicesFor } from '../../turn/organization.ts';
import { findVersion, type Services } from '../../turn/services.ts';
import { wholeOf } from '../../turn/situations.ts';

/**
 * The store where automated emails leave by themselves: every commit that brings an enrollment to one plans it, and
 * every one that leads away from it drops it, so that no use case has to think of that.
 */
export const planningStore = (services: Services): Store => ({
  ...services.store,
  commit: async (tenant, changes) => {
    const planned = await withPlans(services, tenant, changes);
    const committed = await services.store.commit(tenant, planned);
    if (committed === 'saved') countNew(services, planned);
    return committed;
  },
  dueEnrollments: async (tenant, seller, day) => {
    const due = await services.store.dueEnrollments(tenant, seller, day);
    return withoutLeaving(services, tenant, due);
  },
});

async function withPlans(services: Services, tenant: TenantId, changes: Changes): Promise<Changes> {
  const { enrollments = [], mailSenders = [], mails = [] } = changes;
  const known = new Set(mails.map(({ id }) => id));
  const plans = [
    ...(enrollments.length > 0 ? await plansFor(services, tenant, enrollments) : []),
    ...(await goingOn(services, tenant, mailSenders)),
  ].filter(({ id }) => !known.has(id));
  return plans.length > 0 ? { ...changes, mails: [...mails, ...plans] } : changes;
}

/** What becomes of the emails of these enrollments. */
async function plansFor(
  services: Services,
  tenant: TenantId,
  enrollments: readonly Enrollment[],
): Promise<readonly OutgoingMail[]> {
  const versions = await servicesFor(services, tenant);
  const automated = enrollments.flatMap((enrollment) => {
    const template = findVersion(versions, enrollment.template, enrollment.version);
    return template && hasAutomatedEmail(template) ? [{ enrollment, template }] : [];
  });
  const older = automated.filter(({ enrollment }) => enrollment.revision > 1);
  const mails = await mailsOf(
    services,
    tenant,
    older.map(({ enrollment }) => enrollment),
  );
  const now = services.clock.now();
  return automated.flatMap((one) =>
    planFor({
      ...one,
      mails: mails.get(one.enrollment.id) ?? [],
      now,
      newId: () => services.newId('mail'),
    }),
  );
}

export async function mailsOf(
  { store }: Services,
  tenant: TenantId,
  enrollments: readonly Enrollment[],
): Promise<ReadonlyMap<EnrollmentId, readonly OutgoingMail[]>> {
  if (enrollments.length === 0) return new Map();
  const mails = new Map<EnrollmentId, OutgoingMail[]>(enrollments.map(({ id }) => [id, []]));
  for (const mail of await store.mailsOf(tenant, [...mails.keys()])) mails.get(mail.enrollment)?.push(mail);
  return mails;
}

/** What waits for a seller who goes on now. */
async function goingOn(
  { store, clock }: Services,
  tenant: TenantId,
  senders: readonly MailSender[],
): Promise<readonly OutgoingMail[]> {
  const now = clock.now();
  const going = await Promise.all(
    senders.map(async ({ seller, held }) => {
      const why = held ? undefined : (await store.mailSender(tenant, seller))?.held?.why;
      if (why === undefined) return [];
      const mails = await store.mailsOfSeller(tenant, seller, now.toISOString());
      return mails.filter(({ state }) => state.kind === 'held' && state.why === why);
    }),
  );
  return going.flat().map((mail) => plannedAnew(mail, now));
}

/** Without those whose email leaves by itself, which is nothing for the seller to do. */
async function withoutLeaving(
  services: Services,
  tenant: TenantId,
  due: readonly EnrollmentOutline[],
): Promise<readonly EnrollmentOutline[]> {
  const outlines = await automatedAmong(services, tenant, due);
  if (outlines.length === 0) return due;
  const atEmail = await wholeOf({ services, person: { tenant } }, outlines);
  const mails = await mailsOf(services, tenant, atEmail);
  const leaving = new Set(
    atEmail.filter((one) => leavesByItself(one, mails.get(one.id) ?? [])).map(({ id }) => id),
  );
  return due.filter(({ id }) => !leaving.has(id));
}

/** Those that are at an automated email now. */
export async function automatedAmong<One extends EnrollmentOutline>(
  services: Services,
  tenant: TenantId,
  enrollments: readonly One[],
): Promise<readonly One[]> {
  if (enrollments.length === 0) return [];
  const versions = await servicesFor(services, tenant);
  return enrollments.filter((enrollment) => {
    const template = findVersion(versions, enrollment.template, enrollment.version);
    return template && automatedStepOf({ enrollment, template }) !== undefined;
  });
}

function leavesByItself(enrollment: Enrollment, mails: readonly OutgoingMail[]): boolean {
  const { state, repliedOn } = enrollment;
  if (state.kind !== 'open' || repliedOn !== undefined) return false;
  const mail = currentOf(enrollment, state.step, mails);
  return mail !== undefined && GOING.has(mail.state.kind) && !isAsked(mail);
}

const GOING: ReadonlySet<OutgoingMail['state']['kind']> = new Set(['planned', 'claimed', 'unknown']);

function countNew({ meter }: Services, { mails = [] }: Changes): void {
  mails.filter(({ revision }) => revision === 1).forEach(() => meter.mailed('planned'));
}
