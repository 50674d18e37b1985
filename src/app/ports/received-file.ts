import type { Result } from '../../domain/result.ts';

/** A file in a message. Its address is a key to it, for some minutes. */
export type SentFile = { readonly kind: 'file'; readonly name: string; readonly url: string };

export type ReceivedFile = {
  readonly name: string;
  readonly content: Uint8Array;
  /** What the file's host says that it is, and need not be. */
  readonly mediaType?: string;
};

/** `unavailable`: it is not there anymore, comes from elsewhere than files of Teams do, or took too long. */
export type DownloadProblem = 'too-large' | 'unavailable';

export const MOST_MEGABYTES = 10;

/** Fetches the file, or says why not; nothing is tried again. */
export type Download = (file: SentFile) => Promise<Result<ReceivedFile, DownloadProblem>>;
