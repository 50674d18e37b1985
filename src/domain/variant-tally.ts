import type { Enrollment, HistoryEntry, Snapshot } from './enrollment.ts';
import { versionAt } from './version-at.ts';

/**
 * Which of two texts a record got and what came of it, each at most once: `text`, the step, the version it was then, `a`
 * or `b`, alone and with each outcome. A reply counts for the email that it answers.
 */
export function textsOf(path: readonly HistoryEntry[], enrollment: Enrollment): readonly string[] {
  if (!path.some(({ variant }) => variant)) return [];
  const names = path.flatMap((entry, at) => {
    if (entry.event.kind !== 'outcome') return [];
    const about = aboutIn(path, at, path[at + 1]?.before ?? enrollment);
    if (!about?.variant) return [];
    const name = `text ${about.step} ${versionAt(enrollment, about)} ${about.variant}`;
    return [name, `${name} ${entry.event.outcome}`];
  });
  return [...new Set(names)];
}

/** The entry that tells which text an outcome is about: for a late reply, that of the email that went out. */
function aboutIn(path: readonly HistoryEntry[], at: number, after: Snapshot): HistoryEntry | undefined {
  const entry = path[at];
  const earlier = path.slice(0, at);
  if (entry?.branchOf !== undefined) return earlier.findLast(({ step }) => step === entry.branchOf);
  return isOnlyNoted(entry, after) ? earlier.findLast(isSent) : entry;
}

/** It leads nowhere on its own: the step has no branch for it. */
const isOnlyNoted = (entry: HistoryEntry | undefined, after: Snapshot): boolean =>
  entry?.event.kind === 'outcome' && entry.event.outcome === 'replied' && after.repliedOn !== undefined;

const isSent = ({ event }: HistoryEntry): boolean => event.kind === 'outcome' && event.outcome === 'sent';
