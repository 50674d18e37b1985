import type { Language } from '../../src/domain/text.ts';
import { answerCards } from './answer-cards.ts';
import { dayCards } from './day-cards.ts';
import { enrollmentCards } from './enrollment-cards.ts';
import type { Made } from './made.ts';
import { templates, type Customer } from './situations.ts';

/** The cards that the bot makes with such a customer, in every situation that a shipped template gets into. */
export const cardsWith = (customer: Customer, language: Language): readonly Made[] => [
  ...templates.flatMap((template) => enrollmentCards(template, customer, language)),
  ...dayCards(customer, language),
  ...answerCards(customer, language),
];
