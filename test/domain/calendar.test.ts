import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  instantAt,
  isWorkingDay,
  localTime,
  nextCardInstant,
  workingDayBefore,
  workingDayFrom,
  type Calendar,
} from '../../src/domain/calendar.ts';
import { addDays, parseDay, weekdayOf, type Day, type Weekday } from '../../src/domain/day.ts';

const known = (text: string): Day => {
  const day = parseDay(text);
  if (!day) throw new Error(`${text} is not a day`);
  return day;
};

const MONDAY_TO_FRIDAY: readonly Weekday[] = [1, 2, 3, 4, 5];

const calendar = (timeZone: string, hour = 9, workingDays = MONDAY_TO_FRIDAY): Calendar => ({
  timeZone,
  hour,
  workingDays,
});

describe('workingDayBefore', () => {
  test.each([
    ['2026-11-25', 1, '2026-11-24'],
    ['2026-11-23', 1, '2026-11-20'],
    ['2026-11-22', 1, '2026-11-20'],
    ['2026-11-23', 3, '2026-11-18'],
  ])('before %s, %i back, is %s', (day, count, before) => {
    expect(workingDayBefore(calendar('UTC'), known(day), count)).toBe(before);
  });

  test('a day off is passed over, and somebody who never works counts all days', () => {
    const off = { ...calendar('UTC'), isOff: (day: Day) => day === known('2026-11-20') };
    expect(workingDayBefore(off, known('2026-11-23'), 1)).toBe('2026-11-19');
    expect(workingDayBefore(calendar('UTC', 9, []), known('2026-11-23'), 3)).toBe('2026-11-20');
  });
});

describe('localTime', () => {
  test.each<[string, string, string, number, number]>([
    ['2026-11-23T09:30:00Z', 'UTC', '2026-11-23', 9, 30],
    ['2026-11-23T00:00:00Z', 'UTC', '2026-11-23', 0, 0],
    ['2026-11-23T23:59:59.999Z', 'UTC', '2026-11-23', 23, 59],
    ['2026-11-23T18:30:00Z', 'Asia/Kolkata', '2026-11-24', 0, 0],
    ['2026-11-23T18:14:00Z', 'Asia/Kathmandu', '2026-11-23', 23, 59],
    ['2026-11-23T18:15:00Z', 'Asia/Kathmandu', '2026-11-24', 0, 0],
    ['2026-01-01T04:59:00Z', 'America/New_York', '2025-12-31', 23, 59],
    ['2026-07-01T04:00:00Z', 'America/New_York', '2026-07-01', 0, 0],
    ['2026-01-01T00:00:00Z', 'Pacific/Kiritimati', '2026-01-01', 14, 0],
    ['2026-01-01T00:00:00Z', 'Pacific/Pago_Pago', '2025-12-31', 13, 0],
    ['2026-01-15T00:00:00Z', 'Australia/Lord_Howe', '2026-01-15', 11, 0],
    ['2026-07-15T00:00:00Z', 'Australia/Lord_Howe', '2026-07-15', 10, 30],
    ['2026-01-15T00:00:00Z', 'Pacific/Chatham', '2026-01-15', 13, 45],
  ])('%s in %s is %s, %i:%i', (instant, timeZone, day, hour, minute) => {
    expect(localTime(new Date(instant), timeZone)).toEqual({ day, hour, minute });
  });
});

describe('instantAt', () => {
  test.each<[string, string, number, string, string]>([
    ['in winter', '2026-01-15', 9, 'America/New_York', '2026-01-15T14:00Z'],
    ['in summer', '2026-07-15', 9, 'America/New_York', '2026-07-15T13:00Z'],
    ['half an hour off', '2026-11-23', 9, 'Asia/Kolkata', '2026-11-23T03:30Z'],
    ['a quarter off', '2026-11-23', 9, 'Asia/Kathmandu', '2026-11-23T03:15Z'],
    ['on the day before', '2026-11-23', 9, 'Pacific/Kiritimati', '2026-11-22T19:00Z'],
    ['on the day after', '2026-11-23', 23, 'Pacific/Pago_Pago', '2026-11-24T10:00Z'],
    ['at midnight', '2026-11-23', 0, 'Europe/Berlin', '2026-11-22T23:00Z'],

    ['on a spring day, before the clocks skip', '2026-03-08', 1, 'America/New_York', '2026-03-08T06:00Z'],
    ['on a spring day, in the gap', '2026-03-08', 2, 'America/New_York', '2026-03-08T07:00Z'],
    ['on a spring day, after the gap', '2026-03-08', 3, 'America/New_York', '2026-03-08T07:00Z'],
    ['on a spring day, at the hour of the card', '2026-03-08', 9, 'America/New_York', '2026-03-08T13:00Z'],
    ['in a gap at midnight', '2026-09-06', 0, 'America/Santiago', '2026-09-06T04:00Z'],
    ['in a gap of half an hour', '2026-10-04', 2, 'Australia/Lord_Howe', '2026-10-03T15:30Z'],
    ['after a gap of half an hour', '2026-10-04', 9, 'Australia/Lord_Howe', '2026-10-03T22:00Z'],

    [
      'on an autumn day, before the hour that comes twice',
      '2026-11-01',
      0,
      'America/New_York',
      '2026-11-01T04:00Z',
    ],
    [
      'on an autumn day, the first of the hour that comes twice',
      '2026-11-01',
      1,
      'America/New_York',
      '2026-11-01T05:00Z',
    ],
    ['on an autumn day, after it', '2026-11-01', 2, 'America/New_York', '2026-11-01T07:00Z'],
    ['the first of two', '2026-10-25', 2, 'Europe/Berlin', '2026-10-25T00:00Z'],
    ['the first of two before midnight', '2026-04-04', 23, 'America/Santiago', '2026-04-05T02:00Z'],
    ['the midnight after them', '2026-04-05', 0, 'America/Santiago', '2026-04-05T04:00Z'],
    ['around an overlap of half an hour', '2026-04-05', 2, 'Australia/Lord_Howe', '2026-04-04T15:30Z'],

    ['before a day was left out', '2011-12-29', 9, 'Pacific/Apia', '2011-12-29T19:00Z'],
    ['after a day was left out', '2011-12-31', 9, 'Pacific/Apia', '2011-12-30T19:00Z'],
  ])('%s: %s, %i o’clock in %s', (_, day, hour, timeZone, instant) => {
    expect(instantAt(known(day), hour, timeZone)).toEqual(new Date(instant));
  });
});

