import { noticeCard } from '../../cards/kit/choice-card.ts';
import type { Button } from '../../cards/kit/elements.ts';
import { PAGE } from '../../cards/kit/page-within.ts';
import { listCard } from '../../cards/lists/list-cards.ts';
import { listWords } from '../../cards/lists/list-words.ts';
import { segmentButtons } from '../../cards/lists/segment-cards.ts';
import { may } from '../../domain/organization.ts';
import type { RecordList, Segment } from '../../domain/record-list.ts';
import type { Message } from '../ports/messenger.ts';
import type { Turn } from '../turn/turn.ts';
import { countIn, idsIn, listMeant } from './list-meant.ts';

/** Who is on a list that was described. */
export async function showList(turn: Turn, said: RecordList): Promise<Message> {
  const list = await listMeant(turn, said);
  return list ? show(turn, list, listWords(list, turn.viewer.say)) : nobodyFrom(turn, said);
}

/** Who is on a list that was saved, as things are now. */
export function showSegment(turn: Turn, id: string): Message | Promise<Message> {
  const { organization, authority, viewer } = turn;
  const segment = organization.segments?.find((one) => one.id === id);
  if (!segment) return { kind: 'text', text: viewer.say('refused.gone') };
  const more = segmentButtons(segment, may(authority, 'act-for-others'), viewer.say);
  return show(turn, listOf(segment), segment.name, more);
}

/** What a list says, without its name. */
export function listOf({ id: _, name: __, ...list }: Segment): RecordList {
  return list;
}

async function show(
  turn: Turn,
  list: RecordList,
  called: string,
  more: readonly Button[] = [],
): Promise<Message> {
  const { services, person, viewer } = turn;
  const [count, ids] = await Promise.all([countIn(turn, list), idsIn(turn, list, PAGE)]);
  const records = await services.store.records(person.tenant, ids);
  return listCard({ list, called, count, records, more }, viewer);
}

export const nobodyFrom = ({ viewer }: Turn, { from = '' }: RecordList): Message =>
  noticeCard(viewer.say.runs('lists.none-called', { words: from }), [], viewer);
