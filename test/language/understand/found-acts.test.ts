import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day } from '../../../src/domain/day.ts';
import type { TemplateId } from '../../../src/domain/ids.ts';
import { NO_TALK, remember, type Talk } from '../../../src/domain/talk.ts';
import type { Decision } from '../../../src/domain/request.ts';
import { vocabularyOf } from '../../../src/language/understand/names/vocabulary.ts';
import { rank } from '../../../src/language/understand/ranker/load-ranker.ts';
import { read } from '../../../src/language/understand/read.ts';
import { id, NOW, told } from './say.ts';

const record = (name: string, company = 'Contoso') => ({ id: id(name), name, company });

const sellerOf =
  (...names: readonly string[]) =>
  (text: string, talk: Talk = NO_TALK): Decision =>
    read(text, {
      vocabulary: vocabularyOf({
        records: names.map((name) => record(name)),
        colleagues: [],
        templates: [
          { template: { id: 'webinar-follow-up' as TemplateId, name: { en: 'Webinar follow up' } } },
        ],
      }),
      time: { today: '2026-11-30' as Day, minutes: 480, workingDays: [1, 2, 3, 4, 5] },
      now: NOW,
      talk,
      rank,
    });

const ALL = [
  'Asha Rao',
  'Zoë van der Berg',
  'Khalid Al-Mansoori',
  'Vikram Shetty',
  'Trey Research',
  'Neha Agarwala',
  'Mark Hall',
  'May Chen',
  'Grace Hopper',
  'Himanshu Dolly',
];
const say = sellerOf(...ALL);

/** Something is done for those records alone. */
const actsFor = (decision: Decision): readonly string[] =>
  decision.kind === 'do'
    ? decision.requests.flatMap(({ act, who, confirm }) =>
        act && who?.kind === 'records' && confirm !== true ? who.records : [],
      )
    : [];

test('“april’s on pto” may be of April, and is no leave of whoever says it', () => {
  expect(told(sellerOf('April Summers')("april's on pto starting today till the 11th"))).toBe('propose');
});

describe('words that are nobody’s name move nobody', () => {
  test.each([
    'she replied',
    'they replied',
    'he picked up',
    'skip her',
    'skip him',
    'pause them until monday',
    'snooze him until friday',
    'snooze her until friday',
    'all replied',
    'skip all',
    'pause all until monday',
    'snooze all until friday',
    'mark the rest as no answer',
    'usko friday tak taal do',
    'isko kal tak taal do',
    'sabko kal tak taal do',
    'इसे शुक्रवार तक टाल दे',
    'सबको कल तक टाल दो',
    'उसने जवाब दिया',
    'skip mark',
    'done may',
    'mark done',
    'may be she replied',
    'asha hai ki jawab aayega',
  ])('%s', (text) => {
    expect(actsFor(say(text))).toEqual([]);
  });
});

describe('a name that is only similar is asked for', () => {
  test.each([
    'skip ray',
    'pause van until monday',
    'unenroll Neha Agarwal',
    'Asher replied',
    'skip Vikramaditya',
  ])('%s', (text) => {
    expect(actsFor(say(text))).toEqual([]);
  });

  test('and the one who has it exactly is meant where both are there', () => {
    expect(told(sellerOf('Neha Agarwal', 'Neha Agarwala')('skip Neha Agarwal'))).toBe('skip Neha Agarwal');
  });
});

describe('a name is found in what is surely said of it', () => {
  test.each([
    ['Grace Hopper replied', 'outcome replied Grace Hopper'],
    ['Zoë van der Berg replied', 'outcome replied Zoë van der Berg'],
    ['skip Khalid Al-Mansoori', 'skip Khalid Al-Mansoori'],
    ['Trey Research replied', 'outcome replied Trey Research'],
  ])('%s', (text, wanted) => {
    expect(told(say(text))).toBe(wanted);
  });
});

