import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { templatesCommand } from '../../src/templates/templates-command.ts';
import { SMALL, smallWith } from './small-template.ts';

let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'command-'));
  mkdirSync(join(home, 'templates'));
  writeFileSync(join(home, 'templates/small.yaml'), SMALL);
  writeFileSync(
    join(home, 'templates/tiny.yaml'),
    smallWith(['id: small', 'id: tiny'], ['wait: 3', 'wait: 12']),
  );
  writeFileSync(join(home, 'broken.yaml'), smallWith(['wait: 3', 'wait: 400']));
});
afterAll(() => rmSync(home, { recursive: true }));

async function run(...args: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await templatesCommand(args, join(home, 'templates'), {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
  });
  return { code, out: out.join('\n'), err: err.join('\n').replaceAll(`${home}/`, '') };
}

const TABLE = `Id     Record type  Steps  Days  Name
small  contact          3     3  Small
tiny   contact          3    12  Small`;

test('without anything it lists the templates of the folder', async () => {
  expect(await run()).toEqual({ code: 0, out: TABLE, err: '' });
});

test('--json prints nothing but JSON', async () => {
  const { code, out, err } = await run('--json', join(home, 'templates/small.yaml'));
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(JSON.parse(out)).toEqual([
    {
      id: 'small',
      recordType: 'contact',
      steps: 3,
      days: 3,
      outcomes: [
        { step: 'intro', outcome: 'replied', to: 'call', wait: 0 },
        { step: 'intro', outcome: 'no-answer', to: 'close', wait: 3 },
        { step: 'call', outcome: 'no-answer', to: 'close', wait: 1 },
        { step: 'call', outcome: 'answered', ends: ['won', 'lost'] },
        { step: 'close', outcome: 'done', ends: ['lost'] },
      ],
      endings: [
        { id: 'won', name: 'Won', success: true },
        { id: 'lost', name: 'Lost', success: false },
      ],
    },
  ]);
});

test('files that are named are checked alone, and only problems are printed when there are any', async () => {
  const { code, out, err } = await run(
    join(home, 'templates/small.yaml'),
    join(home, 'broken.yaml'),
    '--json',
  );
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err.split('\n')).toEqual([
    expect.stringContaining('broken.yaml:1:5: the id "small" is that of templates/small.yaml:1:5 already.'),
    expect.stringContaining(`broken.yaml:24:37: step "intro", outcome "no-answer": "wait" can't be 400.`),
  ]);
});

test('a file that is named twice is no clash with itself', async () => {
  const file = join(home, 'templates/small.yaml');
  expect(await run(file, file)).toMatchObject({ code: 0, err: '' });
});

test('an option that does not exist is answered with the usage', async () => {
  const { code, out, err } = await run('--jsn');
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/^Unknown option --jsn\.\n\nUsage: npm run templates/);
});
