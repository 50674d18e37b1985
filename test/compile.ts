import { cp, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { COMPILED } from './compiled.ts';

const ROOT = join(import.meta.dirname, '..');

/** What the bot and the programs of the torture consist of. */
const SOURCES = ['src', 'test/torture'];

/** What the compiled bot looks for beside its folder. */
const ASSETS = ['cards', 'ranker', 'templates', 'package.json'];

/** Makes the programs once for all tests that start any, of the sources that changed since the last time. */
export async function setup(): Promise<void> {
  await mkdir(COMPILED, { recursive: true });
  for (const source of SOURCES) await compileFolder(source);
  for (const asset of ASSETS) await cp(join(ROOT, asset), join(COMPILED, asset), { recursive: true });
}

async function compileFolder(folder: string): Promise<void> {
  const files = await readdir(join(ROOT, folder), { recursive: true });
  for (const file of files.filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))) {
    const source = join(ROOT, folder, file);
    const target = join(COMPILED, folder, file.replace(/ts$/, 'js'));
    if (!(await isOlder(target, source))) continue;
    const { outputText } = ts.transpileModule(await readFile(source, 'utf8'), {
      compilerOptions: {
        target: ts.ScriptTarget.ES2023,
        module: ts.ModuleKind.ESNext,
        verbatimModuleSyntax: true,
        rewriteRelativeImportExtensions: true,
      },
    });
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, outputText);
  }
}

const isOlder = async (target: string, source: string) =>
  (await changedAt(target)) <= (await changedAt(source));

/** In milliseconds since 1970; before everything for what is not there. */
const changedAt = async (path: string) => (await stat(path).catch(() => undefined))?.mtimeMs ?? -1;
