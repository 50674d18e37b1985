import { newOrganization, type Organization } from '../../domain/organization.ts';
import type { Person } from '../../domain/person.ts';
import type { PersonId, TenantId } from '../../domain/ids.ts';
import { mayUse } from '../../domain/template-use.ts';
import { tenantTemplates } from './own-templates.ts';
import type { Defaults, Services, TenantServices } from './services.ts';
import { retryOnConflict } from './retry-conflicts.ts';

/** What the tenant decided, or nothing yet. */
export const organizationOf = async ({ store }: Services, tenant: TenantId): Promise<Organization> =>
  (await store.organization(tenant)) ?? newOrganization(tenant);

/**
 * The same services for one tenant: with its own templates and defaults, and without what it turned off; for a seller
 * without the templates that others keep to themselves.
 */
export async function servicesIn(
  services: Services,
  organization: Organization,
  seller?: PersonId,
): Promise<TenantServices> {
  const { tenant, settings } = organization;
  const { turnedOff, archived } = settings;
  const { newest, versions, own } = await tenantTemplates(services, organization);
  const listed = archived ? newest.filter(({ id }) => !archived.includes(id)) : newest;
  const offered = turnedOff ? listed.filter(({ id }) => !turnedOff.includes(id)) : listed;
  const isLimited = seller !== undefined && settings.limitedTo !== undefined;
  return {
    ...services,
    tenant,
    templates: isLimited ? offered.filter(({ id }) => mayUse(organization, id, seller)) : offered,
    listedTemplates: listed,
    templateVersions: versions,
    ownVersions: own,
    defaults: defaultsIn(organization, services.defaults),
    automatedMailOff: settings.automatedMail === false,
  };
}

export const servicesFor = async (services: Services, tenant: TenantId): Promise<TenantServices> =>
  servicesIn(services, await organizationOf(services, tenant));

const defaultsIn = ({ settings }: Organization, defaults: Defaults): Defaults => ({
  ...defaults,
  ...(settings.language && { language: settings.language }),
  ...(settings.hour !== undefined && { hour: settings.hour }),
  ...(settings.workingDays && { workingDays: settings.workingDays }),
  ...(settings.country && { country: settings.country }),
  ...(settings.holidays && { holidays: settings.holidays }),
});

/**
 * Changes an organization; undefined from `change` changes nothing. When two people do so at once, the second change is
 * decided again on the result of the first.
 */
export async function changeOrganization(
  services: Services,
  tenant: TenantId,
  change: (organization: Organization) => Organization | undefined,
  /** The person who makes the change, with their `lastChange`: saved together with the change, or not at all. */
  remembering: (before: Organization) => Person,
): Promise<Organization | undefined> {
  const done = await retryOnConflict(async () => {
    const before = await organizationOf(services, tenant);
    const organization = change(before);
    if (!organization) return { kind: 'decided' as const, organization };
    const changes = { organization, people: [remembering(before)] };
    const committed = await services.store.commit(tenant, changes);
    return committed === 'saved' ? { kind: 'decided' as const, organization } : 'conflict';
  });
  if (done.kind === 'busy') throw new Error('The organization changes all the time');
  return done.organization;
}
