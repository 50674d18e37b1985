import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';

const ROOT = join(import.meta.dirname, '../..');
const run = promisify(execFile);

type Instruction = { readonly verb: string; readonly rest: string };
export type Stage = {
  readonly from: string;
  readonly name: string;
  readonly instructions: readonly Instruction[];
};

/** The stages of the Dockerfile; the last one is the image, and has no name. */
export async function readStages(): Promise<readonly Stage[]> {
  const text = await readFile(join(ROOT, 'Dockerfile'), 'utf8');
  const instructions = text
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line): Instruction => {
      const [verb = '', ...rest] = line.split(' ');
      return { verb, rest: rest.join(' ') };
    });
  return instructions.reduce<Stage[]>((stages, { verb, rest }) => {
    if (verb === 'FROM') {
      const [from = '', , name = ''] = rest.split(' ');
      return [...stages, { from, name, instructions: [] }];
    }
    const last = stages.at(-1);
    if (!last) throw new Error(`${verb} stands before FROM`);
    return [...stages.slice(0, -1), { ...last, instructions: [...last.instructions, { verb, rest }] }];
  }, []);
}

export const all = ({ instructions }: Stage, verb: string): readonly string[] =>
  instructions.filter((one) => one.verb === verb).map(({ rest }) => rest);

/** A command in the form of a list. */
export const commandIn = (rest: string): readonly string[] =>
  JSON.parse(rest.slice(rest.indexOf('['))) as readonly string[];

export const environmentOf = (stage: Stage): Readonly<Record<string, string>> =>
  Object.fromEntries(all(stage, 'ENV').map((rest) => rest.split('=') as [string, string]));

/**
 * Builds the stages in a folder, each in one of its own; resolves with that of the image's `/app`. Two things are left
 * to Docker: making `/data`, and installing what a developer needs, which whoever runs the tests has done.
 */
export async function buildIn(folder: string, stages: readonly Stage[]): Promise<string> {
  const appOf = (name: string) => join(folder, name === '' ? 'image' : name);
  for (const stage of stages) {
    const app = appOf(stage.name);
    await mkdir(app, { recursive: true });
    for (const { verb, rest } of stage.instructions) {
      if (verb === 'COPY') await copy(rest, app, appOf);
      if (verb === 'RUN') await runIn(app, rest);
    }
  }
  return appOf('');
}

async function copy(rest: string, app: string, appOf: (name: string) => string): Promise<void> {
  const [, stage] = /^--from=(\S+) /.exec(rest) ?? [];
  const paths = rest.replace(/^--from=\S+ /, '').split(' ');
  const target = join(app, paths.at(-1) ?? '');
  for (const path of paths.slice(0, -1)) {
    const source = stage === undefined ? join(ROOT, path) : path.replace('/app', appOf(stage));
    await cp(source, target.endsWith('/') ? join(target, basename(path)) : target, {
      recursive: true,
      verbatimSymlinks: true,
    });
  }
}

async function runIn(app: string, command: string): Promise<void> {
  if (command === 'npm ci') await symlink(join(ROOT, 'node_modules'), join(app, 'node_modules'));
  else if (command.startsWith('npm ci '))
    // What was downloaded for the tests is in the cache.
    await run('npm', [...command.split(' ').slice(1), '--prefer-offline'], { cwd: app });
  else if (command.startsWith('npm ')) await run('npm', command.split(' ').slice(1), { cwd: app });
}
