import type { TurnContext } from 'botbuilder-core';
import type { Message, Sent } from '../app/ports/messenger.ts';
import { NotDelivered } from './adapter.ts';
import { activityOf } from './message-activity.ts';

/** Within a turn, whose context is gone when it ends. */
export const sendIn = (context: TurnContext, message: Message): Promise<Sent> =>
  sentBy(context.sendActivity(activityOf(message)));

export const updateIn = (context: TurnContext, activityId: string, message: Message): Promise<Sent> =>
  sentBy(context.updateActivity({ ...activityOf(message), id: activityId }), activityId);

async function sentBy(
  sending: Promise<{ readonly id: string } | undefined | void>,
  known = '',
): Promise<Sent> {
  try {
    return { kind: 'sent', activityId: (await sending)?.id ?? known };
  } catch (error) {
    if (error instanceof NotDelivered) return error.sent;
    throw error;
  }
}
