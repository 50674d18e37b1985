import { expect, test } from 'vitest';
import type { Replicas, FoundRate, Membership } from '../../src/app/ports/replicas.ts';
import { createOutbox } from '../../src/bot/outbox.ts';
import { createPatience } from '../../src/bot/patience.ts';
import { createConversationQueue } from '../../src/bot/conversation-queue.ts';
import { joinReplicas } from '../../src/bot/replicas.ts';
import type { Attempt } from '../../src/bot/send-outcome.ts';
import { tenantId } from '../builders.ts';
import { createTeamsLimits, perSecond } from '../teams-limits.ts';
import { createVirtualTime, type VirtualTime } from '../virtual-time.ts';

const TENANT = tenantId('contoso');
const SENT: Attempt = { sent: { kind: 'sent', activityId: 'sent' }, status: 201 };
const LOG = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** Plays the part that PostgreSQL has for real copies. */
function createHub(time: VirtualTime) {
  const beats = new Map<number, number>();
  const found: (FoundRate & { by: number; at: number })[] = [];
  let places = 0;
  const membershipOf = (id: number): Membership => {
    const alive = [...beats].filter(([, at]) => at > time.now() - 5_000).map(([one]) => one);
    const others = found.filter(({ by }) => by !== id);
    return {
      count: alive.length,
      place: alive.sort((one, other) => one - other).indexOf(id),
      found: others.map(({ by, at, ...one }) => ({ ...one, ageMs: time.now() - at })),
    };
  };
  return (): Replicas => {
    const id = (places += 1);
    return {
      heartbeat: (some) => {
        beats.set(id, time.now());
        found.push(...some.map((one) => ({ ...one, by: id, at: time.now() })));
        return Promise.resolve(membershipOf(id));
      },
      leave: () => Promise.resolve(void beats.delete(id)),
    };
  };
}

/** A Teams with that limit, and copies of a bot that have more than enough to send. */
function startWorld(limit: number) {
  const time = createVirtualTime();
  const hub = createHub(time);
  const teams = createTeamsLimits(perSecond(limit));
  const taken: { readonly by: object; readonly at: number }[] = [];
  const refused: number[] = [];

  const startCopy = (copies = hub()) => {
    const self = { isDead: false };
    const sharedRate = joinReplicas({ ...copies, heartbeat: beatOf(self, copies) }, time, LOG);
    const queue = createConversationQueue();
    const options = {
      time,
      queue,
      perSecond: 50,
      windows: [],
      patience: createPatience(),
      onThrottled: () => undefined,
      onWithdrawn: () => undefined,
    };
    const deliver = createOutbox({ ...options, sharedRate });
    let messages = 0;
    const attempt = async (): Promise<Attempt> => {
      if (self.isDead) return new Promise(() => undefined);
      await time.wait(40);
      const retryAfterMs = teams.refuses('contoso', '', time.now());
      if (retryAfterMs === undefined) taken.push({ by: self, at: time.now() });
      else refused.push(time.now());
      await time.wait(40);
      return retryAfterMs === undefined
        ? SENT
        : { sent: { kind: 'failed', problem: 'busy', reason: '429', retryAfterMs: 1_000 }, status: 429 };
    };
    const sendOn = async (): Promise<void> => {
      for (;;) {
        messages += 1;
        const to = { tenant: TENANT, conversationId: String(messages) };
        await deliver({ to, urgent: false, repeatable: false }, attempt);
      }
    };
    for (let lane = 0; lane < 50; lane += 1) void sendOn();
    return { self, stop: () => sharedRate.stop() };
  };
  const beatOf =
    (self: { isDead: boolean }, copies: Replicas): Replicas['heartbeat'] =>
    (found) =>
      self.isDead ? new Promise(() => undefined) : copies.heartbeat(found);
  const rate = (from: number, to: number, by?: object): number =>
    taken.filter((one) => one.at >= from && one.at < to && (!by || one.by === by)).length /
    ((to - from) / 1_000);
  return { time, startCopy, rate, refused, until: (at: number) => time.until(time.wait(at - time.now())) };
}

test.each([2, 3, 4])('%i copies together send what one may, each its part', async (count) => {
  const { startCopy, rate, refused, until } = startWorld(50);
  const copies = Array.from({ length: count }, () => startCopy());
  await until(60_000);
  expect(rate(10_000, 60_000)).toBeGreaterThan(0.98 * 50);
  expect(refused).toEqual([]);
  for (const { self } of copies) expect(rate(10_000, 60_000, self)).toBeGreaterThan(0.9 * (50 / count));
});

test('a copy that joins waits until the others have made room', async () => {
  const { startCopy, rate, refused, until } = startWorld(50);
  startCopy();
  await until(20_000);
  const late = startCopy();
  await until(60_000);
  expect(refused).toEqual([]);
  expect(rate(30_000, 60_000, late.self)).toBeGreaterThan(24);
  expect(rate(30_000, 60_000)).toBeGreaterThan(49);
});

test('what a dead copy may have sent the others send within seconds; of one that left, at once', async () => {
  const { startCopy, rate, refused, until } = startWorld(50);
  const [first, second] = [startCopy(), startCopy(), startCopy()];
  await until(20_000);
  first.self.isDead = true;
  await until(30_000);
  expect(rate(27_000, 30_000)).toBeGreaterThan(48);
  await second.stop();
  second.self.isDead = true;
  await until(40_000);
  expect(rate(32_000, 40_000)).toBeGreaterThan(49);
  expect(refused).toEqual([]);
});

test('a lower limit that one finds is kept by all within seconds', async () => {
  const { startCopy, rate, refused, until } = startWorld(30);
  startCopy();
  startCopy();
  await until(100_000);
  expect(rate(20_000, 100_000)).toBeGreaterThan(0.9 * 30);
  expect(refused.filter((at) => at > 15_000).length).toBeLessThanOrEqual(2);
});

test('a copy that hears from nobody holds still, before the others take it for dead', async () => {
  const { startCopy, rate, refused, until, time } = startWorld(50);
  const cut = { isCut: false };
  const copies = createHub(time)();
  const alone = startCopy({
    ...copies,
    heartbeat: (found) => (cut.isCut ? Promise.reject(new Error('away')) : copies.heartbeat(found)),
  });
  await until(20_000);
  cut.isCut = true;
  await until(40_000);
  expect(rate(10_000, 20_000, alone.self)).toBeGreaterThan(49);
  expect(rate(25_000, 40_000, alone.self)).toBe(0);
  cut.isCut = false;
  await until(60_000);
  expect(rate(50_000, 60_000, alone.self)).toBeGreaterThan(49);
  expect(refused).toEqual([]);
});
