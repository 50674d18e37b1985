import type { TenantId } from '../../domain/ids.ts';
import { accountReads } from './account-reads.ts';
import { enrollmentReads, type OnBroken } from './enrollment-reads.ts';
import { frozen } from './frozen.ts';
import { listReads } from './list-reads.ts';
import { importReads } from './import-reads.ts';
import { mailReads } from './mail-reads.ts';
import { oneByOne } from './one-by-one.ts';
import { personReads } from './person-reads.ts';
import type { Recall } from './recall.ts';
import { recordReads } from './record-reads.ts';
import { reminderReads } from './reminder-reads.ts';
import { ruleReads } from './rule-reads.ts';
import { summaryReads } from './summary-reads.ts';
import type { Database } from './tables.ts';
import { teamReads } from './team-reads.ts';
import { templateReads } from './template-reads.ts';

/** All reads of the store, from memory except for what is archived. */
export function createReads({ tables, indexes }: Database, recall: Recall, onBroken: OnBroken) {
  const searching = oneByOne();
  return {
    ...personReads(tables, indexes, searching),
    ...recordReads(tables, indexes, searching),
    ...listReads(tables, indexes),
    ...enrollmentReads(tables, indexes, recall, onBroken),
    ...teamReads(indexes),
    ...summaryReads(indexes, recall),
    ...reminderReads(tables, indexes),
    ...mailReads(tables, indexes),
    ...accountReads(tables, indexes),
    ...ruleReads(tables, indexes),
    answer: (tenant: TenantId, key: string) => Promise.resolve(tables.answers.get(tenant, key)),
    wasSeen: (tenant: TenantId, ...keys: readonly string[]) =>
      Promise.resolve(keys.some((key) => tables.seen.get(tenant, key) !== undefined)),
    ...templateReads(tables, indexes),
    ...importReads(tables),
    templateVersions: () => Promise.resolve(tables.templates.rows().map(frozen)),
  };
}
