import { expect, test } from 'vitest';
import { changeRunning } from '../../src/app/authoring/change-running.ts';
import { organizationOf } from '../../src/app/turn/organization.ts';
import type { TemplateStop } from '../../src/domain/template-stop.ts';
import { withAvailability } from '../../src/domain/template-use.ts';
import { ALEX, aRecord, CONTOSO, day, recordId } from '../builders.ts';
import { given } from '../store/store-test.ts';
import { aWorld, TWO_EMAILS, type World } from './mail-world.ts';

/** More than are saved at once. */
const MANY = 210;
const STOP_AT = '2026-11-23T03:40:00.000Z';

/** Each with an email that leaves at a quarter past, as far as a seller may send on a day. */
async function withMany(count = MANY): Promise<World> {
  const world = await aWorld();
  for (let at = 0; at < count; at += 1) {
    const record = aRecord({ id: recordId(`r${at}`), name: `Asha ${at}`, email: `a${at}@c${at}.com` });
    await given(world.services.store, { records: [record] });
    await world.enroll(`r${at}`, { record: record.id });
  }
  await world.until('2026-11-23T03:35:00.000Z');
  expect(world.provider.delivered).toEqual([]);
  world.moveTo(STOP_AT);
  return world;
}

async function turnOff(world: World, how: TemplateStop['how']): Promise<void> {
  const stop: TemplateStop = {
    template: TWO_EMAILS.id,
    how,
    state: 'going',
    by: ALEX,
    at: STOP_AT,
    today: day('2026-11-23'),
  };
  const { revision, settings, ...others } = await organizationOf(world.services, CONTOSO);
  await given(world.services.store, {
    organization: {
      ...others,
      revision: revision + 1,
      settings: withAvailability(settings, TWO_EMAILS.id, 'off'),
      templateStops: [stop],
    },
  });
}

async function takeBack(world: World): Promise<void> {
  const back = { by: ALEX, at: world.now().toISOString(), today: day('2026-11-24') };
  const { revision, settings, templateStops = [], ...others } = await organizationOf(world.services, CONTOSO);
  await given(world.services.store, {
    organization: {
      ...others,
      revision: revision + 1,
      settings: withAvailability(settings, TWO_EMAILS.id, 'on'),
      templateStops: templateStops.map((one) => ({ ...one, state: 'going-back' as const, back })),
    },
  });
  await changeRunning(world.services, CONTOSO);
}

test.each(['pause', 'end'] as const)(
  'no email leaves once what runs was stopped with its template (%s), and all do once that is taken back',
  async (how) => {
    const world = await withMany();
    await turnOff(world, how);
    await changeRunning(world.services, CONTOSO);
    await world.until('2026-11-24T03:00:00.000Z');
    expect(world.provider.delivered).toEqual([]);
    await takeBack(world);
    await world.until('2026-11-24T12:00:00.000Z');
    const delivered = world.provider.delivered.map(({ messageId }) => messageId);
    expect(delivered.length).toBeGreaterThan(20);
    expect(new Set(delivered).size).toBe(delivered.length);
  },
);

test.each(['pause', 'end'] as const)('no email leaves while it is still being stopped (%s)', async (how) => {
  const world = await withMany(3);
  await turnOff(world, how);
  await world.until('2026-11-24T03:00:00.000Z');
  expect(world.provider.delivered).toEqual([]);
  await changeRunning(world.services, CONTOSO);
  await world.until('2026-11-24T12:00:00.000Z');
  expect(world.provider.delivered).toEqual([]);
});
