import { z } from 'zod/v4';
import type { Cloud } from './app/ports/cloud.ts';
import type { GraphSending } from './mail/graph/graph-mailer.ts';
import type { MicrosoftIdentity } from './mail/microsoft/tokens.ts';
import { smtpSettingsOf, type SmtpSettings } from './mail/smtp/smtp-settings.ts';
import { guid, matching, oneOf } from './setting-kinds.ts';
import { isOnThisMachine, isServerUrl } from './setting-shapes.ts';

export const mailSettings = {
  MAIL: oneOf(['graph', 'smtp']).optional(),
  MAIL_LINK_SECRET: matching((text) => text.length >= 32, '32 random characters or more').optional(),
  SMTP_URL: matching(
    (text) => isServerUrl(text, ['smtp:', 'smtps:']),
    'the address of a mail server, such as smtps://user:password@mail.example.com',
  ).optional(),
  SMTP_TLS: oneOf(['on', 'off']).default('on'),
  SMTP_LOGIN: oneOf(['password', 'microsoft']).default('password'),
  GRAPH_SENDING: oneOf(['draft', 'direct']).default('draft'),
  GRAPH_APP_ID: guid('the id of the application that may use mailboxes').optional(),
  GRAPH_APP_SECRET: z.string().optional(),
  GRAPH_CERTIFICATE: z.string().optional(),
  GRAPH_IDENTITY: oneOf(['managed', 'workload']).optional(),
  DRAFTS: oneOf(['graph']).optional(),
  CALENDAR: oneOf(['graph']).optional(),
  INBOX: oneOf(['graph', 'imap']).optional(),
  IMAP_URL: matching(
    (text) => isServerUrl(text, ['imap:', 'imaps:']),
    'the address of a mail server, such as imaps://user:password@mail.example.com',
  ).optional(),
  IMAP_TLS: oneOf(['on', 'off']).default('on'),
  IMAP_LOGIN: oneOf(['password', 'microsoft']).default('password'),
};

type Settings = z.infer<z.ZodObject<typeof mailSettings>>;
type Given = Readonly<Partial<Record<keyof Settings | BotKey, string>>>;

/** Of the bot in Teams, whose application may be the one that uses mailboxes. */
type BotKey = 'MICROSOFT_APP_ID' | 'MICROSOFT_APP_PASSWORD' | 'MICROSOFT_APP_TYPE';

export type MailConfig = {
  readonly sending?:
    | { readonly kind: 'graph'; readonly way: GraphSending }
    | { readonly kind: 'smtp'; readonly server: SmtpSettings };
  readonly inbox?: { readonly kind: 'graph' } | { readonly kind: 'imap'; readonly server: ImapSettings };
  /** Sellers' own emails can be put into their mailboxes as drafts. */
  readonly drafts?: true;
  /** Free times of sellers are proposed, and invitations sent for them. */
  readonly calendar?: true;
  /** Who asks Microsoft Graph, where anything does. */
  readonly identity?: MicrosoftIdentity;
  /** Who signs in to the mail servers of Microsoft 365, where that takes no password. */
  readonly signIn?: MicrosoftIdentity;
  /** Seals the addresses at which people unsubscribe, where it is not the bot's password. */
  readonly linkSecret?: string;
};

/** `isClear`: without TLS, for a server on this machine alone. `isByToken`: signs in into each mailbox itself. */
export type ImapSettings = { readonly url: string; readonly isClear: boolean; readonly isByToken?: true };

/** What is missing, or of no use, each a sentence that names the variable and what to do. */
export function mailProblems(given: Given): readonly string[] {
  const byGraph = BY_GRAPH.some((key) => given[key] === 'graph');
  return [
    ...serverProblems(given, ['MAIL', 'smtp'], 'SMTP_URL', 'SMTP_TLS'),
    ...serverProblems(given, ['INBOX', 'imap'], 'IMAP_URL', 'IMAP_TLS'),
    ...loginProblems(given, ['MAIL', 'smtp'], 'SMTP_URL', 'SMTP_LOGIN'),
    ...loginProblems(given, ['INBOX', 'imap'], 'IMAP_URL', 'IMAP_LOGIN'),
    ...(byGraph || byToken(given) ? identityProblems(given) : []),
    ...(byGraph || byToken(given) || !GRAPH_KEYS.some((key) => given[key] !== undefined)
      ? []
      : [
          'GRAPH_…: set MAIL, INBOX, DRAFTS or CALENDAR to graph, SMTP_LOGIN or IMAP_LOGIN to microsoft, or leave them out.',
        ]),
  ];
}

const BY_GRAPH = ['MAIL', 'INBOX', 'DRAFTS', 'CALENDAR'] as const;

const GRAPH_KEYS = [
  'GRAPH_SENDING',
  'GRAPH_APP_ID',
  'GRAPH_APP_SECRET',
  'GRAPH_CERTIFICATE',
  'GRAPH_IDENTITY',
] as const;

function serverProblems(
  given: Given,
  [key, kind]: readonly ['MAIL' | 'INBOX', string],
  urlKey: 'SMTP_URL' | 'IMAP_URL',
  tlsKey: 'SMTP_TLS' | 'IMAP_TLS',
): readonly string[] {
  const url = given[urlKey];
  if (given[key] === kind && url === undefined)
    return [`${urlKey}: missing. Set it to the address of the mail server, or leave out ${key}.`];
  if (given[key] !== kind && url !== undefined)
    return [`${urlKey}: set ${key}=${kind} as well, or leave it out.`];
  return given[tlsKey] === 'off' && !isOnThisMachine(url ?? '')
    ? [`${tlsKey}: can be off for a server on this machine only. Leave it out.`]
    : [];
}

