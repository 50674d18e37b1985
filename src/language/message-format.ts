import { IntlMessageFormat, type Formatters } from 'intl-messageformat';
import { memoize } from '../domain/memoize.ts';
import { LANGUAGES } from '../domain/text.ts';

export type Values = Readonly<Record<string, string | number>>;

/** A stretch of text in a card. It is never read as markup, so it may contain a customer's own text. */
export type Run = { readonly text: string; readonly bold: boolean };

/** Throws when a value is missing that the message asks for. */
export type Format = (values: Values) => readonly Run[];

/** Reads a message of the catalog: ICU syntax, with `<b>` around bold text. */
export function formatOf(message: string, locale: string): Format {
  const format = PLAIN.test(message) ? plainFormat(message) : icuFormat(message, locale);
  return (values) => Object.values(values).reduce(withoutSecondStop, format(values));
}

/** What ends in a stop of its own, such as "Fabrikam Inc." or a question, ends the sentence, too. */
function withoutSecondStop(runs: readonly Run[], value: string | number): readonly Run[] {
  if (typeof value === 'number' || !STOPPED.test(value)) return runs;
  return runs.map(({ text, bold }, at) => {
    const within = STOPS.reduce((so, stop) => so.replaceAll(value + stop, value), text);
    const isSecond = STOPS.includes(within.charAt(0)) && runs[at - 1]?.text.endsWith(value) === true;
    return { bold, text: isSecond ? within.slice(1) : within };
  });
}

const STOPS: readonly string[] = ['.', '।'];
const STOPPED = /[.?!।…]$/;

/** Words, values and bold text, as in most messages; a straight apostrophe may quote any of them. */
const PLAIN = /^([^{}<>']|\{\w+\}|<\/?b>)*$/;

/** Joining these takes a tenth of the time that a formatter takes. */
function plainFormat(message: string): Format {
  const stretches = message
    .split(/<\/?b>/)
    .map((text, index) => ({ bold: index % 2 === 1, words: text.split(/\{(\w+)\}/) }))
    .filter(({ words }) => words.join('') !== '');
  return (values) => stretches.map(({ bold, words }) => ({ bold, text: filledIn(words, values) }));
}

/** Every other word is the name of a value. */
const filledIn = (words: readonly string[], values: Values): string =>
  words.map((word, index) => (index % 2 === 0 ? word : valueOf(word, values))).join('');

function valueOf(name: string, values: Values): string | number {
  const value = values[name];
  if (value === undefined) throw new Error(`A message has no value for {${name}}`);
  return value;
}

function icuFormat(message: string, locale: string): Format {
  const format = new IntlMessageFormat(message, locale, undefined, { formatters: formattersOf(locale) });
  return (values) =>
    format
      .formatToParts<Run>({ ...values, b: inBold })
      .map(({ value }) => (typeof value === 'string' ? { text: value, bold: false } : value));
}

const inBold = (chunks: readonly (string | Run)[]): Run => ({
  text: chunks.map(String).join(''),
  bold: true,
});

/**
 * The number formatters of messages, made once. The library would make them for each message and stringify its options
 * each time.
 */
const formattersOf = memoize(LANGUAGES.length, (locale: string): Formatters => {
  const numbers = new Intl.NumberFormat(locale);
  const plurals = new Intl.PluralRules(locale);
  return {
    getNumberFormat: () => numbers,
    getPluralRules: () => plurals,
    getDateTimeFormat: (...args) => new Intl.DateTimeFormat(...args),
  };
});
