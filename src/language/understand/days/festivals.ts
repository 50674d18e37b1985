import { addDays, parseDay, type Day, type Weekday } from '../../../domain/day.ts';
import { comingWeekday, dayOf, firstOfMonth, yearOf } from './calendar.ts';
import type { Festival } from './vocabulary/festival-list.ts';

const FIXED: Readonly<Partial<Record<Festival, readonly [month: number, date: number]>>> = {
  christmas: [12, 25],
  'christmas-eve': [12, 24],
  'boxing-day': [12, 26],
  'new-year': [1, 1],
  'new-years-eve': [12, 31],
  valentine: [2, 14],
  'republic-day': [1, 26],
  'independence-day': [8, 15],
  'gandhi-jayanti': [10, 2],
  lohri: [1, 13],
  sankranti: [1, 14],
  halloween: [10, 31],
  'independence-day-us': [7, 4],
  'canada-day': [7, 1],
  'australia-day': [1, 26],
  'anzac-day': [4, 25],
  'st-patrick': [3, 17],
  baisakhi: [4, 14],
};

/** "The third Monday of February" */
const BY_WEEKDAY: Readonly<
  Partial<Record<Festival, readonly [month: number, weekday: Weekday, nth: number]>>
> = {
  thanksgiving: [11, 4, 4],
  'labor-day': [9, 1, 1],
  'mlk-day': [1, 1, 3],
  'presidents-day': [2, 1, 3],
  'family-day': [2, 1, 3],
  'columbus-day': [10, 1, 2],
};

/** One day a year from 2026 on; of moons that are sighted, the day that calendars print. */
const BY_MOON: Readonly<Partial<Record<Festival, readonly string[]>>> = {
  // source: date-holidays 3 (Mauritius: Divali; Singapore: Chinese New Year), and for India the Python package holidays
  diwali: ['2026-11-08', '2027-10-29', '2028-10-17', '2029-11-05', '2030-10-26', '2031-11-14'],
  eid: ['2026-03-21', '2027-03-10', '2028-02-27', '2029-02-15', '2030-02-05', '2031-01-25'],
  bakrid: ['2026-05-27', '2027-05-17', '2028-05-06', '2029-04-25', '2030-04-14', '2031-04-03'],
  'lunar-new-year': ['2026-02-17', '2027-02-06', '2028-01-26', '2029-02-13', '2030-02-03', '2031-01-23'],
  // source: drikpanchang.com, calendars for New Delhi
  holi: ['2026-03-04', '2027-03-22', '2028-03-11', '2029-03-01', '2030-03-20', '2031-03-09'],
  dussehra: ['2026-10-20', '2027-10-09', '2028-09-27', '2029-10-16', '2030-10-06'],
  shivratri: ['2026-02-15', '2027-03-06', '2028-02-23', '2029-02-11', '2030-03-02'],
  'gudi-padwa': ['2026-03-19', '2027-04-07', '2028-03-27', '2029-04-14', '2030-04-03'],
};

/** The day of a festival in a year, where it is known. */
export function festivalIn(festival: Festival, year: number): Day | undefined {
  const fixed = FIXED[festival];
  if (fixed) return dayOf(year, ...fixed);
  const byWeekday = BY_WEEKDAY[festival];
  if (byWeekday) return nthWeekday(year, ...byWeekday);
  switch (festival) {
    case 'memorial-day':
      return addDays(comingWeekday(`${year}-06-01` as Day, 1), -7);
    case 'easter-monday':
      return addDays(easterSunday(year), 1);
    case 'easter':
      return easterSunday(year);
    case 'good-friday':
      return addDays(easterSunday(year), -2);
    default:
      return BY_MOON[festival]?.map(parseDay).find((day) => day && yearOf(day) === year);
  }
}

const nthWeekday = (year: number, month: number, weekday: Weekday, nth: number): Day =>
  addDays(comingWeekday(firstOfMonth(year * 12 + month - 1), weekday), (nth - 1) * 7);

/** By the Gregorian rule of Meeus, Jones and Butcher. */
function easterSunday(year: number): Day {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const leap = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - leap + 15) % 30;
  const moon =
    epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
  return addDays(`${year}-03-28` as Day, moon - weekday);
}
