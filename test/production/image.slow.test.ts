import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import ts from 'typescript';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { BOT_TOKEN, startAuthority, type Authority } from '../bot/authority.ts';
import { createTeamsUser, toShown, type TeamsUser } from '../teams-user.ts';
import { ask, read, startTestConnector } from '../whole/whole-bot.ts';
import { all, buildIn, commandIn, environmentOf, readStages, type Stage } from './dockerfile.ts';

const BOT = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';
const TENANT = '22222222-bbbb-4bbb-8bbb-222222222222';
const ALEX = '11111111-aaaa-4aaa-8aaa-111111111111';
const TEAMS = 'https://smba.trafficmanager.net/';
const SETTINGS = {
  MICROSOFT_APP_ID: BOT,
  MICROSOFT_APP_PASSWORD: 'secret',
  MICROSOFT_APP_TYPE: 'SingleTenant',
  MICROSOFT_APP_TENANT_ID: TENANT,
  ALLOWED_TENANTS: TENANT,
  ADMINS: ALEX,
  PUBLIC_URL: 'https://anukram.contoso.com',
};
/** Nobody, as in the image a user who owns no file of the bot; only root can become one. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

let folder: string;
let app: string;
let image: Stage;
let authority: Authority;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'image-'));
  await chmod(folder, 0o755);
  const stages = await readStages();
  image = stages.at(-1) ?? { from: '', name: '', instructions: [] };
  app = await buildIn(folder, stages);
  await writeFile(join(folder, 'loopback.mjs'), await compiled('loopback.ts'));
  authority = await startAuthority('https://api.botframework.com');
}, 600_000);
afterAll(async () => {
  await authority.close();
  await rm(folder, { recursive: true });
});

const compiled = async (file: string): Promise<string> =>
  ts.transpileModule(await readFile(join(import.meta.dirname, file), 'utf8'), {
    compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext },
  }).outputText;

/** A place for the data, in which alone the bot may write. */
async function makeDataFolder(): Promise<string> {
  const data = await mkdtemp(join(folder, 'data-'));
  if (NOBODY.uid !== undefined) await chown(data, NOBODY.uid, NOBODY.gid);
  return data;
}

type Running = {
  readonly url: string;
  readonly port: string;
  /** All that it printed beside its log. */
  readonly errors: Promise<string>;
  /** Resolves with its exit code. */
  stop(): Promise<number | null>;
};

/** Starts what the image starts, with the clock at that instant and Microsoft on this machine. */
async function startImage(env: Readonly<Record<string, string>>): Promise<Running> {
  const child = spawnIn(commandIn(all(image, 'CMD').join('')), env);
  const gone = once(child, 'exit');
  onTestFinished(() => void child.kill('SIGKILL'));
  const errors = text(child.stderr);
  const lines = createInterface(child.stdout);
  const port = await new Promise<string>((resolve, reject) => {
    lines.on('line', (line) => {
      const { msg, url } = JSON.parse(line) as { readonly msg: string; readonly url?: string };
      if (msg === 'listening') resolve(new URL(url ?? '').port);
    });
    void gone.then(async () => reject(new Error(`The bot ended before it listened: ${await errors}`)));
  });
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    errors,
    stop: async () => {
      child.kill('SIGTERM');
      await gone;
      return child.exitCode;
    },
  };
}

