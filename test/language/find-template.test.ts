import { expect, test } from 'vitest';
import { findTemplate } from '../../src/language/understand/find-template.ts';
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
  ['webinaar', 'webinar-follow-up'],
  ['noshow follow up', 'contact-no-show'],
  ['नो-शो', 'contact-no-show'],
  ['नो शो', 'contact-no-show'],
  ['नोशो फॉलोअप', 'contact-no-show'],
  ['वेबिनार', 'webinar-follow-up'],
  ['वेबीनार', 'webinar-follow-up'],
  ['वेबनार', 'webinar-follow-up'],
  ['वैबिनार', 'webinar-follow-up'],
  ['वेबिनार फॉलोअप', 'webinar-follow-up'],
  ['वेबिनार फ़ॉलो-अप', 'webinar-follow-up'],
  ['रिन्यूअल', 'account-renewal'],
  ['रिन्युअल', 'account-renewal'],
  ['अकाउंट रिन्यूअल', 'account-renewal'],
  ['renual', 'account-renewal'],
  ['naveenikaran', 'account-renewal'],
  ['डेमो', 'product-demo'],
  ['डैमो', 'product-demo'],
  ['प्रोडक्ट डेमो', 'product-demo'],
  ['डेमो रिक्वेस्ट', 'product-demo'],
  ['आउटबाउंड', 'outbound-prospecting'],
  ['आउटबॉन्ड', 'outbound-prospecting'],
  ['प्रॉस्पेक्टिंग', 'outbound-prospecting'],
  ['हाई वॉल्यूम', 'outbound-prospecting'],
  ['इवेंट', 'event-invitation'],
  ['ईवेंट', 'event-invitation'],
  ['इनवाइट', 'event-invitation'],
  ['निमंत्रण', 'event-invitation'],
  ['nimantran', 'event-invitation'],
  ['इवेंट इनविटेशन', 'event-invitation'],
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
