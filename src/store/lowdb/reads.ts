import type { ConversationReference } from '../../app/ports/messenger.ts';
import type { Colleague } from '../../app/ports/colleague.ts';
import type { DailyCardEntry } from '../../app/ports/daily-card-entry.ts';
import type { LateQuery } from '../../app/ports/tallies.ts';
import type { Store } from '../../app/ports/store.ts';
import type { Workload, WorkloadAsked } from '../../app/ports/workload.ts';
import type { OwnVersion } from '../../domain/authoring/draft.ts';
import type { Day } from '../../domain/day.ts';
import { dueOn } from '../../domain/due.ts';
import type { Enrollment } from '../../domain/enrollment.ts';
import type { Neglect } from '../../domain/escalation.ts';
import type { EnrollmentId, TenantId } from '../../domain/ids.ts';
import type { Person } from '../../domain/person.ts';
import { periodsOf } from '../../domain/period.ts';
import { enrolledOn } from '../../domain/tally.ts';
import { forgottenBefore } from '../daily-cards-kept.ts';
import { typedWords } from '../name-search.ts';
import type { Archived } from './rows.ts';
import { frozen } from './frozen.ts';
import type { Indexes } from './indexes.ts';
import type { Database, Tables } from './tables.ts';

/** All reads of the store, from memory except for what is archived. */
export const createReads = ({ tables, indexes }: Database, recall: Recall, onBroken: OnBroken) => ({
  ...personReads(tables, indexes),
  ...recordReads(tables, indexes),
  ...enrollmentReads(tables, indexes, recall, onBroken),
  ...teamReads(indexes),
  ...summaryReads(indexes, recall),
  ...reminderReads(tables, indexes),
  answer: (tenant: TenantId, key: string) => Promise.resolve(tables.answers.get(tenant, key)),
  wasSeen: (tenant: TenantId, ...keys: readonly string[]) =>
    Promise.resolve(keys.some((key) => tables.seen.get(tenant, key) !== undefined)),
  ...templateReads(tables, indexes),
  templateVersions: () => Promise.resolve(tables.templates.rows().map(frozen)),
});

/** Brings an enrollment back from where it was archived. */
type Recall = (entry: Archived) => Promise<Enrollment>;

/** Hears of what the archive could not bring back. */
type OnBroken = (problem: unknown) => void;

const personReads = (tables: Tables, indexes: Indexes) =>
  ({
    organization: (tenant) => Promise.resolve(tables.organizations.get(tenant)),
    directory: (tenant) => Promise.resolve(indexes.peopleOf.of(tenant).map(asColleague(tables))),
    searchColleagues: (tenant, words, limit) =>
      Promise.resolve(
        present(
          indexes.colleagueSearch
            .find(tenant, words.flatMap(typedWords), limit)
            .map(({ id }) => tables.people.get(tenant, id)),
        ).map(asColleague(tables)),
      ),
    person: (tenant, id) => Promise.resolve(tables.people.get(tenant, id)),
    peopleWithCardDue: (at, limit) => Promise.resolve(indexes.nextCards.upTo(at, limit)),
    peopleWithFarthestCard: (limit) => Promise.resolve(indexes.nextCards.latest(limit)),
    nextCardDue: () => Promise.resolve(indexes.nextCards.first()?.nextCardAt),
    reference: (tenant, id) => Promise.resolve(tables.references.get(tenant, id)),
    joinedTeams: (tenant) => Promise.resolve(indexes.joinedTeamsOf.of(tenant)),
    dailyCard: (tenant, person, day) => Promise.resolve(tables.dailyCards.get(tenant, person, day)),
    ledger: (tenant, person, day) =>
      Promise.resolve(
        indexes.cardsOfPerson
          .of(tenant, person)
          .filter((one) => one.day === day || (isUnsettled(one) && isKept(one, day)))
          .toSorted((one, other) => (one.day < other.day ? -1 : 1)),
      ),
  }) satisfies Partial<Store>;

const asColleague =
  ({ references }: Tables) =>
  ({ tenant, id, name, settings, seen, lastSeen }: Person): Colleague => ({
    id,
    name,
    settings,
    seen,
    ...(lastSeen && { lastSeen }),
    unreachable: !isReachable(references.get(tenant, id)),
  });

