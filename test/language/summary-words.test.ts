import { expect, test } from 'vitest';
import { readSummaryWords, type SummaryWords } from '../../src/language/understand/summary-words.ts';

test.each<[string, SummaryWords]>([
  ['', {}],
  ['webinar', { template: 'webinar' }],
  ['of all templates', {}],
  ['this month', { period: 'month' }],
  ['webinar this week', { template: 'webinar', period: 'week' }],
  ['for this quarter', { period: 'quarter' }],
  ['webinar of all time', { template: 'webinar', period: 'all' }],
  ['for Megan', { seller: 'megan' }],
  ['for me', { seller: 'me' }],
  ['webinar this month for Megan Bowen', { template: 'webinar', period: 'month', seller: 'megan bowen' }],
  ['webinar for Megan this month', { template: 'webinar', period: 'month', seller: 'megan' }],
  ['webinar version 2 for Megan', { template: 'webinar', version: 2, seller: 'megan' }],
  ['no-show follow up', { template: 'no-show follow up' }],
  ['वेबिनार इस महीने', { template: 'वेबिनार', period: 'month' }],
  ['इस हफ़्ते का', { period: 'week' }],
  ['मेगन के लिए वेबिनार का', { template: 'वेबिनार', seller: 'मेगन' }],
  ['मेरा', { seller: 'मेरा' }],
  ['वेबिनार संस्करण 2', { template: 'वेबिनार', version: 2 }],
  ['वेबिनार वर्ज़न २ इस तिमाही', { template: 'वेबिनार', version: 2, period: 'quarter' }],
  ['सभी टेम्पलेट का', {}],
  ['webinar for october', { template: 'webinar', period: 'october' }],
  ['in May for Megan', { period: 'may', seller: 'megan' }],
  ['for June', { seller: 'june' }],
  ['वेबिनार अक्टूबर का', { template: 'वेबिनार', period: 'october' }],
  ['this year', { period: 'year' }],
  ['webinar last year', { template: 'webinar', period: 'last-year' }],
  ['इस साल का वेबिनार', { template: 'वेबिनार', period: 'year' }],
  ['pichhle saal ka', { period: 'last-year' }],
  ['august ka webinar', { template: 'webinar', period: 'august' }],
])('“%s” asks for %j', (typed, asked) => {
  expect(readSummaryWords(typed)).toEqual(asked);
});
