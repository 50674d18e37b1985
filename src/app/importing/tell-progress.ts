import { progressCard } from '../../cards/importing/progress-card.ts';
import type { Import } from '../ports/imports.ts';
import { errorName } from '../ports/runtime.ts';
import type { Message } from '../ports/messenger.ts';
import type { Turn } from '../turn/turn.ts';

const telling = new Map<string, Promise<void>>();

/**
 * Brings the message of an import up to date. What comes while one is on its way is left out, since the next one says
 * all of it; the last one is always told.
 */
export function tellProgress(turn: Turn, one: Import): void {
  if (one.message === undefined) return;
  const key = `${turn.person.tenant} ${one.id}`;
  const before = telling.get(key);
  const isLast = one.state === 'added' || (one.state === 'undoing' && one.progress.part === 0);
  if (before && !isLast) return;
  const told = (before ?? Promise.resolve())
    .then(() => tell(turn, one.message ?? '', progressCard(one, turn.viewer)))
    .catch((error: unknown) => turn.services.log.warn('progress was not shown', { error: errorName(error) }))
    .finally(() => telling.get(key) === told && telling.delete(key));
  telling.set(key, told);
}

async function tell({ services, person }: Turn, activityId: string, message: Message): Promise<void> {
  const reference = await services.store.reference(person.tenant, person.id);
  if (!reference) return;
  const sent = await services.messenger.update(reference, activityId, message);
  if (sent.kind === 'failed' && sent.problem === 'message-gone')
    await services.messenger.send(reference, message);
}
