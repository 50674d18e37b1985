import { expect, test } from 'vitest';
import { inOneLine } from '../../src/language/lists.ts';
import type { Language } from '../../src/domain/text.ts';

test.each<[Language, 'and' | 'or', string[], string]>([
  ['en', 'and', ['Asha'], 'Asha'],
  ['en', 'and', ['Asha', 'Ravi', 'Meera'], 'Asha, Ravi and Meera'],
  ['en', 'or', ['Asha', 'Ravi', 'Meera'], 'Asha, Ravi or Meera'],
  ['hi', 'and', ['आशा', 'रवि'], 'आशा और रवि'],
  ['hi', 'and', ['आशा', 'रवि', 'मीरा'], 'आशा, रवि और मीरा'],
  ['hi', 'or', ['आशा', 'रवि', 'मीरा'], 'आशा, रवि या मीरा'],
])('in %s, names are listed with “%s” as people write it', (language, last, names, line) => {
  expect(inOneLine(names, language, last)).toBe(line);
});
