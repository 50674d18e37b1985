import type { TemplateId } from '../../domain/ids.ts';
import type { Template } from '../../domain/template.ts';
import type { TenantServices } from '../turn/services.ts';

/** All versions of a template that the tenant has, the oldest first. */
export const versionsOf = (
  { templateVersions }: Pick<TenantServices, 'templateVersions'>,
  id: TemplateId,
): readonly Template[] =>
  templateVersions.filter((one) => one.id === id).toSorted((one, other) => one.version - other.version);

/** The number of the version that is published next: above all that the tenant knows. */
export const nextVersion = (services: Pick<TenantServices, 'templateVersions'>, id: TemplateId): number =>
  (versionsOf(services, id).at(-1)?.version ?? 0) + 1;
