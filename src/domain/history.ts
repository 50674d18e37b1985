import type { Enrollment, HistoryEntry } from './enrollment.ts';
import type { StepId } from './ids.ts';
import type { SalesRecord } from './record.ts';

/** What really happened: everything but what was undone, and the taking back. */
export function livePath(history: readonly HistoryEntry[]): readonly HistoryEntry[] {
  // As in most, and everyone asks.
  if (!history.some(({ event }) => event.kind === 'undo')) return history;
  const undone = new Set(history.map(({ event }) => (event.kind === 'undo' ? event.undid : undefined)));
  return history.filter(({ event, revision }) => event.kind !== 'undo' && !undone.has(revision));
}

/** How many calls on this step went unanswered. */
export const attemptsAt = (enrollment: Enrollment, step: StepId): number =>
  livePath(enrollment.history).filter(
    (entry) => entry.step === step && entry.event.kind === 'outcome' && entry.event.outcome === 'no-answer',
  ).length;

/** Stores in the newest entry how the record was before the event changed it. */
export const rememberRecord = (enrollment: Enrollment, { status, tags }: SalesRecord): Enrollment => ({
  ...enrollment,
  history: enrollment.history.map((entry) =>
    entry.revision === enrollment.revision ? { ...entry, recordBefore: { status, tags } } : entry,
  ),
});

/** Stores in the newest entry of each that one press changed all of them. A single one stays as it is. */
export function rememberTogether(enrollments: readonly Enrollment[]): readonly Enrollment[] {
  const together = enrollments.map(({ id }) => id);
  if (together.length < 2) return enrollments;
  return enrollments.map((one) => ({
    ...one,
    history: one.history.map((entry) => (entry.revision === one.revision ? { ...entry, together } : entry)),
  }));
}

/** The text of the latest note. */
export function newestNote(history: readonly HistoryEntry[]): string | undefined {
  const last = livePath(history).findLast(({ event }) => event.kind === 'note');
  return last?.event.kind === 'note' ? last.event.text : undefined;
}
