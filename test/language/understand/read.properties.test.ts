import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_TALK } from '../../../src/domain/talk.ts';
import type { Decision } from '../../../src/domain/request.ts';
import { normalize } from '../../../src/language/understand/sentence/normalize.ts';
import { inALine, say } from './say.ts';

/** What is surely read; each can be said in many ways that mean the same. */
const REPORTS = [
  'Asha Rao replied',
  'no answer from Asha Rao',
  'left a voicemail for Asha Rao',
  'snooze Asha Rao until friday',
  'pause Asha Rao until 5 december',
  'skip Asha Rao',
  'enroll Asha Rao in webinar follow up',
  'Asha Rao ka reply aa gaya',
  'Asha Rao ko shukravar tak taal do',
] as const;

const report = fc.constantFrom(...REPORTS);
const meaning = (text: string): string => {
  const decision = say(text);
  return decision.kind === 'do' ? decision.requests.map(inALine).join(' + ') : decision.kind;
};
const acts = (decision: Decision): boolean =>
  decision.kind === 'do' && decision.requests.some(({ act }) => act);

describe('the same, said otherwise, means the same', () => {
  test.each([
    [
      'politely',
      fc.constantFrom('please ', 'hey, ', 'ok, ', 'pls '),
      fc.constantFrom('', ' please', ' thanks', ' pls'),
    ],
    ['with an emoji', fc.constantFrom('', '👍 ', '✅ '), fc.constantFrom(' 🎉', ' 🙂', '')],
    ['as a list or in bold', fc.constantFrom('- ', '• ', '1. ', '**'), fc.constantFrom('', '**')],
    ['with an end', fc.constant(''), fc.constantFrom('.', '!', '!!', ' .', '...')],
  ])('%s', (_, before, after) => {
    fc.assert(
      fc.property(report, before, after, (text, head, tail) => {
        expect(meaning(`${head}${text}${tail}`)).toBe(meaning(text));
      }),
    );
  });

  test('in any letter case', () => {
    fc.assert(
      fc.property(report, fc.constantFrom('upper', 'lower'), (text, how) => {
        expect(meaning(how === 'upper' ? text.toUpperCase() : text.toLowerCase())).toBe(meaning(text));
      }),
    );
  });

  test('of another record', () => {
    fc.assert(
      fc.property(report, fc.constantFrom('Meera Iyer', 'Hema Patil', 'Rajesh Gupta'), (text, name) => {
        expect(meaning(text.replace('Asha Rao', name))).toBe(meaning(text).replace('Asha Rao', name));
      }),
    );
  });
});

test('a question mark turns an act off', () => {
  fc.assert(
    fc.property(report, (text) => {
      expect(acts(say(`${text}?`))).toBe(false);
    }),
  );
});

test.each([
  "don't snooze Asha Rao until friday",
  'do not pause Asha Rao',
  "don't skip Asha Rao",
  'please do not enroll Asha Rao in webinar follow up',
  'Asha Rao ko shukravar tak mat taalo',
  'Asha Rao ko skip mat karo',
  'आशा राव को मत रोको',
  'Asha Rao has not replied yet',
])('a denial acts on nobody: %s', (text) => {
  const decision = say(text);
  expect(
    decision.kind === 'do' && decision.requests.some(({ act, outcome }) => act && outcome !== 'no-answer'),
  ).toBe(false);
});

test('any text is read without a fault', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      expect(['do', 'propose', 'ask', 'lost']).toContain(say(text, NO_TALK).kind);
    }),
    { numRuns: 200 },
  );
});

test.each(['a', 'a ', 'Asha ', 'no, ', '(((', '>>> ', '**', 'से ', '12/5 ', '@', 'kal '])(
  'a thousand characters of %j are a sentence like any other',
  (piece) => {
    const text = piece.repeat(1_000).slice(0, 1_000);
    expect(normalize(text).text.length).toBeLessThanOrEqual(1_000);
    expect(['do', 'propose', 'ask', 'lost']).toContain(say(text).kind);
  },
);

test('a pasted document is too long', () => {
  expect(say('a'.repeat(1_001)).kind).toBe('too-long');
});
