import { expect, test } from 'vitest';
import type { PersonId } from '../../../../src/domain/ids.ts';
import { spotNames } from '../../../../src/language/understand/names/spot-names.ts';
import { colleaguesOf, recordsOf, sentence, spotted, vocabularyOf } from './spot.ts';

const CAST = vocabularyOf({
  records: recordsOf(['Rohit Sen', 'Contoso'], ['Asha Rao', 'Fabrikam']),
  colleagues: colleaguesOf('Megan Bowen', 'Adele Vance', 'Rohit Bedi'),
});

test.for<readonly [text: string, ...found: readonly string[]]>([
  ['reassign Asha Rao to Megan', 'Megan → Megan Bowen'],
  ['मेगन का काम अडेल को दे दो', 'मेगन → Megan Bowen', 'अडेल → Adele Vance'],
  ["show Megan's numbers", "Megan's → Megan Bowen"],
  ['how is rohit bedi doing', 'rohit bedi → Rohit Bedi'],
])('%s', ([text, ...found]) => {
  expect(spotted(text, CAST, 'colleague')).toEqual(found);
});

test('a name that a record and a colleague share is both, in one place', () => {
  const named = spotNames(sentence('Rohit replied'), CAST);
  expect(named.map(({ value, from, to }) => [value.kind, from, to])).toEqual([
    ['record', 0, 5],
    ['colleague', 0, 5],
  ]);
});

test('whom Teams says is meant is nobody else', () => {
  const named = spotNames(sentence('reassign Asha Rao to Rohit'), CAST, [
    { text: 'Rohit', id: 'Rohit Bedi' as PersonId },
  ]);
  expect(named.at(-1)).toMatchObject({
    confidence: 1,
    value: { kind: 'colleague', candidates: [{ id: 'Rohit Bedi', how: 'exact' }] },
  });
  expect(named).toHaveLength(2);
});
