import { readFile } from 'node:fs/promises';
import type { NextActionsData } from './others/plain-card.ts';

/** The sample that designers see the card with: the first action open, four more below. */
export async function fiveActions(): Promise<NextActionsData> {
  const sample = JSON.parse(await readFile('cards/next-actions.sample.json', 'utf8')) as NextActionsData;
  const { open, rows } = sample;
  const [one] = rows;
  if (!one || open.length !== 1) throw new Error('The sample has no action');
  return {
    ...sample,
    result: [],
    notes: [],
    rows: Array.from({ length: 4 }, (_, index) => rows[index] ?? one),
  };
}
