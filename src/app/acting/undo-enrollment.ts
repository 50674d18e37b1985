import type { Situation } from '../../cards/kit/situation.ts';
import { undo } from '../../domain/engine.ts';
import type { Enrollment, HistoryEntry } from '../../domain/enrollment.ts';
import { livePath } from '../../domain/history.ts';
import { isTooLate, undoLastEvent, type Acted, type Target } from './apply-event.ts';
import { situationsOf } from '../turn/situations.ts';
import { momentOf, type Turn } from '../turn/turn.ts';
import { retryOnConflict } from '../turn/retry-conflicts.ts';

export type UndoOutcome =
  | Acted
  /** Of what one press enrolled; those that moved on since stay. */
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
  const entry = enrollment?.seller === person.id ? entryMeant(enrollment, target) : undefined;
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
  const undone = all.filter((one) => stillLast(one, press)).map((one) => undoneIn(turn, one));
  const committed = await store.commit(person.tenant, {
    enrollments: undone.map(({ enrollment }) => enrollment),
  });
  if (committed === 'conflict') return 'conflict';
  const revived = undone.find(({ enrollment }) => enrollment.state.kind !== 'ended');
  return revived
    ? { kind: 'done', situation: revived, effects: [] }
    : { kind: 'several', undone, movedOn: all.filter((one) => hasMovedOn(one, press)) };
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
  const moved = all.filter((one) => hasMovedOn(one, press));
  const isOver = !all.some((one) => stillLast(one, press));
  if (isOver)
    return moved.length > 0 ? { kind: 'several', undone: [], movedOn: moved } : { kind: 'stale', situation };
  if (moved.length > 0 && all.some((one) => entryOf(one, press)?.event.kind === 'close')) {
    return moved.includes(situation)
      ? { kind: 'stale', situation }
      : { kind: 'refused', situation, refusal: 'successor-moved-on' };
  }
  return isTooLate(press, turn) ? { kind: 'refused', situation, refusal: 'too-late-to-undo' } : undefined;
}

/** What the press did to this one, unless that was undone. */
const entryOf = ({ enrollment }: Situation, { at, together }: Press): HistoryEntry | undefined =>
  livePath(enrollment.history).find((entry) => entry.at === at && entry.together?.join() === together.join());

const stillLast = (situation: Situation, press: Press): boolean =>
  situation.enrollment.seller === press.by &&
  entryOf(situation, press) !== undefined &&
  livePath(situation.enrollment.history).at(-1) === entryOf(situation, press);

const hasMovedOn = (situation: Situation, press: Press): boolean =>
  entryOf(situation, press) !== undefined && !stillLast(situation, press);

function undoneIn(turn: Turn, situation: Situation): Situation {
  const taken = undo(situation.enrollment, momentOf(turn));
  if (!taken.ok) throw new Error(`Nothing to undo in enrollment ${situation.enrollment.id}`);
  return { ...situation, enrollment: taken.value.enrollment };
}

/** The enrollment before its last event; empty when there is nothing to undo. */
export function undone(turn: Turn, enrollment: Enrollment): readonly Enrollment[] {
  const back = undo(enrollment, momentOf(turn));
  return back.ok ? [back.value.enrollment] : [];
}
