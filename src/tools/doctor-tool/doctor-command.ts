import { parseArgs } from 'node:util';
import { readConfig, type Config } from '../../config.ts';
import type { PersonId, TenantId } from '../../domain/ids.ts';
import type { ImapSettings, MailConfig } from '../../mail-settings.ts';
import { graphClient } from '../../mail-parts.ts';
import { checkMailbox } from '../../mail/graph/check-mailbox.ts';
import type { GraphClient } from '../../mail/graph/graph-client.ts';
import { withImap } from '../../mail/imap/imap-line.ts';
import { checkSmtp } from '../../mail/smtp/check-smtp.ts';
import { reportOf, type Report } from './mail-report.ts';
import { sendToMyself } from './send-to-myself.ts';

const USAGE = `npm run doctor -- mail [<mailbox> …] [--tenant <id>] [--send-to-myself]
  Checks what the bot may do with each mailbox (its address, or the Entra object id of its person), and whether the mail
  server takes it in. Nothing is sent, unless --send-to-myself asks for one message from each mailbox to itself.`;

export type DoctorOutput = { readonly out: (line: string) => void; readonly err: (line: string) => void };

export type DoctorOptions = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly output: DoctorOutput;
  readonly now: () => Date;
  /** Instead of Microsoft Graph. */
  readonly graph?: GraphClient;
};

type Asked = { readonly mailboxes: readonly string[]; readonly tenant?: string; readonly isToSend: boolean };

/** Resolves with the exit code: 1 where something is wrong, 2 for unclear arguments. */
export async function doctorCommand(args: readonly string[], options: DoctorOptions): Promise<number> {
  const { env, output } = options;
  const asked = askedIn(args);
  if (!asked) {
    output.err(USAGE);
    return 2;
  }
  const config = readConfig(env);
  if (!config.ok) {
    config.problem.forEach(output.err);
    return 1;
  }
  const { mail } = config.value;
  if (!mail) {
    output.out(
      'Mail is not set up: none of MAIL, INBOX, DRAFTS and CALENDAR is set, and nothing is sent or read.',
    );
    return 0;
  }
  const reports = [
    ...(await serverReports(mail)),
    ...(await mailboxReports(config.value, mail, asked, options)),
  ];
  reports.flatMap(({ lines }) => lines).forEach(output.out);
  return reports.every(({ isFine }) => isFine) ? 0 : 1;
}

function askedIn(args: readonly string[]): Asked | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { tenant: { type: 'string' }, 'send-to-myself': { type: 'boolean' } },
    });
    const [what, ...mailboxes] = positionals;
    if (what !== 'mail') return undefined;
    const { tenant, 'send-to-myself': isToSend = false } = values;
    return { mailboxes, isToSend, ...(tenant === undefined ? {} : { tenant }) };
  } catch {
    return undefined;
  }
}

const serverReports = async ({ sending }: MailConfig): Promise<readonly Report[]> => {
  if (sending?.kind !== 'smtp') return [];
  const problem = await checkSmtp(sending.server);
  const server = `${sending.server.host}:${sending.server.port}`;
  return problem === undefined
    ? [{ isFine: true, lines: [`${server}: reached, and the login was taken.`] }]
    : [{ isFine: false, lines: [`${server}: ${problem}.`] }];
};

async function mailboxReports(
  config: Config,
  mail: MailConfig,
  { mailboxes, tenant, isToSend }: Asked,
  { now, graph }: DoctorOptions,
): Promise<readonly Report[]> {
  const tenants = config.mode.kind === 'production' ? config.mode.allowedTenants : [];
  const chosen = (tenant ?? (tenants.length === 1 ? tenants[0] : undefined)) as TenantId | undefined;
  if (mail.identity && chosen === undefined)
    return [{ isFine: false, lines: ['Several tenants may use the bot: say which one, by --tenant <id>.'] }];
  const ask = graph ?? (mail.identity && (await graphClient(mail.identity, { now })));
  const reports: Report[] = [];
  for (const mailbox of mailboxes) {
    if (ask && mail.identity && chosen !== undefined)
      reports.push(
        reportOf(mailbox, await checkMailbox(ask, { tenant: chosen, person: mailbox as PersonId }), mail),
      );
    if (mail.inbox?.kind === 'imap') reports.push(await imapReport(mail.inbox.server, mailbox));
    if (isToSend) reports.push(await sendToMyself(mail, { mailbox, tenant: chosen, now: now(), ask }));
  }
  return mailboxes.length === 0 && (mail.identity ?? mail.inbox)
    ? [{ isFine: false, lines: ['Name the mailboxes to check: npm run doctor -- mail ravi@contoso.com'] }]
    : reports;
}

async function imapReport(server: ImapSettings, mailbox: string): Promise<Report> {
  const talked = await withImap(server, mailbox, () => Promise.resolve(true));
  return talked.kind === 'done'
    ? { isFine: true, lines: [`${mailbox}: may be read by IMAP.`] }
    : { isFine: false, lines: [`${mailbox}: can’t be read by IMAP (${talked.reason}).`] };
}
