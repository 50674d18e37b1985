import { isDeepStrictEqual } from 'node:util';
import { err, ok, type Result } from '../../domain/result.ts';
import type { Template } from '../../domain/template.ts';
import type { Store } from '../ports/store.ts';

/** The templates to enroll in, and the older versions that enrollments may still be on. */
export type TemplateShelf = { readonly current: readonly Template[]; readonly versions: readonly Template[] };

/**
 * Keeps every version that was ever offered, because an enrollment stays on the version it started on. The problem
 * names the templates that were changed without a new version: enrollments on that version would lose their place.
 */
export async function shelve(
  store: Store,
  current: readonly Template[],
): Promise<Result<TemplateShelf, readonly string[]>> {
  const kept = await store.templateVersions();
  const keptAs = (one: Template) => kept.find(({ id, version }) => id === one.id && version === one.version);
  const changed = current.filter((one) => keptAs(one) && !isDeepStrictEqual(plain(keptAs(one)), plain(one)));
  if (changed.length > 0) return err(changed.map(({ id }) => id));
  const added = current.filter((one) => !keptAs(one));
  if (added.length > 0) await store.keepTemplateVersions(added);
  return ok({ current, versions: [...kept, ...added] });
}

/** As it comes back from the store: without fields that have no value. */
const plain = (template: Template | undefined): unknown => JSON.parse(JSON.stringify(template));
