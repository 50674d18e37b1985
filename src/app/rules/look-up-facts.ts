import { instantAt } from '../../domain/calendar.ts';
import { addDays, type Day } from '../../domain/day.ts';
import { whyNotEnroll } from '../../domain/engine.ts';
import type { Enrollment } from '../../domain/enrollment.ts';
import type { EnrollmentId, PersonId, RecordId, TenantId } from '../../domain/ids.ts';
import type { Organization } from '../../domain/organization.ts';
import { hasBounced, type NotToContact, type SalesRecord } from '../../domain/record.ts';
import type { DecideFacts, SellerFacts } from '../../domain/rules/decide.ts';
import { endedSo } from '../../domain/rules/edges.ts';
import { isCounted, isOpenFiring, type Firing, type LeftReason } from '../../domain/rules/firing.ts';
import { fitOf } from '../../domain/rules/fit.ts';
import type { Rule, RuleBook } from '../../domain/rule.ts';
import { mayUse } from '../../domain/template-use.ts';
import { isEmail, type Template } from '../../domain/template.ts';
import { isWorkedElsewhere } from '../finding/at-account.ts';
import { notToContact } from '../turn/not-to-contact.ts';
import { servicesIn } from '../turn/organization.ts';
import type { Services, TenantServices } from '../turn/services.ts';
import { viewerOf } from '../turn/viewer.ts';
import { todayOf } from './today-of.ts';

/** What many firings are decided on, looked up at once. */
export type Known = {
  readonly services: TenantServices;
  readonly organization: Organization;
  readonly book: RuleBook;
  readonly now: Date;
  readonly today: Day;
  readonly records: ReadonlyMap<RecordId, SalesRecord>;
  readonly running: readonly Enrollment[];
  readonly ended: ReadonlyMap<EnrollmentId, Enrollment>;
  readonly siblings: readonly Firing[];
  /** When something last happened in a sequence of theirs, of those whose rule waits for silence. */
  readonly touched: ReadonlyMap<RecordId, string>;
  readonly stopped: ReadonlyMap<RecordId, NotToContact>;
  /** With another contact of their company somebody works. */
  readonly workedElsewhere: ReadonlySet<RecordId>;
};

export async function lookUp(
  everywhere: Services,
  organization: Organization,
  book: RuleBook,
  firings: readonly Firing[],
): Promise<Known> {
  const { store, clock } = everywhere;
  const { tenant } = book;
  const ids = firings.map(({ record }) => record);
  const [services, found, running, siblings, ended] = await Promise.all([
    servicesIn(everywhere, organization),
    store.records(tenant, ids),
    store.runningOfRecords(tenant, ids),
    store.firingsOfRecords(tenant, ids),
    store.enrollments(
      tenant,
      firings.flatMap(({ cause }) => (cause.kind === 'ended' ? [cause.enrollment] : [])),
    ),
  ]);
  const contacts = await store.records(
    tenant,
    found.flatMap(({ primaryContact }) => primaryContact ?? []),
  );
  const enrolling = new Set(book.rules.filter(({ act }) => act === 'enroll').map(({ id }) => id));
  const enrolled = new Set(firings.filter(({ rule }) => enrolling.has(rule)).map(({ record }) => record));
  const contactsById = byId(contacts);
  return {
    services,
    organization,
    book,
    now: clock.now(),
    today: todayOf(everywhere),
    records: byId([...contacts, ...found]),
    running,
    siblings,
    touched: await touchedOf(store, book, organization, firings),
    ended: byId(ended),
    stopped: await notToContact(
      store,
      tenant,
      found.map((record) => ({
        record,
        contact: record.primaryContact && contactsById.get(record.primaryContact),
      })),
    ),
    workedElsewhere: await workedElsewhere(
      store,
      found.filter(({ id }) => enrolled.has(id)),
    ),
  };
}

async function touchedOf(
  store: Services['store'],
  { tenant, rules }: RuleBook,
  { segments = [] }: Organization,
  firings: readonly Firing[],
): Promise<ReadonlyMap<RecordId, string>> {
  const waiting = new Set(
    rules.filter((rule) => fitOf(rule, segments)?.idleDays !== undefined).map(({ id }) => id),
  );
  const records = new Set(firings.filter(({ rule }) => waiting.has(rule)).map(({ record }) => record));
  const touched = new Map<RecordId, string>();
  for (const id of records) {
    const all = await store.enrollmentsOfRecord(tenant, id);
    const latest = all
      .flatMap(({ history }) => history.map(({ at }) => at))
      .toSorted()
      .at(-1);
    if (latest !== undefined) touched.set(id, latest);
  }
  return touched;
}

