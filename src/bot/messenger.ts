import type { TeamsAdapter } from '@microsoft/teams-ai';
import {
  ActivityTypes,
  CardFactory,
  type Activity,
  type ConversationReference as SdkReference,
  type TurnContext,
} from 'botbuilder';
import type { ConversationReference, Message, Messenger, Sent } from '../app/ports.ts';
import type { ConversationQueue } from './conversation-queue.ts';

export function createMessenger(adapter: TeamsAdapter, appId: string, queue: ConversationQueue): Messenger {
  const write = (to: ConversationReference, deliver: (context: TurnContext) => Promise<Sent>) =>
    queue.inTurn(to.conversationId, async () => {
      let sent: Sent = { kind: 'failed', reason: 'not attempted' };
      try {
        await adapter.continueConversationAsync(appId, sdkReference(to), async (context) => {
          sent = await deliver(context);
        });
      } catch (error) {
        sent = { kind: 'failed', reason: reasonOf(error) };
      }
      return sent;
    });
  return {
    send: (to, message) => write(to, (context) => sendIn(context, message)),
    update: (to, activityId, message) => write(to, (context) => updateIn(context, activityId, message)),
  };
}

export const sendIn = (context: TurnContext, message: Message): Promise<Sent> =>
  attempt(async () => (await context.sendActivity(toActivity(message)))?.id ?? '');

export const updateIn = (context: TurnContext, activityId: string, message: Message): Promise<Sent> =>
  attempt(async () => {
    await context.updateActivity({ ...toActivity(message), id: activityId });
    return activityId;
  });

async function attempt(deliver: () => Promise<string>): Promise<Sent> {
  try {
    return { kind: 'sent', activityId: await deliver() };
  } catch (error) {
    return { kind: 'failed', reason: reasonOf(error) };
  }
}

/** A card goes alone: Teams splits text and card in two and tells the id of only one. */
const toActivity = (message: Message): Partial<Activity> =>
  message.kind === 'card'
    ? {
        type: ActivityTypes.Message,
        summary: message.summary,
        attachments: [CardFactory.adaptiveCard(message.card)],
      }
    : { type: ActivityTypes.Message, text: message.text, textFormat: 'plain' };

const sdkReference = ({
  conversationId,
  tenant,
  serviceUrl,
  botId,
  userId,
  person,
  locale,
}: ConversationReference) =>
  ({
    channelId: 'msteams',
    serviceUrl,
    conversation: {
      id: conversationId,
      conversationType: 'personal',
      tenantId: tenant,
      isGroup: false,
      name: '',
    },
    bot: { id: botId, name: '' },
    user: { id: userId, name: '', aadObjectId: person },
    ...(locale && { locale }),
  }) satisfies Partial<SdkReference>;

/** The status and Teams' own code, `HTTP 403 BotDisabledByAdmin`; never a text that may quote the message. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if (error.name === 'AbortError') return 'timeout';
  const status =
    'statusCode' in error && typeof error.statusCode === 'number' ? `HTTP ${error.statusCode}` : error.name;
  return 'code' in error && typeof error.code === 'string' ? `${status} ${error.code}` : status;
}
