import type { Request } from '../../domain/request.ts';
import type { Message } from '../ports/messenger.ts';
import { once, partOf } from '../turn/once.ts';
import type { Turn } from '../turn/turn.ts';
import { perform } from './perform.ts';

/** A request, and what else was ordered for the one whom it is for. */
export const oneAfterTheOther = ({ then, ...request }: Request): readonly [Request, ...Request[]] =>
  then ? [request, { ...then, ...(request.who && { who: request.who }) }] : [request];

/** What comes after the first, each done once. */
export async function doneAfter(turn: Turn, requests: readonly Request[]): Promise<readonly Message[]> {
  const messages: Message[] = [];
  for (const [place, request] of requests.entries()) {
    const message = await once(partOf(turn, place), (one) => Promise.resolve(perform(one, request)));
    if (message) messages.push(message);
  }
  return messages;
}