describe('words of one sound are not mixed up', () => {
  test.each([
    ['Asha Rao bhai se baat ho gayi', 'outcome answered Asha Rao'],
    ['Asha Rao ke liye baitha raha, wo aayi hi nahi', 'outcome no-show Asha Rao'],
    ['gaadi chala raha hoon', undefined],
    ['not Asha Rao, I meant Grace Hopper', undefined],
  ])('%s', (text, wanted) => {
    if (wanted === undefined) expect(told(say(text))).not.toMatch(/^(?:clock|note)/);
    else expect(told(say(text))).toBe(wanted);
  });
});

describe('a question records nothing', () => {
  test.each([
    'Asha Rao replied?',
    'आशा राव ने जवाब दिया?',
    'Asha ka reply aaya?',
    'skip Asha?',
    'did Vikram Shetty pick up',
    'kya Asha ne jawab diya',
  ])('%s', (text) => {
    const decision = say(text);
    expect(decision.kind === 'do' && decision.requests.some(({ act }) => act)).toBe(false);
  });
});

describe('the one talked about is meant by a pronoun', () => {
  const talk = remember(NO_TALK, { kind: 'shown', what: 'record', records: [id('Vikram Shetty')] }, NOW);

  test.each([
    ['he replied', 'outcome replied Vikram Shetty'],
    ['skip him', 'skip Vikram Shetty'],
    ['usko friday tak taal do', 'snooze Vikram Shetty 2026-12-04'],
  ])('%s', (text, wanted) => {
    expect(told(say(text, talk))).toBe(wanted);
  });

  test.each(['the other one replied', 'doosre ka reply aaya'])('but not by %s', (text) => {
    expect(actsFor(say(text, talk))).toEqual([]);
  });
});

describe('a day is read whole or asked for', () => {
  test.each([
    ['day after tomorrow', '2026-12-02'],
    ['next week wednesday', '2026-12-09'],
    ['monday after christmas', '2026-12-28'],
    ['two weeks from friday', '2026-12-18'],
    ['11th of next month', '2026-12-11'],
    ['tomorrow 5pm', '2026-12-01 17:00'],
    ['friday no thursday', '2026-12-03'],
  ])('snooze Asha Rao until %s', (day, wanted) => {
    expect([`snooze Asha Rao ${wanted}`, 'ask when', 'propose']).toContain(
      told(say(`snooze Asha Rao until ${day}`)),
    );
  });

  test.each([
    ['आशा राव को अगले महीने की 5 तारीख तक टाल दो', '2026-12-05'],
    ['आशा राव को पच्चीस दिसंबर तक टाल दो', '2026-12-25'],
    ['Asha Rao ko bees december tak taal do', '2026-12-20'],
    ['आशा राव को परसों तक टाल दो', '2026-12-02'],
  ])('%s', (text, wanted) => {
    expect([`snooze Asha Rao ${wanted}`, 'ask when', 'propose']).toContain(told(say(text)));
  });

  test.each(['friday the 13th', 'feb 30', 'last monday', '20 november', 'wibble'])(
    'snooze Asha Rao until %s',
    (day) => {
      expect(actsFor(say(`snooze Asha Rao until ${day}`))).toEqual([]);
    },
  );
});

test('whatever the only record is called, nobody is meant who was not named', () => {
  const letters = fc.oneof(
    fc.string({
      unit: fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyz')),
      minLength: 2,
      maxLength: 12,
    }),
    fc.string({
      unit: fc.constantFrom(...Array.from('कखगचजटडतदनपबमयरलवशसहािीुूेोंआईउए')),
      minLength: 2,
      maxLength: 12,
    }),
  );
  const said = fc.constantFrom(
    'she replied',
    'skip her',
    'all replied',
    'usko friday tak taal do',
    'skip all',
  );
  fc.assert(
    fc.property(letters, said, (name, text) => {
      expect(actsFor(sellerOf(name)(text))).toEqual([]);
    }),
  );
});
