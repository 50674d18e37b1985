import type { Enrollment, HistoryEntry } from './enrollment.ts';

/** On which version an enrollment was when a step of it is named in its history. */
export function versionAt({ version, history }: Enrollment, { revision }: HistoryEntry): number {
  return history
    .filter((later) => later.revision >= revision)
    .reduceRight(
      (current, later) => versionBefore(current, later, history, later.revision === revision),
      version,
    );
}

/** All versions that its history tells of, besides the one it is on. */
export const otherVersions = ({ version, history }: Enrollment): readonly number[] =>
  [...new Set(history.flatMap(({ event }) => (event.kind === 'move' ? [event.from, event.to] : [])))].filter(
    (one) => one !== version,
  );

/** What was undone is told of the step that the undo led back to. */
function versionBefore(
  current: number,
  { event }: HistoryEntry,
  history: readonly HistoryEntry[],
  isLast: boolean,
): number {
  if (event.kind === 'move') return event.from;
  if (event.kind !== 'undo' || isLast) return current;
  const undone = history.find(({ revision }) => revision === event.undid)?.event;
  return undone?.kind === 'move' ? undone.to : current;
}
