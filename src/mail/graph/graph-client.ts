import type { Clock } from '../../app/ports/runtime.ts';
import { atOnceForEach } from '../../domain/at-once.ts';
import type { PersonId, TenantId } from '../../domain/ids.ts';
import { answerOf, type GraphAnswer } from './graph-answer.ts';
import { requestOnce, type HttpRequest } from './http-request.ts';
import { whyNoToken, type Tokens } from '../microsoft/tokens.ts';

export type GraphClientOptions = {
  readonly tokens: Tokens;
  readonly clock: Clock;
  /** With its version, as `https://graph.microsoft.com/v1.0`. */
  readonly url?: string;
  readonly timeoutMs?: number;
};

export type GraphMailbox = { readonly tenant: TenantId; readonly person: PersonId };

export type GraphRequest = {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Below the mailbox, as `/messages`; or a whole address that Graph gave. */
  readonly path: string;
  readonly body?: unknown;
  /** Beside the ids that outlive a move. */
  readonly prefer?: readonly string[];
};

export type GraphClient = (mailbox: GraphMailbox, request: GraphRequest) => Promise<GraphAnswer>;

const URL_OF_GRAPH = 'https://graph.microsoft.com/v1.0';
const TIMEOUT_MS = 30_000;
/** Graph refuses a fifth request at once for a mailbox, and others use it as well. */
const AT_ONCE = 2;

/**
 * Asks Microsoft Graph about a mailbox. Unlike Microsoft's own clients it asks once, whatever is answered, for they send an
 * email up to four times; only what changes nothing is asked again, with a new token.
 */
export function createGraphClient(options: GraphClientOptions): GraphClient {
  const { tokens, clock, url = URL_OF_GRAPH, timeoutMs = TIMEOUT_MS } = options;
  const inTurn = atOnceForEach(AT_ONCE);

  const askOnce = async (mailbox: GraphMailbox, request: GraphRequest): Promise<GraphAnswer> => {
    const address = addressOf(url, mailbox, request.path);
    if (address === undefined) return { kind: 'not-asked', reason: 'not an address of Graph' };
    const token = await tokens.get(mailbox.tenant).catch((error: unknown) => ({ reason: whyNoToken(error) }));
    if (typeof token !== 'string') return { kind: 'not-asked', ...token };
    return answerOf(await requestOnce(httpRequest(address, request, token), timeoutMs), clock.now());
  };

  return (mailbox, request) =>
    inTurn(`${mailbox.tenant} ${mailbox.person}`, async () => {
      const answer = await askOnce(mailbox, request);
      if (answer.kind !== 'refused' || answer.status !== 401) return answer;
      tokens.renew(mailbox.tenant);
      return request.method === 'GET' ? askOnce(mailbox, request) : answer;
    });
}

/** A token goes to Graph and to nobody else. */
function addressOf(url: string, { person }: GraphMailbox, path: string): string | undefined {
  if (path.startsWith('/')) return `${url}/users/${encodeURIComponent(person)}${path}`;
  return URL.canParse(path) && new URL(path).origin === new URL(url).origin ? path : undefined;
}

function httpRequest(url: string, { method, body, prefer = [] }: GraphRequest, token: string): HttpRequest {
  const text = body === undefined ? '' : JSON.stringify(body);
  return {
    url,
    method,
    headers: {
      authorization: `Bearer ${token}`,
      accept: 'application/json',
      'accept-encoding': 'identity',
      prefer: ['IdType="ImmutableId"', ...prefer].join(', '),
      ...(method === 'GET' ? {} : { 'content-length': String(Buffer.byteLength(text)) }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    body: text,
  };
}
