import http from 'node:http';
import https from 'node:https';
import { text } from 'node:stream/consumers';
import type { Authentication } from './authentication.ts';

/** What Teams answered. */
export type Reply = {
  readonly status: number;
  /** As Teams sent it. */
  readonly body: string;
  readonly retryAfter: string | undefined;
};

/**
 * One request to Teams, which is never repeated. Throws `Unsigned` when it could not leave, and what Node throws when
 * no answer came: an `AbortError` after the timeout, or the error of the line.
 */
export type Connector = (method: 'POST' | 'PUT', url: string, content: unknown) => Promise<Reply>;

/** What was quiet for longer may have been dropped on the way without a word, and a request on it would get no answer. */
const KEPT_MS = 30_000;
const LINES = {
  http: { request: http.request, agent: new http.Agent({ keepAlive: true, timeout: KEPT_MS }) },
  https: { request: https.request, agent: new https.Agent({ keepAlive: true, timeout: KEPT_MS }) },
};

/** `timeoutMs`: how long Teams may take to accept a message. */
export const createConnector =
  ({ sign }: Pick<Authentication, 'sign'>, timeoutMs: number): Connector =>
  async (method, url, content) => {
    const authorization = await sign();
    const body = Buffer.from(JSON.stringify(content));
    const headers = {
      'content-type': 'application/json; charset=utf-8',
      'content-length': body.length,
      'user-agent': 'anukram',
      ...(authorization !== undefined && { authorization }),
    };
    return exchange(url, { method, headers, signal: AbortSignal.timeout(timeoutMs) }, body);
  };

function exchange(url: string, options: http.RequestOptions, body: Buffer): Promise<Reply> {
  const { request, agent } = url.startsWith('https:') ? LINES.https : LINES.http;
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { ...options, agent }, (incoming) => {
      const { statusCode: status = 0, headers } = incoming;
      text(incoming).then((answer) => {
        resolve({ status, body: answer, retryAfter: headers['retry-after'] });
      }, reject);
    });
    outgoing.once('error', reject);
    outgoing.end(body);
  });
}
