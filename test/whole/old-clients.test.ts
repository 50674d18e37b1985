import { expect, test } from 'vitest';
import type { Json } from '../connector.ts';
import { toShown, type Shown } from '../teams-user.ts';
import { ask, enroll, noRenewals, read, startWholeBot, type WholeBot } from './whole-bot.ts';

/**
 * Presses a button as an old client does: it uses the fallback, which comes as a message and gets no answer of its own.
 */
async function submit({ user, connector }: WholeBot, shown: Shown, title: string): Promise<Shown> {
  const action = actionsIn(shown.card).find((one) => one.title === title);
  if (!action) throw new Error(`No fallback "${title}"`);
  const before = connector.calls.length;
  await user.post({ type: 'message', replyToId: shown.id, value: action.data });
  const update = connector.calls.slice(before).find(({ method }) => method === 'PUT');
  return toShown(shown.id, update?.activity ?? {});
}

function actionsIn(part: unknown): readonly Json[] {
  if (Array.isArray(part)) return part.flatMap(actionsIn);
  if (typeof part !== 'object' || part === null) return [];
  const found = Object.entries(part).flatMap(([, child]) => actionsIn(child));
  return (part as Json).type === 'Action.Submit' ? [part as Json, ...found] : found;
}

test('an old client gets the same card from the fallback of a button', async () => {
  const old = await startWholeBot();
  const recent = await startWholeBot();
  const oldProposal = await ask(old.user, 'enroll Asha Rao in no-show');
  const oldFirst = await submit(old, oldProposal, 'Enroll');
  const recentFirst = await enroll(recent.user, 'Asha Rao in no-show');
  expect(read(oldFirst)).toBe(read(recentFirst));

  const oldNext = await submit(old, oldFirst, 'No answer');
  const recentNext = await recent.user.press(recentFirst, 'No answer');
  expect(read(oldNext)).toBe(read(recentNext));
  expect(read(oldNext)).toContain('Offer a new time · Asha Rao');
});

test('a button that an old client presses twice counts once', async () => {
  const old = await startWholeBot();
  const first = await submit(old, await ask(old.user, 'enroll Asha Rao in no-show'), 'Enroll');
  await submit(old, first, 'Sent');
  expect(read(await submit(old, first, 'Sent'))).toContain('Already done');
  expect((await old.kept()).enrollments[0]?.revision).toBe(2);
});

test('a row that an old client presses opens in place', async () => {
  const old = await startWholeBot({ samples: noRenewals });
  await enroll(old.user, 'Asha Rao in no-show');
  await enroll(old.user, 'Meera Iyer in webinar');
  const list = await ask(old.user, 'today');
  expect(read(await submit(old, list, 'Open Meera Iyer'))).toMatch(
    /Thank them, ask for a meeting · Meera Iyer[^]*\[Compose email\][^]*Asha Rao/,
  );
});
