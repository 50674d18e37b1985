import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import ts from 'typescript';

const SRC = join(import.meta.dirname, '../src');
const OUT = join(import.meta.dirname, '../test-results/compiled');

/** Makes programs of `src` that a test can start as a process of its own; resolves with the folder they are in. */
export async function compileSrc(): Promise<string> {
  const files = await readdir(SRC, { recursive: true });
  for (const file of files.filter((name) => name.endsWith('.ts'))) {
    const target = join(OUT, file.replace(/ts$/, 'js'));
    const { outputText } = ts.transpileModule(await readFile(join(SRC, file), 'utf8'), {
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
  return OUT;
}
