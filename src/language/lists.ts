import type { Language } from '../domain/text.ts';
import { LOCALES } from './say.ts';

/** "Asha Rao, Ravi Kumar and Meera Iyer", or the same with "or". */
export const inOneLine = (names: readonly string[], language: Language, last: 'and' | 'or' = 'and'): string =>
  new Intl.ListFormat(LOCALES[language], { type: last === 'and' ? 'conjunction' : 'disjunction' }).format(
    names,
  );
