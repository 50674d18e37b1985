import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OwnVersion } from '../../domain/authoring/draft.ts';
import type { DataPort } from '../../store/data-port.ts';
import { printTemplate } from '../../templates/print-template.ts';
import { readTemplateText } from '../../templates/read-template-text.ts';
import { printProblem } from '../../templates/template-problem.ts';
import type { Work } from './work.ts';

/** Checks every version that organizations published, and writes the newest of each template into a folder of theirs. */
export const storeTemplates =
  (folder?: string): Work =>
  async (store, { out, err }) => {
    const versions = await ownVersionsIn(store);
    const problems = versions.flatMap(problemsOf);
    problems.forEach(err);
    const newest = new Map(versions.map((one) => [pathOf(one), one]));
    for (const [path, one] of newest) {
      const { id, version, name } = one.template;
      out(`${one.tenant}  ${id}  version ${version}  ${name.en}`);
      if (folder !== undefined) await write(join(folder, path), one);
    }
    out(
      newest.size === 0
        ? 'No organization has published a template.'
        : `${versions.length} versions of ${newest.size} templates, ${problems.length} problems.`,
    );
    return problems.length > 0 ? 1 : 0;
  };

/** By number, so that the newest of a template comes last. */
async function ownVersionsIn(store: DataPort): Promise<readonly OwnVersion[]> {
  const found: OwnVersion[] = [];
  for await (const stored of (await store.read()).rows()) {
    if (stored.table === 'ownVersions') found.push(stored.row);
  }
  return found.toSorted((one, other) => one.template.version - other.template.version);
}

const pathOf = ({ tenant, template }: OwnVersion): string => join(tenant, `${template.id}.yaml`);

function problemsOf(one: OwnVersion): readonly string[] {
  const { id, version } = one.template;
  const read = readTemplateText(printTemplate(one.template), `${one.tenant} ${id} version ${version}`);
  return read.ok ? [] : read.problem.map(printProblem);
}

async function write(path: string, { template }: OwnVersion): Promise<void> {
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, printTemplate(template), { mode: 0o600 });
}
