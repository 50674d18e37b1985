import { choiceCard } from '../../cards/kit/choice-card.ts';
import type { ButtonData } from '../../cards/kit/card-action.ts';
import type { Intent } from '../../domain/intents.ts';
import type { Message } from '../ports/messenger.ts';
import type { Turn } from '../turn/turn.ts';

const MOST = 3;

/** For what was not understood: the nearest things that it could have meant. */
export function lostCard({ viewer }: Turn, nearest: readonly Intent[]): Message {
  const { say } = viewer;
  const intents = nearest.length > 0 ? nearest.slice(0, MOST) : FIRST_THINGS;
  const choices = [...intents, 'help' as const].map((intent) => ({
    title: say(`intent.${intent}`),
    where: '',
    data: { verb: 'request', request: { intent, act: false } } satisfies ButtonData,
  }));
  return choiceCard(say.runs('talk.lost'), choices, viewer);
}

const FIRST_THINGS: readonly Intent[] = ['today', 'enroll', 'list'];
