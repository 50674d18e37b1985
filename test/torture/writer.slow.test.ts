import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cuts } from './cuts.ts';
import { kills } from './kills.ts';
import { COMPILED } from '../compiled.ts';

const writer = join(COMPILED, 'test/torture/writer.js');

test('what was acknowledged is there after 20 kills, and nothing half', { timeout: 120_000 }, async () => {
  const { commits, problems } = await kills(writer, 20);
  expect(problems).toEqual([]);
  expect(commits).toBeGreaterThan(100);
});

test('and after 10 power cuts', { timeout: 120_000 }, async ({ skip }) => {
  const outcome = await cuts(writer, 10);
  if ('skipped' in outcome) {
    console.warn(`No power was cut, since this machine allows no loop mount: ${outcome.skipped}`);
    return skip('this machine allows no loop mount');
  }
  expect(outcome.problems).toEqual([]);
  expect(outcome.commits).toBeGreaterThan(100);
});