const isUnsettled = ({ state }: DailyCardEntry): boolean => state === 'claimed' || state === 'waiting';
const isKept = (entry: DailyCardEntry, day: Day): boolean =>
  forgottenBefore(day) <= entry.day && entry.day < day;

const isReachable = (reference: ConversationReference | undefined): boolean =>
  reference !== undefined && !reference.unreachable;

const recordReads = ({ records }: Tables, { recordSearch, recordKeys, renewalsOfOwner }: Indexes) =>
  ({
    record: (tenant, id) => Promise.resolve(records.get(tenant, id)),
    records: (tenant, ids) => Promise.resolve(present(ids.map((id) => records.get(tenant, id)))),
    renewals: (tenant, owner, from, to) =>
      Promise.resolve(
        renewalsOfOwner
          .of(tenant, owner)
          .filter(({ renewalDate }) => renewalDate !== undefined && from <= renewalDate && renewalDate <= to),
      ),
    recordsByKeys: (tenant, keys) =>
      Promise.resolve(present(recordKeys.find(tenant, keys).map((id) => records.get(tenant, id)))),
    searchRecords: (tenant, words, limit) =>
      Promise.resolve(
        recordSearch.find(tenant, typedWords(words), limit).flatMap(({ id, exact }) => {
          const record = records.get(tenant, id);
          return record ? [{ record, exact }] : [];
        }),
      ),
  }) satisfies Partial<Store>;

const enrollmentReads = (
  { enrollments, archived }: Tables,
  { activeOfSeller, ofRecord, archivedOfRecord, lastTouched }: Indexes,
  recall: Recall,
  onBroken: OnBroken,
) => {
  const enrollment = async (tenant: TenantId, id: EnrollmentId) => {
    const entry = archived.get(tenant, id);
    return enrollments.get(tenant, id) ?? (entry && (await recall(entry)));
  };
  return {
    enrollment,
    enrollments: async (tenant, ids) => present(await Promise.all(ids.map((id) => enrollment(tenant, id)))),
    activeEnrollments: (tenant, seller) => Promise.resolve(activeOfSeller.of(tenant, seller)),
    dueEnrollments: (tenant, seller, day) =>
      Promise.resolve(activeOfSeller.of(tenant, seller).filter((one) => isDueBy(one, day))),
    enrollmentsOfRecord: async (tenant, record) => {
      const kept = ofRecord.of(tenant, record);
      // An unreadable archive must not hide what is running today.
      const read = (entry: Archived) =>
        recall(entry).catch((problem: unknown) => {
          onBroken(problem);
          return undefined;
        });
      const old = await Promise.all(archivedOfRecord.of(tenant, record).map(read));
      return [...kept, ...present(old)].toSorted((one, other) => startOf(other) - startOf(one));
    },
    lastTouchedBy: async (tenant, person) => {
      const id = lastTouched.by(tenant, person);
      return id && enrollment(tenant, id);
    },
  } satisfies Partial<Store>;
};

const teamReads = ({ activeOfSeller, done }: Indexes) =>
  ({
    workloads: (tenant, asked) =>
      Promise.resolve(
        asked.map((one) =>
          workloadIn(
            activeOfSeller.of(tenant, one.seller),
            done.count(tenant, one.seller, one.from, one.to),
            one,
          ),
        ),
      ),
    neglected: (tenant, of, limit) =>
      Promise.resolve(
        of
          .flatMap(({ seller, ...neglect }) =>
            activeOfSeller.of(tenant, seller).filter((one) => isNeglected(one, neglect)),
          )
          .toSorted(byDueDay)
          .slice(0, limit),
      ),
  }) satisfies Partial<Store>;

