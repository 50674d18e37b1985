import type { ConversationReference, Sent } from '../app/ports/messenger.ts';
import type { Content } from './message-activity.ts';
import type { Outbox, Request } from './outbox.ts';
import type { TeamsApi } from './teams-api.ts';
import type { Attempt } from './send-outcome.ts';

export type SenderOptions = {
  readonly api: TeamsApi;
  readonly outbox: Outbox;
  /** Whether a person is waiting for what is sent. */
  readonly urgent: boolean;
  /** Another Teams address to try, when the known one does not serve the tenant. */
  readonly elsewhere: (serviceUrl: string) => string | undefined;
};

/** Sends when Teams has room for it, to where Teams serves the tenant. Throws only what `claimBeforeSend` throws. */
export type Sender = {
  send(to: ConversationReference, content: Content, claimBeforeSend?: () => Promise<boolean>): Promise<Sent>;
  update(to: ConversationReference, activityId: string, content: Content): Promise<Sent>;
};

export function createSender({ api, outbox, urgent, elsewhere }: SenderOptions): Sender {
  const write = async (
    request: Request & { readonly to: ConversationReference },
    how: (to: ConversationReference) => Promise<Attempt>,
  ): Promise<Sent> => {
    const sent = await outbox(request, () => how(request.to));
    const other = isWrongHost(sent) ? elsewhere(request.to.serviceUrl) : undefined;
    if (other === undefined) return sent;
    const to = { ...request.to, serviceUrl: other };
    return outbox({ ...request, to, claimBeforeSend: undefined }, () => how(to));
  };

  return {
    send: (to, content, claimBeforeSend) =>
      write({ to, urgent, repeatable: false, claimBeforeSend }, (at) => api.send(at, content)),
    update: (to, activityId, content) =>
      write({ to, urgent: true, repeatable: true }, (at) => api.update(at, activityId, content)),
  };
}

const isWrongHost = (sent: Sent): boolean => sent.kind === 'failed' && sent.problem === 'wrong-host';
