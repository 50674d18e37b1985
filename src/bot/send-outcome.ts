import { z } from 'zod/v4';
import type { DeliveryProblem, Sent, ShutOut } from '../app/ports/messenger.ts';
import { Unsigned } from './own-tokens.ts';
import { TimedOut, type Reply } from './connector.ts';
import { parseJson } from './parse-json.ts';

/** The outcome of one request, and the status that Teams answered with, if any. */
export type Attempt = { readonly sent: Sent; readonly status?: number };

/** Teams' error codes that say more than their status, wherever in the body they are. */
const BY_CODE: readonly (readonly [string, DeliveryProblem, ShutOut?])[] = [
  ['BotDisabledByAdmin', 'unreachable', 'policy'],
  ['BotNotInConversationRoster', 'unreachable', 'not-installed'],
  ['ConversationBlockedByUser', 'unreachable', 'blocked'],
  ['ForbiddenOperationException', 'unreachable', 'not-installed'],
  ['MessageWritesBlocked', 'unreachable', 'blocked'],
  ['InvalidBotApiHost', 'wrong-host'],
  ['NotEnoughPermissions', 'refused'],
  ['ConversationNotFound', 'conversation-gone', 'gone'],
  ['ActivityNotFoundInConversation', 'message-gone'],
  ['MessageSizeTooBig', 'too-big'],
  ['BotNotRegistered', 'not-registered'],
];

/** 500, 502 and 504 are not here: with those, the message may have been delivered. */
const BY_STATUS: ReadonlyMap<number, DeliveryProblem> = new Map([
  [401, 'not-registered'],
  [412, 'busy'],
  [413, 'too-big'],
  [429, 'busy'],
  [503, 'busy'],
]);

/** The request never reached a server. */
const NEVER_ARRIVED = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'];

/** One request and what became of it; it never throws. `known`: the id of what it is about, if it already has one. */
export async function attempt(request: Promise<Reply>, known?: string): Promise<Attempt> {
  try {
    return verdictOfReply(await request, known);
  } catch (error) {
    return verdictOfError(error);
  }
}

/** What a refusal without a code of Teams' says about the person. */
const SHUT_OUT_BY_STATUS: ReadonlyMap<number, ShutOut> = new Map([
  [403, 'not-installed'],
  [404, 'gone'],
]);

/** What Teams' answer says about the message. `known`: its id, if it already has one. */
export function verdictOfReply(reply: Reply, known?: string): Attempt {
  const { status, body } = reply;
  if (status >= 200 && status < 300) return acceptedAs(reply, known);
  const [ownCode, byCode, told] = BY_CODE.find(([code]) => body.includes(code)) ?? [];
  const reason = ['HTTP', status, ownCode ?? codeIn(body)].filter((part) => part !== undefined).join(' ');
  const problem = byCode ?? BY_STATUS.get(status) ?? (status < 500 ? 'refused' : undefined);
  if (problem === undefined) return { sent: { kind: 'unknown', reason }, status };
  const pause = problem === 'busy' ? pauseOf(reply) : {};
  const shutOut = ownCode === undefined ? SHUT_OUT_BY_STATUS.get(status) : told;
  return { sent: { kind: 'failed', problem, reason, ...(shutOut && { shutOut }), ...pause }, status };
}

/** What it says when there was no answer. */
export function verdictOfError(error: unknown): Attempt {
  const reason = reasonOf(error);
  if (error instanceof Unsigned) {
    const { statusCode } = asFacts(error.cause);
    return {
      sent: { kind: 'failed', problem: statusCode === undefined ? 'busy' : 'not-registered', reason },
    };
  }
  return NEVER_ARRIVED.includes(asFacts(error).code ?? '')
    ? { sent: { kind: 'failed', problem: 'busy', reason } }
    : { sent: { kind: 'unknown', reason } };
}

const idOf = z.object({ id: z.string().min(1) });
const errorOf = z.object({ error: z.object({ code: z.string().regex(/^\w{1,80}$/) }) });
const factsOf = z.object({
  statusCode: z.number().optional().catch(undefined),
  code: z.string().optional().catch(undefined),
});

const asFacts = (error: unknown) => factsOf.safeParse(error).data ?? {};

function acceptedAs({ status, body }: Reply, known?: string): Attempt {
  const activityId = known ?? idOf.safeParse(parseJson(body)).data?.id;
  return activityId !== undefined
    ? { sent: { kind: 'sent', activityId }, status }
    : { sent: { kind: 'unknown', reason: `HTTP ${status} without an id` }, status };
}

/** Teams' own code; never its text, which may quote the message. */
const codeIn = (body: string): string | undefined => errorOf.safeParse(parseJson(body)).data?.error.code;

/** Teams says it in seconds. */
function pauseOf({ retryAfter }: Reply): { readonly retryAfterMs?: number } {
  const seconds = Number(retryAfter ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? { retryAfterMs: seconds * 1_000 } : {};
}

/** Only the name of the error, because its text may contain an address. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return error instanceof TimedOut ? 'timeout' : (asFacts(error).code ?? error.name);
}
