import { manyDone, nobodyCard } from '../../cards/action/many-card.ts';
import type { LeftOut } from '../../cards/action/named-many.ts';
import { personOf, type Situation } from '../../cards/kit/situation.ts';
import type { EventForMany } from '../../domain/event-of-request.ts';
import { rememberTogether } from '../../domain/history.ts';
import type { EnrollmentAt } from '../../domain/request.ts';
import type { Message } from '../ports/messenger.ts';
import { retryOnConflict } from '../turn/retry-conflicts.ts';
import { mayActFor } from '../turn/rights.ts';
import { situationsOf } from '../turn/situations.ts';
import { momentOf, type Turn } from '../turn/turn.ts';
import { decideForMany } from './decide-many.ts';

/** Lets one event happen to all that a question named, in one commit; whatever changed since is left as it is. */
export async function actOnMany(
  turn: Turn,
  asked: readonly EnrollmentAt[],
  event: EventForMany,
): Promise<Message> {
  const done = await retryOnConflict(() => tryOnMany(turn, asked, event));
  return done.kind === 'busy' ? { kind: 'text', text: turn.viewer.say('refused.busy') } : done;
}

async function tryOnMany(
  turn: Turn,
  asked: readonly EnrollmentAt[],
  event: EventForMany,
): Promise<Message | 'conflict'> {
  const { services, person, viewer } = turn;
  const revisions = new Map(asked.map(({ id, revision }) => [id, revision]));
  const kept = await Promise.all(
    [...revisions.keys()].map((id) => services.store.enrollment(person.tenant, id)),
  );
  // Of what is somebody else's nothing is told, not even a name.
  const mine = kept.filter((one) => one !== undefined).filter(({ seller }) => mayActFor(turn, seller));
  const situations = await situationsOf(turn, mine);
  const isAsAsked = ({ enrollment }: Situation) => revisions.get(enrollment.id) === enrollment.revision;
  const { done, records, left } = decideForMany(situations.filter(isAsAsked), event, momentOf(turn));
  const all = [...situations.filter((one) => !isAsAsked(one)).map(changedSince), ...left];
  if (done.length === 0) return nobodyCard('many.nothing', all, viewer);
  const enrollments = rememberTogether(done.map(({ enrollment }) => enrollment));
  const committed = await services.store.commit(person.tenant, {
    enrollments,
    ...(records.length > 0 && { records }),
  });
  return committed === 'conflict' ? 'conflict' : manyDone({ event, situations: done, left: all }, viewer);
}

const changedSince = (situation: Situation): LeftOut => ({
  name: personOf(situation).name,
  why: 'changed',
});
