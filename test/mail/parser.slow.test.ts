import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createParser, type Parser } from '../../src/mail/incoming/parser.ts';
import { COMPILED } from '../compiled.ts';
import { RECEIVED_AT } from './corpus/read-corpus.ts';

const folder = join(COMPILED, 'src/mail/incoming');
let parser: Parser;

const raw = (text: string) => ({
  source: Buffer.from(`From: a@b.example\r\nSubject: ${text}\r\n\r\n${text}`),
  receivedAt: RECEIVED_AT,
});

/** Another thread in place of the one that reads mail. */
async function threadThat(name: string, does: string): Promise<URL> {
  const file = join(folder, `${name}.mjs`);
  await writeFile(
    file,
    `import { parentPort } from 'node:worker_threads';\nparentPort.on('message', () => { ${does} });\nparentPort.postMessage('ready');\n`,
  );
  return pathToFileURL(file);
}

beforeAll(() => {
  parser = createParser({ file: pathToFileURL(join(folder, 'parse-worker.js')), deadline: 20_000 });
});
afterAll(() => parser.close());

test('messages are read in a thread of their own, each as it is', async () => {
  const mails = await Promise.all(['one', 'two', 'three'].map((text) => parser.parse(raw(text))));
  expect(mails.map(({ subject, text }) => [subject, text.trim()])).toEqual([
    ['one', 'one'],
    ['two', 'two'],
    ['three', 'three'],
  ]);
});

test.each([
  ['never ends', 'for (;;);'],
  ['takes all memory', 'const all = []; for (;;) all.push(new Array(100_000).fill({}));'],
  ['dies', 'process.exit(1);'],
  ['throws', 'throw new Error("no");'],
])(
  'of one over which the thread %s, the headers are known, and the next is read anew',
  async (name, does) => {
    const stuck = createParser({ file: await threadThat(name.replace(/\W/g, '-'), does), deadline: 500 });
    const mail = await stuck.parse(raw('one'));
    expect(mail).toMatchObject({ subject: 'one', text: '', isUnread: true });
    expect(await stuck.parse(raw('two'))).toMatchObject({ subject: 'two', isUnread: true });
    await stuck.close();
  },
);
