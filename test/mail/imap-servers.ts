import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ImapFlow } from 'imapflow';

/** An IMAP server with one mailbox. */
export type ImapTestServer = {
  readonly url: string;
  readonly address: string;
  append(folder: string, ...messages: readonly string[]): Promise<void>;
  close(): Promise<void>;
};

const ADDRESS = 'ravi@seller.test';
const PASSWORD = 'secret';
/** Opens the mailbox as well, where the server knows tokens. */
export const TOKEN = 'token-of-today';

const urlAt = (port: number): string => `imap://${encodeURIComponent(ADDRESS)}:${PASSWORD}@127.0.0.1:${port}`;

async function withClient<Value>(port: number, use: (client: ImapFlow) => Promise<Value>): Promise<Value> {
  const client = new ImapFlow({
    host: '127.0.0.1',
    port,
    secure: false,
    doSTARTTLS: false,
    auth: { user: ADDRESS, pass: PASSWORD },
    logger: false,
  });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await use(client);
  } finally {
    client.close();
  }
}

const through = (port: number) => ({
  url: urlAt(port),
  address: ADDRESS,
  append: async (folder: string, ...messages: readonly string[]) => {
    await withClient(port, async (client) => {
      for (const message of messages) await client.append(folder, message.replace(/\r?\n/g, '\r\n'));
    });
  },
});

type Hoodiecrow = (options: unknown) => {
  listen(port: number, done: () => void): void;
  close(done: () => void): void;
  server: Server;
};

/** From npm, so that it is there everywhere. */
export async function startHoodiecrow(): Promise<ImapTestServer> {
  const hoodiecrow = createRequire(import.meta.url)('hoodiecrow-imap') as Hoodiecrow;
  const server = hoodiecrow({
    plugins: [
      'ID',
      'STARTTLS',
      'SASL-IR',
      'AUTH-PLAIN',
      'XOAUTH2',
      'NAMESPACE',
      'SPECIAL-USE',
      'UIDPLUS',
      'LITERALPLUS',
    ],
    users: { [ADDRESS]: { password: PASSWORD, xoauth2: { accessToken: TOKEN } } },
    storage: {
      INBOX: {},
      '': {
        separator: '/',
        folders: {
          Junk: { 'special-use': '\\Junk' },
          Sent: { 'special-use': '\\Sent' },
        },
      },
    },
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.server.address() as AddressInfo;
  return { ...through(port), close: () => new Promise((resolve) => server.close(() => resolve())) };
}

/** Debian's, where it is installed. */
export const hasDovecot = (): boolean => spawnSync('dovecot', ['--version']).status === 0;

const config = (folder: string, port: number, user: string, group: string): string => `
protocols = imap
listen = 127.0.0.1
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/dovecot.log
ssl = no
disable_plaintext_auth = no
mail_location = maildir:~/Maildir
first_valid_uid = 1
mail_max_userip_connections = 100
default_internal_user = ${user}
default_internal_group = ${group}
default_login_user = ${user}
passdb {
  driver = passwd-file
  args = scheme=PLAIN username_format=%u ${folder}/users
}
userdb {
  driver = static
  args = uid=${user} gid=${group} home=${folder}/mail/%u
}
namespace inbox {
  inbox = yes
  mailbox Junk {
    auto = subscribe
    special_use = \\Junk
  }
  mailbox Sent {
    auto = subscribe
    special_use = \\Sent
  }
}
service anvil {
  chroot =
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
`;

export async function startDovecot(): Promise<ImapTestServer> {
  const folder = await mkdtemp(join(tmpdir(), 'anukram-dovecot-'));
  const port = await freePort();
  const isRoot = process.getuid?.() === 0;
  const name = (flag: string) => spawnSync('id', [flag]).stdout.toString().trim();
  const user = isRoot ? 'nobody' : name('-un');
  const group = isRoot ? 'nogroup' : name('-gn');
  await mkdir(join(folder, 'mail'), { recursive: true });
  await writeFile(join(folder, 'users'), `${ADDRESS}:${PASSWORD}\n`);
  await writeFile(join(folder, 'dovecot.conf'), config(folder, port, user, group));
  if (isRoot) spawnSync('chown', ['-R', `${user}:${group}`, folder]);
  const dovecot = spawn('dovecot', ['-F', '-c', join(folder, 'dovecot.conf')], { stdio: 'ignore' });
  await untilOpen(port, dovecot);
  return {
    ...through(port),
    close: async () => {
      dovecot.kill('SIGTERM');
      if (dovecot.exitCode === null) await once(dovecot, 'exit');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function untilOpen(port: number, dovecot: ChildProcess): Promise<void> {
  while (dovecot.exitCode === null) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const line = connect(port, '127.0.0.1');
      line.once('connect', () => resolve(true)).once('error', () => resolve(false));
      line.once('close', () => undefined);
      line.once('connect', () => line.destroy());
    });
    if (isOpen) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
  throw new Error('Dovecot did not start');
}

/** Passes everything on to a server in the clear, and keeps what that says. */
export async function startTap(url: string) {
  const lines = new Set<Socket>();
  let said = '';
  const tap = createServer((line) => {
    const onward = connect(Number(new URL(url).port), '127.0.0.1');
    onward.on('data', (data) => (said += data.toString('latin1')));
    line.pipe(onward).pipe(line);
    for (const end of [line, onward]) {
      lines.add(end);
      end.on('error', () => undefined);
    }
  }).listen(0, '127.0.0.1');
  await once(tap, 'listening');
  return {
    url: urlAt((tap.address() as AddressInfo).port),
    said: () => said,
    close: () => {
      lines.forEach((line) => line.destroy());
      tap.close();
    },
  };
}

/** Takes a line and never says anything. */
export async function startSilentServer(): Promise<{ readonly url: string; close(): Promise<void> }> {
  const lines = new Set<Socket>();
  const server = createServer((line) => {
    lines.add(line);
    line.on('error', () => undefined);
    // It cuts the line as soon as somebody says something.
    line.write('* OK here\r\n');
    line.once('data', () => line.destroy());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: urlAt((server.address() as AddressInfo).port),
    close: async () => {
      lines.forEach((line) => line.destroy());
      server.close();
      await once(server, 'close');
    },
  };
}
