import type { ConversationReference, Sent } from '../app/ports/messenger.ts';
import type { Outbox, Request } from './outbox.ts';
import type { Attempt } from './send-outcome.ts';

/** Where a request goes, and whose turn it has to wait for. */
export type Address = Pick<ConversationReference, 'tenant' | 'conversationId' | 'serviceUrl'>;

export type Way = {
  readonly outbox: Outbox;
  /** Another Teams address to try, when the known one does not serve the tenant. */
  readonly elsewhere: (serviceUrl: string) => string | undefined;
};

/** One request when Teams has room for it, to where Teams serves the tenant. */
export async function whereServed<To extends Address>(
  { outbox, elsewhere }: Way,
  request: Request & { readonly to: To },
  how: (to: To) => Promise<Attempt>,
): Promise<Sent> {
  const sent = await outbox(request, () => how(request.to));
  const other = isWrongHost(sent) ? elsewhere(request.to.serviceUrl) : undefined;
  if (other === undefined) return sent;
  const to = { ...request.to, serviceUrl: other };
  return outbox({ ...request, to, claimBeforeSend: undefined }, () => how(to));
}

const isWrongHost = (sent: Sent): boolean => sent.kind === 'failed' && sent.problem === 'wrong-host';
