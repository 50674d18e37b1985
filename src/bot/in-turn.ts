import type { TurnContext } from 'botbuilder-core';
import type { Message, Sent } from '../app/ports/messenger.ts';
import { NotDelivered } from './adapter.ts';
import { activityOf, suggestedActions } from './message-activity.ts';

/** Within a turn, whose context is gone when it ends. */
export const sendIn = (context: TurnContext, message: Message): Promise<Sent> =>
  told(async () => {
    const suggestions = suggestedActions(message, context.activity.from.id);
    return (await context.sendActivity({ ...activityOf(message), ...suggestions }))?.id ?? '';
  });

export const updateIn = (context: TurnContext, activityId: string, message: Message): Promise<Sent> =>
  told(async () => {
    await context.updateActivity({ ...activityOf(message), id: activityId });
    return activityId;
  });

/** `send`: resolves with the id that the message has. */
async function told(send: () => Promise<string>): Promise<Sent> {
  try {
    return { kind: 'sent', activityId: await send() };
  } catch (error) {
    if (error instanceof NotDelivered) return error.sent;
    throw error;
  }
}
