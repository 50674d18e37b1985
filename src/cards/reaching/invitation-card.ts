import type { Say } from '../../language/say.ts';
import { noticeCard } from '../kit/choice-card.ts';
import { lines, type Card } from '../kit/elements.ts';

/** The first message to somebody who never wrote: who asked for it, what the bot does, how to begin and how to stop. */
export const invitationCard = (
  { name, by }: { readonly name: string; readonly by: string },
  say: Say,
): Card =>
  noticeCard(
    say.runs('invited.title', { name, by }),
    [
      { title: say('intent.help'), data: { verb: 'go', to: 'help' } },
      { title: say('intent.stop'), data: { verb: 'request', request: { intent: 'stop', act: true } } },
    ],
    { say },
    lines(say('invited.what'), say('invited.begin'), say('invited.stop')),
  );
