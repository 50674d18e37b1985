import { ImapFlow, type ImapFlowOptions } from 'imapflow';
import type { Mailbox } from '../../app/ports/inbox.ts';
import { NoToken, signInByToken } from '../microsoft/sign-in.ts';
import type { Tokens } from '../microsoft/tokens.ts';

/** `url`: as `imaps://user:password@host:993`. `isClear`: without TLS, for a server on this machine alone. */
export type ImapServer = {
  readonly url: string;
  readonly isClear: boolean;
  /** The certificate of another authority than those that everybody trusts. */
  readonly trust?: string;
  /** Instead of a user and a password: signs in by them, into each mailbox itself. */
  readonly tokens?: Tokens | undefined;
};

type Place = Pick<Mailbox, 'tenant' | 'address'>;

const SECOND_MS = 1_000;

/** What came of talking to a server. */
export type Talked<Value> =
  | { readonly kind: 'done'; readonly value: Value }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'away'; readonly reason: string };

/**
 * Opens a line for one mailbox, uses it and closes it. It is a line of its own each time: one that broke can't be used
 * again, and looks alive for long.
 */
export async function withImap<Value>(
  server: ImapServer,
  { tenant, address }: Place,
  use: (client: ImapFlow) => Promise<Value>,
): Promise<Talked<Value>> {
  const { tokens } = server;
  if (!tokens) return talk(server, loginFor(server, address), use);
  try {
    const signedIn = await signInByToken(tokens, tenant, async (accessToken) => {
      const talked = await talk(server, { user: address, accessToken }, use);
      return talked.kind === 'refused'
        ? ({ kind: 'refused', error: talked } as const)
        : ({ kind: 'in', value: talked } as const);
    });
    return signedIn.kind === 'in' ? signedIn.value : signedIn.error;
  } catch (error) {
    if (error instanceof NoToken) return { kind: 'away', reason: error.message };
    throw error;
  }
}

async function talk<Value>(
  server: ImapServer,
  auth: ImapFlowOptions['auth'],
  use: (client: ImapFlow) => Promise<Value>,
): Promise<Talked<Value>> {
  const client = new ImapFlow({ ...optionsFor(server), auth });
  // It ends what is asked of it as well; without a listener it would end the bot.
  client.on('error', () => undefined);
  try {
    await client.connect();
    const value = await use(client);
    await client.logout().catch(() => undefined);
    return { kind: 'done', value };
  } catch (error) {
    return problemOf(error);
  } finally {
    client.close();
  }
}

/** The server's own words may have an address in them. */
function problemOf(error: unknown): Exclude<Talked<never>, { kind: 'done' }> {
  const { authenticationFailed, code, name } = error as {
    readonly authenticationFailed?: boolean;
    readonly code?: string;
    readonly name?: string;
  };
  return authenticationFailed === true
    ? { kind: 'refused', reason: 'IMAP login refused' }
    : { kind: 'away', reason: `IMAP ${code ?? name ?? 'error'}` };
}

/** A user who may read all mailboxes opens this one; otherwise it is the user's own. */
function loginFor({ url }: ImapServer, address: string) {
  const { username, password } = new URL(url);
  const user = decodeURIComponent(username);
  return {
    user,
    pass: decodeURIComponent(password),
    ...(user.toLowerCase() === address.toLowerCase() ? {} : { authzid: address, loginMethod: 'AUTH=PLAIN' }),
  } as const;
}

function optionsFor({ url, isClear, trust }: ImapServer) {
  const { protocol, hostname, port } = new URL(url);
  const secure = protocol === 'imaps:';
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? (secure ? 993 : 143) : Number(port),
    secure,
    doSTARTTLS: !secure && !isClear,
    tls: { minVersion: 'TLSv1.2', ...(trust === undefined ? {} : { ca: trust }) },
    logger: false,
    disableAutoIdle: true,
    disableBinary: true,
    connectionTimeout: 15 * SECOND_MS,
    greetingTimeout: 10 * SECOND_MS,
    socketTimeout: 60 * SECOND_MS,
    maxLineLength: 1_048_576,
    maxLiteralSize: 4_194_304,
    maxResponseSize: 8_388_608,
  } as const;
}
