import type { Say } from '../language/say.ts';
import { cardOf, type Card } from './kit/elements.ts';

type PrivateChat = {
  readonly text: string;
  readonly link: { readonly title: string; readonly url: string };
};
const drawPrivateChat = cardOf<PrivateChat>('private-chat');

/** Leads from a channel or a group chat to the chat with the bot alone. `bot`: Teams' own id of it, `28:…`. */
export function privateChatCard(say: Say, bot: string): Card {
  const text = say('outside.personal');
  return drawPrivateChat(say, text, { text, link: { title: say('outside.open'), url: chatWith(bot) } });
}

/** A deep link of Teams. */
export const chatWith = (bot: string): string =>
  `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(bot)}`;
