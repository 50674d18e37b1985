import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toldApart, type Namesake } from '../../src/cards/kit/tell-apart.ts';

const anna = (...more: readonly (string | undefined)[]): Namesake => ({
  name: 'Anna Smith',
  where: 'Contoso',
  more: () => more,
});

test('only what differs is said, and only of namesakes', () => {
  const others = [
    anna('Buyer', 'contact', 'anna@x.example'),
    anna('Buyer', 'contact', 'a.smith@x.example'),
    { name: 'Ravi Rao', where: 'Contoso', more: () => ['Buyer'] },
  ];
  expect(toldApart(others)).toEqual(['Contoso · anna@x.example', 'Contoso · a.smith@x.example', 'Contoso']);
});

test('where nothing differs, a number does', () => {
  expect(toldApart([anna('Buyer'), anna('Buyer'), anna(undefined)])).toEqual([
    'Contoso · Buyer · (1)',
    'Contoso · Buyer · (2)',
    'Contoso',
  ]);
});

test('no two are ever equal', () => {
  const word = fc.constantFrom('a', 'b', 'a · b');
  const one = fc.record({
    name: word,
    where: word,
    more: fc
      .tuple(fc.option(word, { nil: undefined }), fc.option(word, { nil: undefined }))
      .map((more) => () => more),
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 12 }), (all) => {
      const shown = toldApart(all).map((where, at) => JSON.stringify([all[at]?.name, where]));
      expect(new Set(shown).size).toBe(all.length);
    }),
    { seed: 7, numRuns: 300 },
  );
});
