import { isLiteralElement } from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/domain/text.ts';
import { en } from '../../src/language/messages/en.ts';
import { hi } from '../../src/language/messages/hi.ts';
import { LOCALES, sayIn, type MessageKey, type Run, type Values } from '../../src/language/say.ts';

const CATALOGS = { en, hi };
const say = sayIn('en');
const keys = Object.keys(en) as readonly MessageKey[];

describe('the catalog', () => {
  test('has no message that is never said', () => {
    const source = sourceOfAll();
    const written = new Set([...source.matchAll(/'([a-z]+(?:[.-][a-z-]+)*)'/g)].map(([, key = '']) => key));
    const madeUp = [...source.matchAll(/`([a-z]+\.[a-z.-]*)\$\{[^}`]+\}([a-z.-]*)`/g)].map(
      ([, start = '', end = '']) => ({ start, end }),
    );
    const isSaid = (key: string) =>
      written.has(key) || madeUp.some(({ start, end }) => key.startsWith(start) && key.endsWith(end));
    expect(keys.filter((key) => !isSaid(key))).toEqual([]);
  });

  test.each(LANGUAGES)(
    'can be said from beginning to end in %s, with what its messages ask for',
    (language) => {
      for (const key of keys) {
        const text = sayIn(language)(key, valuesFor(en[key]));
        expect(text.trim(), key).not.toBe('');
        expect(text, key).not.toMatch(/[{}<>]|undefined|plural|select/);
      }
    },
  );

  test.each(LANGUAGES)('is said as the library for its syntax says it, in %s', (language) => {
    const mark = ({ text, bold }: Run) => (bold ? `<b>${text}</b>` : text);
    for (const [key, message] of Object.entries(CATALOGS[language])) {
      const values = valuesFor(message);
      const expected = new IntlMessageFormat(message, LOCALES[language]).format({
        ...values,
        b: (chunks) => `<b>${chunks.join('')}</b>`,
      });
      expect(
        sayIn(language)
          .runs(key as MessageKey, values)
          .map(mark)
          .join(''),
        key,
      ).toBe(expected);
    }
  });

  test('writes enroll the American way, email in one word, and typographic quotes', () => {
    for (const key of keys) {
      expect(en[key], key).not.toMatch(/\benrol(s|ment|ments)?\b|e-mail|["']/i);
      expect(hi[key], key).not.toMatch(/["']/);
    }
  });

  test('never joins a number to a noun without asking for its plural', () => {
    for (const key of keys)
      expect(en[key], key).not.toMatch(/\{\w+\} (?:days|steps|records|actions|sequences)\b/);
  });
});

test('a message without its values, or with others, does not compile and is not said', () => {
  // @ts-expect-error A value is missing.
  expect(() => say('button.open', {})).toThrow('{name}');
  // @ts-expect-error The value has another name.
  expect(() => say('due.overdue', { day: 2 })).toThrow('days');
  // @ts-expect-error Nothing is handed in.
  expect(() => say('button.open')).toThrow('{name}');
});

describe('what comes from customers', () => {
  const name = "<b>Bold</b> {name} ${name} {{DATE(2026-01-01)}} *x* # ' ";

  test('is text and never markup, in a sentence and in runs', () => {
    expect(say('enroll.title', { name })).toContain(name);
    expect(say.runs('result.replied', { name })).toEqual([
      { text: name, bold: true },
      { text: ' replied.', bold: false },
    ]);
  });

  test('is not bold where the message is not', () => {
    expect(say.runs('who.none', { words: name }).every(({ bold }) => !bold)).toBe(true);
  });
});

test('one and many', () => {
  expect([0, 1, 2].map((count) => say('today.headline', { count }))).toEqual([
    'No next best actions',
    '1 next best action',
    '2 next best actions',
  ]);
});

function sourceOfAll(): string {
  const src = join(import.meta.dirname, '../../src');
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.includes('messages'))
    .map((file) => readFileSync(join(src, file), 'utf8'))
    .join('\n');
}

type Part = ReturnType<IntlMessageFormat['getAst']>[number];

/** A value for each argument of a message: a number where it counts, a choice of its own where it selects. */
const valuesFor = (message: string): Values =>
  Object.fromEntries(new IntlMessageFormat(message, 'en').getAst().flatMap(argumentsIn));

function argumentsIn(part: Part): readonly (readonly [string, string | number])[] {
  if ('children' in part) return part.children.flatMap(argumentsIn);
  if ('options' in part) {
    const choices = Object.entries(part.options);
    const own = 'pluralType' in part ? 2 : (choices[0]?.[0] ?? 'other');
    return [[part.value, own], ...choices.flatMap(([, option]) => option.value.flatMap(argumentsIn))];
  }
  return 'value' in part && !isLiteralElement(part) ? [[part.value, 'Asha']] : [];
}

describe('a sentence ends once', () => {
  test.each([
    ['Call Fabrikam Inc.', 'Noted. Still to do: Call Fabrikam Inc.'],
    ['Still interested?', 'Noted. Still to do: Still interested?'],
    ['Wait…', 'Noted. Still to do: Wait…'],
    ['Call Asha Rao', 'Noted. Still to do: Call Asha Rao.'],
  ])('%s', (step, sentence) => {
    expect(sayIn('en')('told.stays', { step })).toBe(sentence);
  });

  test('in Hindi, in bold, and after a number', () => {
    expect(sayIn('hi')('told.stays', { step: 'फ़ोन करें।' })).toMatch(/[^।]।$/);
    const runs = sayIn('en').runs('enroll.many-done', { count: 2, template: 'Ready?' });
    expect(runs.map(({ text }) => text).join('')).toBe('Enrolled 2 records in Ready?');
  });
});
