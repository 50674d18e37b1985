import http, { type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import https from 'node:https';
import type { Socket } from 'node:net';

export type HttpRequest = {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
};

export type HttpAnswer =
  /** `text` is missing where its end did not arrive. */
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly headers: IncomingHttpHeaders;
      readonly text?: string;
    }
  /** It certainly did not get there. */
  | { readonly kind: 'not-asked'; readonly reason: string }
  /** It may have got there. */
  | { readonly kind: 'lost'; readonly reason: string };

const MOST_BYTES = 8 * 1024 * 1024;

/**
 * One request, once; no redirect is followed. By Node's own client, because that goes through the proxy of the process and
 * tells whether there was a line yet when it failed.
 */
export function requestOnce(
  { url, method, headers, body }: HttpRequest,
  timeoutMs: number,
): Promise<HttpAnswer> {
  const target = new URL(url);
  const { request } = target.protocol === 'https:' ? https : http;
  let hasLine = false;
  let late: NodeJS.Timeout | undefined;
  return new Promise<HttpAnswer>((resolve) => {
    const outgoing = request(target, { method, headers }, (incoming) => {
      void textOf(incoming).then((text) => {
        const { statusCode: status = 0, headers } = incoming;
        resolve({ kind: 'answered', status, headers, ...(text === undefined ? {} : { text }) });
      });
    });
    outgoing.on('socket', (socket) => onceOpen(socket, outgoing.reusedSocket, () => (hasLine = true)));
    outgoing.on('error', (error: NodeJS.ErrnoException) =>
      resolve({ kind: hasLine ? 'lost' : 'not-asked', reason: error.code ?? error.name }),
    );
    late = setTimeout(
      () => outgoing.destroy(Object.assign(new Error('No answer in time'), { code: 'ETIMEDOUT' })),
      timeoutMs,
    );
    outgoing.end(body);
  }).finally(() => clearTimeout(late));
}

/** A line that is open, or of which that isn't known, may carry the request at once. */
function onceOpen(
  socket: Socket & { readonly secureConnecting?: boolean },
  isReused: boolean,
  opened: () => void,
): void {
  if (!isReused && socket.secureConnecting) socket.once('secureConnect', opened);
  else if (!isReused && socket.connecting) socket.once('connect', opened);
  else opened();
}

/** Undefined where it broke off, or is more than anything that is asked for. */
const textOf = async (incoming: IncomingMessage): Promise<string | undefined> => {
  const parts: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const part of incoming as AsyncIterable<Buffer>) {
      bytes += part.byteLength;
      if (bytes > MOST_BYTES) return undefined;
      parts.push(part);
    }
    return Buffer.concat(parts).toString();
  } catch {
    return undefined;
  }
};
