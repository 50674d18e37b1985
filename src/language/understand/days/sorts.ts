/** The sorts of words and, below, of what rules make of them; a pattern of a rule names them. */
export const SORTS = [
  // Words that say nothing of time, things that are counted ("2 calls"), and signs.
  'other', 'noun', 'comma', 'stop', 'dash', 'slash', 'at-sign',
  // Numbers: in digits, in words, in words that mean something else as well ("do", "दो", "one").
  'digits', 'word', 'maybe', 'tens', 'ordinal', 'nth', 'first', 'year',
  // Notations that are whole.
  'clock', 'clock-digits', 'dotted', 'slashed', 'date', 'hours-short', 'length-short',
  // The calendar.
  'weekday', 'weak-weekday', 'name-weekday', 'weekdays', 'month', 'weak-month', 'festival', 'relative', 'weak-relative', 'day-after',
  'unit', 'quarter', 'quarter-name', 'weekend', 'workday', 'calendar-week', 'week-of', 'fortnight', 'taarikh', 'now',
  // The clock.
  'half', 'saadhe', 'paune', 'sava', 'fraction', 'past', 'oclock', 'meridiem', 'twelve', 'part', 'early', 'ish', 'zone',
  'to-date',
  // What leads or follows.
  'on', 'at', 'in', 'for', 'until', 'by', 'from', 'after', 'before', 'to', 'of', 'the', 'a', 'and', 'or', 'about',
  'next', 'this', 'last', 'following', 'ago', 'later', 'ahead', 'start', 'mid', 'end', 'late', 'couple', 'few', 'every',
  'between', 'ko', 'se', 'tak', 'pe', 'ka', 'mein', 'not', 'full', 'since', 'baad', 'pehle', 'liye', 'link',
  // What rules make: a part of a date, a day or period, a time, a length, and all of them when they are done.
  'day', 'period', 'time', 'length', 'hours', 'recurring', 'moment',
] as const;
export type Sort = (typeof SORTS)[number];
