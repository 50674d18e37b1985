import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Json = Readonly<Record<string, unknown>>;

/** One request of the bot to Teams. */
export type Call = {
  readonly method: 'POST' | 'PUT' | 'DELETE';
  readonly conversationId: string;
  /** The message that is updated or deleted, or the one that Teams just gave an id to. */
  readonly activityId: string;
  readonly activity: Json;
  /** What Teams answered, undefined when it hangs. */
  readonly status: number | undefined;
};

/** Teams' side of the line, on loopback: keeps what the bot sends and answers as told. */
export type Connector = {
  readonly serviceUrl: string;
  readonly calls: readonly Call[];
  /** The first call that fits, made already or yet to come. */
  waitFor(fits: (call: Call) => boolean): Promise<Call>;
  /** How the next calls are answered, one after another; then all is well again. */
  answerNext(...statuses: readonly (number | 'hang')[]): void;
  close(): Promise<void>;
};

const ACTIVITIES = /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/;

export async function startConnector(): Promise<Connector> {
  const calls: Call[] = [];
  const waiting = new Set<(call: Call) => void>();
  const answers: (number | 'hang')[] = [];

  const record = (call: Call) => {
    calls.push(call);
    for (const notify of waiting) notify(call);
  };

  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const [, conversation = '', activity = ''] = ACTIVITIES.exec(request.url ?? '') ?? [];
    const method = request.method as Call['method'];
    const answer = answers.shift() ?? (method === 'POST' ? 201 : 200);
    const activityId = method === 'POST' ? `sent-${calls.length + 1}` : decodeURIComponent(activity);
    record({
      method,
      conversationId: decodeURIComponent(conversation),
      activityId,
      activity: await readJson(request),
      status: answer === 'hang' ? undefined : answer,
    });
    if (answer === 'hang') return;
    response.writeHead(answer, {
      'content-type': 'application/json',
      ...(answer === 429 && { 'retry-after': '1' }),
    });
    response.end(
      JSON.stringify(answer < 300 ? { id: activityId } : { error: { code: 'Told', message: 'so' } }),
    );
  };

  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    calls,
    waitFor: (fits) =>
      new Promise((resolve) => {
        const made = calls.find(fits);
        if (made) {
          resolve(made);
          return;
        }
        const notify = (call: Call) => {
          if (!fits(call)) return;
          waiting.delete(notify);
          resolve(call);
        };
        waiting.add(notify);
      }),
    answerNext: (...statuses) => void answers.push(...statuses),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function readJson(request: IncomingMessage): Promise<Json> {
  const chunks = (await request.toArray()) as Buffer[];
  return chunks.length === 0 ? {} : (JSON.parse(Buffer.concat(chunks).toString()) as Json);
}
