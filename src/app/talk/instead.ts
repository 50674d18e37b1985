import { withLineAbove } from '../../cards/kit/line-above.ts';
import type { Intent } from '../../domain/intents.ts';
import type { RecordId } from '../../domain/ids.ts';
import type { Instead, Request } from '../../domain/request.ts';
import { undoAndReport } from '../acting/report-outcome.ts';
import type { Message } from '../ports/messenger.ts';
import { once, partOf, wasDone } from '../turn/once.ts';
import type { Turn } from '../turn/turn.ts';

type Did = {
  /** How what was done before stands again. */
  readonly undone: readonly Message[];
  readonly message: Message;
};

/**
 * Does once what a request says, in place of what was done before where it is a correction; both are one thing to undo.
 * Undefined where another delivery of the request did it.
 */
export async function didInstead<Done extends { readonly message: Message }>(
  turn: Turn,
  { intent, instead, who }: Request,
  act: (turn: Turn) => Promise<Done>,
): Promise<(Done & Did) | undefined> {
  if (instead && (await wasDone(turn))) return undefined;
  const records = who?.kind === 'records' ? who.records : [];
  const isForTheSame = instead?.records.every((record) => records.includes(record)) === true;
  const isMoved = MOVED_ELSEWHERE.has(intent) || (isForTheSame && intent === 'enroll');
  const undone = instead && !isMoved ? await undoOnce(turn, instead) : [];
  const done = await once(turn, act);
  if (!done) return undefined;
  if (instead && undone?.length !== 0) await rememberCorrection(turn, [...instead.records, ...records]);
  return { ...done, undone: isForTheSame ? [] : (undone ?? []) };
}

/** What they set is moved where it is kept, and no enrollment is touched. */
const MOVED_ELSEWHERE: ReadonlySet<Intent> = new Set<Intent>(['remind', 'leave', 'settings']);

/** In one message, where there is room for no more. */
export const inOne = ({ undone, message }: Did): Message =>
  undone.reduceRight<Message>((below, one) => withLineAbove(lineOf(one), below), message);

const lineOf = (message: Message): string => (message.kind === 'card' ? message.summary : message.text);

/** Undefined where a delivery of the same request took it back, and got no further. */
const undoOnce = (turn: Turn, instead: Instead): Promise<readonly Message[] | undefined> =>
  once(partOf(turn, 'instead'), (one) => undoBefore(one, instead));

/** Only what the seller did then, and only where nothing happened since: never something older of the same customer. */
async function undoBefore(turn: Turn, { at, records }: Instead): Promise<readonly Message[]> {
  const { person, services } = turn;
  const all = await Promise.all(
    records.map((record) => services.store.enrollmentsOfRecord(person.tenant, record)),
  );
  const done = all.flat().find(({ history }) => {
    const last = history.at(-1);
    return last?.by === person.id && last.event.kind !== 'undo' && Date.parse(last.at) === at;
  });
  return done ? [await undoAndReport(turn, { enrollment: done.id }, 'one')] : [];
}

async function rememberCorrection(
  { services, person, now }: Turn,
  records: readonly RecordId[],
): Promise<void> {
  const { store } = services;
  const kept = (await store.person(person.tenant, person.id)) ?? person;
  const lastChange = {
    at: now.toISOString(),
    kind: 'correction',
    records: [...new Set(records)],
  } as const;
  await store.commit(person.tenant, { people: [{ ...kept, lastChange }] });
}
