import { setImmediate } from 'node:timers/promises';
import type { EnrollmentId, TemplateId } from '../../domain/ids.ts';
import { pausedIn, wasStopped } from '../../domain/template-stop.ts';
import type { Turn } from '../turn/turn.ts';
import { PAGE } from './save-changed.ts';

/** How many were paused as their template was turned off, and nothing has happened to since. */
export async function countPaused(
  { services, person, organization }: Turn,
  template: TemplateId,
): Promise<number> {
  const stops = pausedIn(organization.templateStops ?? [], template);
  if (stops.length === 0) return 0;
  let count = 0;
  for (let after: EnrollmentId | undefined; ;) {
    const asked = { limit: PAGE, ...(after !== undefined && { after }) };
    const page = await services.store.runningOf(person.tenant, template, asked);
    count += page.filter((one) => stops.some((stop) => wasStopped(one, stop))).length;
    after = page.at(-1)?.id;
    if (page.length < PAGE) return count;
    await setImmediate();
  }
}
