import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';

export type PlaygroundUser = { readonly name: string; readonly aadObjectId: string };
export type Playground = { readonly url: string; stop(): Promise<void> };
export type PlaygroundOptions = {
  readonly botUrl: string;
  /** Any free one when it is left out or taken. */
  readonly port?: number;
  readonly user?: PlaygroundUser;
  readonly tenantId?: string;
  /** The environment that it starts in. */
  readonly env: NodeJS.ProcessEnv;
  /** Sent with every message as the seller's own time zone. The locale is always en-US. */
  readonly timeZone: string;
};

/** Seller, manager and administrator in local mode. */
export const alex: PlaygroundUser = {
  name: 'Alex Wilber',
  aadObjectId: 'a1e00000-0000-4000-8000-000000000001',
};
const LOCAL_TENANT = '7e000000-0000-4000-8000-000000000000';

/** A development package, which a production install leaves out: looked for when it is started, not before. */
function findProgram(): string | undefined {
  try {
    const found = createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/package.json');
    return join(dirname(found), 'cli.js');
  } catch {
    return undefined;
  }
}

/** Why there can be no Playground here. */
export const playgroundProblem = (): string | undefined =>
  findProgram() === undefined
    ? 'PLAYGROUND: the Playground is not installed; npm ci brings it. To go without it, set PLAYGROUND to off; to serve Teams, set MICROSOFT_APP_ID and the rest.'
    : undefined;

/**
 * Starts Microsoft's local Teams client. It plays one person: a second seller is a second playground for the same bot.
 * Opening or reloading its page sends the bot `installationUpdate` and `conversationUpdate`, both at once.
 */
export async function startPlayground(options: PlaygroundOptions): Promise<Playground> {
  const program = findProgram();
  if (program === undefined) throw new Error('The Playground is not installed');
  const folder = await mkdtemp(join(tmpdir(), 'playground-'));
  // JSON is YAML.
  await writeFile(join(folder, '.m365agentsplayground.yml'), JSON.stringify(company(options)));
  // Port 0 is not passed on: the playground then takes any free one, as it does when the given one is taken.
  const args = [program, '-e', options.botUrl, '-c', 'msteams', '--dt', '-p', String(options.port ?? 0)];
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { ...options.env, TEAMSAPPTESTER_BROWSER: 'none', TZ: options.timeZone },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const killChild = () => void child.kill();
  // Whatever ends this process must not leave the child behind.
  process.once('exit', killChild);
  const exit = once(child, 'exit');
  const port = await listeningPort(child.stdout);
  return {
    url: `http://localhost:${port}`,
    stop: async () => {
      process.off('exit', killChild);
      child.kill();
      await exit;
      await rm(folder, { recursive: true });
    },
  };
}

async function listeningPort(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface(output)) {
    const port = /^Listening on (\d+)/.exec(line)?.[1];
    if (port) return port;
  }
  throw new Error('The playground ended before it listened');
}

// The playground wants exactly five colleagues; its own have ids that are not GUIDs.
function company({ user = alex, tenantId = LOCAL_TENANT }: PlaygroundOptions) {
  const colleagues = Array.from({ length: 5 }, (_, index) => ({
    name: `Colleague ${index + 1}`,
    aadObjectId: `c0000000-0000-4000-8000-00000000000${index + 1}`,
  }));
  return {
    version: '0.1.1',
    tenantId,
    bot: { id: '28:anukram', name: 'Anukram' },
    currentUser: member(user),
    users: colleagues.map(member),
    personalChat: { id: `a:${user.aadObjectId}` },
    groupChat: { id: '19:group', name: 'Group' },
    team: { id: '19:team', name: 'Team', aadGroupId: 'd0000000-0000-4000-8000-000000000000', channels: [] },
  };
}

function member({ name, aadObjectId }: PlaygroundUser) {
  const [givenName = name, surname = name] = name.split(' ');
  const email = `${givenName}.${surname}@example.com`.toLowerCase();
  return { id: `29:${aadObjectId}`, name, aadObjectId, givenName, surname, email, userPrincipleName: email };
}
