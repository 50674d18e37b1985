import type { Language } from '../domain/text.ts';
import { LOCALES } from './say.ts';

/** "Asha Rao, Ravi Kumar and Meera Iyer", or the same with "or". */
export const inOneLine = (names: readonly string[], language: Language, last: 'and' | 'or' = 'and'): string =>
  new Intl.ListFormat(LOCALES[language], { type: last === 'and' ? 'conjunction' : 'disjunction' })
    .format(names)
    .replace(COMMA_BEFORE_AND, ' और ');

/** Unicode's Hindi puts one there; people don't. */
const COMMA_BEFORE_AND = /, और (?!.*, और )/u;
