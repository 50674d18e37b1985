import type { HttpAnswer } from './http-request.ts';
import { retryAfterMs } from './retry-after.ts';

export type GraphAnswer =
  /** `body` is undefined where there is none, or it did not arrive whole. */
  | { readonly kind: 'done'; readonly status: number; readonly body: unknown }
  | Refused
  /** Graph certainly did not get it. */
  | { readonly kind: 'not-asked'; readonly reason: string }
  /** Graph may have done it. */
  | { readonly kind: 'lost'; readonly reason: string };

export type NotDone = Exclude<GraphAnswer, { kind: 'done' }>;

export type Refused = {
  readonly kind: 'refused';
  readonly status: number;
  /** As `ErrorAccessDenied`. */
  readonly code: string;
  readonly message: string;
  readonly retryAfterMs?: number;
};

export function answerOf(answer: HttpAnswer, now: Date): GraphAnswer {
  if (answer.kind !== 'answered') return answer;
  const { status, headers, text } = answer;
  const body = parsed(text);
  if (status >= 200 && status < 300) return { kind: 'done', status, body };
  const { code = '', message = '' } = errorIn(body);
  const waitMs = retryAfterMs(headers['retry-after'], now);
  return {
    kind: 'refused',
    status,
    code,
    message,
    ...(waitMs === undefined ? {} : { retryAfterMs: waitMs }),
  };
}

/** For logs: Graph's own words may have an address in them. */
export function reasonOf(answer: NotDone): string {
  if (answer.kind !== 'refused') return `Graph ${answer.reason}`;
  return isOutOfScope(answer) ? 'mailbox out of scope' : `Graph ${answer.status} ${answer.code}`.trim();
}

export const isForbidden = (answer: NotDone): boolean => answer.kind === 'refused' && answer.status === 403;

/** Not an outage: an administrator chose which mailboxes the app may use, and this one is none of them. */
export const isOutOfScope = ({ status, message }: Refused): boolean =>
  status === 403 && /Access to OData is disabled/i.test(message);

function parsed(text: string | undefined): unknown {
  if (text === undefined || text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function errorIn(body: unknown): { readonly code?: string; readonly message?: string } {
  const error = (body as { readonly error?: unknown } | undefined)?.error;
  const { code, message } = (typeof error === 'object' ? (error ?? {}) : {}) as Record<string, unknown>;
  return {
    ...(typeof code === 'string' ? { code } : {}),
    ...(typeof message === 'string' ? { message } : {}),
  };
}
