import { isActive } from '../../domain/due.ts';
import type { Enrollment } from '../../domain/enrollment.ts';
import type { Person } from '../../domain/person.ts';
import type { SalesRecord } from '../../domain/record.ts';
import type { Archived } from './archived.ts';
import { createDone } from './done.ts';
import { createGroups } from './groups.ts';
import { createLastTouched } from './last-touched.ts';
import { createRecordSearch } from '../record-search.ts';
import { createTimeline } from './timeline.ts';

export type Indexes = ReturnType<typeof createIndexes>;

/** What answers every question without going through all rows; each follows its table. */
export const createIndexes = () => ({
  nextCards: createTimeline<Person>(
    ({ tenant, id }) => [tenant, id],
    ({ nextCardAt }) => nextCardAt,
  ),
  peopleOf: createGroups<Person>(({ tenant }) => [tenant]),
  recordSearch: createRecordSearch(),
  activeOfSeller: createGroups<Enrollment>((one) => (isActive(one) ? [one.tenant, one.seller] : undefined)),
  ofRecord: createGroups<Enrollment>(({ tenant, record }) => [tenant, record]),
  ended: createTimeline<Enrollment>(
    ({ tenant, id }) => [tenant, id],
    ({ state }) => (state.kind === 'ended' ? state.on : undefined),
  ),
  archivedOfRecord: createGroups<Archived>(({ tenant, record }) => [tenant, record]),
  lastTouched: createLastTouched(),
  done: createDone(),
  renewalsOfOwner: createGroups<SalesRecord>(({ tenant, owner, renewalDate, archived }) =>
    owner !== undefined && renewalDate !== undefined && !archived ? [tenant, owner] : undefined,
  ),
});
