import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { say, told } from './say.ts';

const WHOM = ['किसे', 'किसको', 'किन्हें', 'किस किस को'];
const WORK = ['फ़ोन करना है', 'कॉल करना है', 'ईमेल भेजना है', 'मेल करना है', 'मैसेज करना है'];
const WHOM_LATIN = ['kisko', 'kise', 'kis kis ko', 'kinko'];
const WORK_LATIN = [
  'call karna hai',
  'phone karna hai',
  'email bhejna hai',
  'mail karni hai',
  'message karna h',
];
const WHOM_ENGLISH = ['whom', 'who', 'who all', 'who else'];
const WORK_ENGLISH = [
  'do I have to call',
  'should I call',
  'do I need to email',
  'must I ring',
  'do we have to contact',
];
const WHEN = ['', 'आज', 'कल', 'कल शाम 5 बजे'];
const WHEN_LATIN = ['', 'aaj', 'kal', 'kal subah', 'shaam 5 baje'];
const WHEN_ENGLISH = ['', 'today', 'tomorrow', 'on friday', 'at 4'];

const sentences = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('', 'मुझे', 'हमें'),
      fc.constantFrom(...WHEN),
      fc.constantFrom(...WHOM),
      fc.constantFrom(...WORK),
    )
    .map((words) => words.join(' ')),
  fc
    .tuple(
      fc.constantFrom('', 'mujhe'),
      fc.constantFrom(...WHEN_LATIN),
      fc.constantFrom(...WHOM_LATIN),
      fc.constantFrom(...WORK_LATIN),
    )
    .map((words) => words.join(' ')),
  fc
    .tuple(
      fc.constantFrom(...WHOM_ENGLISH),
      fc.constantFrom(...WORK_ENGLISH),
      fc.constantFrom(...WHEN_ENGLISH),
    )
    .map((words) => words.join(' ')),
);

test('whom one has to reach is a question about the work there is, never a reminder', () => {
  fc.assert(
    fc.property(sentences, fc.constantFrom('', '?'), (words, end) => {
      expect(told(say(`${words.trim().replace(/\s+/gu, ' ')}${end}`))).toMatch(/^\? (?:due|today)/u);
    }),
    { numRuns: 60 },
  );
});

describe('what was let slip is what is overdue', () => {
  test.each([
    'anything I let slip last week',
    'did I let anything slip',
    'what did I miss last week',
    'has anything slipped through',
    'anything left undone from last week?',
    'कुछ छूटा पड़ा है क्या',
    'पिछले हफ़्ते कुछ छूट गया क्या',
    'kuch chhoota pada hai kya',
    'kuch reh gaya kya pichle hafte',
  ])('“%s”', (sentence) => {
    expect(told(say(sentence))).toBe('? due');
  });
});

test.each([
  ['remind me whom to call at 5', /remind/],
  ['remind me to call Asha tomorrow', /remind Asha Rao 2026-12-01/],
  ['who did I call yesterday', /history/],
  ['Asha ko kal shyam paanch baje phone karne ki yaad dilana', /remind Asha Rao 2026-12-01 17:00/],
  ['कल श्याम पांच तक आशा को फ़ोन करने की याद दिलाना', /remind Asha Rao 2026-12-01 17:00/],
])('“%s” is read as before', (sentence, as) => {
  expect(told(say(sentence))).toMatch(as);
});
