import type { Found } from './found.ts';
import { meantTimes } from './meant-times.ts';
import type { Request } from '../../domain/request.ts';

/** One day of a leave of which more was said, an hour of no day, or two days that are no correction. */
export function isDayDoubtful({ intent, when, who }: Request, found: Found): boolean {
  const {
    times,
    cues,
    sentence: { text },
  } = found;
  if (intent === 'leave') return when?.to === undefined && (times.length > 1 || /\d.*\D\d/u.test(text));
  if (intent !== 'snooze') return false;
  if (SPELLED_OUT.test(text)) return true;
  if (when?.day === undefined)
    return (
      when?.time !== undefined &&
      (who?.kind === 'group' || !(SAYS_AN_HOUR.test(text) || times.some((time) => isHour(time, text))))
    );
  const meant = meantTimes(found, intent);
  const isAfter = meant.length > 1 && meant.some(({ value }) => value.relation === 'after');
  const days = new Set(
    meant.flatMap(({ value }) =>
      value.kind === 'day' && !(isAfter && value.relation === 'after') ? [value.day] : [],
    ),
  );
  const isPlain =
    times.some(({ value }) => value.relation === 'until') || cues.has('negation') || cues.has('correction');
  return days.size > 2 || (days.size > 1 && !isPlain && !/today|\ba+j\b|आज/iu.test(text));
}

/** "till twelve slash eight" */
const SPELLED_OUT = /\p{L} slash \p{L}/iu;
const SAYS_AN_HOUR = /(?:till|until|to|at|by|tak|तक|[ap]m|today|aaj|आज)\s*$|(?:till|until|to|at|by)\s+\d/iu;

/** An hour in so many words: "until 1 o'clock", "11:45 pe". */
const isHour = ({ from, to, value }: Found['times'][number], text: string): boolean =>
  value.kind === 'time' &&
  !MAYBE_A_DAY.test(text) &&
  value.time !== undefined &&
  (UNTIL.test(text.slice(from, to)) || (HOUR.test(text.slice(from, to)) && TO_IT.test(text.slice(to))));

/** "cal" is how "kal" is dictated. */
const MAYBE_A_DAY = /\bcal\b/iu;
const UNTIL = /^(?:until|till|til)\s/iu;
const HOUR = /\d[:.]\d\d|baje|बजे|o'?clock/iu;
const TO_IT = /^\s*(?:pe|par|ko|tak|पे|पर|को|तक)?(?:\s|$)/iu;