const byToken = (given: Given): boolean =>
  given.SMTP_LOGIN === 'microsoft' || given.IMAP_LOGIN === 'microsoft';

/** A token opens the mailbox that it is said for; a password beside it would be of no use. */
function loginProblems(
  given: Given,
  [key, kind]: readonly ['MAIL' | 'INBOX', string],
  urlKey: 'SMTP_URL' | 'IMAP_URL',
  loginKey: 'SMTP_LOGIN' | 'IMAP_LOGIN',
): readonly string[] {
  if (given[loginKey] !== 'microsoft') return [];
  if (given[key] !== kind) return [`${loginKey}: set ${key}=${kind} as well, or leave it out.`];
  const url = given[urlKey] ?? '';
  const { username, password } = URL.canParse(url) ? new URL(url) : { username: '', password: '' };
  if (password !== '')
    return [`${urlKey}: has a password, of which ${loginKey}=microsoft makes no use. Leave one of them out.`];
  return loginKey === 'IMAP_LOGIN' && username !== ''
    ? [`${urlKey}: leave the user out; with ${loginKey}=microsoft each mailbox is opened by itself.`]
    : [];
}

function identityProblems(given: Given): readonly string[] {
  if (given.MICROSOFT_APP_ID === undefined)
    return [
      `${byToken(given) ? 'SMTP_LOGIN, IMAP_LOGIN: Microsoft 365' : 'MAIL, INBOX, DRAFTS, CALENDAR: Microsoft Graph'} needs the Microsoft credentials of the bot. Set MICROSOFT_APP_ID and the rest.`,
    ];
  const proofs = (['GRAPH_APP_SECRET', 'GRAPH_CERTIFICATE', 'GRAPH_IDENTITY'] as const).filter(
    (key) => given[key] !== undefined,
  );
  if (proofs.length > 1) return [`${proofs.join(' and ')}: one of them is enough. Leave the others out.`];
  return proofs.length === 0 && given.GRAPH_APP_ID !== undefined && !isOwnApp(given)
    ? ['GRAPH_APP_ID: set GRAPH_APP_SECRET, GRAPH_CERTIFICATE or GRAPH_IDENTITY as well.']
    : [];
}

const isOwnApp = ({ GRAPH_APP_ID, MICROSOFT_APP_ID }: Given): boolean =>
  GRAPH_APP_ID?.toLowerCase() === MICROSOFT_APP_ID?.toLowerCase();

type BotSettings = Readonly<Partial<Record<BotKey, string | undefined>>> & { readonly CLOUD?: Cloud };

/** Nothing where emails neither go out nor come in, nor are drafted. */
export function mailOf(values: Settings & BotSettings): { readonly mail?: MailConfig } {
  const { MAIL, INBOX, MAIL_LINK_SECRET: linkSecret } = values;
  if (BY_GRAPH.every((key) => values[key] === undefined)) return {};
  const mail = {
    ...(MAIL === 'graph' && { sending: { kind: MAIL, way: values.GRAPH_SENDING } }),
    ...(MAIL === 'smtp' && {
      sending: {
        kind: MAIL,
        server: smtpSettingsOf(
          values.SMTP_URL ?? '',
          values.SMTP_TLS === 'off',
          values.SMTP_LOGIN === 'microsoft',
        ),
      },
    }),
    ...(INBOX === 'graph' && { inbox: { kind: INBOX } }),
    ...(INBOX === 'imap' && {
      inbox: { kind: INBOX, server: imapSettingsOf(values) },
    }),
    ...(values.DRAFTS && { drafts: true as const }),
    ...(values.CALENDAR && { calendar: true as const }),
    ...(BY_GRAPH.some((key) => values[key] === 'graph') && { identity: identityIn(values) }),
    ...([values.SMTP_LOGIN, values.IMAP_LOGIN].includes('microsoft') && { signIn: identityIn(values) }),
    ...(linkSecret !== undefined && { linkSecret }),
  } satisfies MailConfig;
  return { mail };
}

const imapSettingsOf = ({ IMAP_URL = '', IMAP_TLS, IMAP_LOGIN }: Settings): ImapSettings => ({
  url: IMAP_URL,
  isClear: IMAP_TLS === 'off',
  ...(IMAP_LOGIN === 'microsoft' && { isByToken: true }),
});

const identityIn = (values: Settings & BotSettings): MicrosoftIdentity => ({
  ...identityOf(values),
  ...(values.CLOUD !== undefined && values.CLOUD !== 'Public' && { cloud: values.CLOUD }),
});

/** What the bot shows for itself in Teams, unless another is set for mailboxes. */
function identityOf(values: Settings & BotSettings): MicrosoftIdentity {
  const appId = values.GRAPH_APP_ID ?? values.MICROSOFT_APP_ID ?? '';
  if (values.GRAPH_CERTIFICATE !== undefined)
    return { kind: 'certificate', appId, file: values.GRAPH_CERTIFICATE };
  if (values.GRAPH_IDENTITY !== undefined) return { kind: values.GRAPH_IDENTITY, appId };
  const secret = values.GRAPH_APP_SECRET ?? values.MICROSOFT_APP_PASSWORD;
  return secret === undefined ? { kind: 'managed', appId } : { kind: 'secret', appId, secret };
}
