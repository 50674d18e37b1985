import { expect, test } from 'vitest';
import { wordsLookedUp } from '../../src/app/talk/words-looked-up.ts';

test('names are looked up, alone and together', () => {
  expect(wordsLookedUp('please snooze Asha Rao until friday')).toEqual(
    expect.arrayContaining(['asha', 'rao', 'asha rao']),
  );
});

test('what can be nobody is not', () => {
  expect(wordsLookedUp('do it for me on the 5th, not for them')).toEqual([]);
});

test('a name that is a word of Hindi is looked up with its surname', () => {
  expect(wordsLookedUp('lena rao ko call karo')).toContain('lena rao');
});

test('in a long and careful sentence, the names at its end as well', () => {
  const text =
    'good morning, yesterday evening after a very long meeting with the whole purchasing department about prices, ' +
    'delivery dates, quality checks, payment terms and next steps they finally agreed to start small with one trial ' +
    'order this month and a bigger one later, so please mark the call with Asha Rao from Contoso as answered';
  expect(wordsLookedUp(text)).toEqual(expect.arrayContaining(['asha', 'rao', 'contoso', 'asha rao']));
});

test('a pasted page costs no more than a long sentence', () => {
  const page = Array.from({ length: 5_000 }, (_, at) => `asha${String(at)}`).join(' ');
  expect(wordsLookedUp(page)).toHaveLength(48);
});
