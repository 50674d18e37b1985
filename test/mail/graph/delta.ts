import { randomUUID } from 'node:crypto';
import type { DoubleMailbox, Folder, Message } from './mailbox.ts';
import { idOf, messageOut, type Wanted } from './message-out.ts';
import { Refusal } from './refusal.ts';

/** A round of changes, as its tokens stand for it; what the first request asked for stays. */
type Round = {
  readonly mailbox: DoubleMailbox;
  readonly folder: Folder;
  readonly wanted: Wanted;
  readonly top: number;
  readonly onlyCreated: boolean;
  readonly receivedFrom: string;
  readonly since: number;
  readonly until: number;
  readonly offset: number;
};

export type DeltaStart = Omit<Round, 'since' | 'until' | 'offset'>;

/** The changes of a folder, page by page. */
export function createDelta() {
  const rounds = new Map<string, Round>();
  /** The same item may come twice in one round, and in any order. */
  let repeats = false;

  const keep = (round: Round): string => {
    const token = randomUUID();
    rounds.set(token, round);
    return token;
  };

  const page = (round: Round) => {
    const { mailbox, folder, wanted, top, until, offset } = round;
    const changed = changedIn(round);
    const items = repeats ? [...changed, ...changed.slice(0, 1)] : changed;
    const end = offset + top;
    const value = items.slice(offset, end).map((key) => entryOf(mailbox, folder, key, wanted));
    const next =
      end < items.length
        ? { '@odata.nextLink': keep({ ...round, offset: end }) }
        : { '@odata.deltaLink': keep({ ...round, since: until, until, offset: 0 }) };
    return { value, ...next };
  };

  return {
    first: (start: DeltaStart) =>
      page({ ...start, since: 0, until: start.mailbox.changes.length, offset: 0 }),
    follow: (token: string) => {
      const round = rounds.get(token);
      if (!round) throw new Refusal(410, 'SyncStateNotFound', 'The sync state generation is not found.');
      // A delta token asks for what came since, a skip token for more of the same.
      const until = round.since === round.until ? round.mailbox.changes.length : round.until;
      return page({ ...round, until });
    },
    /** All tokens that were given out are no longer known. */
    expire: () => rounds.clear(),
    repeatItems: () => (repeats = true),
  };
}

/** The keys of what changed, the latest first, though nobody promises an order. */
function changedIn({ mailbox, folder, onlyCreated, receivedFrom, since, until }: Round): readonly number[] {
  const changes = mailbox.changes.filter(
    ({ seq, kind, ...change }) =>
      seq > since && seq <= until && change.folder === folder && (!onlyCreated || kind === 'created'),
  );
  const keys = [...new Set(changes.map(({ key }) => key))];
  const isNewEnough = (key: number) => (messageOf(mailbox, key)?.at ?? '9') >= receivedFrom;
  const isOfNoInterest = (key: number) => since === 0 && messageOf(mailbox, key)?.folder !== folder;
  return keys.filter((key) => isNewEnough(key) && !isOfNoInterest(key)).toReversed();
}

const messageOf = (mailbox: DoubleMailbox, key: number): Message | undefined =>
  mailbox.messages.find((message) => message.key === key);

function entryOf(mailbox: DoubleMailbox, folder: Folder, key: number, wanted: Wanted) {
  const message = messageOf(mailbox, key);
  if (message?.folder === folder) return messageOut(message, wanted);
  return {
    '@removed': { reason: message ? 'changed' : 'deleted' },
    id: message ? idOf(message, wanted.immutableIds) : `gone-${key}`,
  };
}
