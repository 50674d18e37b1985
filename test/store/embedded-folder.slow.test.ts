import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodeFiles } from '../../src/store/lowdb/files.ts';
import { encodeLine } from '../../src/store/lowdb/journal-line.ts';
import { openLowdbStore } from '../../src/store/lowdb/lowdb-store.ts';
import { restoreFolder } from '../../src/store/lowdb/restore.ts';
import { aPerson, aRecord, anEnrollment } from '../builders.ts';
import { dump } from './embedded-life.ts';
import { aFolder, aLife, copyOf, filesIn, seenIn, statesOfLife } from './lowdb-folder.ts';
import { given } from './store-test.ts';

const states = await statesOfLife();
const whole = states.at(-1);

/** A folder of the bot's first version. */
const FIRST_FORMAT = {
  format: 1,
  people: [aPerson()],
  references: [],
  records: [aRecord()],
  enrollments: [anEnrollment()],
  dailyCards: [],
  templates: [],
};

async function aClosedLife(): Promise<string> {
  const { folder, store } = await aLife();
  await store.close();
  return folder;
}

describe('a folder', () => {
  test('is made where there is none, deep down as well', async () => {
    const folder = join(await aFolder(), 'deep', 'down');
    const store = await openLowdbStore(folder);
    await given(store, { people: [aPerson()] });
    await store.close();

    expect(await filesIn(folder)).toEqual(['log-000001.jsonl', 'log-000002.jsonl']);
    const log = await readFile(join(folder, 'log-000001.jsonl'), 'utf8');
    expect(log).toContain('{"people":{"put":[{"tenant":"contoso","id":"alex","name":"Alex Wilber"');
  });

  test('is left as it is by a bot that changes nothing', async () => {
    const folder = await aClosedLife();
    const before = await filesIn(folder);
    expect(await seenIn(folder)).toEqual(whole);
    expect(await filesIn(folder)).toEqual(before);
  });

  test('keeps the generation before the last, and nothing older', async () => {
    const folder = await aClosedLife();
    const files = await filesIn(folder);
    const snapshots = files.filter((name) => name.startsWith('snapshot'));
    const logs = files.filter((name) => name.startsWith('log'));
    expect(snapshots).toHaveLength(2);
    expect(logs[0]).toBe(snapshots[0]?.replace('snapshot', 'log'));
  });
});

describe('the one file of the first version', () => {
  test('is brought forward, once', async () => {
    const folder = await aFolder();
    await writeFile(join(folder, 'anukram.json'), JSON.stringify(FIRST_FORMAT));
    const { person, enrollment, records } = await seenIn(folder);

    expect([person, enrollment, records]).toEqual([aPerson(), anEnrollment(), [aRecord()]]);
    expect(await filesIn(folder)).toEqual(['anukram.json.migrated', 'log-000001.jsonl', 'log-000002.jsonl']);
    expect((await seenIn(folder)).person).toEqual(aPerson());
  });

  test.each([
    ['is cut off', '{ "format": 1, "people": ['],
    ['is empty', ''],
    ['is of another format', JSON.stringify({ ...FIRST_FORMAT, format: 3 })],
    ['lacks a list', '{"format":1,"people":[]}'],
    ['is something else', '"a text"'],
  ])('is refused by name and left alone when it %s', async (_, text) => {
    const folder = await aFolder();
    const file = join(folder, 'anukram.json');
    await writeFile(file, text);

    await expect(openLowdbStore(folder)).rejects.toThrow(`${file} can't be read`);
    expect(await filesIn(folder)).toEqual(['anukram.json']);
    expect(await readFile(file, 'utf8')).toBe(text);
  });
});

test('a file of a newer version is refused', async () => {
  const folder = await aFolder();
  const header = { anukram: 'log', format: 99, number: 1 };
  await writeFile(join(folder, 'log-000001.jsonl'), encodeLine(header, 0).bytes);
  await expect(openLowdbStore(folder)).rejects.toThrow('written by a newer version of Anukram (format 99;');
});

