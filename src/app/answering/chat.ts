import { choiceCard, noticeCard } from '../../cards/kit/choice-card.ts';
import { intentChoices } from '../../cards/talk/intent-choices.ts';
import type { Intent } from '../../domain/intents.ts';
import type { Request } from '../../domain/request.ts';
import { isTrick, smallTalkIn } from '../../language/asked/small-talk.ts';
import { help } from './help.ts';
import type { Message } from '../ports/messenger.ts';
import type { Turn } from '../turn/turn.ts';

/** One friendly line. Whoever says hello hears what the bot is good for. */
export function chat(turn: Turn, { words = '' }: Request): Message {
  const { say } = turn.viewer;
  if (isTrick(words)) return { kind: 'text', text: say('chat.trick') };
  const kind = smallTalkIn(words);
  if (kind === 'greeting') return help(turn);
  return { kind: 'text', text: say(kind === 'thanks' ? 'thanks.answer' : `chat.${kind ?? 'other'}`) };
}

/** What the bot is not for: an honest line, and what it can do instead. */
export function notMine({ viewer }: Turn, { words = '' }: Request): Message {
  const { say } = viewer;
  const choices = intentChoices(FIRST_THINGS, say);
  return isTrick(words)
    ? noticeCard(say.runs('chat.trick'), choices, viewer)
    : choiceCard(say.runs('chat.unknown'), choices, viewer);
}

const FIRST_THINGS: readonly Intent[] = ['today', 'list', 'help'];
