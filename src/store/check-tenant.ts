import type { Changes } from '../app/ports/changes.ts';
import type { TenantId } from '../domain/ids.ts';

/** Throws when the changes contain a row of another tenant; that can only be a bug. */
export function checkTenant(tenant: TenantId, changes: Changes): void {
  const { people = [], references = [], records = [], enrollments = [], reminders = [] } = changes;
  const single = [
    changes.organization,
    changes.install,
    changes.joinTeam,
    changes.claimDailyCard,
    changes.settleDailyCard,
    changes.answer,
    changes.draft,
    changes.publish,
    changes.seen,
  ].filter((row) => row !== undefined);
  const stray = [...people, ...references, ...records, ...enrollments, ...reminders, ...single].find(
    (row) => row.tenant !== tenant,
  );
  if (stray) throw new Error(`A commit for tenant "${tenant}" has a row of tenant "${stray.tenant}"`);
}
