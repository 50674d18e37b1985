import { dirname } from 'node:path/posix';
import { describe, expect, test } from 'vitest';
import { arrowsOf, circlesIn } from './import-graph.ts';

describe('a circle is found', () => {
  const circles = (placed: Readonly<Record<string, string>>, placeOf?: (file: string) => string) =>
    circlesIn(arrowsOf(new Map(Object.entries(placed)), placeOf));

  test.each([
    [
      'of two files',
      { 'a.ts': "import './b.ts';", 'b.ts': "import type { A } from './a.ts';" },
      'a.ts ↔ b.ts',
    ],
    [
      'of three in different folders',
      {
        'x/a.ts': "import '../y/b.ts';",
        'y/b.ts': "export * from './z/c.ts';",
        'y/z/c.ts': "const a = await import('../../x/a.ts');",
      },
      'x/a.ts ↔ y/b.ts ↔ y/z/c.ts',
    ],
  ])('%s', (_, placed, circle) => {
    expect(circles(placed)).toEqual([circle]);
  });

  const folders = {
    'x/a.ts': "import '../y/b.ts';",
    'x/other.ts': '',
    'y/b.ts': '',
    'y/other.ts': "import '../x/other.ts';",
  };

  test('of folders, though their files make none', () => {
    expect(circles(folders)).toEqual([]);
    expect(circles(folders, dirname)).toEqual(['x ↔ y']);
  });

  test('between a folder and what lies directly above it', () => {
    const placed = { 'x/a.ts': "import './y/b.ts';", 'x/y/b.ts': "import '../c.ts';", 'x/c.ts': '' };
    expect(circles(placed, dirname)).toEqual(['x ↔ x/y']);
  });

  test('but not where two only import the same', () => {
    const placed = { 'a.ts': "import './b.ts'; import './c.ts';", 'b.ts': "import './c.ts';", 'c.ts': '' };
    expect(circles(placed)).toEqual([]);
  });
});
