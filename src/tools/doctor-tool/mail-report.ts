import type { MailConfig } from '../../mail-settings.ts';
import {
  MAILBOX_RIGHTS,
  type Allowed,
  type MailboxCheck,
  type MailboxRight,
} from '../../mail/graph/check-mailbox.ts';

/** What a check found, for the operator to read; `isFine` where all that the settings ask for may be done. */
export type Report = { readonly lines: readonly string[]; readonly isFine: boolean };

const NAMES: Readonly<Record<MailboxRight, string>> = {
  headers: 'read headers',
  text: 'read messages',
  drafts: 'write drafts',
  send: 'send',
  calendar: 'calendar',
};

const PERMISSIONS: Readonly<Record<MailboxRight, string>> = {
  headers: 'Application Mail.ReadBasic',
  text: 'Application Mail.Read',
  drafts: 'Application Mail.ReadWrite',
  send: 'Application Mail.Send',
  calendar: 'Application Calendars.ReadWrite',
};

export function reportOf(mailbox: string, check: MailboxCheck, config: MailConfig): Report {
  switch (check.kind) {
    case 'checked':
      return reportOfRights(mailbox, check.rights, neededBy(config));
    case 'out-of-scope':
      return {
        isFine: false,
        lines: [
          `${mailbox}: not in the group of mailboxes that the application may use, or it was given no right at all.`,
          '  Test-ServicePrincipalAuthorization in Exchange shows which; a change takes up to two hours.',
        ],
      };
    case 'no-mailbox':
      return { isFine: false, lines: [`${mailbox}: there is no such mailbox in Exchange Online.`] };
    case 'unreachable':
      return { isFine: false, lines: [`${mailbox}: could not be asked about (${check.reason}).`] };
  }
}

/** What the settings can't do without. */
function neededBy({ sending, inbox, drafts, calendar }: MailConfig): ReadonlySet<MailboxRight> {
  const byGraph = sending?.kind === 'graph' ? sending.way : undefined;
  return new Set<MailboxRight>([
    ...(byGraph ? (['send'] as const) : []),
    ...(byGraph === 'draft' || drafts ? (['drafts'] as const) : []),
    ...(calendar ? (['calendar'] as const) : []),
    ...(inbox?.kind === 'graph' ? (['headers'] as const) : []),
  ]);
}

function reportOfRights(
  mailbox: string,
  rights: Readonly<Record<MailboxRight, Allowed>>,
  needed: ReadonlySet<MailboxRight>,
): Report {
  const lines = MAILBOX_RIGHTS.map(
    (right) => `  ${NAMES[right].padEnd(14)}${found(right, rights[right], needed)}`,
  );
  return {
    isFine: [...needed].every((right) => rights[right].kind === 'yes'),
    lines: [mailbox, ...lines],
  };
}

function found(right: MailboxRight, allowed: Allowed, needed: ReadonlySet<MailboxRight>): string {
  switch (allowed.kind) {
    case 'yes':
      return right === 'send' ? 'yes, as far as can be told without sending' : 'yes';
    case 'no':
      return needed.has(right) ? `NO, and it is needed: give ${PERMISSIONS[right]}` : 'no (not needed)';
    case 'untold':
      return `not known (${allowed.reason})`;
  }
}
