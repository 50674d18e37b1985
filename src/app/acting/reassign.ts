import { button, line } from '../../cards/kit/elements.ts';
import { noticeCard } from '../../cards/kit/choice-card.ts';
import { isActive } from '../../domain/due.ts';
import { reassign } from '../../domain/engine.ts';
import type { Enrollment } from '../../domain/enrollment.ts';
import { livePath } from '../../domain/history.ts';
import type { PersonId, RecordId } from '../../domain/ids.ts';
import type { Person } from '../../domain/person.ts';
import type { SalesRecord } from '../../domain/record.ts';
import type { Request } from '../../domain/request.ts';
import { inOneLine } from '../../language/lists.ts';
import type { Say } from '../../language/say.ts';
import { isTooLate } from './apply-event.ts';
import type { Message } from '../ports/messenger.ts';
import type { Changes } from '../ports/changes.ts';
import { explainMissing, mayActFor, withRight } from '../turn/rights.ts';
import { undone } from './undo-enrollment.ts';
import { notify } from '../turn/notify.ts';
import { momentOf, type Turn } from '../turn/turn.ts';
import { retryOnConflict } from '../turn/retry-conflicts.ts';

/** What to hand over: the running sequences of some records, or all of one seller. */
export type Handover = {
  readonly to: PersonId;
  readonly records?: readonly RecordId[];
  readonly from?: PersonId | undefined;
};

/** One record's sequences; those of several or all of one seller's after a question. */
export const reassignByRequest = (turn: Turn, { who, seller }: Request): Promise<Message> =>
  withRight(turn, 'act-for-others', async () => {
    const { services, person, viewer } = turn;
    const to = seller && (await services.store.person(person.tenant, seller));
    if (!to) return noticeCard(viewer.say.runs('reassign.how'), [], viewer);
    if (who?.kind === 'group' && who.group.seller) {
      const from = await services.store.person(person.tenant, who.group.seller);
      const { without } = who.group;
      if (from && without) return askBeforeNamed(turn, await recordsOf(turn, from.id, without), to);
      if (from) return askBeforeAll(turn, from, to);
    }
    const [record, ...others] = who?.kind === 'records' ? who.records : [];
    if (record === undefined) return noticeCard(viewer.say.runs('reassign.how'), [], viewer);
    return others.length === 0
      ? handOver(turn, { records: [record], to: to.id })
      : askBeforeNamed(turn, [record, ...others], to);
  });

/** Whom a seller has in sequences, but for those who are left out. */
async function recordsOf(
  { services, person }: Turn,
  seller: PersonId,
  without: readonly RecordId[],
): Promise<readonly RecordId[]> {
  const running = await services.store.activeEnrollments(person.tenant, seller);
  return [...new Set(running.map(({ record }) => record))].filter((id) => !without.includes(id));
}

type Named = Pick<Person, 'id' | 'name'>;

/** Names those of them whose sequences would go, and counts the sequences. */
async function askBeforeNamed(turn: Turn, ids: readonly RecordId[], to: Named): Promise<Message> {
  const { services, person, viewer } = turn;
  const { say } = viewer;
  const all = await runningOf(turn, { records: ids, to: to.id });
  const running = all.filter(({ seller }) => seller !== to.id);
  if (running.length === 0) return noticeCard(say.runs('reassign.none', { to: to.name }), [], viewer);
  if (!running.every(({ seller }) => mayActFor(turn, seller)))
    return explainMissing(turn, { kind: 'not-led' });
  const records = (await services.store.records(person.tenant, ids)).filter(({ id }) =>
    running.some(({ record }) => record === id),
  );
  const names = records.map(({ name }) => name);
  const options = [
    {
      title: say('button.reassign'),
      data: { verb: 'reassign', records: records.map(({ id }) => id), to: to.id },
    },
    { title: say('button.cancel'), data: { verb: 'cancel', what: 'edit' } },
  ] as const;
  const values = { count: running.length, names: inOneLine(names, say.language), to: to.name };
  return noticeCard(say.runs('reassign.ask-named', values), options, viewer);
}

/** Handing over several at once is confirmed first. */
async function askBeforeAll(turn: Turn, from: Named, to: Named): Promise<Message> {
  const { services, person, viewer } = turn;
  const { say } = viewer;
  const running = await services.store.activeEnrollments(person.tenant, from.id);
  const values = { count: running.length, from: from.name, to: to.name };
  if (running.length === 0) return noticeCard(say.runs('reassign.none-of', values), [], viewer);
  const options = [
    { title: say('button.reassign'), data: { verb: 'reassign', from: from.id, to: to.id } },
    { title: say('button.cancel'), data: { verb: 'cancel', what: 'edit' } },
  ] as const;
  return noticeCard(say.runs('reassign.ask', values), options, viewer);
}

/** Gives running sequences to another seller at their current step, in one commit. Both sellers are notified. */
export const handOver = (turn: Turn, handover: Handover): Promise<Message> =>
  withRight(turn, 'act-for-others', async () => {
    const done = await retryOnConflict(() => tryHandOver(turn, handover));
    return done.kind === 'busy' ? { kind: 'text', text: turn.viewer.say('refused.busy') } : done;
  });

async function tryHandOver(turn: Turn, handover: Handover): Promise<Message | 'conflict'> {
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
    [line(say('reassign.told'))],
  );
}

/** The person may have changed since the turn began. */
const personNow = async ({ services, person }: Turn) =>
  (await services.store.person(person.tenant, person.id)) ?? person;

async function runningOf(
  { services, person }: Turn,
  { from, records = [] }: Handover,
): Promise<readonly Enrollment[]> {
  if (from !== undefined) return services.store.activeEnrollments(person.tenant, from);
  const all = await Promise.all(
    records.map((record) => services.store.enrollmentsOfRecord(person.tenant, record)),
  );
  return all.flat().filter(isActive);
}

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