describe('a second bot', () => {
  const lockOf = (pid: number, began: string, host = encodeURIComponent(hostname())) =>
    `${pid}.${began}.${host}.00000000-0000-4000-8000-000000000000.lock`;

  const began = async (pid: number) =>
    (await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')).split(') ')[1]?.split(' ')[19] ?? '';

  test('is refused, with the id of the first', async () => {
    const { folder, store } = await aLife();
    await expect(openLowdbStore(folder)).rejects.toThrow(
      `${folder} is in use by the bot with process id ${process.pid}. Stop that one first.`,
    );
    await store.close();
    expect(await seenIn(folder)).toEqual(whole);
  });

  test('takes over from one that has died', async () => {
    const child = spawn(process.execPath, ['--eval', 'setInterval(() => {}, 1000)']);
    const pid = child.pid ?? 0;
    const folder = await aFolder();
    await writeFile(join(folder, lockOf(pid, await began(pid))), '');
    await expect(openLowdbStore(folder)).rejects.toThrow(`process id ${pid}`);

    child.kill('SIGKILL');
    await once(child, 'close');
    await (await openLowdbStore(folder)).close();
    expect(await filesIn(folder)).toEqual([]);
  });

  test.runIf(process.platform === 'linux')('takes over where another process got the id', async () => {
    const folder = await aFolder();
    await writeFile(join(folder, lockOf(process.pid, '1')), '');
    await (await openLowdbStore(folder)).close();
  });

  test('is told what to do when the first one ran on another machine', async () => {
    const folder = await aFolder();
    const lock = join(folder, lockOf(7, '1', 'other-machine'));
    await writeFile(lock, '');
    await expect(openLowdbStore(folder)).rejects.toThrow(
      `process id 7 on other-machine. If that machine is gone for good, remove ${lock}.`,
    );
  });

  test.each([2, 5])('of %i that come at once, at most one gets in', async (many) => {
    const folder = await aFolder();
    const opened = await Promise.allSettled(Array.from({ length: many }, () => openLowdbStore(folder)));
    const stores = opened.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    expect(stores.length).toBeLessThanOrEqual(1);
    await Promise.all(stores.map((store) => store.close()));
  });
});

/** The newest log of a store that was not closed, with something in it. */
async function aCrash() {
  const { folder, store } = await aLife();
  const crashed = await copyOf(folder);
  await store.close();
  const newest = (await filesIn(crashed)).filter((name) => name.startsWith('log')).at(-1) ?? '';
  const log = join(crashed, newest);
  return { folder: crashed, log, text: await readFile(log) };
}

describe('a last line that a crash tore', () => {
  test('is left out, wherever it was torn, and the store goes on', async () => {
    const { folder, log, text } = await aCrash();
    const last = text.lastIndexOf('\n', text.length - 2) + 1;
    for (const bytes of [last, last + 1, last + 17, last + 18, text.length - 2, text.length - 1]) {
      const torn = await copyOf(folder);
      await truncate(log.replace(folder, torn), bytes);
      const store = await openLowdbStore(torn);
      expect(states.slice(0, -1), `cut at ${bytes}`).toContainEqual(await dump(store));
      await given(store, { people: [aPerson({ name: 'Afterwards' })] });
      await store.close();
      expect((await seenIn(torn)).person?.name).toBe('Afterwards');
    }
  });
});

