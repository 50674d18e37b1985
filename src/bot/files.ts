import { LRUCache } from 'lru-cache';
import type { FileRequest, PublishedFile } from '../app/ports/files.ts';
import type { FileAddresses } from './file-addresses.ts';

export type FileAnswer = { readonly content: Buffer; readonly headers: Readonly<Record<string, string>> };

/** The file of a token; undefined for a token that the bot did not make. */
export type Files = (token: string) => Promise<FileAnswer | undefined>;

const MOST_BYTES = 16 * 1024 * 1024;

/**
 * Nothing is made without a valid address. Pictures are cached, and made once for everyone who asks at a time; numbers
 * are made each time, because the person may no longer be allowed to see them.
 */
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
    const file = await (isForAll(request)
      ? made.fetch(JSON.stringify(request), { context: { request } })
      : make(request));
    return (
      file && { content: viewOf(file.content), headers: headersOf(file, isForAll(request) ? lastsMs : 0) }
    );
  };
}

/** A picture contains only what its address does, so no one has to be asked for permission again. */
const isForAll = ({ kind }: FileRequest): boolean => kind === 'flow';

/** A view of the same bytes; copying them would cost more than the rest of the answer. */
const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength);

/** `keptMs`: for how long who fetched it may keep it. */
const headersOf = ({ content, mediaType, name }: PublishedFile, keptMs: number) => ({
  'content-type': mediaType,
  'content-length': String(content.byteLength),
  'content-disposition': `${mediaType === 'image/png' ? 'inline' : 'attachment'}; filename="${name}"`,
  'cache-control':
    keptMs > 0 ? `private, max-age=${Math.floor(keptMs / 1000)}, immutable` : 'private, no-store',
  'x-content-type-options': 'nosniff',
});
