import type { Enrollment, HistoryEntry, ReportedOutcome } from './enrollment.ts';
import type { StepId } from './ids.ts';
import { marksOf, type SalesRecord } from './record.ts';

/** What really happened: everything but what was undone, and the taking back. */
export function livePath(history: readonly HistoryEntry[]): readonly HistoryEntry[] {
  // As in most, and everyone asks.
  if (!history.some(({ event }) => event.kind === 'undo')) return history;
  const undone = new Set(history.map(({ event }) => (event.kind === 'undo' ? event.undid : undefined)));
  return history.filter(({ event, revision }) => event.kind !== 'undo' && !undone.has(revision));
}

/** What a seller said of a customer in more words than a step has outcomes. */
export function reportIn(event: HistoryEntry['event']): ReportedOutcome | undefined {
  if (event.kind === 'fact') return event.outcome;
  return 'disposition' in event ? event.disposition : undefined;
}

/** Whether somebody told what became of the customer: by a step's outcome or in more words. */
export const isReport = (event: HistoryEntry['event']): boolean =>
  event.kind === 'outcome' || reportIn(event) !== undefined;

/** Whether something was only kept beside the step: it neither does it nor moves it. */
export const isBeside = ({ kind }: HistoryEntry['event']): boolean =>
  kind === 'note' || kind === 'details' || kind === 'fact';

/** How many calls on this step went unanswered. */
export const attemptsAt = (enrollment: Enrollment, step: StepId): number =>
  livePath(enrollment.history).filter(
    (entry) => entry.step === step && entry.event.kind === 'outcome' && entry.event.outcome === 'no-answer',
  ).length;

/** Stores in the newest entry how the record was before the event changed it. */
export const rememberRecord = (enrollment: Enrollment, { status, tags }: SalesRecord): Enrollment =>
  withNewest(enrollment, { recordBefore: { status, tags } });

/** Begun by a rule of that name. */
export const begunByRule = (enrollment: Enrollment, rule: string): Enrollment =>
  withNewest(enrollment, { event: { kind: 'enroll', rule } });

/** The texts say something else from its newest entry on, which remembers what they said before. */
export const withInputs = (enrollment: Enrollment, inputs: Enrollment['inputs']): Enrollment =>
  withNewest({ ...enrollment, inputs }, { inputsBefore: enrollment.inputs });

/** Stores in the newest entry what was known to be wrong before that event told of more. */
export const rememberMarks = (enrollment: Enrollment, person: SalesRecord): Enrollment =>
  withNewest(enrollment, { marksBefore: marksOf(person) });

/** Stores in the newest entry of each that one press changed all of them. A single one stays as it is. */
export function rememberTogether(enrollments: readonly Enrollment[]): readonly Enrollment[] {
  const together = enrollments.map(({ id }) => id);
  if (together.length < 2) return enrollments;
  return enrollments.map((one) => withNewest(one, { together }));
}

const withNewest = (enrollment: Enrollment, more: Partial<HistoryEntry>): Enrollment => ({
  ...enrollment,
  history: enrollment.history.map((entry) =>
    entry.revision === enrollment.revision ? { ...entry, ...more } : entry,
  ),
});

/** The text of the latest note. */
export function newestNote(history: readonly HistoryEntry[]): string | undefined {
  const last = livePath(history).findLast(({ event }) => noteIn(event) !== undefined);
  return last && noteIn(last.event);
}

function noteIn(event: HistoryEntry['event']): string | undefined {
  if (event.kind === 'note') return event.text;
  return 'note' in event ? event.note : undefined;
}
