import fc from 'fast-check';
import { expect, test } from 'vitest';
import { visibleLine } from '../../src/domain/visible-line.ts';

test.each([
  ['Asha Rao', 'Asha Rao'],
  ['  Asha \t Rao\n', 'Asha Rao'],
  ['Asha\u202eoaR', 'AshaoaR'],
  ['Asha\u2066 Rao\u2069', 'Asha Rao'],
  ['Asha\u0000Rao', 'Asha Rao'],
  ['As\u200bha\ufeff', 'Asha'],
  ['क्\u200dष और श्री\u200cमान', 'क्\u200dष और श्री\u200cमान'],
  ['\u202e', ''],
])('%j is %j', (typed, shown) => {
  expect(visibleLine(typed)).toBe(shown);
});

test('nothing hidden is left of any text, and nothing changes a second time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const shown = visibleLine(text);
      expect(shown).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u);
      expect(visibleLine(shown)).toBe(shown);
    }),
  );
});
