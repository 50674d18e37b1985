import { parseArgs } from 'node:util';
import { readConfig, type Config } from '../../config.ts';
import type { PersonId, TenantId } from '../../domain/ids.ts';
import type { MailConfig } from '../../mail-settings.ts';
import { graphClient, tokensForServers } from '../../mail-parts.ts';
import { checkMailbox } from '../../mail/graph/check-mailbox.ts';
import type { GraphClient } from '../../mail/graph/graph-client.ts';
import { withImap, type ImapServer } from '../../mail/imap/imap-line.ts';
import type { Tokens } from '../../mail/microsoft/tokens.ts';
import { checkSmtp } from '../../mail/smtp/check-smtp.ts';
import type { Sender, SmtpServer } from '../../mail/smtp/signed-in-line.ts';
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
  /** Instead of those of Microsoft, for its mail servers. */
  readonly tokens?: Tokens;
};

/** Whom a server that has one login for all is asked about. */
const NOBODY: Sender = { tenant: '' as TenantId, address: '' };

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
  if (sending?.kind !== 'smtp' || sending.server.byToken) return [];
  const problem = await checkSmtp({ settings: sending.server }, NOBODY);
  const server = `${sending.server.host}:${sending.server.port}`;
  return problem === undefined
    ? [{ isFine: true, lines: [`${server}: reached, and the login was taken.`] }]
    : [{ isFine: false, lines: [`${server}: ${problem}.`] }];
};

async function mailboxReports(
  config: Config,
  mail: MailConfig,
  { mailboxes, tenant, isToSend }: Asked,
  { now, graph, tokens: given }: DoctorOptions,
): Promise<readonly Report[]> {
  const tenants = config.mode.kind === 'production' ? config.mode.allowedTenants : [];
  const chosen = (tenant ?? (tenants.length === 1 ? tenants[0] : undefined)) as TenantId | undefined;
  if ((mail.identity ?? mail.signIn) && chosen === undefined)
    return [{ isFine: false, lines: ['Several tenants may use the bot: say which one, by --tenant <id>.'] }];
  const ask = graph ?? (mail.identity && (await graphClient(mail.identity, { now })));
  const tokens = given ?? (mail.signIn && (await tokensForServers(mail.signIn)));
  const reports: Report[] = [];
  for (const mailbox of mailboxes) {
    if (ask && mail.identity && chosen !== undefined)
      reports.push(
        reportOf(mailbox, await checkMailbox(ask, { tenant: chosen, person: mailbox as PersonId }), mail),
      );
    const place = { tenant: chosen ?? NOBODY.tenant, address: mailbox };
    if (mail.sending?.kind === 'smtp' && mail.sending.server.byToken)
      reports.push(await smtpReport({ settings: mail.sending.server, tokens }, place));
    if (mail.inbox?.kind === 'imap') {
      const { server } = mail.inbox;
      reports.push(await imapReport(server.isByToken ? { ...server, tokens } : server, place));
    }
    if (isToSend)
      reports.push(await sendToMyself(mail, { mailbox, tenant: chosen, now: now(), ask, tokens }));
  }
  return mailboxes.length === 0 && (mail.identity ?? mail.signIn ?? mail.inbox)
    ? [{ isFine: false, lines: ['Name the mailboxes to check: npm run doctor -- mail ravi@contoso.com'] }]
    : reports;
}

async function imapReport(server: ImapServer, place: Sender): Promise<Report> {
  const { address } = place;
  const talked = await withImap(server, place, () => Promise.resolve(true));
  if (talked.kind === 'done') return { isFine: true, lines: [`${address}: may be read by IMAP.`] };
  const lines = [`${address}: can’t be read by IMAP (${talked.reason}).`];
  return {
    isFine: false,
    lines: server.tokens && talked.kind === 'refused' ? [...lines, RIGHT_TO_READ] : lines,
  };
}

const RIGHT_TO_READ =
  '  The application needs IMAP.AccessAsApp in Entra, and the mailbox by Add-MailboxPermission in Exchange.';
const RIGHT_TO_SEND =
  '  The application needs SMTP.SendAsApp in Entra, the mailbox by Add-MailboxPermission in Exchange, and SMTP AUTH on for it.';

async function smtpReport(server: SmtpServer, place: Sender): Promise<Report> {
  const problem = await checkSmtp(server, place);
  return problem === undefined
    ? { isFine: true, lines: [`${place.address}: the mail server takes the sign-in by token.`] }
    : { isFine: false, lines: [`${place.address}: can’t send by SMTP (${problem}).`, RIGHT_TO_SEND] };
}
