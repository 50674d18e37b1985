import { expect, test } from 'vitest';
import { withProgress } from '../../src/tools/data-tool/progress.ts';

/** What is shown for four rows that take this long each. */
async function shown(rowMs: number, isTerminal: boolean): Promise<string> {
  let [now, text] = [0, ''];
  const screen = { write: (more: string) => void (text += more), isTerminal, now: () => now };
  async function* rows() {
    for (const row of [1, 2, 3, 4]) {
      now += rowMs;
      yield await Promise.resolve(row);
    }
  }
  for await (const row of withProgress(rows(), 4, screen)) expect(row).toBeGreaterThan(0);
  return text;
}

test('what is done within two seconds shows nothing', async () => {
  expect(await shown(400, true)).toBe('');
});

test('what takes longer shows a bar that fills', async () => {
  const text = await shown(1_500, true);
  expect(text).toContain('\r████████████░░░░░░░░░░░░ 50 %, 2 of 4 rows');
  expect(text).toMatch(/100 %, 4 of 4 rows\n$/);
});

test('where nothing can be drawn over there is a line now and then', async () => {
  expect(await shown(6_000, false)).toBe('25 %, 1 of 4 rows\n75 %, 3 of 4 rows\n');
});
