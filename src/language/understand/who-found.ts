import type { RecordId } from '../../domain/ids.ts';
import type { Who } from '../../domain/request.ts';

/** Whom a sentence is about. */
export type WhoFound =
  /** `near`: the name was only similar, so that nothing is done without a question. */
  | { readonly kind: 'found'; readonly who: Who; readonly near: boolean; readonly named: boolean }
  | { readonly kind: 'several'; readonly candidates: readonly RecordId[] }
  | { readonly kind: 'nobody' };
