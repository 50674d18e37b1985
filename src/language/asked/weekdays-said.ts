import type { Weekday } from '../../domain/day.ts';
import { fold } from '../words.ts';
import { phrases } from './phrases.ts';

const NAMES: readonly (readonly [Weekday, string])[] = [
  [1, 'monday, mondays, mon, सोमवार, सोम, somv*r, somw*r'],
  [2, 'tuesday, tuesdays, tue, tues, मंगलवार, मंगल, mangalv*r, mangalw*r'],
  [3, 'wednesday, wednesdays, wed, weds, बुधवार, बुध, budhv*r, budhw*r'],
  [4, 'thursday, thursdays, thu, thur, thurs, गुरुवार, गुरूवार, बृहस्पतिवार, guruv*r, guruw*r'],
  [5, 'friday, fridays, fri, शुक्रवार, शुक्र, shukrav*r, shukraw*r, shukrv*r, jumma, jumme'],
  [6, 'saturday, saturdays, sat, शनिवार, शनि, shaniv*r, shaniw*r, weekend, weekends, वीकेंड'],
  [0, 'sunday, sundays, sun, रविवार, इतवार, raviv*r, raviw*r, itv*r, weekend, weekends, वीकेंड'],
];
const DAYS = NAMES.map(([day, names]) => [day, phrases(names)] as const);
const WORKDAYS = phrases('weekdays, weekday, working week, monday to friday, mon to fri, mon-fri');

/** The days of the week in a sentence; "Monday to Thursday" has those between too. */
function weekdaysIn(sentence: string): readonly Weekday[] {
  if (WORKDAYS(sentence)) return [1, 2, 3, 4, 5];
  const named = DAYS.filter(([, isSaid]) => isSaid(sentence)).map(([day]) => day);
  const [first, last, ...others] = named;
  const isRange =
    first !== undefined && last !== undefined && others.length === 0 && RANGE.test(fold(sentence));
  return isRange ? WEEK.slice(WEEK.indexOf(first), WEEK.indexOf(last) + 1) : named;
}

/** Monday first. */
const WEEK: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 0];
const RANGE = /[a-z]\s*(?:-|–|to|till|through|thru|until|se)\s+[a-z]|से\s/u;

const off = phrases(
  `not, don't, dont, do not, doesn't, never, no, off, holiday, free, except, stop, skip, without, नहीं, नही, छुट्टी, बंद, मत, न, छोड़*, nahi*, nhi, chutti, chhutti, band, mat, nathi, chhod*, chod*`,
);
const also = phrases('also, too, as well, even, भी, bhi');

/** What somebody's working days are after what they said of them; undefined where they said nothing. */
export function workingDaysSaid(sentence: string, now: readonly Weekday[]): readonly Weekday[] | undefined {
  const said = weekdaysIn(sentence);
  if (said.length === 0) return undefined;
  const isWorked = (day: Weekday): boolean => {
    if (off(sentence)) return now.includes(day) && !said.includes(day);
    return said.includes(day) || ((also(sentence) || said.length === 1) && now.includes(day));
  };
  return WEEK.filter(isWorked);
}