describe('a file that is not what was written', () => {
  test('is reported by name and position with the way back, and nothing is changed', async () => {
    const { folder, log, text } = await aCrash();
    text[text.length - 20] = 0x21;
    await writeFile(log, text);
    const before = await filesIn(folder);
    const line = text.toString('latin1').split('\n').length - 1;
    const byte = text.lastIndexOf('\n', text.length - 2) + 1;

    await expect(openLowdbStore(folder)).rejects.toThrow(
      `${log}, line ${line} (byte ${byte}): the line is not what was written. Nothing was changed. ` +
        'To go back to the last good state, and set aside what is not, run:\n' +
        `  npm run restore -- "${folder}"`,
    );
    expect(await filesIn(folder)).toEqual(before);
    expect((await readFile(log)).equals(text)).toBe(true);
  });

  type Damage = (folder: string, name: string) => Promise<unknown>;
  const damages: readonly (readonly [string, Damage])[] = [
    ['is empty', (folder, name) => writeFile(join(folder, name), '')],
    ['is missing', (folder, name) => rm(join(folder, name))],
    [
      'is cut off',
      async (folder, name) => truncate(join(folder, name), (await readFile(join(folder, name))).length - 9),
    ],
    [
      'lost its last line',
      async (folder, name) => {
        const text = await readFile(join(folder, name));
        await truncate(join(folder, name), text.lastIndexOf('\n', text.length - 2) + 1);
      },
    ],
    [
      'belongs to another number',
      (folder, name) => rename(join(folder, name), join(folder, name.replace(/\d+/, '000099'))),
    ],
  ];
  test.each(damages)(
    'is refused when it %s, and restoring brings back a state that was',
    async (_, damage) => {
      const folder = await aClosedLife();
      // The newest log holds nothing yet; without it, what is left is whole.
      for (const name of (await filesIn(folder)).filter((one) => !one.startsWith('archive'))) {
        const damaged = await copyOf(folder);
        await damage(damaged, name);
        const seen = await seenIn(damaged).catch((problem: unknown) => String(problem));
        if (typeof seen !== 'string') {
          expect(seen, name).toEqual(whole);
          continue;
        }
        expect(seen, name).toMatch(/\.jsonl, line \d+ \(byte \d+\): .*\n {2}npm run restore -- "/);
        await restoreFolder(nodeFiles, damaged);
        expect(states, name).toContainEqual(await seenIn(damaged));
      }
    },
  );
});

type Corrupt = (text: Buffer, at: number, byte: number) => Buffer;

const corruptions: readonly (readonly [string, Corrupt])[] = [
  [
    'another byte',
    (text, at, byte) => Buffer.concat([text.subarray(0, at), Buffer.of(byte), text.subarray(at + 1)]),
  ],
  [
    'one bit',
    (text, at, byte) =>
      Buffer.concat([
        text.subarray(0, at),
        Buffer.of((text[at] ?? 0) ^ (1 << (byte % 8))),
        text.subarray(at + 1),
      ]),
  ],
  [
    'a byte more',
    (text, at, byte) => Buffer.concat([text.subarray(0, at), Buffer.of(byte), text.subarray(at)]),
  ],
  [
    'bytes less',
    (text, at, byte) => Buffer.concat([text.subarray(0, at), text.subarray(at + 1 + (byte % 64))]),
  ],
  ['zeros', (text, at) => Buffer.concat([text.subarray(0, at), Buffer.alloc(text.length - at)])],
  [
    'a part twice',
    (text, at, byte) => Buffer.concat([text.subarray(0, at), text.subarray(Math.max(0, at - byte))]),
  ],
  ['the lines the other way around', (text) => Buffer.from(text.toString().split('\n').reverse().join('\n'))],
];

/** The same numbers at every run. */
function createDice(seed: number) {
  let state = seed;
  return (sides: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

describe('350 corruptions of a folder that was closed', () => {
  test.each(corruptions)('%s: a clear word or the right data', async (_, corrupt) => {
    const folder = await aClosedLife();
    const files = await filesIn(folder);
    const roll = createDice(corruptions.findIndex(([, one]) => one === corrupt) + 1);
    let refused = 0;
    for (let round = 0; round < 50; round += 1) {
      const name = files[roll(files.length)] ?? '';
      const [damaged, text] = [await copyOf(folder), await readFile(join(folder, name))];
      await writeFile(join(damaged, name), corrupt(text, roll(text.length), roll(256)));

      // A line of an archive is told when it is asked for; it hides nothing else.
      const told: string[] = [];
      const tell = (problem: unknown) => void told.push(String(problem));
      const seen = await seenIn(damaged, tell).catch(tell);
      refused += told.length;
      if (told.length === 0) expect(seen, `${name}, round ${round}`).toEqual(whole);
      for (const problem of told) expect(problem).toMatch(/-\d{6}\.jsonl, line \d+ \(byte \d+\): /);
    }
    expect(refused).toBeGreaterThan(10);
  });
});

describe('a byte of a log that was not closed', () => {
  test('can be flipped anywhere in the last line: a clear refusal, since it may be acknowledged', async () => {
    const { folder, log, text } = await aCrash();
    const last = text.lastIndexOf('\n', text.length - 2) + 1;
    const head = Array.from({ length: 20 }, (_, index) => last + index);
    const tail = Array.from({ length: 60 }, (_, index) => text.length - 1 - index);
    for (const at of [...head, ...tail]) {
      const damaged = Buffer.from(text);
      damaged[at] = (text[at] ?? 0) ^ 0x01;
      await writeFile(log, damaged);
      await expect(openLowdbStore(folder), `byte ${at}`).rejects.toThrow(/, line \d+ \(byte \d+\): /);
    }
  });
});
