import { button, line, type Line } from '../../cards/kit/elements.ts';
import { noticeCard } from '../../cards/kit/choice-card.ts';
import { isActive } from '../../domain/due.ts';
import { reassign } from '../../domain/engine.ts';
import type { Enrollment } from '../../domain/enrollment.ts';
import { livePath } from '../../domain/history.ts';
import type { PersonId, RecordId } from '../../domain/ids.ts';
import type { SalesRecord } from '../../domain/record.ts';
import type { Group } from '../../domain/request.ts';
import type { Say } from '../../language/say.ts';
import { isTooLate } from './apply-event.ts';
import type { Message } from '../ports/messenger.ts';
import type { Changes } from '../ports/changes.ts';
import { explainMissing, mayActFor, withRight } from '../turn/rights.ts';
import { inGroup } from './in-group.ts';
import { situationsOf } from '../turn/situations.ts';
import { undone } from './undo-enrollment.ts';
import { notify } from '../turn/notify.ts';
import { momentOf, type Turn } from '../turn/turn.ts';
import { retryOnConflict } from '../turn/retry-conflicts.ts';

/** What to hand over: the running sequences of some records, or all of one seller. */
export type Handover = {
  readonly to: PersonId;
  readonly records?: readonly RecordId[];
  readonly from?: PersonId | undefined;
  readonly only?: OnlySome | undefined;
};

/** Which of a seller's sequences go, where not all of them do. */
export type OnlySome = {
  readonly [Part in 'due' | 'action' | 'type' | 'template']?: Group[Part] | undefined;
};

/** Gives running sequences to another seller at their current step, in one commit. Both sellers are notified. */
export const handOver = (turn: Turn, handover: Handover, notes: readonly Line[] = []): Promise<Message> =>
  withRight(turn, 'act-for-others', async () => {
    const done = await retryOnConflict(() => tryHandOver(turn, handover, notes));
    return done.kind === 'busy' ? { kind: 'text', text: turn.viewer.say('refused.busy') } : done;
  });

async function tryHandOver(
  turn: Turn,
  handover: Handover,
  notes: readonly Line[],
): Promise<Message | 'conflict'> {
  const { services, person, viewer } = turn;
  const { say } = viewer;
  const { store } = services;
  const to = await store.person(person.tenant, handover.to);
  if (!to || !mayActFor(turn, to.id)) return explainMissing(turn, { kind: 'not-led' });
  const running = (await runningOf(turn, handover)).filter(({ seller }) => seller !== to.id);
  const mine = running.filter(({ seller }) => mayActFor(turn, seller));
  if (running.length > mine.length) return explainMissing(turn, { kind: 'not-led' });
  if (mine.length === 0) return noticeCard(say.runs('reassign.none', { to: to.name }), [], viewer);

  const moment = momentOf(turn);
  const records = await store.records(
    person.tenant,
    mine.map(({ record }) => record),
  );
  const changes: Changes = {
    enrollments: mine.map((one) => reassign(one, to.id, moment)),
    records: ownersMoved(records, mine, to.id),
    people: [{ ...(await personNow(turn)), lastChange: { at: moment.at, kind: 'reassign', to: to.id } }],
  };
  if ((await store.commit(person.tenant, changes)) === 'conflict') return 'conflict';
  const name = records.find(({ id }) => id === mine[0]?.record)?.name ?? '';
  const values = { count: mine.length, name, to: to.name };
  notifyOthers(turn, [to.id], (say, who) => say('reassign.given', { ...values, who }));
  notifyOthers(
    turn,
    mine.map(({ seller }) => seller),
    (say, who) => say('reassign.taken', { ...values, who }),
  );
  return noticeCard(
    say.runs('reassign.done', values),
    [button(say('button.undo'), { verb: 'undo-reassign', at: moment.at })],
    viewer,
    [line(say('reassign.told')), ...notes],
  );
}

/** The person may have changed since the turn began. */
const personNow = async ({ services, person }: Turn) =>
  (await services.store.person(person.tenant, person.id)) ?? person;

