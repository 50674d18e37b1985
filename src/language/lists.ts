import type { Language } from '../domain/text.ts';
import { LOCALES } from './say.ts';

/** "Ravi, Megan and Asha", or the same with "or". */
export const listOf = (names: readonly string[], language: Language, last: 'and' | 'or'): string =>
  new Intl.ListFormat(LOCALES[language], { type: last === 'and' ? 'conjunction' : 'disjunction' }).format(
    names,
  );
