import { fork } from 'node:child_process';
import { once } from 'node:events';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { SUBJECTS } from './subjects.ts';
import { printTable, type Row } from './table.ts';

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in SUBJECTS));
if (unknown.length > 0) {
  console.error(`No subject ${unknown.join(', ')}. There are: ${Object.keys(SUBJECTS).join(', ')}.`);
  process.exit(1);
}

// The compiled code looks for cards and weights where they are beside `dist`.
await cp('cards', join(import.meta.dirname, '../../cards'), { recursive: true });
await cp('ranker/learned.bin', join(import.meta.dirname, '../../ranker/learned.bin'));

const rows: Record<string, readonly Row[]> = {};
for (const name of wanted.length > 0 ? wanted : Object.keys(SUBJECTS)) {
  console.error(`measuring ${name} …`);
  rows[name] = await run(name);
}
console.log(printTable(rows));

async function run(name: string): Promise<readonly Row[]> {
  const subject = fork(join(import.meta.dirname, 'run-subject.js'), [name]);
  let found: readonly Row[] = [];
  subject.on('message', (message) => (found = message as readonly Row[]));
  await once(subject, 'exit');
  if (found.length === 0) throw new Error(`Subject "${name}" came to nothing`);
  return found;
}
