import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { MOST_MEGABYTES, type Download, type ReceivedFile } from '../app/ports/received-file.ts';
import type { Log } from '../app/ports/runtime.ts';
import { err, ok } from '../domain/result.ts';
import { atOnce } from '../domain/at-once.ts';
import { isTeamsFileHost } from './file-hosts.ts';

export type DownloadOptions = {
  readonly isFileHost?: (url: URL) => boolean;
  /** Teams delivers a message again that is not answered within some fifteen seconds. */
  readonly timeoutMs?: number;
  readonly log: Log;
};

const TIMEOUT_MS = 8_000;
const MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;
const MOST_REDIRECTS = 3;

/** A file is in memory as a whole, so only so many are fetched at the same time. */
const AT_ONCE = 8;

/** Without a token, as the address is its own key, and from no other hosts than those of files. */
export function createDownload({
  isFileHost = isTeamsFileHost,
  timeoutMs = TIMEOUT_MS,
  log,
}: DownloadOptions): Download {
  const whenFree = atOnce(AT_ONCE);
  return async ({ name, url }) => {
    const fetched = await whenFree(() =>
      fetchFile(url, { isFileHost, signal: AbortSignal.timeout(timeoutMs) }, MOST_REDIRECTS).catch(failure),
    );
    if (!('reason' in fetched)) return ok({ name, ...fetched });
    log.warn('file not downloaded', { reason: fetched.reason });
    return err(fetched.reason === TOO_LARGE ? 'too-large' : 'unavailable');
  };
}

type Within = { readonly isFileHost: (url: URL) => boolean; readonly signal: AbortSignal };

/** The reason is for the log, and never has the address in it, which is a key to the file. */
type Fetched = Omit<ReceivedFile, 'name'> | { readonly reason: string };

const TOO_LARGE = 'too large';

const failure = (error: unknown): Fetched => ({
  reason: error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.message) : 'unknown',
});

async function fetchFile(address: string, within: Within, redirects: number): Promise<Fetched> {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !within.isFileHost(url)) return { reason: 'host not allowed' };
  const answer = await get(url, within.signal);
  const { statusCode = 0, headers } = answer;
  if (statusCode === 200) return contentOf(answer);
  answer.destroy();
  if (statusCode < 300 || statusCode > 399 || headers.location === undefined)
    return { reason: `status ${statusCode}` };
  if (redirects === 0) return { reason: 'too many redirects' };
  const next = URL.canParse(headers.location, url.href) ? new URL(headers.location, url).href : '';
  return fetchFile(next, within, redirects - 1);
}

/** Resolves with the answer before its content has come. */
function get(url: URL, signal: AbortSignal): Promise<IncomingMessage> {
  const { request } = url.protocol === 'https:' ? https : http;
  return new Promise((resolve, reject) => {
    request(url, { signal, headers: { 'accept-encoding': 'identity' } }, resolve)
      .on('error', reject)
      .end();
  });
}

/** However long it says it is, or does not, no more is read than may be. */
async function contentOf(answer: IncomingMessage): Promise<Fetched> {
  const { 'content-length': saidBytes = '0', 'content-type': mediaType } = answer.headers;
  if (Number(saidBytes) > MOST_BYTES) return tooLarge(answer);
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of answer as AsyncIterable<Buffer>) {
    bytes += part.byteLength;
    if (bytes > MOST_BYTES) return tooLarge(answer);
    parts.push(part);
  }
  return { content: Buffer.concat(parts), ...(mediaType !== undefined && { mediaType }) };
}

function tooLarge(answer: IncomingMessage): Fetched {
  answer.destroy();
  return { reason: TOO_LARGE };
}
