import type { PersonId, TenantId } from '../../domain/ids.ts';
import type { Say } from '../../language/say.ts';
import type { TenantServices } from './services.ts';
import { errorName } from '../ports/runtime.ts';
import { viewerOf } from './viewer.ts';

/** Sends a person in this tenant a message in their language. The caller does not wait for it. */
export function notify(
  services: TenantServices,
  tenant: TenantId,
  id: PersonId,
  text: (say: Say) => string,
): void {
  notifyNow(services, tenant, id, text).catch((error: unknown) =>
    services.log.error('not told', { person: id, error: errorName(error) }),
  );
}

async function notifyNow(
  { store, messenger, clock, defaults, log }: TenantServices,
  tenant: TenantId,
  id: PersonId,
  text: (say: Say) => string,
) {
  const [person, reference] = await Promise.all([store.person(tenant, id), store.reference(tenant, id)]);
  if (!person || !reference || reference.unreachable) return;
  const { say } = viewerOf(person, clock.now(), defaults);
  const sent = await messenger.send(reference, { kind: 'text', text: text(say) });
  if (sent.kind !== 'sent') log.warn('not told', { person: id, outcome: sent.kind, reason: sent.reason });
}
