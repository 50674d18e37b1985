import type { Changes } from '../app/ports/changes.ts';
import type { TenantId } from '../domain/ids.ts';

/** Throws when the changes contain a row of another tenant; that can only be a bug. */
export function checkTenant(tenant: TenantId, changes: Changes): void {
  const { people = [], references = [], records = [], enrollments = [], reminders = [] } = changes;
  const { accountMatters = [], firings = [], importParts = [] } = changes;
  const { mails = [], mailSenders = [], mailNotices = [], mailboxes = [], optOuts = [] } = changes;
  const ofMail = [...mails, ...mailSenders, ...mailNotices, ...mailboxes, ...optOuts];
  const single = [
    changes.organization,
    changes.install,
    changes.joinTeam,
    changes.claimDailyCard,
    changes.settleDailyCard,
    changes.answer,
    changes.draft,
    changes.publish,
    changes.imports,
    changes.ruleBook,
    changes.seen,
  ].filter((row) => row !== undefined);
  const all = [
    ...people,
    ...references,
    ...records,
    ...enrollments,
    ...reminders,
    ...ofMail,
    ...accountMatters,
    ...importParts,
    ...firings,
    ...single,
  ];
  const stray = all.find((row) => row.tenant !== tenant);
  if (stray) throw new Error(`A commit for tenant "${tenant}" has a row of tenant "${stray.tenant}"`);
}
