import { LRUCache } from 'lru-cache';
import type { FileRequest, PublishedFile } from '../app/ports.ts';
import type { FileAddresses } from './file-addresses.ts';

export type FileAnswer = { readonly content: Buffer; readonly headers: Readonly<Record<string, string>> };

/** Answers a token with its file, and with nothing what it did not give out itself. */
export type Files = (token: string) => Promise<FileAnswer | undefined>;

const MOST_BYTES = 16 * 1024 * 1024;

/** Nothing is made for who has no address. What was made is kept for a while, and made once for all who ask at a time. */
export function createFiles(
  { open }: Pick<FileAddresses, 'open'>,
  make: (request: FileRequest) => Promise<PublishedFile | undefined>,
): Files {
  const made = new LRUCache<string, PublishedFile, { readonly request: FileRequest }>({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ content }) => content.byteLength,
    fetchMethod: (_key, _stale, { context }) => make(context.request),
  });
  return async (token) => {
    const opened = open(token);
    if (!opened) return undefined;
    const { request, lastsMs } = opened;
    const file = await made.fetch(JSON.stringify(request), { context: { request } });
    return file && { content: viewOf(file.content), headers: headersOf(file, lastsMs) };
  };
}

/** The same bytes, which a copy of would cost more than all the rest of an answer. */
const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength);

const headersOf = ({ content, mediaType, name }: PublishedFile, lastsMs: number) => ({
  'content-type': mediaType,
  'content-length': String(content.byteLength),
  'content-disposition': `${mediaType === 'image/png' ? 'inline' : 'attachment'}; filename="${name}"`,
  'cache-control': `private, max-age=${Math.floor(lastsMs / 1000)}, immutable`,
  'x-content-type-options': 'nosniff',
});
