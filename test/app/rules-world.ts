import { join } from 'node:path';
import type { Meter, NewId } from '../../src/app/ports/runtime.ts';
import type { Store } from '../../src/app/ports/store.ts';
import { ruledStore } from '../../src/app/rules/ruled-store.ts';
import type { Services } from '../../src/app/turn/services.ts';
import { loadTemplates } from '../../src/templates/load-templates.ts';
import { NO_ROSTER } from '../no-roster.ts';
import { readListHere } from '../read-list-here.ts';
import { DEFAULTS } from '../simulation/sellers.ts';

const loaded = await loadTemplates(join(import.meta.dirname, '../../templates'));
if (!loaded.ok) throw new Error('The templates are not read');
export const TEMPLATES = loaded.value;

type Some = { readonly newId: () => string; readonly onError?: (message: string) => void };

/** What a copy of the bot works with that runs rules and sends nothing. */
export function rulesCopy(
  store: Store,
  now: () => Date,
  { newId, onError = () => undefined }: Some,
): Services {
  const services: Services = {
    store,
    messenger: {
      send: () => Promise.reject(new Error('Nothing is sent')),
      update: () => Promise.reject(new Error('Nothing is updated')),
    },
    roster: NO_ROSTER,
    readList: readListHere,
    clock: { now },
    newId: newId as NewId,
    log: { info: () => undefined, warn: () => undefined, error: onError },
    meter: new Proxy({}, { get: () => () => undefined }) as Meter,
    templates: TEMPLATES,
    templateVersions: TEMPLATES,
    defaults: DEFAULTS,
    administrators: [],
  };
  return { ...services, store: ruledStore(services) };
}