describe('working days', () => {
  test.each([
    ['a Monday', '2026-11-23', '2026-11-23'],
    ['a Friday', '2026-11-27', '2026-11-27'],
    ['a Saturday', '2026-11-28', '2026-11-30'],
    ['a Sunday', '2026-11-29', '2026-11-30'],
  ])('from %s', (_, from, to) => {
    expect(workingDayFrom(calendar('UTC'), known(from))).toBe(to);
  });

  test('somebody may work on Sundays only', () => {
    expect(workingDayFrom(calendar('UTC', 9, [0]), known('2026-11-23'))).toBe('2026-11-29');
    expect(isWorkingDay(calendar('UTC', 9, [0]), known('2026-11-29'))).toBe(true);
    expect(isWorkingDay(calendar('UTC', 9, [0]), known('2026-11-30'))).toBe(false);
  });

  test('somebody who never works gets the day itself', () => {
    expect(workingDayFrom(calendar('UTC', 9, []), known('2026-11-28'))).toBe('2026-11-28');
  });
});

describe('nextCardInstant', () => {
  test.each<[string, Calendar, string, string]>([
    ['the same morning', calendar('UTC'), '2026-11-23T08:59:59Z', '2026-11-23T09:00Z'],
    ['the next one, once the card is due', calendar('UTC'), '2026-11-23T09:00:00Z', '2026-11-24T09:00Z'],
    ['over the weekend', calendar('UTC'), '2026-11-27T09:00:00Z', '2026-11-30T09:00Z'],
    ['from within the weekend', calendar('UTC'), '2026-11-28T03:00:00Z', '2026-11-30T09:00Z'],
    ['by the seller’s day', calendar('Asia/Kolkata'), '2026-11-27T20:00:00Z', '2026-11-30T03:30Z'],
    [
      'at the same hour though the clocks changed',
      calendar('Europe/Berlin'),
      '2026-10-23T12:00:00Z',
      '2026-10-26T08:00Z',
    ],
    [
      'when the clocks skip the hour',
      calendar('America/New_York', 2, [0]),
      '2026-03-07T12:00:00Z',
      '2026-03-08T07:00Z',
    ],
    [
      'once, though the hour comes twice',
      calendar('America/New_York', 1, [0, 1]),
      '2026-11-01T05:30:00Z',
      '2026-11-02T06:00Z',
    ],
    ['in a week', calendar('UTC', 9, [1]), '2026-11-23T09:00:00Z', '2026-11-30T09:00Z'],
  ])('%s', (_, of, after, instant) => {
    expect(nextCardInstant(of, new Date(after))).toEqual(new Date(instant));
  });

  // Zones whose clocks change at all sorts of hours, by all sorts of amounts, and such as are off by odd minutes.
  const ZONES =
    `Africa/Cairo Africa/Casablanca Africa/Johannesburg Africa/Lagos America/Anchorage America/Asuncion
    America/Bogota America/Caracas America/Chicago America/Halifax America/Havana America/Los_Angeles
    America/Mexico_City America/New_York America/Nuuk America/Sao_Paulo America/Santiago America/St_Johns
    Antarctica/Troll Asia/Beirut Asia/Dhaka Asia/Dubai Asia/Gaza Asia/Jerusalem Asia/Kabul Asia/Kathmandu Asia/Kolkata
    Asia/Shanghai Asia/Tehran Asia/Tokyo Asia/Yangon Atlantic/Azores Australia/Adelaide Australia/Darwin
    Australia/Eucla Australia/Lord_Howe Australia/Sydney Europe/Berlin Europe/Chisinau Europe/Dublin Europe/London
    Pacific/Apia Pacific/Auckland Pacific/Chatham Pacific/Kiritimati Pacific/Marquesas Pacific/Pago_Pago UTC`.split(
      /\s+/,
    );

  const QUARTER = 15 * 60_000;
  const DAY = 96 * QUARTER;

  const anyCalendarIn = (timeZone: string): fc.Arbitrary<Calendar> =>
    fc.record({
      timeZone: fc.constant(timeZone),
      hour: fc.integer({ min: 0, max: 23 }),
      workingDays: fc.subarray<Weekday>([0, 1, 2, 3, 4, 5, 6], { minLength: 1 }),
    });

  const anyInstantOf = (year: number) =>
    fc.date({ min: new Date(Date.UTC(year, 0)), max: new Date(Date.UTC(year + 1, 0)), noInvalidDate: true });

  /** Noons of a year, in UTC, after which the clocks of a zone are changed within a day. */
  const changesOf = (timeZone: string): readonly Date[] =>
    Array.from({ length: 365 }, (_, ahead) => new Date(Date.UTC(2027, 0, 1 + ahead, 12))).filter((noon) => {
      const [one, other] = [noon, new Date(noon.getTime() + DAY)].map((at) => localTime(at, timeZone));
      return one?.hour !== other?.hour || one?.minute !== other?.minute;
    });

  /** Half of them around a change of the clocks, in the zones where they are changed. */
  const anyInstantNear = (changes: readonly Date[]): fc.Arbitrary<Date> =>
    changes.length === 0
      ? anyInstantOf(2026)
      : fc.oneof(
          anyInstantOf(2026),
          fc
            .tuple(fc.constantFrom(...changes), fc.integer({ min: -2 * DAY, max: 2 * DAY }))
            .map(([noon, off]) => new Date(noon.getTime() + off)),
        );

  const CHANGES = ZONES.map((timeZone) => [timeZone, changesOf(timeZone)] as const);

  const anyMoment = fc
    .constantFrom(...CHANGES)
    .chain(([timeZone, changes]) => fc.tuple(anyCalendarIn(timeZone), anyInstantNear(changes)));
  const anyCalendar = fc.constantFrom(...ZONES).chain(anyCalendarIn);

  /** The quarters of an hour after one instant and before another; all zones are whole quarters off UTC. */
  const quartersBetween = (after: Date, before: Date): readonly Date[] => {
    const first = (Math.floor(after.getTime() / QUARTER) + 1) * QUARTER;
    const count = Math.max(0, Math.ceil((before.getTime() - first) / QUARTER));
    return Array.from({ length: count }, (_, at) => new Date(first + at * QUARTER));
  };

  const strikes = ({ timeZone, hour, workingDays }: Calendar, instant: Date): boolean => {
    const shown = localTime(instant, timeZone);
    return shown.hour === hour && shown.minute === 0 && workingDays.includes(weekdayOf(shown.day));
  };

  /** Clocks that were put back strike the same hour again, up to two hours later. */
  const strikesAgain = (of: Calendar, instant: Date): boolean =>
    [2, 4, 8].some((quarters) => strikes(of, new Date(instant.getTime() - quarters * QUARTER)));

  const clockFace = ({ timeZone }: Calendar, instant: Date): string => {
    const { day, hour, minute } = localTime(instant, timeZone);
    return `${day} ${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  };

  /** Clocks that were put forward never show some hours; the card then comes up to two hours late. */
  const isLateForSkip = (of: Calendar, instant: Date): boolean => {
    const earlier = new Date(instant.getTime() - 8 * QUARTER);
    const [from, to] = [clockFace(of, earlier), clockFace(of, instant)];
    const wanted = [from, to]
      .filter((face) => isWorkingDay(of, known(face.slice(0, 10))))
      .map((face) => `${face.slice(0, 10)} ${String(of.hour).padStart(2, '0')}:00`);
    return (
      wanted.some((face) => from < face && face < to) &&
      !quartersBetween(earlier, instant).some((one) => strikes(of, one))
    );
  };

  test('is the first time after any instant that the clocks of a zone strike that hour on a working day', () => {
    fc.assert(
      fc.property(anyMoment, ([of, after]) => {
        const next = nextCardInstant(of, after);
        expect(next > after).toBe(true);
        expect(strikes(of, next) || isLateForSkip(of, next)).toBe(true);
        expect(
          quartersBetween(after, next).filter((one) => strikes(of, one) && !strikesAgain(of, one)),
        ).toEqual([]);
      }),
      { seed: 20261123, numRuns: 500 },
    );
  });

  test('comes exactly once on each working day of a year', () => {
    fc.assert(
      // Nuuk skips from 23:00 to the next day.
      fc.property(
        anyCalendar.filter(({ hour }) => hour < 23),
        (of) => {
          let instant = new Date('2026-01-01T00:00:00Z');
          for (let card = 0; card < 300; card++) {
            const next = nextCardInstant(of, instant);
            const [from, to] = [instant, next].map((one) => localTime(one, of.timeZone).day);
            if (card > 0 && from) expect(to).toBe(workingDayFrom(of, addDays(from, 1)));
            instant = next;
          }
        },
      ),
      { seed: 20261123, numRuns: 60 },
    );
  });
});
