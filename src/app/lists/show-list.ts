import { noticeCard } from '../../cards/kit/choice-card.ts';
import { listCard } from '../../cards/lists/list-cards.ts';
import { listWords } from '../../cards/lists/list-words.ts';
import type { RecordList } from '../../domain/record-list.ts';
import type { Request } from '../../domain/request.ts';
import { listToShow } from '../../language/lists-and-tags/lists-said.ts';
import type { Message } from '../ports/messenger.ts';
import type { Turn } from '../turn/turn.ts';
import { countIn, idsIn, listMeant } from './list-meant.ts';

const SHOWN = 25;

/** "who is tagged expo" */
export async function showByRequest(turn: Turn, { words = '' }: Request): Promise<Message> {
  const said = listToShow(words);
  return said && 'list' in said
    ? showList(turn, said.list)
    : { kind: 'text', text: turn.viewer.say('refused.not-understood') };
}

export async function showList(turn: Turn, said: RecordList): Promise<Message> {
  const { services, person, viewer } = turn;
  const list = await listMeant(turn, said);
  if (!list) return nobodyFrom(turn, said);
  const [count, ids] = await Promise.all([countIn(turn, list), idsIn(turn, list, SHOWN)]);
  const records = await services.store.records(person.tenant, ids);
  return listCard({ list, called: listWords(list, viewer.say), count, records }, viewer);
}

export const nobodyFrom = ({ viewer }: Turn, { from = '' }: RecordList): Message =>
  noticeCard(viewer.say.runs('lists.none-called', { words: from }), [], viewer);
