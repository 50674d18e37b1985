import type { DeliveryProblem, Sent } from '../app/ports.ts';

/** What became of one request, and the status that Teams answered with, if it did. */
export type Tried = { readonly sent: Sent; readonly status?: number };

/** The codes of Teams that say more than their status, in what part of the body they may stand. */
const BY_CODE: readonly (readonly [string, DeliveryProblem])[] = [
  ['BotDisabledByAdmin', 'unreachable'],
  ['BotNotInConversationRoster', 'unreachable'],
  ['ConversationBlockedByUser', 'unreachable'],
  ['ForbiddenOperationException', 'unreachable'],
  ['MessageWritesBlocked', 'unreachable'],
  ['InvalidBotApiHost', 'wrong-host'],
  ['NotEnoughPermissions', 'refused'],
  ['ConversationNotFound', 'conversation-gone'],
  ['ActivityNotFoundInConversation', 'message-gone'],
  ['MessageSizeTooBig', 'too-big'],
  ['BotNotRegistered', 'not-registered'],
];

/** 500, 502 and 504 are not here: behind them the message may have been delivered. */
const BY_STATUS: ReadonlyMap<number, DeliveryProblem> = new Map([
  [401, 'not-registered'],
  [412, 'busy'],
  [413, 'too-big'],
  [429, 'busy'],
  [503, 'busy'],
]);

/** Nobody was there to take the request. */
const NEVER_ARRIVED = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'];

/**
 * What an error of the SDK says about the message. `left` is whether the request was on its way: before that, only the
 * bot's own token can be missing.
 */
export function verdictOf(error: unknown, left: boolean): Tried {
  const reason = reasonOf(error);
  const { status, code } = factsOf(error);
  const failed = (problem: DeliveryProblem): Tried => ({
    sent: { kind: 'failed', problem, reason, ...(problem === 'busy' && retryAfterOf(error)) },
    ...(status !== undefined && { status }),
  });
  if (!left) return failed(status === undefined ? 'busy' : 'not-registered');
  if (status === undefined) {
    return NEVER_ARRIVED.includes(code) ? failed('busy') : { sent: { kind: 'unknown', reason } };
  }
  const problem = codeIn(error)?.[1] ?? BY_STATUS.get(status) ?? (status < 500 ? 'refused' : undefined);
  return problem ? failed(problem) : { sent: { kind: 'unknown', reason }, status };
}

type Facts = { readonly status: number | undefined; readonly code: string };

const factsOf = (error: unknown): Facts => ({
  status: fieldOf(error, 'statusCode', (value) => typeof value === 'number'),
  code: fieldOf(error, 'code', (value) => typeof value === 'string') ?? '',
});

function fieldOf<Value>(
  of: unknown,
  name: string,
  fits: (value: unknown) => value is Value,
): Value | undefined {
  const value: unknown =
    typeof of === 'object' && of !== null && name in of ? of[name as keyof typeof of] : undefined;
  return fits(value) ? value : undefined;
}

/** Some errors hide their code in a text within a text, so it is looked for anywhere in what Teams answered. */
function codeIn(error: unknown): (typeof BY_CODE)[number] | undefined {
  const { code } = factsOf(error);
  const body = JSON.stringify(fieldOf(error, 'details', (value) => value !== undefined) ?? '');
  return BY_CODE.find(([known]) => code === known || body.includes(known));
}

/** Teams says it in seconds. */
function retryAfterOf(error: unknown): { readonly retryAfterMs: number } | undefined {
  const headers = fieldOf(fieldOf(error, 'response', isObject), 'headers', isHeaders);
  const seconds = Number(headers?.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? { retryAfterMs: seconds * 1_000 } : undefined;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const isHeaders = (value: unknown): value is { get(name: string): string | undefined } =>
  isObject(value) && 'get' in value && typeof value.get === 'function';

/** The status and Teams' own code, `HTTP 403 BotDisabledByAdmin`; never a text that may quote the message. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if (error.name === 'AbortError') return 'timeout';
  const { status, code } = factsOf(error);
  const known = codeIn(error)?.[0] ?? code;
  return [status === undefined ? error.name : `HTTP ${status}`, known]
    .filter((part) => part !== '')
    .join(' ');
}
