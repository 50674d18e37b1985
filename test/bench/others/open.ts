import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openLowdbStore } from '../../../src/store/lowdb/lowdb-store.ts';

const [how, folder = ''] = process.argv.slice(2);

// Prints how many milliseconds it takes to open the store, or to parse the JSON in its files that were read before.
if (how === 'store') {
  const from = performance.now();
  const store = await openLowdbStore(folder);
  console.log(performance.now() - from);
  await store.close();
} else {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jsonl'));
  const files = await Promise.all(names.map((name) => readFile(join(folder, name))));
  const from = performance.now();
  const parsed = files.flatMap(parseLines);
  console.log(performance.now() - from);
  if (parsed.length === 0) throw new Error('There was nothing to parse');
}

function parseLines(file: Buffer): readonly unknown[] {
  const values: unknown[] = [];
  for (let from = 0, end = file.indexOf('\n'); end !== -1; from = end + 1, end = file.indexOf('\n', from)) {
    values.push(JSON.parse(file.toString('utf8', from + 'llllllll cccccccc '.length, end)));
  }
  return values;
}
