import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Person } from '../../domain/person.ts';
import { AlreadyDone } from '../ports/already-done.ts';
import type { Speaker } from '../ports/conversation.ts';
import type { Changes, Seen } from '../ports/changes.ts';
import type { Store } from '../ports/store.ts';
import type { Turn } from './turn.ts';

/** The first command of a line, which may be its only one. */
export const FIRST = 0;

/** One of several parts of what Teams delivered, each of which is done once. */
export const partOf = (turn: Turn, part: string | number): Turn =>
  turn.delivered ? { ...turn, delivered: [...turn.delivered, part] } : turn;

/**
 * Does what Teams delivered, unless another delivery did: undefined then. What it does first is kept together with the
 * fact that it was done, so that neither a restart nor another copy of the bot does it again. What only shows something
 * may be shown again.
 */
export async function once<Answer>(
  turn: Turn,
  act: (turn: Turn) => Promise<Answer>,
): Promise<Answer | undefined> {
  const seen = seenIn(turn);
  if (!seen) return act(turn);
  if (await wasSeen(turn, seen)) return undefined;
  try {
    return await act(doingOnce(turn, seen));
  } catch (error) {
    if (error instanceof AlreadyDone) return undefined;
    throw error;
  }
}

/** For what changes nothing in the store and still may be done once only: whether it is this turn's to do. */
export async function claim(turn: Turn): Promise<boolean> {
  const seen = seenIn(turn);
  return !seen || (await turn.services.store.commit(turn.person.tenant, { seen })) === 'saved';
}

export async function wasDone(turn: Turn): Promise<boolean> {
  const seen = seenIn(turn);
  return seen !== undefined && wasSeen(turn, seen);
}

/** Whether anything that a message said was done, in whichever of its lines. */
export async function wasPartlyDone({ services, person, delivered, now }: Turn): Promise<boolean> {
  if (!delivered) return false;
  const keys = PARTS.map((part) => seenOf(person, [...delivered, ...part], now).key);
  return services.store.wasSeen(person.tenant, ...keys);
}

/** More lines than are taken one by one, and more commands than anyone puts into one. */
const MOST = 8;
const NUMBERS = Array.from({ length: MOST }, (_, at) => at);

/** What `partOf` makes of a message: each command of each line, and of what is left of the line; and a file. */
const PARTS: readonly (readonly (string | number)[])[] = [
  ['file'],
  ...NUMBERS.flatMap((line) =>
    NUMBERS.flatMap((command) => [
      [line, command],
      [line, 'rest', command],
    ]),
  ),
];

/** For what is one commit, whatever there is. */
export const seenBy = (speaker: Speaker, now: Date): Pick<Changes, 'seen'> =>
  speaker.delivered === undefined
    ? {}
    : { seen: seenOf(speaker, [speaker.delivered], speaker.sentAt ?? now) };

const seenIn = ({ person, delivered, sentAt, now }: Turn): Seen | undefined =>
  delivered && seenOf(person, delivered, sentAt ?? now);

const wasSeen = ({ services }: Turn, { tenant, key }: Seen): Promise<boolean> =>
  services.store.wasSeen(tenant, key);

const A_MINUTE_MS = 60_000;
/** Of the hash: enough that no two activities ever share a key. */
const KEY_LENGTH = 22;

/**
 * An activity as the store knows it: the key names the person, and tells nobody who that is. The time is that of Teams:
 * by a clock of ours that is years ahead for a moment, the store would forget what Teams is about to deliver again.
 */
function seenOf(
  { tenant, id }: Pick<Person, 'tenant' | 'id'>,
  delivered: readonly (string | number)[],
  at: Date,
): Seen {
  const key = createHash('sha256')
    .update(JSON.stringify([id, ...delivered]))
    .digest('base64url')
    .slice(0, KEY_LENGTH);
  const minutes = Math.floor(at.getTime() / A_MINUTE_MS);
  return { tenant, key, at: new Date(minutes * A_MINUTE_MS).toISOString() };
}

function doingOnce(turn: Turn, seen: Seen): Turn {
  const { services, person: speaker } = turn;
  const { store } = services;
  let isKept = false;
  let known = speaker;
  const person: Store['person'] = async (tenant, id) => {
    const found = await store.person(tenant, id);
    if (found && id === speaker.id) known = found;
    return found;
  };
  const commit: Store['commit'] = async (tenant, changes) => {
    if (isKept || !doesSomething(changes, known)) return store.commit(tenant, changes);
    const committed = await store.commit(tenant, { ...changes, seen });
    if (committed === 'saved') isKept = true;
    else if (await wasSeen(turn, seen)) throw new AlreadyDone();
    return committed;
  };
  return { ...turn, services: { ...services, store: { ...store, person, commit } } };
}

/** What a person's doing changes; that they were here, and what they look at, may be noted as often as they are. */
function doesSomething(changes: Changes, known: Person): boolean {
  const { organization, draft, dropDraft, publish } = changes;
  const { enrollments = [], records = [], reminders = [], people = [] } = changes;
  const { accountMatters = [], mails = [], mailSenders = [], firings = [], ruleBook } = changes;
  if (organization || ruleBook || draft || dropDraft || publish) return true;
  if (enrollments.length + records.length + reminders.length > 0) return true;
  if (mails.length + mailSenders.length + accountMatters.length + firings.length > 0) return true;
  return people.some(
    (one) =>
      known.id === one.id &&
      !isDeepStrictEqual([one.settings, one.lastChange], [known.settings, known.lastChange]),
  );
}
