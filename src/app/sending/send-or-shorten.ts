import type { ConversationReference, Message, Messenger, Sent } from '../ports/messenger.ts';

/** A card that Teams finds too big is certainly not delivered; its summary says what is most important. */
export async function sendOrShorten(
  { messenger }: { readonly messenger: Messenger },
  to: ConversationReference,
  card: Extract<Message, { kind: 'card' }>,
  claimBeforeSend: () => Promise<boolean>,
): Promise<Sent> {
  const sent = await messenger.send(to, card, claimBeforeSend);
  const isTooBig = sent.kind === 'failed' && sent.problem === 'too-big';
  return isTooBig ? messenger.send(to, { kind: 'text', text: card.summary }) : sent;
}
