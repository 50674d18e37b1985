import type { Day } from '../../domain/day.ts';
import type { Enrollment } from '../../domain/enrollment.ts';
import type { FiringId, PersonId, RecordId, TemplateId, TenantId } from '../../domain/ids.ts';
import type { Firing } from '../../domain/rules/firing.ts';
import type { RuleBook } from '../../domain/rule.ts';

/** What the store knows of rules, and of what they did. Lists are in no order but where one is named. */
export type RuleReads = {
  /** The rules of the tenant, once it had any. */
  ruleBook(tenant: TenantId): Promise<RuleBook | undefined>;
  /** Whose renewals are to be looked at by the instant (ISO, UTC), the longest waiting first. */
  ruleBooksToCheck(at: string, limit: number): Promise<readonly TenantId[]>;
  firings(tenant: TenantId, ids: readonly FiringId[]): Promise<readonly Firing[]>;
  /** All of these records, until they are forgotten. */
  firingsOfRecords(tenant: TenantId, records: readonly RecordId[]): Promise<readonly Firing[]>;
  /** What is proposed to one seller, and what became theirs on that day. */
  firingsOfSeller(tenant: TenantId, seller: PersonId, day: Day): Promise<readonly Firing[]>;
  /** What a rule did, the newest first. */
  firingsOfRule(tenant: TenantId, rule: string, limit: number): Promise<readonly Firing[]>;
  /** Which ones are to be looked at by the instant (ISO, UTC), the longest waiting first. */
  firingsDue(at: string, limit: number): Promise<readonly Pick<Firing, 'tenant' | 'id'>[]>;
  /** What ended in a template from a day on; what was archived meanwhile may be missing. */
  endedOf(tenant: TenantId, template: TemplateId, since: Day, limit: number): Promise<readonly Enrollment[]>;
};

/** Their revisions are as those of enrollments. A firing that is not to be looked at any more is forgotten. */
export type RuleChanges = {
  readonly ruleBook?: RuleBook;
  readonly firings?: readonly Firing[];
};
