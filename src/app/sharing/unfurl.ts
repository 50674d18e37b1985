import type { Searched, Speaker } from '../ports/conversation.ts';
import type { Services } from '../turn/services.ts';
import { turnOf } from '../turn/turn.ts';
import { toShare } from './to-share.ts';

const NOTHING: Searched = { kind: 'found', records: [] };

/** The card of a record whose address was put into a chat. Whoever may not see it gets nothing, not even that it is there. */
export async function unfurl(services: Services, speaker: Speaker, url: string): Promise<Searched> {
  const id = services.recordLinks?.idIn(url);
  const turn = id && (await turnOf(services, speaker.tenant, speaker.id));
  const record = turn && (await services.store.record(speaker.tenant, id));
  return record && !record.archived ? { kind: 'found', records: [await toShare(turn, record)] } : NOTHING;
}
