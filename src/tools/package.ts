import { writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { appPackage } from './app-package.ts';

const root = join(import.meta.dirname, '../..');
const file = relative(process.cwd(), join(root, 'dist/anukram.zip'));

const packed = appPackage(process.env, join(root, 'manifest'));
if (packed.ok) {
  await writeFile(file, packed.value);
  console.log(`${file} is ready to be uploaded to Teams.`);
} else {
  console.error(['There is no app package:', ...packed.problem].join('\n  '));
  process.exitCode = 1;
}
