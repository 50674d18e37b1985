import http from 'node:http';
import https from 'node:https';
import type { Sign } from './own-tokens.ts';

/** The answer of Teams. */
export type Reply = {
  readonly status: number;
  /** As Teams sent it. */
  readonly body: string;
  readonly retryAfter: string | undefined;
};

/** No whole answer within the time that there is. */
export class TimedOut extends Error {
  override readonly name = 'TimedOut';
}

/**
 * One request to Teams, never repeated. Throws `Unsigned` when it could not be sent, `TimedOut`, or Node's error for a
 * broken connection.
 */
export type Connector = (method: Method, url: string, content?: object | string) => Promise<Reply>;

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** A connection that was idle for longer may have been dropped silently, and a request on it would get no answer. */
export const KEPT_MS = 30_000;
/** In characters; a page of a roster is half of that, and everything else that Teams says is far less. */
const LONGEST_ANSWER = 262_144;
const HTTP_AGENT = new http.Agent({ keepAlive: true, timeout: KEPT_MS });
const HTTPS_AGENT = new https.Agent({ keepAlive: true, timeout: KEPT_MS });

/** `timeoutMs`: how long Teams may take to accept a message. `httpsAgent`: of a proxy. */
export const createConnector =
  (sign: Sign, timeoutMs: number, httpsAgent: http.Agent = HTTPS_AGENT): Connector =>
  async (method, url, content) => {
    const authorization = await sign();
    const body = typeof content === 'object' ? JSON.stringify(content) : (content ?? '');
    const headers = {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(body),
      'user-agent': 'anukram',
      ...(authorization !== undefined && { authorization }),
    };
    const agent = url.startsWith('https:') ? httpsAgent : HTTP_AGENT;
    return exchange(url, { method, headers, agent }, body, timeoutMs);
  };

function exchange(
  url: string,
  options: http.RequestOptions,
  body: string,
  timeoutMs: number,
): Promise<Reply> {
  const { request } = url.startsWith('https:') ? https : http;
  let late: NodeJS.Timeout | undefined;
  return new Promise<Reply>((resolve, reject) => {
    const outgoing = request(url, options, (incoming) => {
      readWhole(incoming).then(resolve, reject);
    });
    // Not an AbortSignal: its timer would keep running after every request.
    late = setTimeout(() => {
      reject(new TimedOut('No answer'));
      outgoing.destroy();
    }, timeoutMs);
    outgoing.on('error', reject);
    outgoing.end(body);
  }).finally(() => clearTimeout(late));
}

const readWhole = (incoming: http.IncomingMessage): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const { statusCode: status = 0, headers } = incoming;
    let body = '';
    incoming.setEncoding('utf8');
    incoming.on('data', (part: string) => {
      body += part;
      if (body.length > LONGEST_ANSWER) incoming.destroy(new Error('The answer has no end'));
    });
    incoming.on('end', () => resolve({ status, body, retryAfter: headers['retry-after'] }));
    incoming.on('error', reject);
  });
