import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createConversationQueue } from '../../src/bot/conversation-queue.ts';
import { createOutbox } from '../../src/bot/outbox.ts';
import { createPatience } from '../../src/bot/patience.ts';
import { createRateLimiter } from '../../src/bot/rate-limiter.ts';
import { ALONE } from '../../src/bot/replicas.ts';
import type { Time } from '../../src/bot/time.ts';
import type { Attempt } from '../../src/bot/send-outcome.ts';
import { tenantId } from '../builders.ts';
import { createRandom } from '../simulation/random.ts';
import { createTeamsLimits, perSecond } from '../teams-limits.ts';
import { createVirtualTime } from '../virtual-time.ts';

type Run = { readonly accepted: readonly number[]; readonly refused: number; readonly seconds: number };

/** Sends so many messages through the outbox to a Teams with that limit; those that are refused go again. */
async function sendThrough(messages: number, limit: number, unevenMs = 0, coldMs = 0): Promise<Run> {
  const random = createRandom(1);
  const time = createVirtualTime();
  const deliver = createOutbox({
    time: movingWithEveryLook(time),
    queue: createConversationQueue(),
    perSecond: 50,
    windows: [],
    sharedRate: ALONE,
    patience: createPatience(),
    onThrottled: () => undefined,
    onWithdrawn: () => undefined,
  });
  const teams = createTeamsLimits(perSecond(limit));
  const accepted: number[] = [];
  let refused = 0;

  const attempt = async (): Promise<Attempt> => {
    await time.wait(40 + unevenMs * random() + (time.now() < 2 * coldMs ? coldMs : 0));
    const retryAfter = teams.refuses('tenant', '', time.now());
    if (retryAfter === undefined) accepted.push(time.now());
    else refused += 1;
    await time.wait(40);
    return retryAfter === undefined ? TAKEN : refusedFor(Math.ceil(retryAfter / 1_000) * 1_000);
  };
  const send = (message: number) =>
    deliver({ to: { tenant, conversationId: `chat ${message}` }, urgent: false, repeatable: false }, attempt);
  await time.until(Promise.all(Array.from({ length: messages }, (_, message) => send(message))));
  return { accepted, refused, seconds: time.now() / 1_000 };
}

/** No clock shows the same time twice. */
function movingWithEveryLook(time: Time): Time {
  let looks = 0;
  return { ...time, now: () => time.now() + (looks += 1) / 1_000_000 };
}

const tenant = tenantId('tenant');
const TAKEN: Attempt = { sent: { kind: 'sent', activityId: 'a' }, status: 201 };
const refusedFor = (retryAfterMs: number): Attempt => ({
  sent: { kind: 'failed', problem: 'busy', reason: 'HTTP 429', retryAfterMs },
  status: 429,
});

describe('2,000 messages', () => {
  test('leave at the published rate, and none too early', async () => {
    const { refused, seconds } = await sendThrough(2_000, 50);
    expect(refused).toBe(0);
    expect(2_000 / seconds / 50).toBeGreaterThan(0.98);
  });

  test.each([30, 42, 25, 11])('find a limit of %i by themselves', async (limit) => {
    const { accepted, refused, seconds } = await sendThrough(2_000, limit);
    expect(accepted).toHaveLength(2_000);
    expect(2_000 / seconds / limit).toBeGreaterThan([42, 11].includes(limit) ? 0.97 : 0.98);
    expect(refused).toBeLessThanOrEqual(limit === 11 ? 12 : 10);
  });

  test.each([50, 30])('come at a limit of %i over a way that is not always equally long', async (limit) => {
    const { refused, seconds } = await sendThrough(2_000, limit, 10);
    expect(2_000 / seconds / limit).toBeGreaterThan(0.97);
    expect(refused).toBeLessThanOrEqual(10);
  });

  test('are not refused because the first ones of a cold process take longer', async () => {
    const { refused, seconds } = await sendThrough(2_000, 50, 0, 60);
    expect(refused).toBe(0);
    expect(2_000 / seconds / 50).toBeGreaterThan(0.98);
  });

  test('are not refused for a way that varies by as much as the time between two of them', async () => {
    const { refused, seconds } = await sendThrough(2_000, 50, 20);
    expect(refused).toBe(0);
    expect(2_000 / seconds / 50).toBeGreaterThan(0.97);
  });
});

