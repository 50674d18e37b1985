import { expect, test } from 'vitest';
import { maskNames } from '../../src/language/mask-names.ts';

test.each([
  ['call asha tomorrow', ['Asha Rao'], 'call … tomorrow'],
  ['park Asha Rao’s deal til monday', ['Asha Rao'], 'park …’s deal til monday'],
  ['Call Ravi tomorrow', [], 'Call … tomorrow'],
  ['CALL RAVI', [], 'CALL …'],
  ['send Q3 deck to ravi.k@fabrikam.com or +91 98200-12345', [], 'send …3 deck to … or …'],
  ['see https://fabrikam.com/ravi and www.fabrikam.com', [], 'see … and …'],
  ['आशा को कल फ़ोन करो', ['आशा राव'], '… को कल फ़ोन करो'],
  ['asha ko kal call karo', ['Asha'], '… ko kal call karo'],
  ['ask josé at contoso', ['José', 'Contoso Ltd'], 'ask … at …'],
  ['in 5 days at 16:30', [], 'in 5 days at 16:30'],
  ['I think', [], 'I think'],
  ['', ['Asha'], ''],
])('%s (%j): %s', (text, names, masked) => {
  expect(maskNames(text, names)).toBe(masked);
});

test('a very long text is cut, in no time', () => {
  expect(maskNames('x'.repeat(250_000), []).length).toBeLessThan(5_000);
  expect(maskNames('1 '.repeat(125_000), []).length).toBeLessThan(5_000);
});
