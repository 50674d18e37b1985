import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RecordId } from '../../../../src/domain/ids.ts';
import { isEveryday } from '../../../../src/language/understand/names/everyday.ts';
import { spotNames } from '../../../../src/language/understand/names/spot-names.ts';
import { recordsOf, sentence, TEMPLATES, vocabularyOf } from './spot.ts';

const letters = (alphabet: string) => fc.constantFrom(...alphabet.split(' '));
const latin = fc
  .array(letters('a b c d e f g h i j k l m n o p r s t u v y z'), { minLength: 2, maxLength: 12 })
  .map((word) => word.join(''))
  .filter((word) => !isEveryday(word));
const devanagari = fc
  .array(
    fc.tuple(
      letters('क ग च ज ट ड त द न प ब म य र ल व श स ह'),
      fc.constantFrom('', 'ा', 'ि', 'ी', 'ु', 'े', 'ो'),
    ),
    {
      minLength: 2,
      maxLength: 6,
    },
  )
  .map((word) => word.flat().join(''))
  .filter((word) => !isEveryday(word));
const capitalized = latin.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1));
const name = fc.oneof(capitalized, devanagari);
const casts = fc
  .uniqueArray(fc.tuple(name, name), { minLength: 1, maxLength: 12, selector: (names) => names.join(' ') })
  .map((names) => names.map(([first, last]) => `${first} ${last}`));
const vocabularyOfNames = (names: readonly string[]) =>
  vocabularyOf({ records: recordsOf(...names.map((one) => [one, ''] as const)), templates: TEMPLATES });

describe('whatever people are called', () => {
  test('a whole name is found, and is nobody else’s', () => {
    fc.assert(
      fc.property(
        casts,
        fc.constantFrom('I called %', '% replied', 'snooze % until friday', '% को टाल दो'),
        (names, frame) => {
          const [who = ''] = names;
          const found = spotNames(sentence(frame.replace('%', who)), vocabularyOfNames(names));
          expect(found.map(({ value }) => value)).toEqual([
            { kind: 'record', candidates: [{ id: who, how: 'exact' }] },
          ]);
        },
      ),
    );
  });

  test.each([
    ['I called %', 'कलड Kj'],
    ['% ने मेल किया', 'Mel Gibbs'],
  ])('“%s” names %s once', (frame, who) => {
    const found = spotNames(sentence(frame.replace('%', who)), vocabularyOfNames([who, 'कक काक']));
    expect(found.map(({ value }) => value)).toEqual([
      { kind: 'record', candidates: [{ id: who, how: 'exact' }] },
    ]);
  });

  test('pronouns, collectives, particles and verbs are nobody', () => {
    const NEVER = `
      she her he him they them it all everyone everybody rest both do done will not me my we us this that next
      usko isko unko inka uska sab sabko ko ka ki ke ne se do de dena diya kar karo kiya mein par nahi haan
      उसको इसे उनका सब सभी को का की के ने से दो दे दिया कर करो में पर नहीं हाँ वे यह
    `.match(/\S+/g) ?? [''];
    fc.assert(
      fc.property(
        casts,
        fc.constantFrom(...NEVER),
        fc.constantFrom('skip %', '% replied', 'कल % टाल दो'),
        (names, word, frame) => {
          const found = spotNames(sentence(frame.replace('%', word)), vocabularyOfNames(names));
          expect(found.filter(({ value }) => value.kind === 'record')).toEqual([]);
        },
      ),
    );
  });

  test('three letters and fewer are never a slip', () => {
    fc.assert(
      fc.property(
        casts,
        fc.array(letters('a b c d e f g h i j k l m n o p r s t u v y z'), { minLength: 1, maxLength: 3 }),
        (names, typed) => {
          const found = spotNames(sentence(`skip ${typed.join('')}`), vocabularyOfNames(names));
          const candidates = found.flatMap(({ value }) => (value.kind === 'record' ? value.candidates : []));
          expect(candidates.filter(({ how }) => how === 'slip' || how === 'sound')).toEqual([]);
        },
      ),
    );
  });

  test('anything typed is read, and spans never overlap unless they are one', () => {
    const words = fc.array(
      fc.oneof(
        name,
        latin,
        fc.constantFrom('ko', 'from', 'ji', 'webinar', 'no', 'show', ',', '(', ')', "'s", '@'),
      ),
      { maxLength: 14 },
    );
    const texts = fc.oneof(
      words.map((some) => some.join(' ')),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
    );
    fc.assert(
      fc.property(casts, texts, (names, text) => {
        const found = spotNames(sentence(text), vocabularyOfNames(names));
        for (const [index, one] of found.entries()) {
          expect(one.from).toBeGreaterThanOrEqual(0);
          expect(one.to).toBeLessThanOrEqual(text.length);
          expect(one.from).toBeLessThan(one.to);
          for (const other of found.slice(index + 1))
            expect(other.from >= one.to || (other.from === one.from && other.to === one.to)).toBe(true);
        }
      }),
    );
  });
});

describe('among five thousand records', () => {
  const FIRST = 'Asha Ravi Meera Rohit Neha Priya Sunita John Mary Anna'.split(' ');
  const syllables = 'ra vi me na ka sha pri ya de van su nil ja to li'.split(' ');
  const lastName = (index: number): string =>
    [index, Math.floor(index / 15), Math.floor(index / 225)].map((at) => syllables[at % 15] ?? '').join('');
  const records = Array.from({ length: 5_000 }, (_, index) => ({
    id: String(index) as RecordId,
    name: `${FIRST[index % 10] ?? ''} ${lastName(index)}`,
    company: `${lastName(index * 7)} Logistics`,
  }));
  const vocabulary = vocabularyOf({ records });

  test.for([17, 1_234, 4_321])('record %i is found by its whole name', (index) => {
    const [named] = spotNames(sentence(`${records[index]?.name ?? ''} replied`), vocabulary);
    const candidates = named?.value.kind === 'record' ? named.value.candidates : [];
    expect(candidates).toContainEqual({ id: String(index), how: 'exact' });
  });

  test('a first name that hundreds have is open, with a handful of candidates', () => {
    const [named] = spotNames(sentence('Asha replied'), vocabulary);
    expect(named?.value.kind === 'record' && named.value.candidates.length).toBe(12);
  });
});
