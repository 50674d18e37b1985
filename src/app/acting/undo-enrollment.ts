import type { Situation } from '../../cards/kit/situation.ts';
import { undo } from '../../domain/engine.ts';
import type { Enrollment, HistoryEntry } from '../../domain/enrollment.ts';
import { livePath } from '../../domain/history.ts';
import type { RecordId } from '../../domain/ids.ts';
import type { SalesRecord } from '../../domain/record.ts';
import {
  changedRecords,
  isTooLate,
  undoLastEvent,
  withEffects,
  withRecords,
  type Acted,
  type Target,
} from './apply-event.ts';
import { mayActFor } from '../turn/rights.ts';
import { situationsOf } from '../turn/situations.ts';
import { momentOf, type Turn } from '../turn/turn.ts';
import { retryOnConflict } from '../turn/retry-conflicts.ts';

export type UndoOutcome =
  | Acted
  /** Of what one press did to many; those that moved on since stay. */
  | {
      readonly kind: 'several';
      readonly undone: readonly Situation[];
      readonly movedOn: readonly Situation[];
    };

type Press = HistoryEntry & Required<Pick<HistoryEntry, 'together'>>;

/** Undoes the last thing that the speaker did to an enrollment, with all else that the same press did. */
export async function undoPress(turn: Turn, target: Target): Promise<UndoOutcome> {
  const { services, person } = turn;
  const enrollment = await services.store.enrollment(person.tenant, target.enrollment);
  const entry = enrollment && mayActFor(turn, enrollment.seller) ? entryMeant(enrollment, target) : undefined;
  return entry?.by === person.id && isPress(entry)
    ? retryOnConflict(() => tryAll(turn, target, entry))
    : undoLastEvent(turn, target);
}

/** A button undoes what its card was drawn for; the word "undo" means the last event. */
const entryMeant = ({ history }: Enrollment, { revision }: Target): HistoryEntry | undefined =>
  revision === undefined ? livePath(history).at(-1) : history.find((entry) => entry.revision === revision);

const isPress = (entry: HistoryEntry): entry is Press => entry.together !== undefined;

async function tryAll(turn: Turn, target: Target, press: Press): Promise<UndoOutcome | 'conflict'> {
  const { services, person } = turn;
  const { store } = services;
  const kept = await Promise.all(press.together.map((id) => store.enrollment(person.tenant, id)));
  const all = await situationsOf(
    turn,
    kept.filter((one) => one !== undefined),
  );
  const refusal = undoRefusalOf(turn, target, press, all);
  if (refusal) return refusal;
  const { undone, records } = undoneIn(
    turn,
    all.filter((one) => stillLast(turn, one, press)),
  );
  const committed = await store.commit(person.tenant, {
    enrollments: undone.map(({ enrollment }) => enrollment),
    ...(records.length > 0 && { records }),
  });
  if (committed === 'conflict') return 'conflict';
  const revived = isReplacement(all, press)
    ? undone.find(({ enrollment }) => enrollment.state.kind !== 'ended')
    : undefined;
  return revived
    ? { kind: 'done', situation: revived, effects: [] }
    : { kind: 'several', undone, movedOn: all.filter((one) => hasMovedOn(turn, one, press)) };
}

/**
 * A replaced sequence is restored only together with the end of its replacement; enrollments made at once are
 * independent.
 */
function undoRefusalOf(
  turn: Turn,
  target: Target,
  press: Press,
  all: readonly Situation[],
): UndoOutcome | undefined {
  const situation = all.find(({ enrollment }) => enrollment.id === target.enrollment);
  if (!situation) return { kind: 'gone' };
  const moved = all.filter((one) => hasMovedOn(turn, one, press));
  const isOver = !all.some((one) => stillLast(turn, one, press));
  if (isOver)
    return moved.length > 0 ? { kind: 'several', undone: [], movedOn: moved } : { kind: 'stale', situation };
  if (moved.length > 0 && isReplacement(all, press)) {
    return moved.includes(situation)
      ? { kind: 'stale', situation }
      : { kind: 'refused', situation, refusal: 'successor-moved-on' };
  }
  return isTooLate(press, turn) ? { kind: 'refused', situation, refusal: 'too-late-to-undo' } : undefined;
}

/** What the press did to this one, unless that was undone. */
const entryOf = ({ enrollment }: Situation, { at, together }: Press): HistoryEntry | undefined =>
  livePath(enrollment.history).find((entry) => entry.at === at && entry.together?.join() === together.join());

/** Whether the press put one sequence in the place of another. */
const isReplacement = (all: readonly Situation[], press: Press): boolean =>
  all.some((one) => {
    const event = entryOf(one, press)?.event;
    return event?.kind === 'close' && event.reason === 'replaced';
  });

const stillLast = (turn: Turn, situation: Situation, press: Press): boolean =>
  mayActFor(turn, situation.enrollment.seller) &&
  entryOf(situation, press) !== undefined &&
  livePath(situation.enrollment.history).at(-1) === entryOf(situation, press);

const hasMovedOn = (turn: Turn, situation: Situation, press: Press): boolean =>
  entryOf(situation, press) !== undefined && !stillLast(turn, situation, press);

type Undone = { readonly undone: readonly Situation[]; readonly records: readonly SalesRecord[] };

/** The last of them first, so that a record which several changed ends as it was before all of them. */
function undoneIn(turn: Turn, situations: readonly Situation[]): Undone {
  const changed = new Map<RecordId, SalesRecord>();
  const undone = situations.toReversed().map((situation) => {
    const before = withRecords(situation, changed);
    const taken = undo(before.enrollment, momentOf(turn));
    if (!taken.ok) throw new Error(`Nothing to undo in enrollment ${situation.enrollment.id}`);
    const after = withEffects(before, taken.value);
    for (const record of changedRecords(before, after)) changed.set(record.id, record);
    return after;
  });
  return { undone: undone.toReversed(), records: [...changed.values()] };
}

/** The enrollment before its last event; empty when there is nothing to undo. */
export function undone(turn: Turn, enrollment: Enrollment): readonly Enrollment[] {
  const back = undo(enrollment, momentOf(turn));
  return back.ok ? [back.value.enrollment] : [];
}
