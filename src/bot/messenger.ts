import type { ConversationReference, Messenger, Sent } from '../app/ports/messenger.ts';
import type { Outbox, Request } from './outbox.ts';
import type { TeamsApi } from './teams-api.ts';
import type { Attempt } from './send-outcome.ts';

export type MessengerOptions = {
  readonly api: TeamsApi;
  readonly outbox: Outbox;
  /** Whether a person is waiting for what is sent. */
  readonly urgent: boolean;
  /** Another Teams address to try, when the known one does not serve the tenant. */
  readonly elsewhere: (serviceUrl: string) => string | undefined;
};

export function createMessenger({ api, outbox, urgent, elsewhere }: MessengerOptions): Messenger {
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
    send: (to, message, claimBeforeSend) =>
      write({ to, urgent, repeatable: false, claimBeforeSend }, (at) => api.send(at, message)),
    update: (to, activityId, message) =>
      write({ to, urgent: true, repeatable: true }, (at) => api.update(at, activityId, message)),
  };
}

const isWrongHost = (sent: Sent): boolean => sent.kind === 'failed' && sent.problem === 'wrong-host';
