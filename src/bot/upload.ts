import http from 'node:http';
import https from 'node:https';
import type { Upload } from '../app/ports/files.ts';
import type { Log } from '../app/ports/runtime.ts';
import { isTeamsFileHost } from './file-hosts.ts';

export type UploadOptions = {
  readonly isFileHost?: (url: URL) => boolean;
  /** Teams gives up on an answer after some ten seconds, and it waits for this one. */
  readonly timeoutMs?: number;
  readonly log: Log;
};

/** In bytes: OneDrive takes no more in one request. */
const MOST_BYTES = 60 * 1024 * 1024;
const TIMEOUT_MS = 8_000;

/** In one request without a token, as the address is its own key; never repeated, and no redirect is followed. */
export const createUpload =
  ({ isFileHost = isTeamsFileHost, timeoutMs = TIMEOUT_MS, log }: UploadOptions): Upload =>
  async ({ uploadUrl, contentUrl }, content) => {
    const reason = await problemOf({ uploadUrl, contentUrl, content, isFileHost, timeoutMs });
    if (reason !== undefined) log.warn('file not uploaded', { reason, bytes: content.byteLength });
    return reason === undefined;
  };

type Uploading = Required<Pick<UploadOptions, 'isFileHost' | 'timeoutMs'>> & {
  readonly uploadUrl: string;
  readonly contentUrl: string;
  readonly content: Uint8Array;
};

/** Without the address, which is a key to the file. */
async function problemOf(uploading: Uploading): Promise<string | undefined> {
  const { uploadUrl, contentUrl, content, isFileHost, timeoutMs } = uploading;
  const url = new URL(uploadUrl);
  if (!isFileHost(url) || !isFileHost(new URL(contentUrl))) return 'host not allowed';
  if (content.byteLength > MOST_BYTES) return 'too large';
  try {
    const status = await put(url, content, timeoutMs);
    return status === 200 || status === 201 ? undefined : `status ${status}`;
  } catch (error) {
    return error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.message) : 'unknown';
  }
}

/** Resolves with the status. Whatever else is answered is of no interest, and may have no end. */
function put(url: URL, content: Uint8Array, timeoutMs: number): Promise<number> {
  const { request } = url.protocol === 'https:' ? https : http;
  const bytes = content.byteLength;
  const headers = {
    'content-type': 'application/octet-stream',
    'content-length': bytes,
    'content-range': `bytes 0-${bytes - 1}/${bytes}`,
  };
  let late: NodeJS.Timeout | undefined;
  return new Promise<number>((resolve, reject) => {
    const outgoing = request(url, { method: 'PUT', headers }, (incoming) => {
      resolve(incoming.statusCode ?? 0);
      incoming.on('error', () => undefined).destroy();
    });
    late = setTimeout(() => outgoing.destroy(new Error('no answer in time')), timeoutMs);
    outgoing.on('error', reject);
    outgoing.end(content);
  }).finally(() => clearTimeout(late));
}
