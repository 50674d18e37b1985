import { expect, test } from 'vitest';
import { letterText } from '../../src/app/mailing/letter.ts';
import { sendDueMails } from '../../src/app/mailing/rounds.ts';
import { situationsOf } from '../../src/app/turn/situations.ts';
import { turnOf } from '../../src/app/turn/turn.ts';
import { readConfig } from '../../src/config.ts';
import { unsubscribeOf } from '../../src/unsubscribe-of-parts.ts';
import { ALEX, CONTOSO } from '../builders.ts';
import { aWorld, NINE } from './mail-world.ts';

test('who presses the button at the address below an email gets no more of them', async () => {
  const world = await aWorld();
  const config = readConfig({});
  if (!config.ok) throw new Error(config.problem.join());
  const { clock, log } = world.services;
  const parts = { config: config.value, store: world.kept, clock, log };
  const unsubscribe = unsubscribeOf(parts, () => 'https://bot.contoso.test');
  const services = { ...world.services, ...(unsubscribe && { unsubscribe: unsubscribe.addressOf }) };
  await world.enroll();
  await sendDueMails(services);
  world.moveTo('2026-11-23T03:45:00.000Z');
  await sendDueMails(services);

  const [letter] = world.provider.delivered;
  const address = letter?.unsubscribe ?? '';
  expect(letter?.text).toMatch(`\nOr unsubscribe here: ${address}\nContoso, `);
  const token = address.replace('https://bot.contoso.test/u/', '');
  expect(unsubscribe?.unsubscribing.ask(token, 'hi-IN')).toMatchObject({
    status: 200,
    html: expect.stringContaining('क्या आप ऐसे ईमेल पाना बंद करना चाहते हैं?') as string,
  });
  await world.enroll('two');
  await sendDueMails(services);
  expect((await world.mails('two')).map(({ state }) => state.kind)).toEqual(['planned']);

  for (let press = 0; press < 2; press += 1)
    expect((await unsubscribe?.unsubscribing.confirm(token, undefined))?.status).toBe(200);
  await world.until('2026-11-25T12:00:00.000Z');
  expect((await world.mails('two')).map(({ state }) => state)).toMatchObject([
    { kind: 'held', why: 'unsubscribed' },
  ]);
  expect(world.provider.delivered).toHaveLength(1);
});

test('an email that is only shown has no link by which somebody else could unsubscribe its customer', async () => {
  const world = await aWorld();
  const services = { ...world.services, unsubscribe: () => 'https://bot.contoso.test/u/token' };
  await world.enroll();
  const turn = await turnOf(services, CONTOSO, ALEX);
  if (!turn) throw new Error('Alex is known');
  const [situation] = await situationsOf(turn, await world.kept.activeEnrollments(CONTOSO, ALEX));
  if (situation?.enrollment.state.kind !== 'open') throw new Error('An email is due');
  const { body } = letterText(turn, situation, { step: situation.enrollment.state.step });
  expect(body).toContain('Or unsubscribe here: [their own link]');
  expect(body).not.toContain('/u/');
});

test('who unsubscribes is taken at their word, though somebody had listed them before', async () => {
  const { services, kept } = await aWorld();
  const config = readConfig({});
  if (!config.ok) throw new Error(config.problem.join());
  const { clock, log } = services;
  const unsubscribe = unsubscribeOf({ config: config.value, store: kept, clock, log }, () => '');
  const who = { tenant: CONTOSO, key: 'a key' };
  await kept.commit(CONTOSO, { optOuts: [{ ...who, at: '2026-11-22T03:30:00.000Z', by: ALEX }] });
  await unsubscribe?.unsubscribing.confirm(unsubscribe.addressOf(who).replace('/u/', ''), undefined);
  expect(await kept.optOuts(CONTOSO, [who.key])).toEqual([{ ...who, at: NINE }]);
});
