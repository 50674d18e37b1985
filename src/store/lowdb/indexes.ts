import type { Answer } from '../../app/ports/feedback.ts';
import type { JoinedTeam } from '../../app/ports/roster.ts';
import type { DailyCardEntry } from '../../app/ports/daily-card-entry.ts';
import type { Seen } from '../../app/ports/changes.ts';
import type { Draft, OwnVersion } from '../../domain/authoring/draft.ts';
import { peopleOf, type AccountMatter } from '../../domain/account-matter.ts';
import { dueOn, isActive } from '../../domain/due.ts';
import type { Enrollment } from '../../domain/enrollment.ts';
import type { Person } from '../../domain/person.ts';
import type { SalesRecord } from '../../domain/record.ts';
import type { Reminder } from '../../domain/reminder.ts';
import type { Archived } from './rows.ts';
import { createCounting } from './counting.ts';
import { createDueDays } from './due-days.ts';
import { createDone } from './outcomes-per-day.ts';
import { createGroups } from './groups.ts';
import { createLastTouched } from './last-touched.ts';
import { createNameSearch } from '../name-search.ts';
import { createRecordFacets } from './record-facets.ts';
import { createRecordKeys } from './record-keys.ts';
import { createRunning } from './running-ids.ts';
import { createMailIndexes } from './mail-indexes.ts';
import { createRuleIndexes } from './rule-indexes.ts';
import { createTimeline, createTimelines } from './timeline.ts';

export type Indexes = ReturnType<typeof createIndexes>;

const idOf = ({ id }: { readonly id: string }): string => id;

const endedWithTemplate = ({ state }: Enrollment): boolean =>
  state.kind === 'ended' && state.how.kind === 'closed' && state.how.reason === 'turned-off';

const withTenant = ({ tenant }: AccountMatter, person: string | undefined) =>
  person === undefined ? undefined : [tenant, person];

/** Indexes that answer every query without a scan; each follows its table. */
export const createIndexes = () => ({
  ...createMailIndexes(),
  ...createRuleIndexes(),
  nextCards: createTimeline<Person>(
    ({ tenant, id }) => [tenant, id],
    ({ nextCardAt }) => nextCardAt,
  ),
  enrolling: createTimeline<Person>(
    ({ tenant, id }) => [tenant, id],
    ({ enrolling }) => enrolling?.at,
  ),
  peopleOf: createGroups<Person>(({ tenant }) => [tenant], idOf),
  joinedTeamsOf: createGroups<JoinedTeam>(({ tenant }) => [tenant], idOf),
  recordSearch: createNameSearch<SalesRecord>(),
  recordKeys: createRecordKeys(),
  recordFacets: createRecordFacets(),
  colleagueSearch: createNameSearch<Person>(),
  activeOfSeller: createGroups<Enrollment>(
    (one) => (isActive(one) ? [one.tenant, one.seller] : undefined),
    idOf,
  ),
  dueDays: createDueDays(),
  ofRecord: createGroups<Enrollment>(({ tenant, record }) => [tenant, record], idOf),
  ended: createTimeline<Enrollment>(
    ({ tenant, id }) => [tenant, id],
    ({ state }) => (state.kind === 'ended' ? state.on : undefined),
  ),
  activeOfTemplate: createTimelines<Enrollment>(
    (one) => (isActive(one) ? [one.tenant, one.template] : undefined),
    ({ tenant, id }) => [tenant, id],
    dueOn,
  ),
  runningOfTemplate: createRunning(),
  endedWithTemplate: createGroups<Enrollment>(
    (one) => (endedWithTemplate(one) ? [one.tenant, one.template] : undefined),
    idOf,
  ),
  endedWithTemplateOf: createGroups<Enrollment>(
    (one) => (endedWithTemplate(one) ? [one.tenant, one.template, one.seller] : undefined),
    idOf,
  ),
  counting: createCounting(),
  archivedOfRecord: createGroups<Archived>(({ tenant, record }) => [tenant, record], idOf),
  lastTouched: createLastTouched(),
  done: createDone(),
  renewalsOfOwner: createGroups<SalesRecord>(
    ({ tenant, owner, renewalDate, archived }) =>
      owner !== undefined && renewalDate !== undefined && !archived ? [tenant, owner] : undefined,
    idOf,
  ),
  answersToForget: createTimelines<Answer>(
    ({ tenant }) => [tenant],
    ({ tenant, key }) => [tenant, key],
    ({ until }) => until,
  ),
  seenAt: createTimelines<Seen>(
    ({ tenant }) => [tenant],
    ({ key }) => [key],
    ({ at }) => at,
  ),
  cardsOfPerson: createGroups<DailyCardEntry>(
    ({ tenant, person }) => [tenant, person],
    ({ day }) => day,
  ),
  draftsOf: createGroups<Draft>(
    ({ tenant }) => [tenant],
    ({ template }) => template,
  ),
  versionsOf: createGroups<OwnVersion>(
    ({ tenant }) => [tenant],
    ({ template }) => `${template.version} ${template.id}`,
  ),
  nextReminders: createTimeline<Reminder>(
    ({ tenant, id }) => [tenant, id],
    ({ lookAt }) => lookAt,
  ),
  nextMatters: createTimeline<AccountMatter>(
    ({ tenant, id }) => [tenant, id],
    ({ lookAt }) => lookAt,
  ),
  mattersOfPerson: createGroups<AccountMatter>((one) => withTenant(one, peopleOf(one).person), idOf),
  mattersOfOther: createGroups<AccountMatter>((one) => withTenant(one, peopleOf(one).other), idOf),
  remindersOfPerson: createGroups<Reminder>(({ tenant, person }) => [tenant, person], idOf),
});
