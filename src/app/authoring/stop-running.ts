import { setImmediate } from 'node:timers/promises';
import type { Enrollment } from '../../domain/enrollment.ts';
import type { EnrollmentId, TenantId } from '../../domain/ids.ts';
import { isSameStop, stopped, unstopped, type TemplateStop } from '../../domain/template-stop.ts';
import { organizationOf, servicesFor } from '../turn/organization.ts';
import { retryOnConflict } from '../turn/retry-conflicts.ts';
import { findVersion, type Services, type TenantServices } from '../turn/services.ts';
import { PAGE, saveChanged } from './save-changed.ts';

/** Pauses or ends what runs in templates that were turned off, a page at a time, and lets it go on again on an undo. */
export async function stopAll(services: Services, tenant: TenantId): Promise<void> {
  for (let stop = await nextStop(services, tenant); stop; stop = await nextStop(services, tenant)) {
    const count = await stopPages(await servicesFor(services, tenant), stop);
    // What somebody else was doing may have come after it was looked at.
    if (count === 0) await finish(services, stop, tenant);
  }
}

async function nextStop(services: Services, tenant: TenantId): Promise<TemplateStop | undefined> {
  const { templateStops = [] } = await organizationOf(services, tenant);
  return templateStops.find(({ state }) => state.startsWith('going'));
}

async function finish(services: Services, stop: TemplateStop, tenant: TenantId): Promise<void> {
  await retryOnConflict(async () => {
    const organization = await organizationOf(services, tenant);
    const { revision, templateStops = [] } = organization;
    const finished = templateStops.map((one): TemplateStop => {
      if (!isSameStop(one, stop) || one.state !== stop.state) return one;
      return { ...one, state: one.state === 'going' ? 'done' : 'back' };
    });
    const changed = { ...organization, revision: revision + 1, templateStops: finished };
    const committed = await services.store.commit(tenant, { organization: changed });
    return committed === 'saved' ? { kind: 'finished' as const } : 'conflict';
  });
}

/** How many were changed. It stops as soon as the stop is taken back. */
async function stopPages(services: TenantServices, stop: TemplateStop): Promise<number> {
  const { store, tenant } = services;
  const isEnded = stop.state === 'going-back' && stop.how === 'end';
  let after: EnrollmentId | undefined;
  let count = 0;
  for (;;) {
    const asked = { limit: PAGE, ...(after !== undefined && { after }) };
    const page = isEnded
      ? await store.endedWithTemplate(tenant, stop.template, asked)
      : await store.runningOf(tenant, stop.template, asked);
    count += await saveChanged(services, page, (one) => changedBy(services, stop, one));
    after = page.at(-1)?.id;
    if (page.length < PAGE || !(await isStillSo(services, stop))) return count;
    await setImmediate();
  }
}

async function isStillSo(services: TenantServices, stop: TemplateStop): Promise<boolean> {
  const { templateStops = [] } = await organizationOf(services, services.tenant);
  return templateStops.some((one) => isSameStop(one, stop) && one.state === stop.state);
}

function changedBy(services: TenantServices, stop: TemplateStop, one: Enrollment): Enrollment | undefined {
  if (stop.state === 'going-back') return unstopped(one, stop);
  const template = findVersion(services, one.template, one.version);
  return template && stopped(template, one, stop);
}
