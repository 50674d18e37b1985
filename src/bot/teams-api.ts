import type { ConversationReference, Message } from '../app/ports/messenger.ts';
import type { Connector, Reply } from './connector.ts';
import { verdictOfError, verdictOfReply, type Attempt } from './send-outcome.ts';

/** One request to Teams, and what became of it; it never throws. */
export type TeamsApi = {
  send(to: ConversationReference, message: Message): Promise<Attempt>;
  update(to: ConversationReference, activityId: string, message: Message): Promise<Attempt>;
};

export const createTeamsApi = (connector: Connector): TeamsApi => ({
  send: (to, message) => attempt(connector('POST', activitiesOf(to), activityOf(to, message))),
  update: (to, activityId, message) => {
    const url = `${activitiesOf(to)}/${encodeURIComponent(activityId)}`;
    return attempt(connector('PUT', url, { ...activityOf(to, message), id: activityId }), activityId);
  },
});

async function attempt(request: Promise<Reply>, known?: string): Promise<Attempt> {
  try {
    return verdictOfReply(await request, known);
  } catch (error) {
    return verdictOfError(error);
  }
}

const activitiesOf = ({ serviceUrl, conversationId }: ConversationReference): string =>
  `${serviceUrl.replace(/\/$/, '')}/v3/conversations/${encodeURIComponent(conversationId)}/activities`;

const activityOf = (to: ConversationReference, message: Message) => ({
  type: 'message',
  channelId: 'msteams',
  conversation: { id: to.conversationId, tenantId: to.tenant },
  from: { id: to.botId },
  recipient: { id: to.userId, aadObjectId: to.person },
  ...(to.locale && { locale: to.locale }),
  ...contentOf(message),
  ...labelsOf(message),
});

/** A card is sent alone: Teams splits text and card in two and returns the id of only one. */
const contentOf = (message: Message) =>
  message.kind === 'card'
    ? {
        summary: message.summary,
        attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: message.card }],
      }
    : { text: message.text, textFormat: 'plain' };

const labelsOf = ({ aiGenerated, feedback }: Message) => ({
  ...(aiGenerated && { entities: [AI_GENERATED] }),
  ...(feedback && { channelData: { feedbackLoop: { type: 'default' } } }),
});

/** Teams takes one such entity a message. */
const AI_GENERATED = {
  type: 'https://schema.org/Message',
  '@type': 'Message',
  '@context': 'https://schema.org',
  additionalType: ['AIGeneratedContent'],
};
