import { expect, test } from 'vitest';
import { sendDueMails } from '../../src/app/mailing/rounds.ts';
import type { Asked } from '../../src/app/ports/roster.ts';
import { aPerson } from '../builders.ts';
import { NO_ROSTER } from '../no-roster.ts';
import { aReference, given } from '../store/store-test.ts';
import { aWorld } from './mail-world.ts';

/** A seller who typed a colleague's address, with what Teams answers when it is asked for theirs. */
async function worldWhereTeamsSays(...answers: Asked<string>[]) {
  let asked = 0;
  const addressOf = () => {
    const answer = answers[Math.min(asked, answers.length - 1)];
    asked += 1;
    return answer ? Promise.resolve(answer) : NO_ROSTER.addressOf(aReference());
  };
  const world = await aWorld({ roster: { ...NO_ROSTER, addressOf } });
  await given(world.kept, {
    people: [aPerson({ settings: { email: 'megan@contoso.com', timeZone: 'Asia/Kolkata' } })],
    references: [aReference()],
  });
  await world.enroll();
  return { ...world, asked: () => asked };
}

const from = ({ delivered }: Awaited<ReturnType<typeof aWorld>>['provider']) =>
  delivered.map((letter) => letter.from.address);

test('an email leaves as whom Teams says its seller is, whatever they typed, and Teams is asked once', async () => {
  const world = await worldWhereTeamsSays({ kind: 'answered', value: 'alex@contoso.com' });
  await world.until('2026-11-24T12:00:00.000Z');
  expect(from(world.provider)).toEqual(['alex@contoso.com']);
  expect(world.asked()).toBe(1);
});

test('what they typed counts where Teams has no address', async () => {
  const world = await worldWhereTeamsSays({ kind: 'answered', value: '' });
  await world.until('2026-11-23T12:00:00.000Z');
  expect(from(world.provider)).toEqual(['megan@contoso.com']);
});

test('nothing leaves as long as Teams could not be asked', async () => {
  const world = await worldWhereTeamsSays(
    { kind: 'unknown', reason: 'no answer' },
    { kind: 'answered', value: 'alex@contoso.com' },
  );
  await world.until('2026-11-23T12:00:00.000Z');
  expect(from(world.provider)).toEqual(['alex@contoso.com']);
  expect(world.asked()).toBe(2);
});

test('Teams is not asked again at once', async () => {
  const world = await worldWhereTeamsSays({ kind: 'unknown', reason: 'no answer' });
  for (let second = 0; second < 60; second += 1) {
    world.moveTo(new Date(Date.parse('2026-11-23T03:45:00.000Z') + second * 1_000).toISOString());
    await sendDueMails(world.services);
  }
  expect(world.asked()).toBe(1);
});
