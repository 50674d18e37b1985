import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createTeamsLimits, type Limits } from './teams-limits.ts';

export type Json = Readonly<Record<string, unknown>>;

/** One request of the bot to Teams. */
export type Call = {
  readonly method: 'POST' | 'PUT' | 'DELETE';
  readonly conversationId: string;
  /** The message that is updated or deleted, or the one that Teams just gave an id to. */
  readonly activityId: string;
  readonly activity: Json;
  readonly authorization: string | undefined;
  /** The status of Teams' answer, undefined when it hangs or the connection breaks. */
  readonly status: number | undefined;
  /** Whether the person sees what came of it. */
  readonly delivered: boolean;
};

/** `hang`: never answers. `break`: the line breaks instead of an answer. A number is a status. */
export type Answer = number | 'hang' | 'break' | Told;

export type Told = {
  readonly status: number | 'hang' | 'break';
  /** Teams' own code. */
  readonly code?: string;
  /** The whole body, where it has another shape than usual. */
  readonly body?: Json;
  readonly retryAfter?: number;
  /** Delivered, whatever the answer says. */
  readonly delivered?: boolean;
};

/** A request that sends no message. */
export type Asked = { readonly method: string; readonly url: URL; readonly body: Json };

/** Teams' side of the line, on loopback: keeps what the bot sends and answers as told. */
export type Connector = {
  readonly serviceUrl: string;
  readonly calls: readonly Call[];
  /** The first call that fits, made already or yet to come. */
  waitFor(fits: (call: Call) => boolean): Promise<Call>;
  /** Answers what is asked of Teams beside messages, such as who is in a team. */
  serve(answer: (asked: Asked) => Told | undefined): void;
  /** How the next calls are answered, one after another; then all is well again. */
  answerNext(...answers: readonly Answer[]): void;
  /** Someone deletes a message: it can't be updated anymore. */
  remove(activityId: string): void;
  /** From now on, more than that is answered 429. */
  limit(limits: Limits): void;
  close(): Promise<void>;
};

const ACTIVITIES = /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/;

export async function startConnector(now: () => number = () => performance.now()): Promise<Connector> {
  const calls: Call[] = [];
  const waiting = new Set<(call: Call) => void>();
  const answers: Answer[] = [];
  const removed = new Set<string>();
  let limits = createTeamsLimits({});
  let serve: (asked: Asked) => Told | undefined = () => undefined;

  const record = (call: Call) => {
    calls.push(call);
    for (const notify of waiting) notify(call);
  };

  const answerTo = (conversationId: string, activity: Json, usual: number): Told => {
    const retryAfterMs = limits.refuses(tenantOf(activity), conversationId, now());
    if (retryAfterMs !== undefined)
      return { status: 429, code: 'Throttled', retryAfter: Math.ceil(retryAfterMs / 1_000) };
    const answer = answers.shift() ?? usual;
    return typeof answer === 'object' ? answer : { status: answer };
  };

  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const [, conversation = '', activity = ''] = ACTIVITIES.exec(request.url ?? '') ?? [];
    const method = request.method as Call['method'];
    const conversationId = decodeURIComponent(conversation);
    const body = await readJson(request);
    const served = serve({ method, url: new URL(request.url ?? '', 'http://teams.example'), body });
    if (served) {
      if (served.status === 'break') response.destroy();
      if (typeof served.status === 'number') respond(response, served.status, served, '');
      return;
    }
    // A turn of more than a second shows the bot typing, which only a slow machine does in a test.
    if (body.type === 'typing') {
      respond(response, 201, { status: 201 }, 'typing');
      return;
    }
    const told = removed.has(activity) ? GONE : answerTo(conversationId, body, method === 'POST' ? 201 : 200);
    const status = typeof told.status === 'number' ? told.status : undefined;
    const activityId = method === 'POST' ? `sent-${calls.length + 1}` : decodeURIComponent(activity);
    const delivered = told.delivered ?? (status !== undefined && status < 300);
    const { authorization } = request.headers;
    record({ method, conversationId, activityId, activity: body, authorization, status, delivered });
    if (told.status === 'break') response.destroy();
    if (status !== undefined) respond(response, status, told, activityId);
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
    serve: (answer) => {
      serve = answer;
    },
    answerNext: (...next) => void answers.push(...next),
    remove: (activityId) => void removed.add(activityId),
    limit: (some) => {
      limits = createTeamsLimits(some);
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const GONE: Told = { status: 404, code: 'ActivityNotFoundInConversation' };

function respond(response: ServerResponse, status: number, told: Told, activityId: string): void {
  const { code = 'Told', body, retryAfter = status === 429 ? 1 : undefined } = told;
  response.writeHead(status, {
    'content-type': 'application/json',
    ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }),
  });
  response.end(
    JSON.stringify(body ?? (status < 300 ? { id: activityId } : { error: { code, message: 'so' } })),
  );
}

const tenantOf = ({ conversation }: Json): string =>
  (conversation as { tenantId?: string } | undefined)?.tenantId ?? '';

async function readJson(request: IncomingMessage): Promise<Json> {
  const chunks = (await request.toArray()) as Buffer[];
  return chunks.length === 0 ? {} : (JSON.parse(Buffer.concat(chunks).toString()) as Json);
}
