import { createHash } from 'node:crypto';
import type { WhyLeft } from '../../cards/enrolling/confirm-list-card.ts';
import type { Day } from '../../domain/day.ts';
import { dueOn } from '../../domain/due.ts';
import { whyNotEnroll } from '../../domain/engine.ts';
import type { Enrollment } from '../../domain/enrollment.ts';
import type { PersonId, RecordId } from '../../domain/ids.ts';
import type { Person } from '../../domain/person.ts';
import { hasBounced, isOwn, type NotToContact, type SalesRecord } from '../../domain/record.ts';
import type { RecordList } from '../../domain/record-list.ts';
import { spreadOver, type Share } from '../../domain/spread.ts';
import { mayUse } from '../../domain/template-use.ts';
import { isEmail, type Template } from '../../domain/template.ts';
import { idsIn } from '../lists/list-meant.ts';
import { inSlices } from '../turn/in-slices.ts';
import { notToContact } from '../turn/not-to-contact.ts';
import type { Turn } from '../turn/turn.ts';
import { calendarOf } from '../turn/viewer.ts';

/** More are left for the next time. */
export const MOST_IN_A_BATCH = 1_000;
/** Where nothing else is said. */
export const USUAL_PER_DAY = 20;
/** Looked at together; what takes a few milliseconds. */
const SLICE = 200;

export type ListAsked = {
  readonly list: RecordList;
  readonly without?: readonly RecordId[] | undefined;
  readonly template: Template;
  readonly start: Day;
  readonly perDay: number;
  /** For whom, where that is not the speaker. */
  readonly seller?: Seller | undefined;
};

export type Seller = Pick<Person, 'id' | 'name' | 'settings' | 'seen'>;

export type Left = { readonly record: SalesRecord; readonly why: WhyLeft };

/** Who on a list would be enrolled and when, and who would not. */
export type ListPlan = {
  readonly people: readonly SalesRecord[];
  readonly left: readonly Left[];
  /** There are more on the list than are enrolled at once. */
  readonly over: number;
  readonly starts: readonly Share[];
  /** Tells whether the same people are on it when it is confirmed. */
  readonly digest: string;
};

export async function planList(turn: Turn, asked: ListAsked): Promise<ListPlan> {
  const { list, without = [], template, seller } = asked;
  const ids = (await idsIn(turn, list, 4 * MOST_IN_A_BATCH)).filter((id) => !without.includes(id));
  const judged = await inSlices(ids, (slice) => judgeThem(turn, slice, template, seller?.id), SLICE);
  const able = judged
    .filter((one) => one.why === undefined)
    .map(({ record }) => record)
    .toSorted(byName);
  const people = able.slice(0, MOST_IN_A_BATCH);
  return {
    people,
    left: judged.flatMap(({ record, why }) => (why ? [{ record, why }] : [])),
    over: able.length - people.length,
    starts: await startsOf(turn, people.length, asked),
    digest: createHash('sha256')
      .update(people.map(({ id }) => id).join('\n'))
      .digest('hex')
      .slice(0, 16),
  };
}

const byName = (one: SalesRecord, other: SalesRecord): number =>
  one.name === other.name ? (one.id < other.id ? -1 : 1) : one.name < other.name ? -1 : 1;

type Judged = { readonly record: SalesRecord; readonly why?: WhyLeft | undefined };

/** Why each of them can't be enrolled by the speaker, as things are now. */
export async function judgeThem(
  { services, person, organization }: Turn,
  ids: readonly RecordId[],
  template: Template,
  seller: PersonId = person.id,
): Promise<readonly Judged[]> {
  const { store } = services;
  const [records, running] = await Promise.all([
    store.records(person.tenant, ids),
    store.runningOfRecords(person.tenant, ids),
  ]);
  const contacts = await store.records(
    person.tenant,
    records.flatMap(({ primaryContact }) => primaryContact ?? []),
  );
  const isLimited = !mayUse(organization, template.id, seller);
  const busy = new Set(running.map(({ record }) => record));
  const contactOf = ({ primaryContact }: SalesRecord) => contacts.find(({ id }) => id === primaryContact);
  const stopped = await notToContact(
    store,
    person.tenant,
    records.map((record) => ({ record, contact: contactOf(record) })),
  );
  return records.map((record) => {
    const contact = contactOf(record) ?? record;
    const isBusy = busy.has(record.id);
    const isTheirs = isOwn(record, person) || record.owner === seller;
    const why = whyLeft({ record, contact, isTheirs, template, stop: stopped.get(record.id), isBusy });
    return { record, why: isLimited ? 'limited' : why };
  });
}

function whyLeft({
  record,
  contact,
  isTheirs,
  template,
  stop,
  isBusy,
}: {
  readonly record: SalesRecord;
  readonly contact: SalesRecord;
  readonly isTheirs: boolean;
  readonly template: Template;
  readonly stop: NotToContact | undefined;
  readonly isBusy: boolean;
}): WhyLeft | undefined {
  if (record.archived) return 'archived';
  const why = whyNotEnroll(template, record);
  if (why) return why;
  if (stop) return stop;
  if (!isTheirs) return 'of-others';
  if (isBusy) return 'running';
  const isWrittenTo = template.steps.some(isEmail);
  return isWrittenTo && (contact.email === undefined || hasBounced(contact)) ? 'no-email' : undefined;
}

/** With what begins on each of the days already. */
async function startsOf(
  { services, person, viewer }: Turn,
  count: number,
  { start, perDay, seller }: ListAsked,
): Promise<readonly Share[]> {
  const active = await services.store.activeEnrollments(person.tenant, seller?.id ?? person.id);
  const begun = new Map<Day, number>();
  for (const day of active.filter(isNew).flatMap((one) => dueOn(one) ?? []))
    begun.set(day, (begun.get(day) ?? 0) + 1);
  const calendar = seller ? calendarOf(seller, services.defaults) : viewer.calendar;
  return spreadOver(calendar, { count, from: start, perDay }, begun);
}

/** Nothing was done for it since it was enrolled. */
const isNew = ({ history }: Enrollment): boolean => history.length === 1;
