import {
  ActivityTypes,
  CardFactory,
  TurnContext,
  type Activity,
  type ConversationReference as SdkReference,
} from 'botbuilder';
import type { Message } from '../app/ports.ts';
import { Unsigned, type Connector } from './adapter.ts';
import { verdictOf, type Tried } from './verdict.ts';

/** The conversation in the SDK's words, with the message that is answered, if one is. */
export type Place = Pick<SdkReference, 'serviceUrl' | 'conversation'> & Partial<SdkReference>;

/** One request to Teams, and what became of it; it never throws. */
export type Line = {
  send(to: Place, message: Message): Promise<Tried>;
  update(to: Place, activityId: string, message: Message): Promise<Tried>;
};

/** `timeoutMs`: how long Teams may take to accept a message; the SDK would wait for ever. */
export function createLine(connectorTo: (serviceUrl: string) => Promise<Connector>, timeoutMs: number): Line {
  const within = { timeout: timeoutMs };
  const attempt = async (
    { serviceUrl }: Place,
    write: (conversations: Connector['conversations']) => Promise<string>,
  ): Promise<Tried> => {
    try {
      const { conversations } = await connectorTo(serviceUrl);
      return { sent: { kind: 'sent', activityId: await write(conversations) } };
    } catch (error) {
      return error instanceof Unsigned ? verdictOf(error.cause, false) : verdictOf(error, true);
    }
  };
  return {
    send: (to, message) =>
      attempt(to, async (conversations) => {
        const activity = activityOf(message, to);
        const { id } = to.activityId
          ? await conversations.replyToActivity(to.conversation.id, to.activityId, activity, within)
          : await conversations.sendToConversation(to.conversation.id, activity, within);
        return id;
      }),
    update: (to, activityId, message) =>
      attempt(to, async (conversations) => {
        const activity = { ...activityOf(message, to), id: activityId };
        await conversations.updateActivity(to.conversation.id, activityId, activity, within);
        return activityId;
      }),
  };
}

const activityOf = (message: Message, to: Place): Partial<Activity> =>
  TurnContext.applyConversationReference(contentOf(message), to);

/** A card goes alone: Teams splits text and card in two and tells the id of only one. */
const contentOf = (message: Message): Partial<Activity> =>
  message.kind === 'card'
    ? {
        type: ActivityTypes.Message,
        summary: message.summary,
        attachments: [CardFactory.adaptiveCard(message.card)],
      }
    : { type: ActivityTypes.Message, text: message.text, textFormat: 'plain' };
