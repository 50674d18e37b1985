import { parseDay, type Day, type Weekday } from '../../domain/day.ts';
import { spotTimes } from './days/spot-times.ts';
import { normalize } from './sentence/normalize.ts';

/** In characters; no day takes more to say. */
const LONGEST = 100;
const MONDAY_TO_FRIDAY: readonly Weekday[] = [1, 2, 3, 4, 5];

/** A day in words, seen from `today`: "5 december", "शुक्रवार". Undefined unless every word of it is read. */
export function dayInWords(words: string, today: Day): Day | undefined {
  const written = parseDay(words.trim());
  if (written) return written;
  const sentence = normalize(words.slice(0, LONGEST));
  const [spotted, ...others] = spotTimes(sentence, {
    today,
    minutes: 0,
    dayFirst: true,
    workingDays: MONDAY_TO_FRIDAY,
  });
  if (!spotted || others.length > 0 || spotted.value.kind !== 'day') return undefined;
  const left = sentence.text.slice(0, spotted.from) + sentence.text.slice(spotted.to);
  return left.trim() === '' ? spotted.value.day : undefined;
}
