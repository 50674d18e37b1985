import type { PersonId } from '../../domain/ids.ts';
import type { SalesRecord } from '../../domain/record.ts';
import type { Draft, Problem } from '../../importing/drafts.ts';
import type { compare } from '../../importing/match.ts';

/** What an import would do, row by row. */
export type ImportPlan = {
  readonly fresh: readonly Draft[];
  readonly filled: readonly KnownRow[];
  readonly unchanged: number;
  /** Where the file says something else, which is left alone; some of them are filled in, too. */
  readonly differing: readonly KnownRow[];
  readonly ofOthers: number;
  readonly repeated: readonly Problem[];
  /** By the names that the file has for them. */
  readonly owners: ReadonlyMap<string, PersonId>;
  /** Owners whom nobody here is called, or whose records the speaker may not add. */
  readonly strangers: readonly string[];
};

export type KnownRow = ReturnType<typeof compare> & { readonly record: SalesRecord; readonly draft: Draft };
