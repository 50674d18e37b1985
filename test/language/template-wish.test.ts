import { expect, test } from 'vitest';
import { asksForTemplateFile, templateWishIn } from '../../src/language/asked/template-wish.ts';

test.each([
  ['customize webinar', 'change', undefined],
  ['वेबिनार टेम्पलेट बदलो', 'change', undefined],
  ['new template', 'new', undefined],
  ['create a template called onboarding', 'new', 'Onboarding'],
  ['new template Trade fair', 'new', 'Trade fair'],
  ['naya template banao', 'new', undefined],
  ['नया टेम्पलेट बनाओ', 'new', undefined],
  ['copy webinar as trade fair', 'copy', 'Trade fair'],
  ['duplicate the webinar template', 'copy', undefined],
  ['copy webinar as “Spring fair”', 'copy', 'Spring fair'],
  ['वेबिनार की कॉपी बनाओ', 'copy', undefined],
  ['webinar ki copy banao', 'copy', undefined],
] as const)('“%s” is to %s', (sentence, kind, name) => {
  expect(templateWishIn(sentence)).toEqual(name === undefined ? { kind } : { kind, name });
});

test.each([
  ['export template webinar', true],
  ['export the webinar template as yaml', true],
  ['टेम्पलेट वेबिनार एक्सपोर्ट करें', true],
  ['export webinar', false],
  ['export the summary of the webinar template', false],
])('“%s” is for the file of the template: %s', (sentence, is) => {
  expect(asksForTemplateFile(sentence)).toBe(is);
});