const summaryReads = ({ counting, activeOfTemplate, activeOfSeller }: Indexes, recall: Recall) =>
  ({
    tallies: (tenant, query) => counting.tallies(tenant, query, recall),
    countNews: () => counting.count(recall),
    lateEnrollments: (tenant, query) => {
      const { template, through, of, limit } = query;
      if (of === 'everybody') {
        const late = activeOfTemplate.of(tenant, template).upTo(through, limit, (one) => isLate(one, query));
        return Promise.resolve(late);
      }
      const late = of
        .flatMap((seller) => activeOfSeller.of(tenant, seller))
        .filter((one) => isLate(one, query));
      return Promise.resolve(late.toSorted(byDueDay).slice(0, limit));
    },
  }) satisfies Partial<Store>;

const templateReads = ({ drafts, enrollments }: Tables, indexes: Indexes) =>
  ({
    draft: (tenant, template) => Promise.resolve(drafts.get(tenant, template)),
    drafts: (tenant) => Promise.resolve(indexes.draftsOf.of(tenant)),
    ownVersions: (tenant) => Promise.resolve(indexes.versionsOf.of(tenant).toSorted(byTemplateAndNumber)),
    runningOf: (tenant, template, { versions, after, limit }) => {
      const found: Enrollment[] = [];
      for (const id of indexes.runningOfTemplate.after(tenant, template, after)) {
        if (found.length >= limit) break;
        const one = enrollments.get(tenant, id);
        if (one && (versions === undefined || versions.includes(one.version))) found.push(one);
      }
      return Promise.resolve(found);
    },
  }) satisfies Partial<Store>;

const byTemplateAndNumber = ({ template: one }: OwnVersion, { template: other }: OwnVersion): number =>
  one.id === other.id ? one.version - other.version : one.id < other.id ? -1 : 1;

const reminderReads = ({ reminders }: Tables, { nextReminders, remindersOfPerson }: Indexes) =>
  ({
    reminder: (tenant, id) => Promise.resolve(reminders.get(tenant, id)),
    remindersOf: (tenant, person) =>
      Promise.resolve(
        remindersOfPerson.of(tenant, person).toSorted((one, other) => (one.at < other.at ? -1 : 1)),
      ),
    remindersDue: (at, limit) =>
      Promise.resolve(
        nextReminders
          .upTo(at, limit)
          .flatMap(({ tenant, id, lookAt }) => (lookAt === undefined ? [] : [{ tenant, id, lookAt }])),
      ),
    nextReminderDue: () => Promise.resolve(nextReminders.first()?.lookAt),
  }) satisfies Partial<Store>;

function isLate(enrollment: Enrollment, { template, through, period, version }: LateQuery): boolean {
  const due = dueOn(enrollment);
  const day = enrolledOn(enrollment);
  return (
    enrollment.template === template &&
    (version === undefined || enrollment.version === version) &&
    due !== undefined &&
    due <= through &&
    day !== undefined &&
    periodsOf(day).includes(period)
  );
}

const isDueBy = (one: Enrollment, day: Day): boolean => (dueOn(one) ?? NEVER) <= day;

function workloadIn(active: readonly Enrollment[], done: number, asked: WorkloadAsked): Workload {
  const { seller, today, overdueBy, neglect } = asked;
  const due = active.filter((one) => isDueBy(one, today));
  const overdue = due.filter((one) => isDueBy(one, overdueBy));
  const neglected = neglect ? overdue.filter((one) => isNeglected(one, neglect)) : [];
  return {
    seller,
    isBusy: active.length > 0,
    due: due.length,
    overdue: overdue.length,
    neglected: neglected.length,
    done,
  };
}

const isNeglected = (one: Enrollment, { dueBy, before }: Neglect): boolean =>
  isDueBy(one, dueBy) && (one.history.at(-1)?.today ?? NEVER) < before;

const byDueDay = (one: Enrollment, other: Enrollment): number => {
  const [due = NEVER, otherDue = NEVER] = [dueOn(one), dueOn(other)];
  return due === otherDue ? (one.id < other.id ? -1 : 1) : due < otherDue ? -1 : 1;
};

/** After all days. */
const NEVER = '9999-12-31' as Day;

const present = <Value>(values: readonly (Value | undefined)[]): readonly Value[] =>
  values.filter((value) => value !== undefined);

const startOf = ({ history: [first] }: Enrollment): number => (first ? Date.parse(first.at) : 0);
