import { startOwnPostgres } from '../postgres.ts';
import { measureCards } from './postgres/cards.ts';
import { measureClicks } from './postgres/clicks.ts';
import { measureGrowth } from './postgres/growth.ts';
import { measureRates } from './postgres/rates.ts';
import type { Subject } from './table.ts';

/** Clicks, growth and mornings on a real PostgreSQL, every commit on disk before it is answered. */
export const measure: Subject = async () => {
  const postgres = await startOwnPostgres();
  try {
    return [
      ...(await measureClicks(postgres)),
      ...(await measureGrowth(postgres)),
      ...(await measureCards(postgres)),
      ...(await measureRates(postgres)),
    ];
  } finally {
    await postgres.stop();
  }
};
