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
  const key = `${turn.person.tenant} ${one.id}`;
  const before = telling.get(key);
  const isLast = one.state === 'added' || (one.state === 'undoing' && one.progress.part === 0);
  if (!isLast && (before || one.message === undefined)) return;
  const told = (before ?? Promise.resolve())
    .then(() => tell(turn, one.message, progressCard(one, turn.viewer)))
    .catch((error: unknown) => turn.services.log.warn('progress was not shown', { error: errorName(error) }))
    .finally(() => telling.get(key) === told && telling.delete(key));
  telling.set(key, told);
}

/** Once the message of the import says all. */
export async function tellBelow({ services, person }: Turn, one: Import, message: Message): Promise<void> {
  await telling.get(`${person.tenant} ${one.id}`);
  const reference = await services.store.reference(person.tenant, person.id);
  if (reference) await services.messenger.send(reference, message);
}

/** In a message of its own where there is none, as after a typed yes. */
async function tell(
  { services, person }: Turn,
  shownIn: string | undefined,
  message: Message,
): Promise<void> {
  const { store, messenger } = services;
  const reference = await store.reference(person.tenant, person.id);
  if (!reference) return;
  const sent = shownIn === undefined ? undefined : await messenger.update(reference, shownIn, message);
  const isGone = sent === undefined || (sent.kind === 'failed' && sent.problem === 'message-gone');
  if (isGone) await messenger.send(reference, message);
}
