import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { all, readStages } from './dockerfile.ts';

const textOf = (name: string): string => readFileSync(join(import.meta.dirname, '../..', name), 'utf8');
const stages = await readStages();
const image = stages.at(-1);
const NODE = textOf('.nvmrc').trim();

test('every stage has the Node that is recommended', () => {
  expect(stages.map(({ from }) => from)).toEqual(stages.map(() => `node:${NODE}-slim`));
});

test('what is copied into it is not ignored, and nothing else is let in', () => {
  const copied = stages
    .flatMap((stage) => all(stage, 'COPY'))
    .filter((rest) => !rest.startsWith('--from'))
    .flatMap((rest) => rest.split(' ').slice(0, -1));
  const [everything, ...letIn] = textOf('.dockerignore')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  expect(everything).toBe('*');
  expect(letIn.map((line) => line.replace('!', '')).sort()).toEqual([...new Set(copied)].sort());
});

test('it runs as a user without rights and keeps data in a volume', () => {
  expect(image && [all(image, 'USER'), all(image, 'VOLUME')]).toEqual([['node'], ['/data']]);
});

test('compose.yaml runs it on a read-only file system, beside a database that is ready', () => {
  const { services } = parse(textOf('compose.yaml')) as {
    readonly services: Readonly<Record<'bot' | 'database', Readonly<Record<string, unknown>>>>;
  };
  expect(services.bot).toMatchObject({
    read_only: true,
    tmpfs: '/tmp',
    env_file: '.env',
    depends_on: { database: { condition: 'service_healthy' } },
  });
  expect(services.database).toHaveProperty('healthcheck');
});
