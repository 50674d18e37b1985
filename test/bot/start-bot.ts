import { onTestFinished } from 'vitest';
import type { Conversation } from '../../src/app/ports/conversation.ts';
import type { Log } from '../../src/app/ports/runtime.ts';
import type { Files } from '../../src/bot/files.ts';
import { createMetrics } from '../../src/bot/metrics.ts';
import { createServer } from '../../src/bot/server.ts';
import { createTeams, type Teams, type TeamsOptions } from '../../src/bot/teams.ts';
import type { Unsubscribing } from '../../src/bot/unsubscribe.ts';
import { startConnector, type Connector } from '../connector.ts';
import { machineTime } from '../machine-time.ts';
import { createTeamsUser, type TeamsUser } from '../teams-user.ts';

export type LogLine = { readonly message: string; readonly fields: unknown };

export type TestBot = {
  readonly url: string;
  readonly user: TeamsUser;
  readonly connector: Connector;
  readonly teams: Teams;
  readonly log: readonly LogLine[];
  readonly close: () => Promise<void>;
};

/** A bot on loopback that says only what the test lets it say. It is closed with the test. */
export async function startBot(
  conversation: Partial<Conversation> = {},
  options: Partial<TeamsOptions> & {
    readonly isReady?: () => Promise<boolean>;
    readonly files?: Files;
    readonly unsubscribing?: Unsubscribing;
    readonly host?: string;
    readonly port?: number;
  } = {},
): Promise<TestBot> {
  const lines: LogLine[] = [];
  const note = (message: string, fields?: unknown) => void lines.push({ message, fields });
  const log: Log = { info: note, warn: note, error: note };
  const nothing = () => Promise.resolve(0);
  const connector = await startConnector();
  const teams = createTeams({ mode: { kind: 'local' }, log, time: machineTime, ...options });
  const server = createServer({
    teams,
    conversation: { ...silent, ...conversation },
    log,
    host: options.host ?? '127.0.0.1',
    port: options.port ?? 0,
    metrics: createMetrics({ cards: nothing, reminders: nothing, mails: nothing }),
    isReady: options.isReady ?? (() => Promise.resolve(true)),
    ...(options.files ? { files: options.files } : {}),
    ...(options.unsubscribing ? { unsubscribing: options.unsubscribing } : {}),
    tooMany: (locale) => (locale?.startsWith('hi') ? 'रुकिए' : 'Wait a moment'),
    sorry: (locale) => (locale?.startsWith('hi') ? 'माफ़ कीजिए' : 'Sorry'),
  });
  onTestFinished(async () => {
    await connector.close();
    await server.close();
  });
  const { port } = await server.listen();
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    connector,
    teams,
    log: lines,
    user: createTeamsUser({ botUrl: url, connector }),
    close: () => server.close(),
  };
}

const silent: Conversation = {
  installed: () => Promise.resolve(undefined),
  uninstalled: () => Promise.resolve(),
  said: () => Promise.resolve([]),
  pressed: () => Promise.resolve({ kind: 'text', text: 'pressed' }),
  fileAnswered: () => Promise.resolve({ kind: 'text', text: 'answered' }),
  sent: () => Promise.resolve(),
  rated: () => Promise.resolve(),
  searched: () => Promise.resolve({ kind: 'nothing', text: 'nothing' }),
  lookedUp: () => Promise.resolve([]),
  unfurled: () => Promise.resolve({ kind: 'found', records: [] }),
  actionOpened: () => Promise.resolve({ title: '', card: { kind: 'card', summary: '', card: {} } }),
  actionPressed: () => Promise.resolve(undefined),
  inTeam: () => Promise.resolve(),
  leftTeam: () => Promise.resolve(),
  outsidePersonalChat: () => Promise.resolve({ kind: 'text', text: 'not here' }),
};
