import { choiceCard } from '../../cards/kit/choice-card.ts';
import { intentChoices } from '../../cards/talk/intent-choices.ts';
import type { Intent } from '../../domain/intents.ts';
import type { Message } from '../ports/messenger.ts';
import type { Turn } from '../turn/turn.ts';

const MOST = 3;

/** For what was not understood: the nearest things that it could have meant. */
export function lostCard({ viewer }: Turn, nearest: readonly Intent[]): Message {
  const { say } = viewer;
  const intents = nearest.length > 0 ? nearest.slice(0, MOST) : FIRST_THINGS;
  return choiceCard(say.runs('talk.lost'), intentChoices([...intents, 'help'], say), viewer);
}

const FIRST_THINGS: readonly Intent[] = ['today', 'enroll', 'list'];