async function workedElsewhere(
  store: Services['store'],
  records: readonly SalesRecord[],
): Promise<ReadonlySet<RecordId>> {
  const asked = await Promise.all(
    records.map(async (record) => ((await isWorkedElsewhere(store, record)) ? [record.id] : [])),
  );
  return new Set(asked.flat());
}

const byId = <Id extends string, Row extends { readonly id: Id }>(rows: readonly Row[]) =>
  new Map(rows.map((row) => [row.id, row] as const));

/** Of one of them. `seller` and `turns` change as others are decided. */
export function factsFor(known: Known, firing: Firing): Omit<DecideFacts, 'seller' | 'turns'> {
  const { book, organization, services, records } = known;
  const rule = book.rules.find(({ id }) => id === firing.rule);
  const record = records.get(firing.record);
  const template = rule && services.templates.find(({ id }) => id === rule.template);
  return {
    now: known.now.toISOString(),
    today: known.today,
    rule,
    fit: rule && fitOf(rule, organization.segments ?? []),
    record,
    refusal: record && (template ? whyNot(known, template, record) : 'template-off'),
    running: known.running.filter((one) => one.record === firing.record),
    isWorkedElsewhere: known.workedElsewhere.has(firing.record),
    isIncomplete: record !== undefined && template !== undefined && isIncomplete(known, template, record),
    mayUse: (seller) => rule === undefined || mayUse(organization, rule.template, seller),
    isStillEnded: isStillEnded(known, firing, rule),
    isTouched: (known.touched.get(firing.record) ?? '') >= firing.at,
    isOpenElsewhere: known.siblings.some(
      (one) =>
        one.id !== firing.id &&
        one.rule === firing.rule &&
        one.record === firing.record &&
        isOpenFiring(one) &&
        one.at <= firing.at,
    ),
  };
}

const contactOf = ({ records }: Known, record: SalesRecord): SalesRecord =>
  (record.primaryContact && records.get(record.primaryContact)) ?? record;

const whyNot = ({ stopped }: Known, template: Template, record: SalesRecord): LeftReason | undefined =>
  whyNotEnroll(template, record) ?? stopped.get(record.id);

function isIncomplete(known: Known, template: Template, record: SalesRecord): boolean {
  const contact = contactOf(known, record);
  return template.steps.some(isEmail) && (contact.email === undefined || hasBounced(contact));
}

function isStillEnded({ ended }: Known, { cause }: Firing, rule: Rule | undefined): boolean {
  const enrollment = cause.kind === 'ended' ? ended.get(cause.enrollment) : undefined;
  return enrollment !== undefined && rule?.trigger.kind === 'ended' && endedSo(enrollment, rule.trigger.how);
}

/** The day's numbers of sellers, which grow with what is given to them. */
export function countingSellers({ services, now }: Known, tenant: TenantId) {
  const sellers = new Map<PersonId, { facts: SellerFacts; given: readonly Firing[] } | undefined>();
  const lookUpSeller = async (id: PersonId) => {
    const person = await services.store.person(tenant, id);
    if (!person) return undefined;
    const { calendar, today } = viewerOf(person, now, services.defaults);
    const firings = await services.store.firingsOfSeller(tenant, id, today);
    const tomorrowAt = instantAt(addDays(today, 1), 0, calendar.timeZone).toISOString();
    return {
      facts: { today, tomorrowAt, ofRule: 0, ofAll: 0 },
      given: firings.filter((one) => one.day === today && isCounted(one)),
    };
  };
  return {
    load: async (ids: readonly PersonId[]): Promise<void> => {
      for (const id of ids) if (!sellers.has(id)) sellers.set(id, await lookUpSeller(id));
    },
    of:
      (rule: string) =>
      (id: PersonId): SellerFacts | undefined => {
        const known = sellers.get(id);
        return (
          known && {
            ...known.facts,
            ofRule: known.given.filter((one) => one.rule === rule).length,
            ofAll: known.given.length,
          }
        );
      },
    give: (firing: Firing): void => {
      const known = firing.seller && sellers.get(firing.seller);
      if (known && firing.seller) sellers.set(firing.seller, { ...known, given: [...known.given, firing] });
    },
  };
}
