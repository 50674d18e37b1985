import type { Language } from '../domain/text.ts';

/** What speakers of a language call it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', hi: 'हिन्दी' };
