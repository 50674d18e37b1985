import { memoize } from '../domain/memoize.ts';
import type { Language } from '../domain/text.ts';
import { formatOf, type Run, type Values } from './message-format.ts';
import { en } from './messages/en.ts';
import { hi } from './messages/hi.ts';
import type { KeySaidWith, KeyWithoutValues, MessageKey, ValuesOf } from './messages/keys.ts';

export type { KeySaidWith, KeyWithoutValues, MessageKey, Run, Values };

/** Says a message of the catalog in one language. */
export type Say = {
  <Key extends MessageKey>(key: Key, ...values: ValuesOf<Key>): string;
  /** The same with what `<b>` marks set apart. */
  readonly runs: <Key extends MessageKey>(key: Key, ...values: ValuesOf<Key>) => readonly Run[];
  readonly language: Language;
};

export const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', hi: 'hi-IN' };

const CATALOGS: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = { en, hi };

const ALL_MESSAGES = Object.keys(en).length;

function voice(language: Language): Say {
  // Parsing a message costs far more than formatting it, so parsed messages are cached.
  const formats = memoize(ALL_MESSAGES, (key: MessageKey) =>
    formatOf(CATALOGS[language][key], LOCALES[language]),
  );
  /** A message without values is always the same. */
  const fixed = memoize(ALL_MESSAGES, (key: MessageKey) => formats(key)({}));
  const runs = (key: MessageKey, ...[values]: readonly Values[]): readonly Run[] =>
    values ? formats(key)(values) : fixed(key);
  const say = (key: MessageKey, ...values: readonly Values[]): string =>
    runs(key, ...values)
      .map(({ text }) => text)
      .join('');
  return Object.assign(say, { runs, language });
}

const VOICES: Readonly<Record<Language, Say>> = { en: voice('en'), hi: voice('hi') };

export const sayIn = (language: Language): Say => VOICES[language];
