import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import ts from 'typescript';

const ROOT = join(import.meta.dirname, '..');

/** What the bot and the programs of the torture consist of. */
const SOURCES = ['src', 'test/torture'];

/** What the compiled bot looks for beside its folder. */
const ASSETS = ['cards', 'ranker', 'templates'];

/**
 * Makes programs that a test can start as processes of their own; resolves with the folder that `src` and
 * `test/torture` are in. `name`: of the test, so that no other overwrites what a process is about to load.
 */
export async function compilePrograms(name: string): Promise<string> {
  const out = join(ROOT, 'test-results/compiled', name);
  for (const source of SOURCES) await compileFolder(source, out);
  for (const folder of ASSETS) await cp(join(ROOT, folder), join(out, folder), { recursive: true });
  return out;
}

async function compileFolder(folder: string, out: string): Promise<void> {
  const files = await readdir(join(ROOT, folder), { recursive: true });
  for (const file of files.filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))) {
    const target = join(out, folder, file.replace(/ts$/, 'js'));
    const { outputText } = ts.transpileModule(await readFile(join(ROOT, folder, file), 'utf8'), {
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
