import { expect, test } from 'vitest';
import { tagSaid } from '../../../src/language/lists-and-tags/tag-said.ts';
import { listToShow } from '../../../src/language/lists-and-tags/lists-said.ts';
import { say, told } from './say.ts';

test.each([
  ['leads in Pune', { type: 'lead', from: 'Pune' }],
  ['contacts at Fabrikam', { type: 'contact', from: 'Fabrikam' }],
  ['all leads from Navi Mumbai', { type: 'lead', from: 'Navi Mumbai' }],
  ['accounts in Pune', { type: 'account', from: 'Pune' }],
])('“%s” is a list', (sentence, list) => {
  expect(listToShow(sentence)).toEqual({ list });
  expect(told(say(sentence))).toMatch(/lists/);
});

test('those in a sequence are not those at a place', () => {
  expect(told(say('leads in webinar'))).not.toMatch(/lists/);
});

test.each(['untag Asha expo', 'untag Asha #expo', 'untag Asha from expo'])('“%s”', (sentence) => {
  expect(tagSaid(sentence)).toEqual({ kind: 'remove', tag: 'expo', of: { names: ['Asha'] } });
});
