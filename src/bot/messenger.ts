import type { TeamsAdapter } from '@microsoft/teams-ai/lib/TeamsAdapter.js';
import {
  ActivityTypes,
  CardFactory,
  type Activity,
  type ConversationReference as SdkReference,
  type TurnContext,
} from 'botbuilder';
import type { ConversationReference, Message, Messenger, Sent } from '../app/ports.ts';
import type { Delivery, Request } from './delivery.ts';
import { verdictOf, type Tried } from './verdict.ts';

export type MessengerOptions = {
  readonly adapter: TeamsAdapter;
  readonly appId: string;
  readonly delivery: Delivery;
  /** Whether somebody waits for what is sent. */
  readonly urgent: boolean;
  /** Another address of Teams to try, when the one that is known does not serve the tenant. */
  readonly elsewhere: (serviceUrl: string) => string | undefined;
};

export function createMessenger({
  adapter,
  appId,
  delivery,
  urgent,
  elsewhere,
}: MessengerOptions): Messenger {
  const attemptAt = async (
    to: ConversationReference,
    write: (context: TurnContext) => Promise<Tried>,
  ): Promise<Tried> => {
    let tried: Tried | undefined;
    try {
      await adapter.continueConversationAsync(appId, sdkReference(to), async (context) => {
        tried = await write(context);
      });
    } catch (error) {
      tried ??= verdictOf(error, false);
    }
    return tried ?? { sent: { kind: 'failed', problem: 'refused', reason: 'not attempted' } };
  };

  const write = async (
    request: Request & { readonly to: ConversationReference },
    how: (context: TurnContext) => Promise<Tried>,
  ): Promise<Sent> => {
    const sent = await delivery(request, () => attemptAt(request.to, how));
    const other = isWrongHost(sent) ? elsewhere(request.to.serviceUrl) : undefined;
    if (other === undefined) return sent;
    const to = { ...request.to, serviceUrl: other };
    return delivery({ ...request, to, leaving: undefined }, () => attemptAt(to, how));
  };

  return {
    send: (to, message, leaving) =>
      write({ to, urgent, repeatable: false, leaving }, (context) => sendIn(context, message)),
    update: (to, activityId, message) =>
      write({ to, urgent: true, repeatable: true }, (context) => updateIn(context, activityId, message)),
  };
}

const isWrongHost = (sent: Sent): boolean => sent.kind === 'failed' && sent.problem === 'wrong-host';

export const sendIn = (context: TurnContext, message: Message): Promise<Tried> =>
  attempt(context, async () => (await context.sendActivity(toActivity(message)))?.id ?? '');

export const updateIn = (context: TurnContext, activityId: string, message: Message): Promise<Tried> =>
  attempt(context, async () => {
    await context.updateActivity({ ...toActivity(message), id: activityId });
    return activityId;
  });

const LEFT = Symbol('left');

/** To be called when a request of the turn is really on its way. */
export const noteLeaving = (context: TurnContext): void => void context.turnState.set(LEFT, true);

async function attempt(context: TurnContext, write: () => Promise<string>): Promise<Tried> {
  context.turnState.set(LEFT, false);
  try {
    return { sent: { kind: 'sent', activityId: await write() } };
  } catch (error) {
    return verdictOf(error, context.turnState.get<boolean>(LEFT));
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
