import { expect, test } from 'vitest';
import { findTemplate } from '../../src/language/find-template.ts';
import { shippedTemplates } from '../whole/whole-bot.ts';

const templates = await shippedTemplates();

const foundIn = (words: string): readonly string[] => {
  const found = findTemplate(templates, words);
  if (found.kind === 'none') return [];
  return found.kind === 'one' ? [found.template.id] : found.templates.map(({ id }) => id);
};

test.each([
  ['contact-no-show', 'contact-no-show'],
  ['no-show', 'contact-no-show'],
  ['no show follow up', 'contact-no-show'],
  ['the no-show sequence', 'contact-no-show'],
  ['contacts don’t show up', 'contact-no-show'],
  ['outbound', 'outbound-prospecting'],
  ['HIGH VOLUME', 'outbound-prospecting'],
  ['prospcting', 'outbound-prospecting'],
  ['event', 'event-invitation'],
  ['upcoming event', 'event-invitation'],
  ['invite', 'event-invitation'],
  ['demo', 'product-demo'],
  ['product demo', 'product-demo'],
  ['renewal', 'account-renewal'],
  ['account renewals', 'account-renewal'],
  ['webinar', 'webinar-follow-up'],
  ['webniar', 'webinar-follow-up'],
  ['webinar follow-up template', 'webinar-follow-up'],
  ['वेबिनार', 'webinar-follow-up'],
])('%s is %s', (words, id) => {
  expect(foundIn(words)).toEqual([id]);
});

test.each([
  ['follow up', ['contact-no-show', 'webinar-follow-up']],
  ['upcoming', ['account-renewal', 'event-invitation']],
])('%s could be several', (words, ids) => {
  expect(foundIn(words)).toEqual(ids);
});

test.each(['quidditch', '', '   ', 'the template', '***', 'x'.repeat(1_000)])('“%s” is none', (words) => {
  expect(foundIn(words)).toEqual([]);
});

test('every template is found by its id and by its name in each language', () => {
  for (const { id, name } of templates)
    for (const words of [id, name.en, name.hi ?? id, name.en.toUpperCase()])
      expect(foundIn(words), words).toEqual([id]);
});
