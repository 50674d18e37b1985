import { LANGUAGES, type Language } from '../domain/text.ts';
import { fold } from './words.ts';

/** What speakers of a language call it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', hi: 'हिन्दी' };

const CALLED: Readonly<Record<Language, readonly string[]>> = {
  en: ['english', 'अंग्रेज़ी', 'इंग्लिश', 'angrezi'],
  hi: ['hindi', 'हिन्दी'],
};

/** The language whose name was typed, in either language. */
export const languageInWords = (words: string): Language | undefined =>
  LANGUAGES.find((language) => CALLED[language].some((name) => fold(name) === fold(words)));
