import { dueDayOf } from '../../cards/kit/due-label.ts';
import type { Situation, Viewer } from '../../cards/kit/situation.ts';
import { isActive } from '../../domain/due.ts';
import type { Enrollment, EnrollmentOutline } from '../../domain/enrollment.ts';
import type { EnrollmentId, PersonId, RecordId, TenantId } from '../../domain/ids.ts';
import { mailAtStep } from '../../domain/mail/plan.ts';
import { holdsMail, type MailNotice } from '../../domain/mail/notice.ts';
import type { Person } from '../../domain/person.ts';
import { byUrgency, type Urgency } from '../../domain/priority.ts';
import type { SalesRecord } from '../../domain/record.ts';
import { otherVersions } from '../../domain/version-at.ts';
import type { Store } from '../ports/store.ts';
import { templateFor } from '../../domain/variant-of.ts';
import { inSlices } from './in-slices.ts';
import { notToContact } from './not-to-contact.ts';
import { findVersion, templateOf, type Services } from './services.ts';
import type { Turn } from './turn.ts';

/** Enrollments with everything their cards show: records, contacts, templates, sellers. */
export const situationsOf = (
  turn: Pick<Turn, 'services' | 'person'>,
  enrollments: readonly Enrollment[],
): Promise<readonly Situation[]> => inSlices(enrollments, (some) => situationsOfSome(turn, some));

/** The same for some of which only the outline was read. */
export async function situationsOfThose(
  turn: Pick<Turn, 'services' | 'person'>,
  outlines: readonly EnrollmentOutline[],
): Promise<readonly Situation[]> {
  return situationsOf(turn, await wholeOf(turn, outlines));
}

type Stored = { readonly services: Pick<Services, 'store'>; readonly person: Pick<Person, 'tenant'> };

/** In the same order; without what changed or was forgotten meanwhile. */
export async function wholeOf(
  { services: { store }, person: { tenant } }: Stored,
  outlines: readonly EnrollmentOutline[],
): Promise<readonly Enrollment[]> {
  const ids = [...new Set(outlines.map(({ id }) => id))];
  const found = await inSlices(ids, (some) => store.enrollments(tenant, some));
  const byId = new Map(found.map((one) => [one.id, one]));
  return outlines.flatMap(({ id, revision }) => {
    const whole = byId.get(id);
    return whole?.revision === revision ? [whole] : [];
  });
}

/** Each record and each person is looked up once. */
async function situationsOfSome(
  { services, person }: Pick<Turn, 'services' | 'person'>,
  enrollments: readonly Enrollment[],
): Promise<readonly Situation[]> {
  const { store } = services;
  const { tenant } = person;
  const records = await recordsById(
    store,
    tenant,
    enrollments.map(({ record }) => record),
  );
  const contacts = await recordsById(
    store,
    tenant,
    [...records.values()].flatMap(({ primaryContact }) => primaryContact ?? []),
  );
  const names = await namesOf(
    store,
    person,
    enrollments.map(({ seller }) => seller),
  );
  const running = new Set(enrollments.filter(isActive).map(({ record }) => record));
  const stopped = await notToContact(
    store,
    tenant,
    [...records.values()]
      .filter(({ id }) => running.has(id))
      .map((record) => ({ record, contact: record.primaryContact && contacts.get(record.primaryContact) })),
  );
  const mails = await mailsOf(services, tenant, enrollments);
  const notices = await noticesOf(services, tenant, enrollments);
  return enrollments.map((enrollment) => {
    const notice = notices.get(enrollment.id);
    const record = records.get(enrollment.record);
    if (!record) throw new Error(`Enrollment ${enrollment.id} is of a record that is not kept`);
    const contact = record.primaryContact && contacts.get(record.primaryContact);
    const why = isActive(enrollment) ? stopped.get(record.id) : undefined;
    return {
      enrollment,
      template: templateFor(templateOf(services, enrollment.template, enrollment.version), enrollment),
      ...othersOf(services, enrollment),
      record,
      ...(contact ? { contact } : {}),
      ...(why && { notToContact: why }),
      sellerName: names.get(enrollment.seller) ?? '',
      ...mails(enrollment),
      ...(notice && { notice }),
      ...(services.automatedMailOff && { automatedMailOff: true }),
      ...(services.meetings && enrollment.seller === person.id && { canInvite: true as const }),
      ...(services.drafts && enrollment.seller === person.id && { canDraft: true as const }),
    };
  });
}

