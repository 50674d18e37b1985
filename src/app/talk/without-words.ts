import { noticeCard } from '../../cards/kit/choice-card.ts';
import type { ButtonData } from '../../cards/kit/card-action.ts';
import type { Intent } from '../../domain/intents.ts';
import type { Attached } from '../ports/conversation.ts';
import type { Message } from '../ports/messenger.ts';
import type { Turn } from '../turn/turn.ts';

/** A file, a picture or a voice message alone: what can be done with it instead. */
export function withoutWords({ viewer }: Turn, [first]: readonly [Attached, ...Attached[]]): Message {
  const { say } = viewer;
  const options = INSTEAD[first].map((intent) => ({
    title: say(`intent.${intent}`),
    data: { verb: 'request', request: { intent, act: false } } satisfies ButtonData,
  }));
  return noticeCard(say.runs(`attached.${first}`), options, viewer);
}

const INSTEAD: Readonly<Record<Attached, readonly Intent[]>> = {
  file: ['add-record', 'today', 'help'],
  picture: ['add-record', 'today', 'help'],
  voice: ['today', 'help'],
  other: ['today', 'help'],
};
