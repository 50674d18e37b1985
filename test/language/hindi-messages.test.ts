import { isLiteralElement } from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/language/understand/commands.ts';
import { findTemplate } from '../../src/language/understand/find-template.ts';
import { en } from '../../src/language/messages/en.ts';
import { hi } from '../../src/language/messages/hi.ts';
import { sayIn, type MessageKey } from '../../src/language/say.ts';
import { understand } from '../../src/language/understand/understand.ts';
import { shippedTemplates } from '../whole/whole-bot.ts';

type Part = ReturnType<IntlMessageFormat['getAst']>[number];

const keys = Object.keys(en) as readonly MessageKey[];

/** What may stand in Latin letters in a Hindi text: what has to be typed just so. */
const LATIN = /priya@fabrikam\.example|Asia\/Kolkata|Europe\/Berlin/g;

describe('the two catalogues', () => {
  test('have the same messages, in the same order', () => {
    expect(Object.keys(hi)).toEqual(keys);
  });

  test('have each message in one file of a subject only', () => {
    const files = join(import.meta.dirname, '../../src/language/messages/en');
    const written = readdirSync(files).flatMap((file) =>
      [...readFileSync(join(files, file), 'utf8').matchAll(/^  '?([a-z][a-z.-]*)'?:/gm)].map(
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
  const say = sayIn(language);

  test.each(COMMANDS.flatMap(({ id, help }) => (help ? [{ id, example: say(help.example) }] : [])))(
    '$example',
    ({ id, example }) => {
      const [first, ...others] = example.split(' · ').map(understand);
      expect(first).toMatchObject({ kind: 'command', id });
      for (const other of others) expect(other.kind).toBe('command');
    },
  );

  test.each(keys.filter(isOfCommands).flatMap((key) => quotedIn({ en, hi }[language][key])))(
    '“%s”',
    (sentence) => {
      expect(understand(sentence).kind).toBe('command');
    },
  );

  test.each(['welcome.start', 'help.enroll'] as const)(
    '%s enrolls where Asha Rao, a contact, can be',
    async (key) => {
      const understood = understand(say(key).split(': ').at(-1) ?? '');
      expect(understood).toMatchObject({ kind: 'command', id: 'enroll' });
      const template = understood.kind === 'command' ? (understood.words.template ?? '') : '';
      expect(findTemplate(await shippedTemplates(), template)).toMatchObject({
        template: { recordType: 'contact' },
      });
    },
  );
});

/** What explanations and small talk quote is read in `explanations.test.ts`. */
const isOfCommands = (key: MessageKey): boolean => !/^(?:explain|chat|leave)\./.test(key);

test.each([
  ['वेबिनार', 'webinar-follow-up'],
  ['वेबीनार', 'webinar-follow-up'],
  ['वेबिनार फॉलो अप', 'webinar-follow-up'],
  ['नवीनीकरण', 'account-renewal'],
  ['खाता नवीनीकरण', 'account-renewal'],
  ['दिखाई न दें', 'contact-no-show'],
  ['डेमो', 'product-demo'],
  ['उत्पाद डेमो', 'product-demo'],
  ['इवेंट', 'event-invitation'],
  ['इवेन्ट', 'event-invitation'],
  ['आउटबाउंड', 'outbound-prospecting'],
  ['संभावना अनुक्रम', 'outbound-prospecting'],
])('the template "%s" is %s', async (words, id) => {
  expect(findTemplate(await shippedTemplates(), words)).toMatchObject({ kind: 'one', template: { id } });
});

test('one and many in Hindi, where none is one', () => {
  const say = sayIn('hi');
  expect([0, 1, 2].map((count) => say('daily.headline-nameless', { count }))).toEqual([
    'सुप्रभात: 0 अगली सर्वोत्तम कार्रवाई',
    'सुप्रभात: 1 अगली सर्वोत्तम कार्रवाई',
    'सुप्रभात: 2 अगली सर्वोत्तम कार्रवाइयाँ',
  ]);
});

test('the titles of buttons are short', () => {
  const titles = keys.filter((key) => /^(?:button|outcome|link|close)\./.test(key) && key !== 'close.ask');
  const long = titles.filter((key) => hi[key].replace('{name}', '').length > 18);
  expect(long).toEqual([]);
});

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

/** What is said whatever the values are. */
const textOf = (message: string): string =>
  partsOf(message)
    .filter(isLiteralElement)
    .map(({ value }) => value)
    .join(' ');

/** Sentences that a message says can be typed: quoted, and more than a word to add to. */
const quotedIn = (message: string): readonly string[] =>
  [...message.matchAll(/“([^“”{}]+)”/g)]
    .map(([, quoted = '']) => quoted)
    .filter((quoted) => quoted !== 'दिखाई न दें');
