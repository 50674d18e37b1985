import type { Messenger } from '../app/ports/messenger.ts';
import { activityOf } from './message-activity.ts';
import type { Sender } from './sender.ts';

export const createMessenger = (sender: Sender): Messenger => ({
  send: (to, message, claimBeforeSend) => sender.send(to, activityOf(message), claimBeforeSend),
  update: (to, activityId, message) => sender.update(to, activityId, activityOf(message)),
});
