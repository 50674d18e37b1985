import type { Card } from '../../src/cards/elements.ts';
import type { Language } from '../../src/domain/text.ts';
import { dayCards } from './day-cards.ts';
import { enrollmentCards } from './enrollment-cards.ts';
import { templates, type Customer } from './situations.ts';

/** A card that the bot makes, and when. */
export type Made = { readonly when: string; readonly card: Card };

export const made = (when: string, cards: readonly Card[]): readonly Made[] =>
  cards.map((card) => ({ when, card }));

/** The cards that the bot makes with such a customer, in every situation that a shipped template gets into. */
export const cardsWith = (customer: Customer, language: Language): readonly Made[] => [
  ...templates.flatMap((template) => enrollmentCards(template, customer, language)),
  ...dayCards(customer, language),
];
