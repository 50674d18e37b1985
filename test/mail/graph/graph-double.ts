import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createDelta } from './delta.ts';
import { answerWithFault, createFaults, type Fault, type RequestKind } from './faults.ts';
import { createMailbox, type Behavior, type DoubleMailbox } from './mailbox.ts';
import { Refusal, refusalBody } from './refusal.ts';
import { routeOf, type Right, type Said } from './routes.ts';

export type DoubleOptions = Partial<Behavior> & {
  /** By the id or the address that requests name: the address of each mailbox. */
  readonly mailboxes: Readonly<Record<string, string>>;
  readonly rights?: readonly Right[];
  /** Of the mailboxes, those that are not in the group that the app may use. */
  readonly outOfScope?: readonly string[];
};

const AT_ONCE = 4;

/**
 * A server that is not Microsoft Graph. It does what documentation and reports say that Graph does with mail, and was never
 * compared with a real one: 202 before anything leaves, copies that come late, ids that change, headers refused, at most
 * four requests at once for a mailbox, and whatever fault a test adds.
 */
export async function startGraphDouble(options: DoubleOptions) {
  const behavior: Behavior = {
    transport: 'at-once',
    sentItems: 'at-once',
    idSurvivesSending: false,
    keepsMessageId: true,
    ...options,
  };
  const mailboxes = new Map(
    Object.entries(options.mailboxes).map(([id, address]) => [id, createMailbox(address, behavior)]),
  );
  const rights = new Set<Right>(
    options.rights ?? ['Mail.Send', 'Mail.ReadWrite', 'Mail.Read', 'Calendars.ReadWrite'],
  );
  const faults = createFaults();
  const delta = createDelta();
  const requests: { readonly method: string; readonly path: string; readonly kind: RequestKind }[] = [];
  const underWay = new Map<string, number>();
  const state = { mostAtOnce: 0, token: 'Bearer token-1', held: Promise.resolve() };

  const within = async (user: string, work: () => Promise<void>): Promise<void> => {
    const now = (underWay.get(user) ?? 0) + 1;
    underWay.set(user, now);
    state.mostAtOnce = Math.max(state.mostAtOnce, now);
    await work().finally(() => underWay.set(user, (underWay.get(user) ?? 1) - 1));
  };

  const mailboxOf = (user: string): DoubleMailbox => {
    const mailbox = mailboxes.get(user);
    if (!mailbox) throw new Refusal(404, 'ErrorInvalidUser', 'The requested user is invalid.');
    return mailbox;
  };
  const openMailbox = (user: string): DoubleMailbox => {
    if (options.outOfScope?.includes(user))
      throw new Refusal(403, 'ErrorAccessDenied', 'Access to OData is disabled.');
    return mailboxOf(user);
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const text = await textOf(request);
    const url = new URL(request.url ?? '', `http://${request.headers.host ?? ''}`);
    const route = routeOf(request.method ?? 'GET', url.pathname);
    if (!route) throw new Refusal(400, 'BadRequest', `Not in this double: ${url.pathname}`);
    requests.push({ method: request.method ?? '', path: url.pathname + url.search, kind: route.kind });
    await within(route.user, async () => {
      if (request.headers.authorization !== state.token)
        throw new Refusal(401, 'InvalidAuthenticationToken', 'Lifetime validation failed.');
      if ((underWay.get(route.user) ?? 0) > AT_ONCE)
        throw new Refusal(429, 'ApplicationThrottled', 'Application is over its MailboxConcurrency limit.', {
          'retry-after': '1',
        });
      await state.held;
      const fault = faults.next(route.kind);
      if (fault && !fault.isDone) {
        answerWithFault(response, fault);
        return;
      }
      const prefer = [request.headers.prefer ?? ''].flat().join();
      const said = route.answer({
        mailbox: openMailbox(route.user),
        query: url.searchParams,
        body: bodyOf(request, text),
        immutableIds: /IdType="ImmutableId"/i.test(prefer),
        pageSize: Number(/odata\.maxpagesize=(\d+)/i.exec(prefer)?.[1] ?? 10),
        has: (right) => rights.has(right) || (right === 'Mail.Read' && rights.has('Mail.ReadWrite')),
        delta,
        link: (token) => `${url.origin}${url.pathname}?$skiptoken=${token}`,
      });
      if (fault) answerWithFault(response, fault);
      else respond(response, said);
    });
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((problem: unknown) => {
      const refusal =
        problem instanceof Refusal ? problem : new Refusal(500, 'ErrorInternalServerError', String(problem));
      response.writeHead(refusal.status, { 'content-type': 'application/json', ...refusal.headers });
      response.end(refusalBody(refusal));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const delivered = () => [...mailboxes.values()].flatMap((mailbox) => mailbox.delivered);

  return {
    /** With its version, as `https://graph.microsoft.com/v1.0`. */
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1.0`,
    mailbox: mailboxOf,
    /** What customers got of all mailboxes. */
    delivered,
    requests,
    /** How many requests of the kind there were. */
    asked: (kind: RequestKind) => requests.filter((request) => request.kind === kind).length,
    mostAtOnce: () => state.mostAtOnce,
    fail: (fault: Fault) => faults.add(fault),
    /** Transport takes over all that was sent. */
    transport: () => mailboxes.forEach((mailbox) => mailbox.transport()),
    fileSent: () => mailboxes.forEach((mailbox) => mailbox.fileSent()),
    expireDelta: delta.expire,
    repeatDeltaItems: delta.repeatItems,
    /** What a token has to be from now on. */
    token: () => state.token.replace('Bearer ', ''),
    revokeToken: () => (state.token = `Bearer token-${Number(/\d+$/.exec(state.token)?.[0]) + 1}`),
    /** Requests wait until the returned function is called. */
    hold: () => {
      let release: () => void = () => undefined;
      state.held = new Promise((resolve) => (release = resolve));
      return release;
    },
    close: () => close(server),
  };
}

export type GraphDouble = Awaited<ReturnType<typeof startGraphDouble>>;

function respond(response: ServerResponse, { status, body, text }: Said): void {
  response.writeHead(status, { 'content-type': text === undefined ? 'application/json' : 'text/plain' });
  response.end(text ?? (body === undefined ? '' : JSON.stringify(body)));
}

function bodyOf(request: IncomingMessage, text: string): unknown {
  if (text === '') return {};
  if (request.headers['content-type']?.includes('json')) return JSON.parse(text);
  throw new Refusal(415, 'UnsupportedMediaType', 'This double takes JSON alone.');
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
