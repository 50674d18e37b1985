import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { COMPILED } from '../compiled.ts';
import { temporaryFolder } from '../whole/whole-bot.ts';
import { smallWith } from './small-template.ts';

test('as a program it finds the templates beside it, files where it is called, and answers by its exit code', async () => {
  const cwd = await temporaryFolder();
  await writeFile(join(cwd, 'broken.yaml'), smallWith(['wait: 3', 'wait: 400']));
  const program = (...args: readonly string[]) =>
    promisify(execFile)(process.execPath, [join(COMPILED, 'src/tools/templates.js'), ...args], { cwd });

  expect((await program()).stdout).toContain('Webinar follow up');
  await expect(program('broken.yaml')).rejects.toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringMatching(/^broken\.yaml:24:37: /) as string,
  });
});
