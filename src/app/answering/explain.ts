import { noticeCard } from '../../cards/kit/choice-card.ts';
import type { Request } from '../../domain/request.ts';
import { helpTopicIn } from '../../language/asked/help-topic.ts';
import { help } from './help.ts';
import type { Message } from '../ports/messenger.ts';
import type { Turn } from '../turn/turn.ts';

/** One thing explained where one is named; else all that can be said. */
export function explain(turn: Turn, { words = '' }: Request): Message {
  const { viewer } = turn;
  const topic = helpTopicIn(words);
  const all = { title: viewer.say('intent.help'), data: { verb: 'go', to: 'help' } } as const;
  return topic ? noticeCard(viewer.say.runs(`explain.${topic}`), [all], viewer) : help(turn);
}
