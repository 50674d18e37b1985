import type { Card } from '../../src/cards/kit/elements.ts';

/** A card that the bot makes, and when. */
export type Made = { readonly when: string; readonly card: Card };

export const made = (when: string, cards: readonly Card[]): readonly Made[] =>
  cards.map((card) => ({ when, card }));
