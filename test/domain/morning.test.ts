import { expect, test } from 'vitest';
import { localTime, nextCardInstant, type Calendar } from '../../src/domain/calendar.ts';
import { createRandom } from '../simulation/random.ts';
import { plainMorning, shownAt } from './plain-morning.ts';

const ZONES = Intl.supportedValuesOf('timeZone');
const FROM = Date.parse('2021-01-01T00:00:00Z');
const DAY_MS = 86_400_000;
const TEN_YEARS = 3_653;

const randomInstant = (random: () => number): number =>
  FROM + Math.floor((random() * TEN_YEARS * DAY_MS) / 1_000) * 1_000;

test('what a zone’s clocks show is what the platform says, in every zone over ten years', () => {
  const random = createRandom(1);
  const wrong = ZONES.flatMap((zone) =>
    Array.from({ length: 200 }, () => randomInstant(random))
      .filter((time) => shown(time, zone) !== shownAt(time, zone))
      .map((time) => `${zone} ${new Date(time).toISOString()}`),
  );
  expect(wrong).toEqual([]);
});

/** Half an hour of daylight saving, two changes around Ramadan, one by two hours, one at midnight, one at the same hour in all of Europe. */
test.each([
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Antarctica/Troll',
  'Asia/Gaza',
  'America/Santiago',
  'Europe/Dublin',
  'Pacific/Chatham',
])('also around each change of the clocks in %s', (zone) => {
  const quarters = Array.from({ length: 366 * 96 }, (_, index) => FROM + 5 * 365 * DAY_MS + index * 900_000);
  const changes = quarters.filter(
    (time) => shown(time, zone) - time !== shown(time + 900_000, zone) - (time + 900_000),
  );
  expect(changes.length).toBeGreaterThanOrEqual(2);
  for (const change of changes) {
    for (let time = change - 60_000; time <= change + 960_000; time += 60_000)
      expect(shown(time, zone), new Date(time).toISOString()).toBe(shownAt(time, zone));
  }
});

test('the next morning is that of the plain way, in every zone over ten years', () => {
  const random = createRandom(2);
  const wrong = ZONES.flatMap((timeZone) =>
    Array.from({ length: 60 }, () => {
      const calendar: Calendar = { timeZone, hour: Math.floor(random() * 24), workingDays: [1, 2, 3, 4, 5] };
      return { calendar, after: new Date(randomInstant(random)) };
    })
      .filter(({ calendar, after }) => !isSame(calendar, after))
      .map(({ calendar, after }) => `${calendar.timeZone} ${calendar.hour} ${after.toISOString()}`),
  );
  expect(wrong).toEqual([]);
});

const isSame = (calendar: Calendar, after: Date): boolean =>
  nextCardInstant(calendar, after).getTime() === plainMorning(calendar, after).getTime();

function shown(time: number, zone: string): number {
  const { day, hour, minute } = localTime(new Date(time), zone);
  return Date.parse(`${day}T00:00:00Z`) + (hour * 60 + minute) * 60_000;
}
