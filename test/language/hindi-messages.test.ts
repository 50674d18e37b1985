import { isLiteralElement } from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/language/commands/catalog.ts';
import { en } from '../../src/language/messages/en.ts';
import { hi } from '../../src/language/messages/hi.ts';
import { sayIn, type MessageKey } from '../../src/language/say.ts';
import { intentsIn, say, told } from './understand/say.ts';

type Part = ReturnType<IntlMessageFormat['getAst']>[number];

const keys = Object.keys(en) as readonly MessageKey[];

/** What may be in Latin letters in a Hindi text: what has to be typed exactly like that. */
const LATIN =
  /priya@fabrikam\.example|Asia\/Kolkata|Europe\/Berlin|OneDrive|Excel Workbook \(\.xlsx\)|CSV(?: UTF-8)?/g;

describe('the two catalogs', () => {
  test('have the same messages, in the same order', () => {
    expect(Object.keys(hi)).toEqual(keys);
  });

  test('have each message in one file of a subject only', () => {
    const files = join(import.meta.dirname, '../../src/language/messages/en');
    const written = readdirSync(files).flatMap((file) =>
      [...readFileSync(join(files, file), 'utf8').matchAll(/^  '?([a-z][a-zA-Z0-9.-]*)'?:/gm)].map(
        ([, key]) => key,
      ),
    );
    expect(written.sort()).toEqual(keys.toSorted());
  });

  test.each(keys)('%s asks for the same and sets the same in bold', (key) => {
    expect(askedFor(hi[key])).toEqual(askedFor(en[key]));
  });

  test.each(keys)('%s is in its own script', (key) => {
    expect(textOf(en[key])).not.toMatch(/\p{Script=Devanagari}/u);
    expect(textOf(hi[key]).replace(LATIN, '')).not.toMatch(/\p{Script=Latin}/u);
  });

  test('are different, but for signs', () => {
    const same = keys.filter((key) => en[key] === hi[key] && /\p{L}/u.test(textOf(en[key])));
    expect(same).toEqual([]);
  });
});

describe.each(['en', 'hi'] as const)('what help shows in %s is understood', (language) => {
  const inWords = sayIn(language);
  const shown = Object.entries(COMMANDS).flatMap(([intent, { help }]) =>
    help.flatMap(({ example }) =>
      inWords(example)
        .split(' · ')
        .map((sentence) => ({ intent, sentence })),
    ),
  );

  test.each(shown)('$sentence', ({ intent, sentence }) => {
    expect(intentsIn(say(sentence))[0]).toBe(intent);
  });

  test.each(keys.flatMap((key) => quotedIn({ en, hi }[language][key])))('“%s”', (sentence) => {
    expect(intentsIn(say(sentence))).not.toEqual([]);
  });

  test.each(['welcome.start', 'help.enroll'] as const)('%s enrolls Asha Rao', (key) => {
    const sentence = inWords(key).split(': ').at(-1) ?? '';
    expect(told(say(sentence))).toMatch(/^enroll Asha Rao (?:contact-no-show|event-invitation)$/);
  });
});

test('one and many in Hindi, where none is one', () => {
  const say = sayIn('hi');
  expect([0, 1, 2].map((count) => say('daily.headline-nameless', { count }))).toEqual([
    'सुप्रभात: आज का 0 काम',
    'सुप्रभात: आज का 1 काम',
    'सुप्रभात: आज के 2 काम',
  ]);
});

test('the titles of buttons are short', () => {
  const titles = keys.filter((key) => /^(?:button|outcome|link|close)\./.test(key) && key !== 'close.ask');
  const long = titles.filter((key) => shown(hi[key]).length > 18);
  expect(long).toEqual([]);
});

/** Of a few, where it counts. */
const shown = (title: string): string =>
  String(new IntlMessageFormat(title, 'hi').format({ name: '', count: 5 }));

const partsOf = (message: string): readonly Part[] =>
  new IntlMessageFormat(message, 'en').getAst().flatMap(inside);

function inside(part: Part): readonly Part[] {
  if ('children' in part) return [part, ...part.children.flatMap(inside)];
  if ('options' in part)
    return [part, ...Object.values(part.options).flatMap(({ value }) => value.flatMap(inside))];
  return [part];
}

const askedFor = (message: string): readonly string[] =>
  [
    ...new Set(
      partsOf(message).flatMap((part) => ('value' in part && !isLiteralElement(part) ? [part.value] : [])),
    ),
  ].sort();

/** The parts that are always there, whatever the values. */
const textOf = (message: string): string =>
  partsOf(message)
    .filter(isLiteralElement)
    .map(({ value }) => value)
    .join(' ');

/** Quoted as the status of a record, not as a sentence to type. */
const STATUSES: readonly string[] = [en['status.do-not-contact'], hi['status.do-not-contact']];

/** Sentences that a message says can be typed: quoted, and more than a word to add to. */
const quotedIn = (message: string): readonly string[] =>
  [...message.matchAll(/“([^“”{}]+)”/g)]
    .map(([, quoted = '']) => quoted)
    .filter((quoted) => !STATUSES.includes(quoted));
