import { newOrganization, type Organization } from '../domain/organization.ts';
import type { TenantId } from '../domain/ids.ts';
import type { Defaults, Services } from './services.ts';

/** What the tenant decided, or nothing yet. */
export const organizationOf = async ({ store }: Services, tenant: TenantId): Promise<Organization> =>
  (await store.organization(tenant)) ?? newOrganization(tenant);

/** The same services, with what the tenant decided for everybody in the place of what holds everywhere. */
export const servicesIn = (services: Services, organization: Organization): Services => ({
  ...services,
  defaults: defaultsIn(organization, services.defaults),
});

export const servicesFor = async (services: Services, tenant: TenantId): Promise<Services> =>
  servicesIn(services, await organizationOf(services, tenant));

const defaultsIn = ({ settings }: Organization, defaults: Defaults): Defaults => ({
  ...defaults,
  ...(settings.language && { language: settings.language }),
  ...(settings.hour !== undefined && { hour: settings.hour }),
  ...(settings.workingDays && { workingDays: settings.workingDays }),
  ...(settings.country && { country: settings.country }),
});

const TRIES = 5;

/** Changes what the tenant decided; of two who do at once, the second decides anew on what the first made of it. */
export async function decide(
  services: Services,
  tenant: TenantId,
  change: (organization: Organization) => Organization,
): Promise<Organization> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const organization = change(await organizationOf(services, tenant));
    if ((await services.store.commit(tenant, { organization })) === 'saved') return organization;
  }
  throw new Error('The organization changes all the time');
}
