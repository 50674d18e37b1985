import type { Found } from './found.ts';
import type { Request } from '../../domain/request.ts';

/** One day of a leave of which more was said, an hour of no day, or two days that are no correction. */
export function isDayDoubtful(
  { intent, when, who }: Request,
  { times, cues, sentence: { text } }: Found,
): boolean {
  if (intent === 'leave') return when?.to === undefined && (times.length > 1 || /\d.*\D\d/u.test(text));
  if (intent !== 'snooze') return false;
  if (when?.day === undefined)
    return when?.time !== undefined && (who?.kind === 'group' || !SAYS_AN_HOUR.test(text));
  const days = new Set(times.flatMap(({ value }) => (value.kind === 'day' ? [value.day] : [])));
  const isPlain =
    times.some(({ value }) => value.relation === 'until') || cues.has('negation') || cues.has('correction');
  return days.size > 2 || (days.size > 1 && !isPlain && !/today|\ba+j\b|आज/iu.test(text));
}

const SAYS_AN_HOUR = /(?:till|until|to|at|by|tak|तक|[ap]m|today|aaj|आज)\s*$|(?:till|until|to|at|by)\s+\d/iu;
