import { setImmediate } from 'node:timers/promises';
import { listEnrolledCard, underWayCard } from '../../cards/enrolling/confirm-list-card.ts';
import { enroll } from '../../domain/engine.ts';
import { batchedId, type EnrollBatch } from '../../domain/enroll-batch.ts';
import type { Enrollment } from '../../domain/enrollment.ts';
import type { RecordId } from '../../domain/ids.ts';
import type { Person } from '../../domain/person.ts';
import { dayAt } from '../../domain/spread.ts';
import type { Message } from '../ports/messenger.ts';
import { errorName } from '../ports/runtime.ts';
import type { Store } from '../ports/store.ts';
import type { Services } from '../turn/services.ts';
import { turnOf, type Turn } from '../turn/turn.ts';
import { inputsFrom } from './inputs.ts';
import { judgeThem } from './list-plan.ts';
import { sellerOf } from './seller-of.ts';
import { undoPart } from './undo-batch.ts';
import { namedFor } from './offered-to.ts';

/** Saved together: what takes a few milliseconds. */
const PART = 50;

export type BatchDone = { readonly count: number; readonly missed: number };

type Who = Pick<Person, 'tenant' | 'id'>;

const underWay = new WeakMap<Store, Map<string, Promise<BatchDone>>>();
const NOTHING: BatchDone = { count: 0, missed: 0 };

/** Enrolls whoever a person has confirmed, a part at a time, so that others are answered in between. */
export function runBatch(services: Services, who: Who, isTold: boolean): Promise<BatchDone> {
  const running = underWay.get(services.store) ?? new Map<string, Promise<BatchDone>>();
  underWay.set(services.store, running);
  const key = `${who.tenant} ${who.id}`;
  const before = running.get(key);
  if (before) return before;
  const next = enrollAll(services, who, isTold)
    .catch((error: unknown) => {
      services.log.error('not all enrolled', { person: who.id, error: errorName(error) });
      return NOTHING;
    })
    .finally(() => running.delete(key));
  running.set(key, next);
  return next;
}

/** Whether it is being done by this copy of the bot. */
export const isEnrolling = ({ store }: Services, { tenant, id }: Who): boolean =>
  underWay.get(store)?.has(`${tenant} ${id}`) === true;

/** Goes on with what a bot left that died. */
export function goOnEnrolling(services: Services, { tenant, id, enrolling }: Person): void {
  if (enrolling) void runBatch(services, { tenant, id }, true);
}

/** A thousand take a few seconds; so long after they were confirmed, no other copy of the bot is at work on them. */
const LEFT_ALONE_MS = 60_000;
const MOST_AT_A_TIME = 20;

/** The same for everyone who does not write meanwhile. */
export async function takeUpBatches(services: Services): Promise<void> {
  const { store, clock } = services;
  const at = clock.now().getTime() - (store.replicas ? LEFT_ALONE_MS : 0);
  const left = await store.peopleEnrolling(new Date(at).toISOString(), MOST_AT_A_TIME);
  for (const who of left) if (!isEnrolling(services, who)) await runBatch(services, who, true);
}

async function enrollAll(services: Services, { tenant, id }: Who, isTold: boolean): Promise<BatchDone> {
  const turn = await turnOf(services, tenant, id);
  const batch = turn?.person.enrolling;
  if (!turn || !batch) return NOTHING;
  let count = 0;
  let isAnyNew = false;
  for (let from = 0; from < batch.records.length; from += PART) {
    const part = await enrollPart(turn, batch, from);
    if (part === 'undone') break;
    if (!(await isStillWanted(turn, batch))) {
      if (part.isNew) await undoWhereUndone(turn, batch, from);
      break;
    }
    count += part.count;
    isAnyNew ||= part.isNew;
    if (isTold && part.isNew && from % TOLD_EACH === 0) await tellProgress(turn, batch, count);
    await setImmediate();
  }
  const isWanted = await finish(turn, batch);
  const done = { count, missed: batch.records.length - count };
  if (isTold && isWanted && (isAnyNew || batch.message !== undefined)) await tell(turn, batch, done);
  return done;
}

/** A message can't be changed much more often. */
const TOLD_EACH = 4 * PART;

const isStillWanted = async ({ services, person }: Turn, batch: EnrollBatch): Promise<boolean> =>
  (await services.store.person(person.tenant, person.id))?.enrolling?.id === batch.id;