/** The automated email of the step at which an enrollment is. */
async function mailsOf(
  { mailer, store }: Turn['services'],
  tenant: TenantId,
  enrollments: readonly Enrollment[],
): Promise<(enrollment: Enrollment) => Pick<Situation, 'mail'>> {
  if (!mailer) return () => ({});
  const running = enrollments.filter(isActive).map(({ id }) => id);
  const mails = running.length === 0 ? [] : await store.mailsOf(tenant, running);
  return (enrollment) => {
    const mail = mailAtStep(enrollment, mails);
    return mail ? { mail } : {};
  };
}

/** What came in last and is asked about, or made it go on with nothing happening since; the newest of each. */
async function noticesOf(
  { store, inbox }: Pick<Services, 'store' | 'inbox'>,
  tenant: TenantId,
  enrollments: readonly Enrollment[],
): Promise<ReadonlyMap<EnrollmentId, MailNotice>> {
  if (!inbox) return new Map();
  const revisions = new Map(enrollments.map(({ id, revision }) => [id, revision]));
  const notices = await store.mailNoticesOf(tenant, [...revisions.keys()]);
  const open = notices.filter(
    (notice) =>
      holdsMail(notice) ||
      (notice.settled === undefined &&
        'revision' in notice.what &&
        notice.what.revision === revisions.get(notice.enrollment)),
  );
  const inOrder = open.toSorted((one, other) => (one.receivedAt < other.receivedAt ? -1 : 1));
  return new Map(inOrder.map((notice) => [notice.enrollment, notice]));
}

const othersOf = (
  services: Pick<Turn, 'services'>['services'],
  enrollment: Enrollment,
): Pick<Situation, 'otherVersions'> => {
  const numbers = otherVersions(enrollment);
  if (numbers.length === 0) return {};
  return {
    otherVersions: numbers.flatMap((version) => findVersion(services, enrollment.template, version) ?? []),
  };
};

export async function situationOf(
  turn: Pick<Turn, 'services' | 'person'>,
  enrollment: Enrollment,
): Promise<Situation> {
  const [situation] = await situationsOf(turn, [enrollment]);
  if (!situation) throw new Error(`No situation for enrollment ${enrollment.id}`);
  return situation;
}

/** In the order in which to do them. */
export const inOrder = (situations: readonly Situation[], viewer: Viewer): readonly Situation[] =>
  situations
    .map((situation) => ({ situation, urgency: urgencyOf(situation, viewer) }))
    .sort((one, other) => byUrgency(one.urgency, other.urgency))
    .map(({ situation }) => situation);

/** Paused without a date comes last. */
const urgencyOf = (situation: Situation, viewer: Viewer): Urgency => ({
  replied: situation.enrollment.repliedOn !== undefined,
  due: dueDayOf(situation, viewer) ?? NEVER,
  value: situation.record.value?.amount ?? 0,
});

const NEVER = '9999-12-31' as Urgency['due'];

async function recordsById(
  store: Store,
  tenant: TenantId,
  ids: readonly RecordId[],
): Promise<ReadonlyMap<RecordId, SalesRecord>> {
  const found = await store.records(tenant, [...new Set(ids)]);
  return new Map(found.map((record) => [record.id, record]));
}

async function namesOf(
  store: Store,
  asking: Person,
  ids: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, string>> {
  const others = [...new Set(ids)].filter((id) => id !== asking.id);
  const people = await Promise.all(others.map((id) => store.person(asking.tenant, id)));
  return new Map([asking, ...people].flatMap((one) => (one ? [[one.id, one.name] as const] : [])));
}