/** What runs of what would be handed over. */
export async function runningOf(
  turn: Turn,
  { from, only, records = [] }: Handover,
): Promise<readonly Enrollment[]> {
  const { services, person, viewer } = turn;
  if (from !== undefined) {
    const all = await services.store.activeEnrollments(person.tenant, from);
    if (!only) return all;
    const situations = await situationsOf(turn, all);
    return inGroup(situations, groupOf(only), NO_TALK, viewer).map(({ enrollment }) => enrollment);
  }
  const all = await Promise.all(
    records.map((record) => services.store.enrollmentsOfRecord(person.tenant, record)),
  );
  return all.flat().filter(isActive);
}

const groupOf = ({ due, action, type, template }: OnlySome): Group => ({
  scope: 'all',
  ...(due && { due }),
  ...(action && { action }),
  ...(type && { type }),
  ...(template && { template }),
});

const NO_TALK = { about: [], list: [] };

/** A record owned by its previous seller changes its owner too, so that its renewal is proposed to the right person. */
function ownersMoved(
  records: readonly SalesRecord[],
  enrollments: readonly Enrollment[],
  to: PersonId,
): readonly SalesRecord[] {
  const sellers = sellersByRecord(enrollments);
  return records
    .filter(({ id, owner }) => owner !== undefined && sellers.get(id)?.includes(owner))
    .map((record) => ({ ...record, owner: to }));
}

/** A seller's whole work may be thousands of sequences. */
function sellersByRecord(
  enrollments: readonly Enrollment[],
): ReadonlyMap<SalesRecord['id'], readonly PersonId[]> {
  const sellers = new Map<SalesRecord['id'], PersonId[]>();
  for (const { record, seller } of enrollments) sellers.set(record, [...(sellers.get(record) ?? []), seller]);
  return sellers;
}

/** Undoes all of one handover, but for what was worked on since. */
export async function undoHandover(turn: Turn, at: string): Promise<Message> {
  const { services, person, viewer } = turn;
  const { say } = viewer;
  const { lastChange, ...rest } = await personNow(turn);
  if (lastChange?.kind !== 'reassign' || lastChange.at !== at)
    return { kind: 'text', text: say('stale.changed') };
  if (isTooLate({ at }, turn)) return { kind: 'text', text: say('refused.too-late-to-undo') };
  const moved = await services.store.activeEnrollments(person.tenant, lastChange.to);
  const given = moved.flatMap((one) => givenAt(one, at, person.id));
  const back = given.flatMap(({ enrollment, entry }) =>
    livePath(enrollment.history).at(-1) === entry ? undone(turn, enrollment) : [],
  );
  const records = await services.store.records(
    person.tenant,
    back.map(({ record }) => record),
  );
  const sellers = sellersByRecord(back);
  const committed = await services.store.commit(person.tenant, {
    enrollments: back,
    records: records
      .filter(({ owner }) => owner === lastChange.to)
      .map((record) => ({
        ...record,
        owner: sellers.get(record.id)?.[0] ?? lastChange.to,
      })),
    people: [rest],
  });
  if (committed === 'conflict') return { kind: 'text', text: say('refused.busy') };
  const name = records[0]?.name ?? '';
  const values = { count: back.length, name, left: given.length - back.length };
  if (back.length > 0) {
    notifyOthers(turn, [lastChange.to], (say, who) => say('reassign.gone', { ...values, who }));
    notifyOthers(
      turn,
      back.map(({ seller }) => seller),
      (say, who) => say('reassign.back', { ...values, who }),
    );
  }
  return noticeCard(say.runs('reassign.undone', values), [], viewer);
}

/** Once each, and not the speaker, who knows. */
function notifyOthers(
  { services, person }: Turn,
  ids: readonly PersonId[],
  text: (say: Say, who: string) => string,
): void {
  for (const id of new Set(ids)) {
    if (id !== person.id) notify(services, person.tenant, id, (say) => text(say, person.name));
  }
}

function givenAt(enrollment: Enrollment, at: string, by: PersonId) {
  const entry = livePath(enrollment.history).find(
    (one) => one.event.kind === 'reassign' && one.at === at && one.by === by,
  );
  return entry ? [{ enrollment, entry }] : [];
}
