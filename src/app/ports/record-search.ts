import type { Day } from '../../domain/day.ts';
import type { RecordId } from '../../domain/ids.ts';
import type { SalesRecord } from '../../domain/record.ts';

/** How well a record matches the words that someone typed: `exact` when a name equals them but for case. */
export type RecordMatch = { readonly record: SalesRecord; readonly exact: boolean };

/** What tells records apart. */
export type RecordKeys = {
  readonly emails: readonly string[];
  /** The last digits of numbers, as of `phoneTail`. */
  readonly phones: readonly string[];
  readonly names: readonly string[];
};

/** All that it says has to hold. */
export type RecordQuery = {
  /** As of `facetKey`. */
  readonly facets: readonly string[];
  /** Both days are included. */
  readonly renewal?: { readonly from: Day; readonly to: Day };
  /** An instant (ISO, UTC) since which nothing happened in any sequence of theirs. */
  readonly idleSince?: string;
  /** An instant before that, since which something did. */
  readonly touchedSince?: string;
  /** Only those after it, in the order of ids. */
  readonly after?: RecordId;
};
