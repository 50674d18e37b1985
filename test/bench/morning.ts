import { nextCardInstant, type Calendar } from '../../src/domain/calendar.ts';
import { plainMorning } from '../domain/plain-morning.ts';
import { cpuOf, inTurns, median } from './rounds.ts';
import type { Subject } from './table.ts';

type Question = { readonly calendar: Calendar; readonly after: Date };
type Answer = (calendar: Calendar, after: Date) => Date;

const HOUR_MS = 3_600_000;
const FROM = Date.parse('2021-01-01T00:00:00Z');
const TEN_YEARS = 3_653 * 24;
/** Hours between two questions: no divisor of a day or a week, so that it comes to every hour of both. */
const EVERY_HOURS = 31;
const SPEED_QUESTIONS = 20_000;

/** The next local morning of a seller, against asking the platform about every step. */
export const measure: Subject = async () => {
  const all = questions(EVERY_HOURS);
  checkSameMornings(all, plainMorning);
  const some = all.filter((_, index) => index % Math.floor(all.length / SPEED_QUESTIONS) === 0);
  const [ours = 0, plain = 0] = (
    await inTurns(9, [
      () => cpuOf(answered(some, nextCardInstant)),
      () => cpuOf(answered(some, plainMorning)),
    ])
  ).map((figures) => (median(figures) / some.length) * 1_000);
  return [
    {
      what: 'CPU time of the next local morning',
      unit: 'ns',
      ours,
      other: { name: 'Intl at every step', figure: plain },
      goal: { atMost: 1 / 50 },
    },
  ];
};

/** Every zone over ten years. */
const questions = (everyHours: number): readonly Question[] =>
  Intl.supportedValuesOf('timeZone').flatMap((timeZone) =>
    Array.from({ length: Math.floor(TEN_YEARS / everyHours) }, (_, index) => ({
      calendar: { timeZone, hour: index % 24, workingDays: [1, 2, 3, 4, 5] },
      after: new Date(FROM + index * everyHours * HOUR_MS),
    })),
  );

const answered = (asked: readonly Question[], answer: Answer) => () => {
  for (const { calendar, after } of asked) answer(calendar, after);
};

function checkSameMornings(asked: readonly Question[], other: Answer): void {
  for (const { calendar, after } of asked) {
    const [ours, theirs] = [nextCardInstant(calendar, after), other(calendar, after)];
    if (ours.getTime() !== theirs.getTime())
      throw new Error(
        `${calendar.timeZone}, ${calendar.hour} o’clock after ${after.toISOString()}: ${ours.toISOString()}, not ${theirs.toISOString()}`,
      );
  }
}
