import type { Situation } from '../../cards/kit/situation.ts';
import { isActive } from '../../domain/due.ts';
import type { Enrollment } from '../../domain/enrollment.ts';
import { livePath } from '../../domain/history.ts';
import type { RecordId } from '../../domain/ids.ts';
import type { SalesRecord } from '../../domain/record.ts';
import { mayActFor } from '../turn/rights.ts';
import { situationsOf } from '../turn/situations.ts';
import type { Turn } from '../turn/turn.ts';
import { runningAtAccount } from './at-account.ts';

export type EnrollmentOf =
  | { readonly kind: 'one'; readonly situation: Situation }
  | { readonly kind: 'many'; readonly situations: readonly Situation[] }
  /** The record is known, but not in a sequence of the speaker's. */
  | { readonly kind: 'not-enrolled'; readonly record: SalesRecord }
  | { readonly kind: 'gone' };

/**
 * What somebody means of a record: what they have running, else what a seller of theirs has, else what they have running
 * with a deal or company whose contact the record is, else what they had.
 */
export async function enrollmentOf(turn: Turn, id: RecordId): Promise<EnrollmentOf> {
  const { services, person } = turn;
  const record = await services.store.record(person.tenant, id);
  if (!record || record.archived) return { kind: 'gone' };
  const all = await services.store.enrollmentsOfRecord(person.tenant, id);
  const active = all.filter(isActive);
  const mine = active.filter(({ seller }) => seller === person.id);
  const own = mine.length > 0 ? mine : active.filter(({ seller }) => mayActFor(turn, seller));
  const running = own.length > 0 ? own : await ofTheirDeals(turn, record);
  // One that was undone at once was never meant.
  const ended = all.find(({ seller, history }) => seller === person.id && livePath(history).length > 0);
  const [first, ...others] = await situationsOf(turn, running.length > 0 ? running : ended ? [ended] : []);
  if (!first) return { kind: 'not-enrolled', record };
  return others.length === 0
    ? { kind: 'one', situation: first }
    : { kind: 'many', situations: [first, ...others] };
}

const ofTheirDeals = async (
  { services, person }: Turn,
  contact: SalesRecord,
): Promise<readonly Enrollment[]> =>
  (await runningAtAccount(services.store, contact))
    .filter(
      ({ record, enrollment }) =>
        record.primaryContact === contact.id && enrollment.seller === person.id && isActive(enrollment),
    )
    .map(({ enrollment }) => enrollment);
