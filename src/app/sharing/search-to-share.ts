import type { SalesRecord } from '../../domain/record.ts';
import { isDueAlone } from '../../language/asked/due-words.ts';
import { loneAddress } from '../../language/contacts/addresses.ts';
import { sayIn } from '../../language/say.ts';
import type { Search, Searched, Speaker } from '../ports/conversation.ts';
import { recordsAt } from '../records/records-at.ts';
import { firstInOrder } from '../turn/in-order.ts';
import type { Services } from '../turn/services.ts';
import { turnOf, type Turn } from '../turn/turn.ts';
import { languageOf } from '../turn/viewer.ts';
import { toShare } from './to-share.ts';

/**
 * Records to show to everyone in a chat. The chat may be anyone's, so nothing of it is kept: whom the bot doesn't know
 * from a chat of their own is told so.
 */
export async function searchToShare(services: Services, speaker: Speaker, search: Search): Promise<Searched> {
  const turn = await turnOf(services, speaker.tenant, speaker.id);
  if (!turn) {
    const say = sayIn(languageOf(speaker.locale, services.defaults.language));
    return { kind: 'nothing', text: say('share.unknown') };
  }
  const records = await recordsFor(turn, search);
  return records.length === 0 && search.skip === 0
    ? { kind: 'nothing', text: nothingFound(turn, search) }
    : { kind: 'found', records: await Promise.all(records.map((record) => toShare(turn, record))) };
}

const nothingFound = ({ viewer: { say } }: Turn, { words }: Search): string =>
  isForDue(words) ? say('share.nothing-due') : say('who.none', { words: words.slice(0, MOST_SHOWN) });

const MOST_SHOWN = 100;

const isForDue = (words: string): boolean => words.trim() === '' || isDueAlone(words);

async function recordsFor(turn: Turn, { words, skip, count }: Search): Promise<readonly SalesRecord[]> {
  const { services, person } = turn;
  const address = loneAddress(words);
  const listed = isForDue(words)
    ? await dueRecords(turn, skip + count)
    : address && (await recordsAt(turn, address));
  if (listed && (listed.length > 0 || !address)) return listed.slice(skip, skip + count);
  const found = await services.store.searchRecords(person.tenant, words, skip + count);
  return found.slice(skip).map(({ record }) => record);
}

/** Whom they have to do something for today, in order, up to so many. */
async function dueRecords({ services, person, viewer }: Turn, most: number): Promise<readonly SalesRecord[]> {
  const { store } = services;
  const due = await store.dueEnrollments(person.tenant, person.id, viewer.today);
  const inTurn = await firstInOrder(store, person.tenant, due, viewer);
  const ids = [...new Set(inTurn.map(({ record }) => record))].slice(0, most);
  const records = new Map((await store.records(person.tenant, ids)).map((record) => [record.id, record]));
  return ids.flatMap((id) => records.get(id) ?? []);
}
