import type { ConversationReference, Sent } from '../app/ports/messenger.ts';
import { createConversationLimits, type Window } from './conversation-limits.ts';
import type { ConversationQueue } from './conversation-queue.ts';
import { createRateLimiter, type RateLimiter } from './rate-limiter.ts';
import type { Patience } from './patience.ts';
import type { SharedRate } from './replicas.ts';
import type { Time } from './time.ts';
import type { Attempt } from './send-outcome.ts';

export type Request = {
  readonly to: Pick<ConversationReference, 'tenant' | 'conversationId'>;
  /** A person is waiting for it, so it does not wait for requests to others. */
  readonly urgent: boolean;
  /** Doing it twice has the same effect as once, so it may be repeated when its outcome is unknown. */
  readonly repeatable: boolean;
  /** Asked right before sending; a caller who gives it decides about repeating. */
  readonly claimBeforeSend?: (() => Promise<boolean>) | undefined;
};

/** Sends one request when Teams has room for it, and again where that helps and does no harm. */
export type Outbox = (request: Request, attempt: () => Promise<Attempt>) => Promise<Sent>;

export type OutboxOptions = {
  readonly time: Time;
  readonly queue: ConversationQueue;
  /** When it ends, what has not left yet is withdrawn. */
  readonly patience: Patience;
  /** How many requests a second Teams accepts from the bot in one tenant. */
  readonly perSecond: number;
  readonly windows: readonly Window[];
  readonly sharedRate: SharedRate;
  readonly onThrottled: () => void;
  /** Something that nobody sends again was withdrawn. */
  readonly onWithdrawn: () => void;
};

const MOST_TRIES = 4;
const FIRST_PAUSE_MS = 1_000;
/** Longer than a person looking at the screen should wait. */
const LONGEST_PAUSE_MS = 20_000;
const JITTER = 0.2;
/** An update of a card that does not fit is left out: Teams asks for the card again when somebody looks at it. */
const MOST_IN_CONVERSATION = 50;

const WITHDRAWN: Attempt = { sent: { kind: 'failed', problem: 'withdrawn', reason: 'withdrawn' } };

export function createOutbox(options: OutboxOptions): Outbox {
  const { time, queue, patience, perSecond, windows, sharedRate, onThrottled, onWithdrawn } = options;
  const limits = createConversationLimits(time, windows);
  const limiters = new Map<string, RateLimiter>();

  const limiterOf = (tenant: string): RateLimiter => {
    const limiter =
      limiters.get(tenant) ?? createRateLimiter(time, perSecond, (all) => sharedRate.partOf(all));
    limiters.set(tenant, limiter);
    return limiter;
  };

  sharedRate.onHeard(({ tenant, ageMs, retryAfterMs, ...finding }) =>
    limiterOf(tenant).adopt(ageMs, retryAfterMs, finding),
  );

  const noteOutcome = (
    { to: { tenant }, urgent }: Request,
    leftAt: number,
    { sent, status }: Attempt,
  ): void => {
    const limiter = limiterOf(tenant);
    if (sent.kind === 'sent') limiter.accepted(leftAt);
    if (status !== 429) return;
    onThrottled();
    const retryAfterMs = retryAfterOf(sent) ?? FIRST_PAUSE_MS;
    if (urgent) {
      limiter.answerThrottled(retryAfterMs);
      return;
    }
    const finding = limiter.throttled(leftAt, retryAfterMs);
    if (finding) sharedRate.tell({ tenant, retryAfterMs, ...finding });
  };

  const once = async (request: Request, attempt: () => Promise<Attempt>): Promise<Attempt> => {
    const { to, urgent, repeatable, claimBeforeSend } = request;
    const limiter = limiterOf(to.tenant);
    // Before joining the conversation's own queue, so that no answer waits behind a daily card.
    if (!urgent) await patience.wait(limiter.acquire());
    if (repeatable && queue.length(to.conversationId) >= MOST_IN_CONVERSATION) return WITHDRAWN;
    return queue.inTurn(to.conversationId, async () => {
      if (!patience.isOver()) await patience.wait(limits.room(to.conversationId));
      if (patience.isOver()) {
        if (!claimBeforeSend) onWithdrawn();
        return WITHDRAWN;
      }
      if (claimBeforeSend && !(await isClaimed(claimBeforeSend, limiter))) return WITHDRAWN;
      const leftAt = urgent ? limiter.leaveAtOnce() : limiter.leave();
      const tried = await attempt();
      noteOutcome(request, leftAt, tried);
      return tried;
    });
  };

  return async (request, attempt) => {
    for (let tries = 1; ; tries += 1) {
      const tried = await once(request, attempt);
      if (tries === MOST_TRIES || !mayRepeat(request, tried)) return tried.sent;
      await patience.wait(time.wait(pauseAfter(tries, tried.sent, time.random())));
    }
  };
}

async function isClaimed(claimBeforeSend: () => Promise<boolean>, limiter: RateLimiter): Promise<boolean> {
  let claimed = false;
  try {
    claimed = await claimBeforeSend();
  } finally {
    if (!claimed) limiter.release();
  }
  return claimed;
}

const retryAfterOf = (sent: Sent): number | undefined =>
  sent.kind === 'failed' ? sent.retryAfterMs : undefined;

/** Microsoft asks not to repeat a 500. */
function mayRepeat({ repeatable, claimBeforeSend }: Request, { sent, status }: Attempt): boolean {
  if (claimBeforeSend) return false;
  if (sent.kind === 'unknown') return repeatable && status !== 500;
  return sent.kind === 'failed' && sent.problem === 'busy' && (sent.retryAfterMs ?? 0) <= LONGEST_PAUSE_MS;
}

function pauseAfter(tries: number, sent: Sent, random: number): number {
  const pause = retryAfterOf(sent) ?? Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (tries - 1));
  return pause * (1 + JITTER * random);
}
