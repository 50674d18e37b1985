import type { RecordId } from '../../domain/ids.ts';

/** Addresses of records. They tell nothing of a record but its id, and open nothing for whoever may not see it. */
export type RecordLinks = {
  readonly to: (id: RecordId) => string;
  /** Undefined where the address is of something else. */
  readonly idIn: (url: string) => RecordId | undefined;
};
