import { expect, test } from 'vitest';
import { contactLine } from '../../src/cards/kit/contact-line.ts';
import { actionView } from '../../src/cards/action/action-view.ts';
import { aRecord } from '../builders.ts';
import { day } from '../domain/enrolled.ts';
import { ASHA, situationAt, viewerOn } from './situations.ts';

const TODAY = day(0);

test('under what to do is who that is and how to reach them', () => {
  const view = actionView(situationAt('contact-no-show', 'call'), viewerOn(TODAY), 'list');
  expect(view.who).toBe('Head of Operations · +91 98765 43210 · asha.rao@northwind.example · ₹2,50,000');
});

test('of a deal it is the person to talk to, and what the deal is worth', () => {
  const deal = { ...ASHA.deal, value: { amount: 74_000, currency: 'EUR' } };
  const view = actionView(
    situationAt('product-demo', 'call', { ...ASHA, deal }),
    viewerOn(TODAY, 'hi'),
    'list',
  );
  expect(view.who).toBe('Head of Operations · +91 98765 43210 · asha.rao@northwind.example · €74,000');
});

test.each([
  [{ amount: 1_200_000, currency: 'USD' }, '$1,200,000'],
  [{ amount: 1_200_000, currency: 'INR' }, '₹12,00,000'],
  [{ amount: 5, currency: 'points' }, '5 points'],
])('%o is worth %s', (value, shown) => {
  expect(contactLine(aRecord({ value }), { value }, viewerOn(TODAY))).toBe(shown);
});

test('nothing is said of what is not known', () => {
  expect(contactLine(aRecord({}), {}, viewerOn(TODAY))).toBe('');
});
