import { noticeCard } from '../../cards/kit/choice-card.ts';
import type { Card } from '../../cards/kit/elements.ts';
import { sayIn, type Say } from '../../language/say.ts';
import type { DialogPage, ActionCommand, Speaker } from '../ports/conversation.ts';
import type { Message } from '../ports/messenger.ts';
import type { Services } from '../turn/services.ts';
import { deliveredBy, turnOf, type Turn } from '../turn/turn.ts';
import { languageOf } from '../turn/viewer.ts';

/**
 * A turn in a dialog over any chat. Where Teams writes to the person stays what it was, for the chat is not theirs with
 * the bot. Undefined for whom the bot doesn't know.
 */
export async function turnInDialog(services: Services, speaker: Speaker): Promise<Turn | undefined> {
  const turn = await turnOf(services, speaker.tenant, speaker.id);
  return turn && { ...turn, ...deliveredBy(speaker) };
}

/** What a click would be answered with, as the next page. */
export const pageOf = (command: ActionCommand, message: Message, say: Say): DialogPage => ({
  title: say(`dialog.${command}`),
  card: cardIn(message) ?? noticeCard([{ text: textIn(message), bold: false }], [], { say }),
});

/** In a chat, some cards come below the one that was pressed. */
const cardIn = (message: Message): Card | undefined =>
  message.then?.map(cardIn).find((card) => card !== undefined) ??
  (message.kind === 'card' ? message : undefined);

const textIn = (message: Message): string => (message.kind === 'text' ? message.text : message.summary);

/** The page for whom the bot doesn't know. */
export function unknownPage({ defaults }: Services, { locale }: Speaker, command: ActionCommand): DialogPage {
  const say = sayIn(languageOf(locale, defaults.language));
  return pageOf(command, { kind: 'text', text: say('dialog.unknown') }, say);
}
