export const LANGUAGES = ['en', 'hi'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A template's text. English is always there; another language is used where it exists. */
export type LocalizedText = { readonly en: string } & Readonly<
  Partial<Record<Exclude<Language, 'en'>, string | undefined>>
>;

/** As somebody wrote it, for what is sent or read. */
export const textIn = (text: LocalizedText, language: Language): string => text[language] ?? text.en;

/** An apostrophe: between letters, or after a plural unless something is quoted before it. */
const APOSTROPHE = /(?<=\p{L})'(?=\p{L})|(?<=s)(?<!(?:^|[^\p{L}])'.*)'/gu;

/** As it is shown, with the apostrophes of everything that the bot says. */
export const inLanguage = (text: LocalizedText, language: Language): string =>
  textIn(text, language).replace(APOSTROPHE, '’');
