import type { Log } from './app/ports/runtime.ts';
import type { Store } from './app/ports/store.ts';
import type { Config, Production } from './config.ts';
import type { TenantId } from './domain/ids.ts';
import { hasGrant } from './domain/organization.ts';

/** Tells the operator what works only with a setting that was left out, and names only what is really missing. */
export async function warnOfLeftOut({ mode, admins }: Config, store: Store, log: Log): Promise<void> {
  if (mode.kind === 'local') return;
  const noFiles = whyNoFiles(mode);
  if (noFiles) log.warn('cards have no pictures', noFiles);
  const tenants = admins.length > 0 ? [] : await withoutAdministrator(mode.allowedTenants, store);
  if (tenants.length > 0)
    log.warn('nobody can give roles or change the organization settings', { missing: 'ADMINS', tenants });
}

function whyNoFiles({
  appType,
  appPassword,
  publicUrl,
}: Production): Readonly<Record<string, string>> | undefined {
  if (appType === 'UserAssignedMsi')
    return { because: 'a managed identity has no password to seal addresses with' };
  const missing = [
    ...(publicUrl === undefined ? ['PUBLIC_URL'] : []),
    ...(appPassword === undefined ? ['MICROSOFT_APP_PASSWORD'] : []),
  ];
  return missing.length > 0 ? { missing: missing.join(', ') } : undefined;
}

/** Those to whom no administrator was given by talking to the bot either. */
async function withoutAdministrator(tenants: readonly string[], store: Store): Promise<readonly string[]> {
  const organizations = await Promise.all(tenants.map((tenant) => store.organization(tenant as TenantId)));
  return tenants.filter((_, index) => !hasGrant(organizations[index], 'administrator'));
}