/** What was saved while somebody undid the rest; another copy of the bot that finished leaves it as the last change. */
async function undoWhereUndone(turn: Turn, batch: EnrollBatch, from: number): Promise<void> {
  const { services, person } = turn;
  const lastChange = (await services.store.person(person.tenant, person.id))?.lastChange;
  if (lastChange?.kind === 'enroll-list' && lastChange.id === batch.id) return;
  const ids = batch.records.slice(from, from + PART).map((_, at) => batchedId(batch, from + at));
  await undoPart(turn, batch.seller ?? person.id, ids);
}

/** How many of them are enrolled, now or before. */
type Part = { readonly count: number; readonly isNew: boolean };

async function enrollPart(turn: Turn, batch: EnrollBatch, from: number, tries = 0): Promise<Part | 'undone'> {
  const { store } = turn.services;
  const { tenant } = turn.person;
  const places = batch.records.slice(from, from + PART).map((record, at) => ({ record, place: from + at }));
  const kept = await store.enrollments(
    tenant,
    places.map(({ place }) => batchedId(batch, place)),
  );
  if (kept.some(isUndone)) return 'undone';
  const known = new Set(kept.map(({ id }) => id));
  const open = places.filter(({ place }) => !known.has(batchedId(batch, place)));
  const enrollments = await enrollmentsOf(turn, batch, open);
  if (enrollments.length === 0) return { count: kept.length, isNew: false };
  const expected = enrollments.map(({ record }) => ({ record, running: [] }));
  if ((await store.commit(tenant, { enrollments, expected })) === 'saved')
    return { count: kept.length + enrollments.length, isNew: true };
  return tries < MOST_TRIES ? enrollPart(turn, batch, from, tries + 1) : { count: kept.length, isNew: false };
}

/** Whoever was faster with one of them is seen the next time. */
const MOST_TRIES = 5;

const isUndone = ({ history }: Enrollment): boolean => history.at(-1)?.event.kind === 'undo';

type Place = { readonly record: RecordId; readonly place: number };

async function enrollmentsOf(
  turn: Turn,
  batch: EnrollBatch,
  places: readonly Place[],
): Promise<readonly Enrollment[]> {
  const { person } = turn;
  const template = namedFor(turn, batch.template, batch.seller);
  if (!template || places.length === 0) return [];
  const judged = await judgeThem(
    turn,
    places.map(({ record }) => record),
    template,
    batch.seller,
  );
  const moment = { today: batch.today, at: batch.at, by: person.id };
  return judged.flatMap(({ record, why }) => {
    const place = places.find((one) => one.record === record.id)?.place;
    if (why || place === undefined) return [];
    const inputs = { ...inputsFrom({}, template, record), ...batch.inputs };
    const start = dayAt(batch.starts, place) ?? batch.today;
    const enrolled = enroll(
      template,
      record,
      { id: batchedId(batch, place), seller: batch.seller ?? person.id, start, inputs },
      moment,
    );
    return enrolled.ok ? [enrolled.value] : [];
  });
}

/** With the person as they are by now; false where they took it back meanwhile. */
async function finish({ services, person }: Turn, batch: EnrollBatch): Promise<boolean> {
  const now = await services.store.person(person.tenant, person.id);
  if (now?.enrolling?.id !== batch.id) return false;
  const { enrolling: _, ...rest } = now;
  await services.store.commit(person.tenant, { people: [rest] });
  return true;
}

async function tellProgress(
  turn: Turn,
  { template: id, seller, records, message }: EnrollBatch,
  done: number,
) {
  const template = namedFor(turn, id, seller);
  if (template && message !== undefined)
    await tellIn(turn, message, underWayCard(done, records.length, template, turn.viewer));
}

/** In a message of its own where there is none, or it is gone. */
async function tellIn({ services, person }: Turn, shownIn: string | undefined, message: Message) {
  const { store, messenger } = services;
  const reference = await store.reference(person.tenant, person.id);
  if (!reference) return;
  const sent = shownIn === undefined ? undefined : await messenger.update(reference, shownIn, message);
  if (sent === undefined || (sent.kind === 'failed' && sent.problem === 'message-gone'))
    await messenger.send(reference, message);
}

async function tell(turn: Turn, batch: EnrollBatch, { count, missed }: BatchDone): Promise<void> {
  const { viewer } = turn;
  const template = namedFor(turn, batch.template, batch.seller);
  if (!template) return;
  const seller = await sellerOf(turn, batch.seller);
  const card = listEnrolledCard({ count, missed, template, starts: batch.starts, seller }, viewer);
  await tellIn(turn, batch.message, card);
}
