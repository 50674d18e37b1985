import type { ConversationReference, Sent } from '../app/ports/messenger.ts';
import type { Content } from './message-activity.ts';
import type { TeamsApi } from './teams-api.ts';
import { whereServed, type Way } from './where-served.ts';

export type SenderOptions = Way & {
  readonly api: TeamsApi;
  /** Whether a person is waiting for what is sent. */
  readonly urgent: boolean;
};

/** Sends when Teams has room for it, to where Teams serves the tenant. Throws only what `claimBeforeSend` throws. */
export type Sender = {
  send(to: ConversationReference, content: Content, claimBeforeSend?: () => Promise<boolean>): Promise<Sent>;
  update(to: ConversationReference, activityId: string, content: Content): Promise<Sent>;
};

export const createSender = ({ api, urgent, ...way }: SenderOptions): Sender => ({
  send: (to, content, claimBeforeSend) =>
    whereServed(way, { to, urgent, repeatable: false, claimBeforeSend }, (at) => api.send(at, content)),
  update: (to, activityId, content) =>
    whereServed(way, { to, urgent: true, repeatable: true }, (at) => api.update(at, activityId, content)),
});
