import type { Day, Weekday } from '../../domain/day.ts';
import { spotTimes } from './days/spot-times.ts';
import { normalize } from './sentence/normalize.ts';

const MONDAY_TO_FRIDAY: readonly Weekday[] = [1, 2, 3, 4, 5];

/** The days that a sentence names, seen from `today`; also of what is over. */
export const daysIn = (sentence: string, today: Day): readonly Day[] =>
  spotTimes(normalize(sentence), {
    today,
    minutes: 0,
    dayFirst: true,
    workingDays: MONDAY_TO_FRIDAY,
  }).flatMap(({ value }) => (value.kind === 'day' || value.kind === 'past' ? [value.day] : []));
