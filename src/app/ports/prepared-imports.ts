import type { PersonId, TenantId } from '../../domain/ids.ts';
import type { RecordType } from '../../domain/record.ts';
import type { Draft, Problem } from '../../importing/drafts.ts';
import type { Header } from '../../importing/header.ts';

/** What was read of a file, and is imported once somebody says so. */
export type PreparedImport = {
  readonly id: string;
  readonly tenant: TenantId;
  readonly person: PersonId;
  readonly file: string;
  readonly header: Header;
  /** Undefined where the person is asked. */
  readonly type: RecordType | undefined;
  readonly drafts: readonly Draft[];
  readonly problems: readonly Problem[];
};

/**
 * Kept in memory alone, the newest of each person: after a restart the file is asked for again, so that nothing of it
 * is stored before its owner agrees.
 */
export type PreparedImports = {
  keep(prepared: PreparedImport): void;
  /** Whoever takes it has it alone. */
  take(asked: Pick<PreparedImport, 'id' | 'tenant' | 'person'>): PreparedImport | undefined;
};
