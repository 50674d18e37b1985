export const LANGUAGES = ['en', 'hi'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A template's text. English is always there; another language is used where it exists. */
export type LocalizedText = { readonly en: string } & Readonly<
  Partial<Record<Exclude<Language, 'en'>, string | undefined>>
>;

export const inLanguage = (text: LocalizedText, language: Language): string => text[language] ?? text.en;
