import type { SalesRecord } from '../../domain/record.ts';
import type { Comparison } from '../../importing/compare.ts';
import type { Draft, Problem } from '../../importing/drafts.ts';
import type { SetOff } from './rule-lines.ts';

/** What an import would do: how many rows of each kind, and the first of them. */
export type ImportPreview = {
  readonly fresh: number;
  readonly filled: number;
  /** Where the file says something else, which is taken only where somebody says so; some are filled in, too. */
  readonly changed: number;
  readonly unchanged: number;
  /** Of other sellers. */
  readonly ofOthers: number;
  readonly repeated: number;
  /** Without a name. */
  readonly faulty: number;
  /** Of the new ones, those who are not to be contacted. */
  readonly leftAlone: number;
  readonly samples: readonly Draft[];
  readonly filledSamples: readonly KnownSample[];
  readonly changes: readonly KnownSample[];
  readonly problems: readonly Problem[];
  readonly problemCount: number;
  /** Owners whom nobody here is called, or whose records the speaker may not add. */
  readonly strangers: readonly string[];
  readonly setOff: SetOff;
};

export type KnownSample = Comparison & { readonly record: SalesRecord; readonly draft: Draft };
