import type { Language } from '../domain/text.ts';
import { LOCALES } from './say.ts';

/** "Asha Rao, Ravi Kumar and Meera Iyer" */
export const inOneLine = (names: readonly string[], language: Language): string =>
  new Intl.ListFormat(LOCALES[language], { type: 'conjunction' }).format(names);
