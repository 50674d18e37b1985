import { describe, expect, test } from 'vitest';
import { createMatcher } from '../../src/importing/match.ts';

type Who = {
  readonly name: string;
  readonly company?: string;
  readonly email?: string;
  readonly phone?: string;
};

const isFound = (kept: Who, said: Who): boolean => {
  const matcher = createMatcher();
  matcher.add({ company: '', ...kept });
  return matcher.find({ company: '', ...said }) !== undefined;
};

describe('is the same', () => {
  test.each<[Who, Who]>([
    [
      { name: 'Asha Rao', email: 'asha@contoso.example' },
      { name: 'A. Rao-Iyer', email: 'Asha@Contoso.example' },
    ],
    [
      { name: 'Asha Rao', phone: '+91 98765 43210' },
      { name: 'Asha R.', phone: '098765-43210' },
    ],
    [
      { name: 'Asha Rao', phone: '98765 43210' },
      { name: 'आशा राव', phone: '+91 98765 43210' },
    ],
    [
      { name: 'Asha Rao', company: 'Contoso Pvt. Ltd.' },
      { name: 'ASHA  RAO', company: 'contoso' },
    ],
    [
      { name: 'José Álvarez', company: 'Café Inc' },
      { name: 'Jose Alvarez', company: 'Cafe, Inc.' },
    ],
    [
      { name: 'Asha Rao', email: 'info@contoso.example' },
      { name: 'Asha Rao', email: 'info@contoso.example' },
    ],
  ])('%j and %j', (kept, said) => {
    expect(isFound(kept, said)).toBe(true);
  });
});

describe('is somebody else', () => {
  test.each<[Who, Who]>([
    [
      { name: 'Asha Rao', company: 'Contoso' },
      { name: 'Asha Rao', company: 'Fabrikam' },
    ],
    [
      { name: 'Asha Rao', phone: '022 2345 6789' },
      { name: 'Ravi Iyer', phone: '022 2345 6789' },
    ],
    [
      { name: 'Asha Rao', email: 'info@contoso.example' },
      { name: 'Ravi Iyer', email: 'info@contoso.example' },
    ],
    [
      { name: 'Asha Rao', company: 'Contoso' },
      { name: 'Asha Roy', company: 'Contoso' },
    ],
  ])('%j and %j', (kept, said) => {
    expect(isFound(kept, said)).toBe(false);
  });
});
