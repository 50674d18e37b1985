import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day } from '../../../../src/domain/day.ts';
import { longDay, shortDay } from '../../../../src/language/dates.ts';
import { spotTimes } from '../../../../src/language/understand/days/spot-times.ts';
import { inThePast } from '../../../../src/language/understand/days/when.ts';
import type { Language } from '../../../../src/domain/text.ts';
import { rows } from './rows.ts';
import { HERE, timesIn, wordsIn } from './said.ts';

describe('what is not one day is not taken for one', () => {
  test.each(
    rows(`
    feb 30 → impossible
    31 november → impossible
    32 december → impossible
    29 feb → impossible
    Wed 3 Dec → contradiction 2026-12-02 2026-12-03
    Tuesday 14 → contradiction 2026-12-01 2026-12-14
    wednesday the third → contradiction 2026-12-02 2026-12-03
    friday, 5 december → contradiction 2026-12-04 2026-12-05
    मंगलवार 5 दिसंबर → contradiction 2026-12-01 2026-12-05
    20 november → past 2026-11-20
    last monday → past 2026-11-23
    friday the 13th → past 2026-11-13
    1 december 2025 → past 2025-12-01
    2 or 3 days → ambiguous 2026-12-02 2026-12-03
    a few weeks → ambiguous 2026-12-14 2026-12-21
    third friday of the next quarter → unread
    10 or 11 dec → ambiguous 2026-12-10 2026-12-11
    every 2 weeks → unread
    every other friday → unread
    2 saturdays from now → unread
    an hour before → unread
    `),
  )('%s', (text, times) => {
    expect(timesIn(text)).toBe(times);
  });

  test.each([
    'the second one',
    'the first one I never got to',
    '2 calls',
    'after 3 demos',
    'by 2 people',
    'step 3',
    '5 lakh',
    '3.5 crore',
    '98765 43210',
    '+91 98765 43210',
    'no answer 2nd time',
    'that may be',
    'I may call her',
    'march ahead',
    'he sat down',
    'no sun here',
    'mark it done',
    'Ravi ko skip karo',
    'रवि को छोड़ दो',
    'teen log',
    'do it',
    'kar do',
    'दो लोगों ने जवाब दिया',
    'good morning',
    '3 calls a week',
    'once a week',
    '2/3 of leads',
    '2 bad leads',
    'this may be wrong',
    'a 1:1 with Asha',
    'mail to asha@fabrikam.com',
    'https://example.com/12/5',
    '24/7',
    '$5,000',
    '50%',
    'Asha Rao replied',
    'आशा राव का जवाब आया',
  ])('“%s” says no time', (text) => {
    expect(timesIn(text)).toBe('');
  });
});

test('all words that belong to a time are in its span', () => {
  expect(wordsIn('snooze Asha Rao until monday after christmas please')).toEqual([
    'until monday after christmas',
  ]);
  expect(wordsIn('राजेश को कल शाम 5 बजे याद दिलाना')).toEqual(['कल शाम 5 बजे']);
  expect(wordsIn('usko 20 december ke baad dekhenge')).toEqual(['20 december ke baad']);
  expect(wordsIn('she is out from 1 to 5 December, call on the 8th')).toEqual([
    'from 1 to 5 December',
    'on the 8th',
  ]);
});

test('words that look both ways can be taken for the past', () => {
  const past = (text: string) =>
    spotTimes({ text, tokens: [] }, HERE)
      .map(({ value }) => inThePast(value))
      .map((when) => (when.kind === 'past' ? when.day : when.kind));
  expect(past('कल बात हुई')).toEqual(['2026-11-29']);
  expect(past('parso mila tha')).toEqual(['2026-11-28']);
  expect(past('met her on friday')).toEqual(['2026-11-27']);
  expect(past('it was on the 9th')).toEqual(['2026-11-09']);
  expect(past('tomorrow')).toEqual(['day']);
});

const ahead = fc.integer({ min: 1, max: 200 }).map((days) => addDays(HERE.today, days));
const readIn = (language: Language) => ({ say: { language }, today: HERE.today });
const WRITTEN: readonly ((day: Day) => string)[] = [
  (day) => day,
  (day) => shortDay(day, readIn('en')),
  (day) => longDay(day, readIn('en')),
  (day) => shortDay(day, readIn('hi')),
  (day) => longDay(day, readIn('hi')),
  (day) => `${Number(day.slice(8))}/${Number(day.slice(5, 7))}`,
  (day) => `${Number(day.slice(8))}.${Number(day.slice(5, 7))}.${day.slice(0, 4)}`,
];

test('a day reads as it was written, in every way of writing it', () => {
  fc.assert(
    fc.property(
      ahead,
      fc.constantFrom(...WRITTEN),
      fc.constantFrom('until ', 'start ', 'आशा को ', ''),
      (day, write, before) => {
        expect(timesIn(`${before}${write(day)}`)).toContain(day);
      },
    ),
  );
});

const WORDS = (
  'monday next last week day 5 12 2026 december may in until from to the of after before half past noon कल दो तीन ' +
  'बजे के बाद से तक को तारीख महीने अगले साढ़े aaj kal se tak ko baje hafte baad , . - / : 12/5 10:30 Asha calls'
).split(' ');

test('any words at all are read without failing, in spans that don’t overlap', () => {
  const texts = fc.oneof(
    fc.string({ maxLength: 200, unit: 'grapheme' }),
    fc.array(fc.constantFrom(...WORDS), { maxLength: 25 }).map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const spots = spotTimes({ text, tokens: [] }, HERE);
      let end = 0;
      for (const { from, to, confidence } of spots) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(to).toBeGreaterThan(from);
        expect(confidence).toBeGreaterThan(0);
        end = to;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 500 },
  );
});
