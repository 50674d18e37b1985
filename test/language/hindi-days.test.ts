import { describe, expect, test } from 'vitest';
import { addDays, parseDay, type Day } from '../../src/domain/day.ts';
import { dayInWords, laterDayInWords, longDay, shortDay, weekdayName } from '../../src/language/dates.ts';

/** A Monday. */
const TODAY = '2026-11-23' as Day;

const ROWS: readonly (readonly [words: string, day: string])[] = [
  ['आज', '2026-11-23'],
  ['कल', '2026-11-24'],
  ['कल तक', '2026-11-24'],
  ['परसों', '2026-11-25'],
  ['परसो', '2026-11-25'],
  ['परसों तक', '2026-11-25'],
  ['सोमवार', '2026-11-23'],
  ['मंगलवार', '2026-11-24'],
  ['बुधवार को', '2026-11-25'],
  ['गुरुवार', '2026-11-26'],
  ['गुरूवार', '2026-11-26'],
  ['बृहस्पतिवार', '2026-11-26'],
  ['शुक्रवार', '2026-11-27'],
  ['शुक्रवार तक', '2026-11-27'],
  ['शुक्र', '2026-11-27'],
  ['शनिवार', '2026-11-28'],
  ['रविवार', '2026-11-29'],
  ['अगले शुक्रवार', '2026-12-04'],
  ['अगले हफ़्ते', '2026-11-30'],
  ['अगले सप्ताह', '2026-11-30'],
  ['अगले महीने', '2026-12-23'],
  ['3 दिन बाद', '2026-11-26'],
  ['तीन दिन बाद', '2026-11-26'],
  ['३ दिन में', '2026-11-26'],
  ['2 हफ़्ते बाद', '2026-12-07'],
  ['2 हफ्ते बाद', '2026-12-07'],
  ['दो हफ़्ते में', '2026-12-07'],
  ['दो हफ़्तों के बाद', '2026-12-07'],
  ['2 हफ़्ते', '2026-12-07'],
  ['एक हफ़्ते के लिए', '2026-11-30'],
  ['एक महीने बाद', '2026-12-23'],
  ['5 दिसंबर', '2026-12-05'],
  ['५ दिसम्बर', '2026-12-05'],
  ['5 दिसंबर तक', '2026-12-05'],
  ['दिसंबर 5', '2026-12-05'],
  ['15 जनवरी', '2027-01-15'],
  ['1 मई', '2027-05-01'],
  ['kal', '2026-11-24'],
  ['parson', '2026-11-25'],
  ['shukravar tak', '2026-11-27'],
  ['friday tak', '2026-11-27'],
  ['2 hafte baad', '2026-12-07'],
];

describe('days in Hindi words', () => {
  test.each(ROWS)('"%s" is %s', (words, day) => {
    expect(dayInWords(words, TODAY)).toBe(parseDay(day));
  });

  test.each(['', 'को', 'आशा राव', 'कभी', 'बहुत बाद'])('"%s" is none', (words) => {
    expect(dayInWords(words, TODAY)).toBeUndefined();
  });

  test('"सोमवार" said on a Monday puts off to the next one', () => {
    expect(laterDayInWords('सोमवार', TODAY)).toBe('2026-11-30');
  });

  test('are understood as they are shown', () => {
    for (let ahead = 1; ahead < 60; ahead++) {
      const day = addDays(TODAY, ahead);
      expect(dayInWords(shortDay(day, 'hi'), TODAY), shortDay(day, 'hi')).toBe(day);
      expect(dayInWords(longDay(day, 'hi'), TODAY), longDay(day, 'hi')).toBe(day);
    }
  });
});

test('days are written in Hindi', () => {
  expect(longDay(TODAY, 'hi')).toBe('सोमवार, 23 नवंबर');
  expect(weekdayName(5, 'hi')).toBe('शुक्रवार');
});
