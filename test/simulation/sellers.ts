import type { ConversationReference } from '../../src/app/ports/messenger.ts';
import type { Changes } from '../../src/app/ports/changes.ts';
import type { Store } from '../../src/app/ports/store.ts';
import type { Defaults } from '../../src/app/turn/services.ts';
import { calendarOf } from '../../src/app/turn/viewer.ts';
import { nextCardInstant, type Calendar } from '../../src/domain/calendar.ts';
import type { Day, Weekday } from '../../src/domain/day.ts';
import type { Enrollment } from '../../src/domain/enrollment.ts';
import type { Person } from '../../src/domain/person.ts';
import type { SalesRecord } from '../../src/domain/record.ts';
import {
  aPerson,
  anEnrollment,
  aRecord,
  day,
  enrollmentId,
  personId,
  recordId,
  stepId,
  templateId,
} from '../builders.ts';
import { AWKWARD_ZONES } from './zones.ts';
import { endAt, stepOfType, templateOf } from '../domain/template-builder.ts';

export type Seller = {
  readonly person: Person;
  readonly calendar: Calendar;
  readonly record: SalesRecord;
  readonly enrollment: Enrollment;
  /** From this day on there is something to do, and nobody ever does it. */
  readonly dueFrom: Day;
};

const ZONES = [...AWKWARD_ZONES, ...Intl.supportedValuesOf('timeZone')];
const WEEKS: readonly (readonly Weekday[])[] = [
  [1, 2, 3, 4, 5],
  [0, 1, 2, 3, 4],
  [0, 1, 2, 3, 4, 5, 6],
  [2, 4],
];

export const ONE_STEP = templateOf([stepOfType('task', 'call', { done: endAt('done') })], { done: true });

export const DEFAULTS: Defaults = {
  timeZone: 'UTC',
  language: 'en',
  hour: 9,
  workingDays: [1, 2, 3, 4, 5],
  holidaysOf: () => [],
  isHoliday: () => false,
  countries: () => [],
};

export const createSellers = (count: number, random: () => number, start: number): readonly Seller[] =>
  Array.from({ length: count }, (_, index) => createSeller(index, random, start));

function createSeller(index: number, random: () => number, start: number): Seller {
  const pick = <Value>(values: readonly Value[]): Value | undefined =>
    values[Math.floor(random() * values.length)];
  const settings = {
    timeZone: ZONES[index % ZONES.length] ?? 'UTC',
    hour: 6 + Math.floor(random() * 15),
    workingDays: pick(WEEKS) ?? [],
  };
  const dueFrom = day(
    new Date(start + Math.floor(random() ** 4 * 40) * 86_400_000).toISOString().slice(0, 10),
  );
  return sellerWith(index, { settings, seen: {} }, dueFrom, start);
}

/** A seller with one thing to do, from that day on. */
export function sellerWith(
  index: number,
  about: Pick<Person, 'settings' | 'seen'>,
  dueFrom: Day,
  start: number,
  defaults = DEFAULTS,
): Seller {
  const id = personId(`seller-${index}`);
  const calendar = calendarOf(about, defaults);
  const record = aRecord({ id: recordId(`record-${index}`), owner: id });
  return {
    person: aPerson({ id, ...about, nextCardAt: nextCardInstant(calendar, new Date(start)).toISOString() }),
    calendar,
    record,
    dueFrom,
    enrollment: anEnrollment({
      id: enrollmentId(`enrollment-${index}`),
      template: templateId(ONE_STEP.id),
      version: ONE_STEP.version,
      record: record.id,
      seller: id,
      state: { kind: 'open', step: stepId('call'), due: dueFrom },
    }),
  };
}

export const referenceOf = ({ tenant, id }: Person): ConversationReference => ({
  tenant,
  person: id,
  conversationId: `a:${id}`,
  serviceUrl: '',
  userId: `29:${id}`,
  botId: '28:bot',
});

export async function addSellers(store: Store, sellers: readonly Seller[]): Promise<void> {
  const [first] = sellers;
  const changes: Changes = {
    people: sellers.map(({ person }) => person),
    references: sellers.map(({ person }) => referenceOf(person)),
    records: sellers.map(({ record }) => record),
    enrollments: sellers.map(({ enrollment }) => enrollment),
  };
  if (first) await store.commit(first.person.tenant, changes);
}