test('a limit that was found is tried again after some minutes, until the published rate is back', async () => {
  const time = createVirtualTime();
  const limiter = createRateLimiter(time, 50);
  const send = async () => {
    await limiter.acquire();
    limiter.leave();
    limiter.accepted(time.now());
  };
  await time.until(Promise.all(Array.from({ length: 20 }, send)));
  await time.until(limiter.acquire());
  limiter.leave();
  limiter.throttled(time.now(), 1_000);
  const rateOf = async (messages: number) => {
    const from = time.now();
    await time.until(Promise.all(Array.from({ length: messages }, send)));
    return messages / ((time.now() - from) / 1_000);
  };
  await time.until(time.wait(1_000));
  expect(await rateOf(500)).toBeLessThan(26);
  await time.until(time.wait(110_000));
  await rateOf(3_000);
  expect(await rateOf(500)).toBeGreaterThan(49);
});

test('answers leave at once, and the others make room for them', async () => {
  const time = createVirtualTime();
  const limiter = createRateLimiter(time, 50);
  const left: number[] = [];
  const morning = Array.from({ length: 300 }, async () => {
    await limiter.acquire();
    limiter.leave();
    left.push(time.now());
  });
  const people = async () => {
    for (let answer = 0; answer < 10; answer += 1) {
      await time.wait(333);
      limiter.leaveAtOnce();
      left.push(time.now());
    }
  };
  await time.until(Promise.all([...morning, people()]));
  const inOneSecond = (from: number) => left.filter((at) => at >= from && at < from + 1_000).length;
  expect(Math.max(...left.map(inOneSecond))).toBeLessThanOrEqual(51);
  expect(Math.max(...left.filter((at) => at > 1_500).map(inOneSecond))).toBeLessThanOrEqual(48);
});

test("an answer that is refused for an hour, since one person's chat is full, does not stop the morning", async () => {
  const time = createVirtualTime();
  const limiter = createRateLimiter(time, 50);
  limiter.leaveAtOnce();
  limiter.answerThrottled(3_600_000);
  await time.until(limiter.acquire());
  expect(time.now()).toBeLessThanOrEqual(2_000);
});

test('however many were answered, and whatever its share was, the morning goes on two seconds later', async () => {
  const answers = fc.record({
    share: fc.constantFrom(0, 0.01, 0.5, 1),
    count: fc.integer({ min: 1, max: 300 }),
    apartMs: fc.constantFrom(0, 5, 300),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(answers, { minLength: 1, maxLength: 5 }), async (bursts) => {
      const time = createVirtualTime();
      let share = 1;
      const limiter = createRateLimiter(time, 50, (all) => all * share);
      const talk = async () => {
        for (const { count, apartMs, ...burst } of bursts) {
          ({ share } = burst);
          for (let answer = 0; answer < count; answer += 1) {
            limiter.leaveAtOnce();
            await time.wait(apartMs);
          }
        }
        share = 1;
      };
      await time.until(talk());
      const quietSince = time.now();
      await time.until(limiter.acquire());
      expect(time.now() - quietSince).toBeLessThan(2_000);
    }),
    { numRuns: 50 },
  );
});

test('a permit that nothing left with is free again', async () => {
  const time = createVirtualTime();
  const limiter = createRateLimiter(time, 10);
  await time.until(limiter.acquire());
  limiter.leave();
  await time.until(limiter.acquire());
  const at = time.now();
  limiter.release();
  await time.until(limiter.acquire());
  expect(time.now()).toBe(at);
});
