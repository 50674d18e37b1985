import type { TenantId } from '../../domain/ids.ts';
import { partId, type Import, type Imports } from '../ports/imports.ts';
import type { Changes } from '../ports/changes.ts';
import type { Store } from '../ports/store.ts';
import { retryOnConflict } from '../turn/retry-conflicts.ts';
import type { Services } from '../turn/services.ts';

export const importsOf = async (store: Store, tenant: TenantId): Promise<Imports> =>
  (await store.imports(tenant)) ?? { tenant, revision: 0, all: [], mappings: [] };

/** What becomes of the imports, what else is saved with that, and what to answer. */
export type ImportsChange<Answer> = {
  readonly imports: Partial<Pick<Imports, 'all' | 'mappings'>>;
  readonly also?: Omit<Changes, 'imports'>;
  readonly answer: Answer;
};

/** Decides by what is there, and again where somebody was faster. Undefined where there is nothing to change. */
export async function changeImports<Answer>(
  { store }: Pick<Services, 'store'>,
  tenant: TenantId,
  decide: (imports: Imports) => Promise<ImportsChange<Answer> | undefined>,
): Promise<Answer | undefined> {
  const done = await retryOnConflict(async () => {
    const imports = await importsOf(store, tenant);
    const change = await decide(imports);
    if (!change) return { kind: 'nothing' as const };
    const next = { ...imports, ...change.imports, revision: imports.revision + 1 };
    const committed = await store.commit(tenant, { ...change.also, imports: next });
    return committed === 'saved' ? { kind: 'saved' as const, answer: change.answer } : 'conflict';
  });
  if (done.kind === 'busy') throw new Error('Others kept changing the imports');
  return done.kind === 'saved' ? done.answer : undefined;
}

/** With that import in its place, or without it where it is over. */
export const withImport = ({ all }: Imports, id: string, after: Import | undefined): readonly Import[] => [
  ...all.filter((one) => one.id !== id),
  ...(after ? [after] : []),
];

export const partsOf = ({ id, parts }: Pick<Import, 'id' | 'parts'>, from = 0): readonly string[] =>
  Array.from({ length: Math.max(0, parts - from) }, (_, at) => partId(id, from + at));