const spawnIn = ([, ...args]: readonly string[], env: Readonly<Record<string, string>>) =>
  spawn(process.execPath, args, {
    cwd: app,
    env: { PATH: process.env.PATH, ...environmentOf(image), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...NOBODY,
  });

type At = { readonly data: string; readonly instant: string; readonly teams: string };

const environmentAt = ({ data, instant, teams }: At): Readonly<Record<string, string>> => {
  const microsoft = Number(new URL(authority.url).port);
  return {
    ...SETTINGS,
    PORT: '0',
    DATA_DIR: data,
    NODE_OPTIONS: `--import ${join(folder, 'loopback.mjs')}`,
    TEST_AHEAD_MS: String(Date.parse(instant) - Date.now()),
    TEST_PORTS: JSON.stringify({
      'login.botframework.com': microsoft,
      'login.microsoftonline.com': microsoft,
      'smba.trafficmanager.net': Number(new URL(teams).port),
    }),
  };
};

const tokenAt = (instant: string): string => {
  const now = Math.floor(Date.parse(instant) / 1000);
  return authority.sign({
    iss: authority.issuer,
    aud: BOT,
    serviceurl: TEAMS,
    nbf: now - 60,
    exp: now + 3600,
  });
};

const MONDAY = '2026-11-23T04:30:00Z';
const TUESDAY_AT_NINE = '2026-11-24T03:30:30Z';

async function enrollSomeone(user: TeamsUser): Promise<void> {
  await user.install();
  const form = await ask(user, 'add contact');
  await user.press(form, 'Add', { name: 'Asha Rao', company: 'Contoso', email: 'asha@contoso.com' });
  const proposal = await ask(user, 'enroll Asha Rao in no-show');
  expect(read(await user.press(proposal, 'Enroll'))).toContain('Asha Rao is enrolled');
}

const pathOfPicture = (card: unknown): string => {
  const [url = ''] = /https:\/\/anukram\.contoso\.com\/files\/[^"]+/.exec(JSON.stringify(card)) ?? [];
  return new URL(url).pathname;
};

test(
  'it answers a message that Teams signed, and sends a daily card after a restart',
  { timeout: 120_000 },
  async () => {
    const connector = await startTestConnector();
    const data = await makeDataFolder();
    const monday = await startImage(environmentAt({ data, instant: MONDAY, teams: connector.serviceUrl }));
    const user = createTeamsUser({
      botUrl: monday.url,
      connector,
      aadObjectId: ALEX,
      tenantId: TENANT,
      serviceUrl: TEAMS,
      headers: { authorization: `Bearer ${tokenAt(MONDAY)}` },
    });
    await enrollSomeone(user);
    const picture = await fetch(monday.url + pathOfPicture((await ask(user, 'template no-show')).card));
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png']);
    expect(connector.calls.every(({ authorization }) => authorization === `Bearer ${BOT_TOKEN}`)).toBe(true);
    const stranger = createTeamsUser({ botUrl: monday.url, connector, serviceUrl: TEAMS, tenantId: TENANT });
    expect((await stranger.post({ type: 'message', text: 'today' })).status).toBe(401);
    expect(await monday.stop()).toBe(0);

    const before = connector.calls.length;
    const at = { data, instant: TUESDAY_AT_NINE, teams: connector.serviceUrl };
    const tuesday = await startImage(environmentAt(at));
    const { activityId, activity } = await connector.waitFor(
      (call) => connector.calls.indexOf(call) >= before,
    );
    expect(read(toShown(activityId, activity))).toMatch(
      /Good morning, Alex: 1 next best action[\s\S]*Ask for another meeting · Asha Rao/,
    );
    expect(await tuesday.stop()).toBe(0);
    expect([await monday.errors, await tuesday.errors]).toEqual(['', '']);
  },
);

const run = promisify(execFile);
const exitCode = (command: readonly string[], env: Readonly<Record<string, string>>): Promise<number> =>
  run(process.execPath, command.slice(1), { cwd: app, env: { PATH: process.env.PATH, ...env } }).then(
    () => 0,
    (problem: unknown) => (problem as { readonly code: number }).code,
  );

test(
  'its health check tells whether it serves, and its data can be looked at',
  { timeout: 60_000 },
  async () => {
    const data = await makeDataFolder();
    const bot = await startImage({ ...SETTINGS, PORT: '0', DATA_DIR: data });
    const check = commandIn(all(image, 'HEALTHCHECK').join(''));
    expect(await exitCode(check, { PORT: bot.port })).toBe(0);
    expect(await bot.stop()).toBe(0);
    expect(await exitCode(check, { PORT: bot.port })).toBe(1);
    expect(await exitCode(['node', 'dist/tools/data.js', 'stats'], { ...SETTINGS, DATA_DIR: data })).toBe(0);
  },
);

test('without settings it says what to set, since it has no Playground', async () => {
  const refusal = await run(process.execPath, ['dist/main.js'], {
    cwd: app,
    env: { PATH: process.env.PATH, DATA_DIR: await makeDataFolder() },
  }).then(
    () => '',
    (problem: unknown) => (problem as { readonly stderr: string }).stderr,
  );
  expect(refusal).toMatch(
    /^Anukram does not start:\n {2}PLAYGROUND: the Playground is not installed;.*MICROSOFT_APP_ID.*\n$/,
  );
});
