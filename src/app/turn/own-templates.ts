import type { OwnVersion } from '../../domain/authoring/draft.ts';
import type { TemplateId, TenantId } from '../../domain/ids.ts';
import type { Organization } from '../../domain/organization.ts';
import type { Template } from '../../domain/template.ts';
import type { Store } from '../ports/store.ts';
import type { Services } from './services.ts';

/** The templates of a tenant, its own and those that come with the bot. */
export type TenantTemplates = {
  /** Each in its newest version. */
  readonly newest: readonly Template[];
  readonly versions: readonly Template[];
  /** What the tenant published itself, by template and number. */
  readonly own: readonly OwnVersion[];
};

type Shipped = Pick<Services, 'templates' | 'templateVersions'>;

/**
 * The same arrays as long as the tenant publishes nothing. Its versions are read once for each revision of the
 * organization, which every turn reads anyway: so all copies of the bot follow at their next turn.
 */
export async function tenantTemplates(
  { store, ...shipped }: Pick<Services, 'store'> & Shipped,
  { tenant, ownTemplates }: Pick<Organization, 'tenant' | 'ownTemplates'>,
): Promise<TenantTemplates> {
  if (!ownTemplates) return { newest: shipped.templates, versions: shipped.templateVersions, own: NONE };
  const known = knownBy(store);
  const { revision } = ownTemplates;
  const before = known.get(tenant);
  const found =
    before?.revision === revision && before.of === shipped.templateVersions
      ? before
      : { revision, of: shipped.templateVersions, templates: read(store, shipped, tenant) };
  remember(known, tenant, found);
  try {
    return await found.templates;
  } catch (problem) {
    if (known.get(tenant) === found) known.delete(tenant);
    throw problem;
  }
}

/** A version of a tenant goes before whatever comes with the bot under that id, from the first own number on. */
export function withOwn(
  { templates, templateVersions }: Shipped,
  own: readonly OwnVersion[],
): TenantTemplates {
  const firstOwn = new Map<TemplateId, number>();
  const newestOwn = new Map<TemplateId, Template>();
  for (const { template } of own) {
    if (!firstOwn.has(template.id)) firstOwn.set(template.id, template.version);
    newestOwn.set(template.id, template);
  }
  const shippedIds = new Set(templates.map(({ id }) => id));
  return {
    newest: [
      ...templates.map((shipped) => newestOwn.get(shipped.id) ?? shipped),
      ...[...newestOwn.values()].filter(({ id }) => !shippedIds.has(id)),
    ],
    versions: [
      ...templateVersions.filter(({ id, version }) => version < (firstOwn.get(id) ?? Infinity)),
      ...own.map(({ template }) => template),
    ],
    own,
  };
}

const read = async (store: Store, shipped: Shipped, tenant: TenantId): Promise<TenantTemplates> =>
  withOwn(shipped, await store.ownVersions(tenant));

type Known = {
  readonly revision: number;
  readonly of: readonly Template[];
  readonly templates: Promise<TenantTemplates>;
};

/** Tenants whose templates are kept in memory; those that were not met for the longest time leave. */
const MOST_TENANTS = 500;

const byStore = new WeakMap<Store, Map<TenantId, Known>>();

function knownBy(store: Store): Map<TenantId, Known> {
  const known = byStore.get(store) ?? new Map<TenantId, Known>();
  byStore.set(store, known);
  return known;
}

function remember(known: Map<TenantId, Known>, tenant: TenantId, found: Known): void {
  known.delete(tenant);
  known.set(tenant, found);
  const [oldest] = known.keys();
  if (known.size > MOST_TENANTS && oldest !== undefined) known.delete(oldest);
}

const NONE: readonly OwnVersion[] = [];
