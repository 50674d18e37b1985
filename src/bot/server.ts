import type { IncomingHttpHeaders } from 'node:http';
import restify from 'restify';
import type { Files } from './files.ts';
import { cannotListen, listeningAt, type Listening } from './listening.ts';
import { admit, isFromThisMachine } from './gate.ts';
import type { Metrics } from './metrics.ts';
import type { Mode } from './mode.ts';
import { errorName } from '../app/ports/runtime.ts';
import { limitPerChat, type LimitOptions } from './limit-per-chat.ts';
import { addRecordRoute } from './record-links.ts';
import { createTurns, type TurnOptions } from './turns.ts';
import type { Unsubscribing } from './unsubscribe.ts';
import { addUnsubscribeRoutes } from './unsubscribe-routes.ts';

export type ServerOptions = TurnOptions &
  Pick<LimitOptions, 'tooMany'> & {
    readonly host: string;
    /** 0 for any that is free. */
    readonly port: number;
    readonly isReady: () => Promise<boolean>;
    readonly metrics: Pick<Metrics, 'text' | 'contentType'>;
    readonly files?: Files;
    readonly unsubscribing?: Unsubscribing;
    /** The address of the chat with the bot. */
    readonly chat?: string;
  };

export type BotServer = {
  /** Where it listens. Rejects with `CannotListen` where it can't. */
  listen(): Promise<Listening>;
  /** Resolves when all requests are answered and everything they queued has been sent. */
  close(): Promise<void>;
  /** How many requests of Teams have no answer yet. */
  underWay(): number;
};

/** Before the token of a file. */
export const FILES_PATH = '/files/';

const MOST_OF_A_TOKEN = 4096;
const MAX_BODY_BYTES = 256 * 1024;

export function createServer(options: ServerOptions): BotServer {
  const { teams, host, port, isReady, metrics, files, unsubscribing, chat, log } = options;
  let underWay = 0;
  const turns = createTurns(options);
  const take = limitPerChat(options, turns.take);
  const server = restify.createServer({ name: 'anukram', maxParamLength: MOST_OF_A_TOKEN });

  server.pre((request, response, next) => {
    const refusal = httpRefusalOf(teams.mode, request.headers);
    if (refusal) response.send(refusal.status, refusal.reason);
    next(refusal && false);
  });
  server.get('/healthz', (_request, response, next) => {
    response.send(200);
    next();
  });
  server.get('/readyz', async (_request, response) => {
    if (await isReady().catch(() => false)) response.send(200);
    else response.send(503, 'The store does not answer, or has no room left.');
  });
  server.get('/metrics', async (_request, response) => {
    response.sendRaw(200, await metrics.text(), { 'content-type': metrics.contentType });
  });
  server.get(`${FILES_PATH}:token`, async (request, response) => {
    const { token } = request.params as { readonly token: string };
    const file = await files?.(token).catch((error: unknown) => {
      log.error('a file was not made', { error: errorName(error) });
      return undefined;
    });
    if (file) response.sendRaw(200, file.content, file.headers);
    else response.send(404);
  });
  if (unsubscribing) addUnsubscribeRoutes(server, unsubscribing);
  if (chat !== undefined) addRecordRoute(server, chat);
  server.post('/api/messages', ...readJson, async (request, response) => {
    const admitted = await admit(teams, request.headers.authorization, request.body);
    if (!admitted.ok) log.warn('request refused', admitted.problem);
    underWay += 1;
    const answer = admitted.ok ? await take(admitted.value) : { status: admitted.problem.status };
    underWay -= 1;
    response.send(answer.status, answer.body);
  });

  return {
    listen: () =>
      new Promise((resolve, reject) => {
        server.once('error', (error: NodeJS.ErrnoException) => reject(cannotListen(error, host, port)));
        server.listen(port, host, () => {
          resolve(listeningAt(server.address()));
          // If that fails, the first turn fails with the same error and logs it.
          void turns.load().catch(() => undefined);
        });
      }),
    underWay: () => underWay,
    close: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
      await teams.queue.idle();
    },
  };
}

/** Requests that are refused before their body is read. */
function httpRefusalOf({ kind }: Mode, headers: IncomingHttpHeaders) {
  if (kind === 'local' && !isFromThisMachine(headers))
    return { status: 403, reason: 'Only from this machine.' };
  // restify decompresses without a limit, and a broken archive crashes the process.
  if (headers['content-encoding'] !== undefined) return { status: 415, reason: 'Not compressed, please.' };
  return undefined;
}

/** Drops `__proto__`: in parsed JSON it is an ordinary key, but copying the object may set its prototype. */
const readJson = [
  restify.plugins.bodyReader({ maxBodySize: MAX_BODY_BYTES }),
  ...restify.plugins.jsonBodyParser({
    bodyReader: true,
    reviver: (key, value: unknown): unknown => (key === '__proto__' ? undefined : value),
  }),
];
