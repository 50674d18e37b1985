import type { LeftOut, Why } from '../../cards/action/named-many.ts';
import { dueDayOf } from '../../cards/kit/due-label.ts';
import { personOf, stateOf, type Situation, type Viewer } from '../../cards/kit/situation.ts';
import { isActive } from '../../domain/due.ts';
import type { EventForMany } from '../../domain/event-of-request.ts';
import type { RecordId } from '../../domain/ids.ts';
import type { SalesRecord } from '../../domain/record.ts';
import type { Group } from '../../domain/request.ts';
import { talkAt } from '../../domain/talk.ts';
import { inSlices } from '../turn/in-slices.ts';
import { mayActFor } from '../turn/rights.ts';
import { inOrder, situationsOf } from '../turn/situations.ts';
import type { Turn } from '../turn/turn.ts';
import { inGroup } from './in-group.ts';

export type Meant = { readonly situations: readonly Situation[]; readonly left: readonly LeftOut[] };

/** What a group has running, the most urgent first, but for those of whom the event would not be meant. */
export async function meantByGroup(turn: Turn, group: Group, event: EventForMany): Promise<Meant> {
  const { services, person, viewer, now } = turn;
  const active = await services.store.activeEnrollments(person.tenant, group.seller ?? person.id);
  const running = inOrder(await situationsOf(turn, active), viewer);
  const all = inGroup(running, group, talkAt(person.talk, now.getTime()), viewer);
  const concerned = event.kind === 'resume' ? all.filter((one) => isPaused(one, viewer)) : all;
  const judged = await inSlices(concerned, (some) =>
    some.map((situation) => ({ situation, why: notMeant(situation, event, viewer) })),
  );
  return {
    situations: judged.filter(({ why }) => why === undefined).map(({ situation }) => situation),
    left: judged.flatMap(({ situation, why }) =>
      why === undefined ? [] : [{ name: personOf(situation).name, why }],
    ),
  };
}

/** "Snooze all" brings nothing forward, and what is paused stays so until somebody says its name. */
function notMeant(situation: Situation, event: EventForMany, viewer: Viewer): Why | undefined {
  if (isPaused(situation, viewer)) return TOUCHES_PAUSED.has(event.kind) ? undefined : 'paused';
  const due = dueDayOf(situation, viewer);
  return event.kind === 'snooze' && due !== undefined && due >= event.until ? 'later' : undefined;
}

const TOUCHES_PAUSED: ReadonlySet<EventForMany['kind']> = new Set(['resume', 'close', 'note']);

const isPaused = (situation: Situation, { today }: Viewer): boolean =>
  stateOf(situation, today).kind === 'paused';

/** What those who were named have running; who has nothing, or more than one, is left out. */
export async function meantByNames(turn: Turn, ids: readonly RecordId[]): Promise<Meant> {
  const { services, person } = turn;
  const records = await services.store.records(person.tenant, ids);
  const found = await Promise.all(records.map((record) => runningOf(turn, record)));
  return {
    situations: found.flatMap((one) => ('situation' in one ? [one.situation] : [])),
    left: found.flatMap((one) => ('why' in one ? [one] : [])),
  };
}

async function runningOf(
  turn: Turn,
  { id, name }: SalesRecord,
): Promise<{ readonly situation: Situation } | LeftOut> {
  const { services, person } = turn;
  const active = (await services.store.enrollmentsOfRecord(person.tenant, id)).filter(isActive);
  const mine = active.filter(({ seller }) => seller === person.id);
  const workable = mine.length > 0 ? mine : active.filter(({ seller }) => mayActFor(turn, seller));
  const [situation, ...others] = await situationsOf(turn, workable);
  if (others.length > 0) return { name, why: 'several' };
  if (situation) return { situation };
  return { name, why: active.length > 0 ? 'not-yours' : 'not-enrolled' };
}
