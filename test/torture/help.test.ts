import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { COMPILED } from '../compiled.ts';

test('torture --help prints its options, and all of them stand in the operations page', async () => {
  const program = join(COMPILED, 'test/torture/main.js');
  const { stdout } = await promisify(execFile)(process.execPath, [program, '--help']);
  const options = [...stdout.matchAll(/^ {2}(--[a-z]+(?: <[a-z]+>)?)/gm)].map(([, option = '']) => option);
  expect(options).toContain('--database <url>');
  const operations = await readFile(join(import.meta.dirname, '../../docs/operations.md'), 'utf8');
  for (const option of options) expect(operations).toContain(`| \`${option}\``);
});
