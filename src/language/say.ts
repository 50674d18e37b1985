import { IntlMessageFormat } from 'intl-messageformat';
import { remembered } from '../domain/remembered.ts';
import type { Language } from '../domain/text.ts';
import { en } from './messages/en.ts';
import { hi } from './messages/hi.ts';

export type MessageKey = keyof typeof en;
export type Values = Readonly<Record<string, string | number>>;

/** A stretch of text in a card. It is never read as markup, so it may hold what a customer calls themselves. */
export type Run = { readonly text: string; readonly bold: boolean };

/** Says a message of the catalogue in one language. */
export type Say = {
  (key: MessageKey, values?: Values): string;
  /** The same with what `<b>` marks set apart. */
  readonly runs: (key: MessageKey, values?: Values) => readonly Run[];
  readonly language: Language;
};

export const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', hi: 'hi-IN' };

const CATALOGS: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = { en, hi };

const ALL_MESSAGES = Object.keys(en).length;

function voice(language: Language): Say {
  // Parsing a message costs far more than saying it, so what was parsed is kept.
  const formats = new Map<MessageKey, IntlMessageFormat>();
  const formatOf = (key: MessageKey): IntlMessageFormat => {
    const format = formats.get(key) ?? new IntlMessageFormat(CATALOGS[language][key], LOCALES[language]);
    formats.set(key, format);
    return format;
  };
  const runsWith = (key: MessageKey, values: Values): readonly Run[] =>
    [
      formatOf(key).format<Run>({
        ...values,
        b: (chunks) => ({ text: chunks.map(String).join(''), bold: true }),
      }),
    ]
      .flat()
      .map((part) => (typeof part === 'string' ? { text: part, bold: false } : part));
  /** What has no values is always the same. */
  const fixed = remembered(ALL_MESSAGES, (key: MessageKey) => runsWith(key, {}));
  const runs = (key: MessageKey, values?: Values): readonly Run[] =>
    values ? runsWith(key, values) : fixed(key);
  const say = (key: MessageKey, values?: Values): string =>
    runs(key, values)
      .map(({ text }) => text)
      .join('');
  return Object.assign(say, { runs, language });
}

const VOICES: Readonly<Record<Language, Say>> = { en: voice('en'), hi: voice('hi') };

export const sayIn = (language: Language): Say => VOICES[language];
