import type { AccountMatter } from '../../domain/account-matter.ts';
import type { MatterId, PersonId, TenantId } from '../../domain/ids.ts';

/** What the store knows of matters between colleagues about a company. */
export type AccountReads = {
  accountMatter(tenant: TenantId, id: MatterId): Promise<AccountMatter | undefined>;
  /** What this person asks or is asked, until it is forgotten; in no order. */
  accountMattersOf(tenant: TenantId, person: PersonId): Promise<readonly AccountMatter[]>;
  /** Which ones are to be looked at by the instant (ISO, UTC), the longest waiting first. */
  accountMattersDue(at: string, limit: number): Promise<readonly DueMatter[]>;
};

export type DueMatter = Required<Pick<AccountMatter, 'tenant' | 'id' | 'lookAt'>>;

/** Revisions are as those of enrollments. One that is not to be looked at any more is forgotten. */
export type AccountChanges = { readonly accountMatters?: readonly AccountMatter[] };
