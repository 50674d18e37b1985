import type { Say } from '../../language/say.ts';
import { askCard } from '../kit/ask-card.ts';
import { button, lines, textOf, type Card } from '../kit/elements.ts';

/** The first message to somebody who never wrote: who asked for it, what the bot does, how to begin and how to stop. */
export function invitationCard({ name, by }: { readonly name: string; readonly by: string }, say: Say): Card {
  const question = say.runs('invited.title', { name, by });
  return askCard(say, textOf(question), {
    question,
    notes: lines(say('invited.what'), say('invited.begin'), say('invited.stop')),
    day: [],
    text: [],
    buttons: [
      button(say('intent.help'), { verb: 'go', to: 'help' }),
      button(say('intent.stop'), { verb: 'request', request: { intent: 'stop', act: true } }),
    ],
  });
}
