import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Changes } from '../../src/app/ports/changes.ts';
import type { Store } from '../../src/app/ports/store.ts';
import type { EnrollmentEvent } from '../../src/domain/enrollment.ts';
import {
  ALEX,
  CONTOSO,
  MEGAN,
  aRecord,
  anEnrollment,
  anEntry,
  day,
  enrollmentId,
  recordId,
} from '../builders.ts';
import { anAccountWorld, type AccountWorld } from './account-world.ts';

const SENT: EnrollmentEvent = { kind: 'outcome', outcome: 'sent' };
const REPLIED: EnrollmentEvent = { kind: 'outcome', outcome: 'replied' };

const reply = async ({ happens }: AccountWorld, id = 'asha') => {
  await happens(id, SENT);
  await happens(id, REPLIED);
};

const statesOf = ({ stateOf }: AccountWorld, ...ids: readonly string[]) => Promise.all(ids.map(stateOf));

describe('when a customer replies', () => {
  test('others at the company wait, whoever sells to them and however it is written', async () => {
    const world = await anAccountWorld();
    await world.enroll('asha', MEGAN);
    await world.enroll('ravi', ALEX, { company: 'Fabrikam Pvt. Ltd.' });
    await world.enroll('meera', MEGAN, { company: 'फ़ैब्रिकैम' });
    await world.enroll('else', ALEX, { company: 'Northwind' });
    await reply(world);
    expect(await statesOf(world, 'ravi')).toEqual(['open']);
    await world.tend();
    expect(await statesOf(world, 'ravi', 'meera', 'else')).toEqual(['paused', 'paused', 'open']);
    expect((await world.kept.accountMattersOf(CONTOSO, ALEX)).map(({ kind }) => kind)).toEqual(['held']);
  });

  test('whoever is the same person, has replied, rests or began later does not', async () => {
    const world = await anAccountWorld();
    await world.enroll('asha', MEGAN, { email: 'asha@fabrikam.com' });
    await world.enroll('deal', ALEX, { primaryContact: recordId('asha') });
    await world.enroll('twin', ALEX, { email: 'ASHA@fabrikam.com' });
    await world.enroll('replied', ALEX, {}, { repliedOn: day('2026-11-22') });
    await world.enroll('later', ALEX, {}, { history: [anEntry({ at: '2026-12-01T03:30:00.000Z' })] });
    await world.enroll('rests');
    await world.happens('rests', { kind: 'pause', until: day('2026-12-24') });
    await reply(world);
    await world.tend();
    expect(await statesOf(world, 'deal', 'twin', 'replied', 'later')).toEqual([
      'open',
      'open',
      'open',
      'open',
    ]);
    expect((await world.get('rests')).state).toMatchObject({ until: '2026-12-24' });
  });

  test.each([
    ['no company', { company: '' }],
    ['a mailbox that anybody can have', { company: '', email: 'x@gmail.com' }],
    ['what is no company', { company: 'gmail.com' }],
  ])('of %s nobody waits', async (_, record) => {
    const world = await anAccountWorld();
    await world.enroll('asha', MEGAN, record);
    await world.enroll('ravi', ALEX, record);
    await reply(world);
    await world.tend();
    expect(await statesOf(world, 'ravi')).toEqual(['open']);
  });

  test('an organization can have nobody wait', async () => {
    const world = await anAccountWorld({ holdSiblings: false });
    await world.enroll('asha', MEGAN);
    await world.enroll('ravi');
    await reply(world);
    await world.tend();
    expect(await statesOf(world, 'ravi')).toEqual(['open']);
    expect(await world.kept.accountMattersDue('9999', 9)).toEqual([]);
  });

  test('who went on is not held again by the same customer', async () => {
    const world = await anAccountWorld();
    await world.enroll('asha', MEGAN);
    await world.enroll('ravi');
    await world.happens('asha', { kind: 'fact', outcome: 'replied' });
    await world.tend();
    await world.happens('ravi', { kind: 'resume' });
    await world.happens('asha', { kind: 'fact', outcome: 'replied' });
    await world.tend();
    expect(await statesOf(world, 'ravi')).toEqual(['open']);
  });
});

describe('when the reply is taken back', () => {
  test('all go on but those that their sellers have decided on since', async () => {
    const world = await anAccountWorld();
    await world.enroll('asha', MEGAN);
    for (const id of ['ravi', 'noted', 'later', 'gone']) await world.enroll(id);
    const before = (await world.get('ravi')).state;
    await reply(world);
    await world.tend();
    await world.happens('noted', { kind: 'note', text: 'Asha leads this' });
    await world.happens('later', { kind: 'pause', until: day('2026-12-24') });
    await world.happens('gone', { kind: 'close', reason: 'lost' });
    await world.undo('asha');
    await world.tend();
    expect(await statesOf(world, 'ravi', 'noted', 'later', 'gone')).toEqual([
      'open',
      'open',
      'paused',
      'ended',
    ]);
    expect((await world.get('ravi')).state).toEqual(before);
    const left = await world.kept.accountMattersOf(CONTOSO, ALEX);
    expect(left.map((one) => (one.kind === 'held' ? one.enrollment : '')).sort()).toEqual(['gone', 'later']);
  });

  test('before anybody was held, nobody is', async () => {
    const world = await anAccountWorld();
    await world.enroll('asha', MEGAN);
    await world.enroll('ravi');
    await reply(world);
    await world.undo('asha');
    await world.tend();
    expect(await statesOf(world, 'ravi')).toEqual(['open']);
    expect((await world.get('ravi')).revision).toBe(1);
  });
});

/** Asha replied by a fact, so that her own sequence goes on. */
const replyAside = ({ happens }: AccountWorld, id = 'asha') =>
  happens(id, { kind: 'fact', outcome: 'replied' });

describe('when the sequence of whoever replied ends', () => {
  test('those that wait go on, but for those that their sellers have decided on; the seller is told', async () => {
    const world = await anAccountWorld();
    await world.enroll('asha', MEGAN);
    for (const id of ['ravi', 'later', 'gone']) await world.enroll(id);
    await replyAside(world);
    await world.tend();
    expect(await statesOf(world, 'ravi', 'later', 'gone')).toEqual(['paused', 'paused', 'paused']);
    await world.happens('later', { kind: 'pause', until: day('2026-12-24') });
    await world.happens('gone', { kind: 'close', reason: 'lost' });
    await world.happens('asha', { kind: 'close', reason: 'lost' });
    await world.tend();
    expect(await statesOf(world, 'ravi', 'later', 'gone')).toEqual(['open', 'paused', 'ended']);
    const told = await world.kept.accountMattersOf(CONTOSO, ALEX);
    const over = told.filter((one) => one.kind === 'held' && one.isOver);
    expect(over.map((one) => one.kind === 'held' && one.enrollment)).toEqual(['ravi']);
    expect(over[0]).not.toHaveProperty('toldOn');
  });

  test('before anybody was held, nobody is', async () => {
    const world = await anAccountWorld();
    await world.enroll('asha', MEGAN);
    await world.enroll('ravi');
    await replyAside(world);
    await world.happens('asha', { kind: 'close', reason: 'lost' });
    await world.tend();
    expect((await world.get('ravi')).revision).toBe(1);
    expect(await world.kept.accountMattersDue('9999', 9)).toEqual([]);
  });

  test('those wait on whom another customer’s reply holds, and all where the end is undone at once', async () => {
    const world = await anAccountWorld();
    await world.enroll('asha', MEGAN);
    await world.enroll('meera', MEGAN);
    await world.enroll('ravi');
    await replyAside(world, 'meera');
    await world.tend();
    await replyAside(world);
    await world.tend();
    await world.happens('asha', { kind: 'close', reason: 'lost' });
    await world.tend();
    expect(await statesOf(world, 'ravi')).toEqual(['paused']);
    await world.happens('meera', { kind: 'close', reason: 'lost' });
    await world.undo('meera');
    await world.tend();
    expect(await statesOf(world, 'ravi')).toEqual(['paused']);
  });

  test('while another customer there still talks to us, others go on waiting, and so does that customer', async () => {
    const world = await anAccountWorld();
    await world.enroll('asha', MEGAN);
    await world.enroll('meera', MEGAN);
    await world.enroll('ravi');
    await replyAside(world);
    await world.tend();
    await replyAside(world, 'meera');
    await world.tend();
    await world.happens('asha', { kind: 'close', reason: 'lost' });
    await world.tend();
    expect(await statesOf(world, 'meera', 'ravi')).toEqual(['paused', 'paused']);
    await world.happens('meera', { kind: 'close', reason: 'lost' });
    await world.tend();
    expect(await statesOf(world, 'ravi')).toEqual(['open']);
  });

  test('they go on, too, where the reply of that other customer is taken back', async () => {
    const world = await anAccountWorld();
    await world.enroll('asha', MEGAN);
    await world.enroll('meera', MEGAN);
    await world.enroll('ravi');
    await replyAside(world);
    await world.tend();
    await replyAside(world, 'meera');
    await world.tend();
    await world.happens('asha', { kind: 'close', reason: 'lost' });
    await world.tend();
    expect(await statesOf(world, 'ravi')).toEqual(['paused']);
    await world.undo('meera');
    await world.tend();
    expect(await statesOf(world, 'ravi')).toEqual(['open']);
  });

  test('a reply that ends it itself holds, as long as nobody decides', async () => {
    const world = await anAccountWorld();
    await world.enroll('asha', MEGAN);
    await world.enroll('ravi');
    await reply(world);
    await world.tend();
    expect((await world.get('asha')).state.kind).toBe('ended');
    expect(await statesOf(world, 'ravi')).toEqual(['paused']);
  });
});

/** A store that dies or is slow now and then: before a commit, or after it was kept. */
const dyingStore = (store: Store, dies: () => 'before' | 'after' | 'no'): Store => ({
  ...store,
  commit: async (tenant, changes) => {
    const when = dies();
    if (when === 'before') throw new Error('died');
    const committed = await store.commit(tenant, changes);
    if (when === 'after') throw new Error('died');
    return committed;
  },
});

describe('whatever happens', () => {
  test('each is held once and told of once, by several copies that die', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('before', 'after', 'no'), { maxLength: 12 }),
        fc.integer({ min: 1, max: 6 }),
        fc.boolean(),
        async (deaths, count, back) => {
          const world = await anAccountWorld();
          await world.enroll('asha', MEGAN);
          const ids = Array.from({ length: count }, (_, at) => `c${at}`);
          for (const id of ids) await world.enroll(id);
          await reply(world);
          if (back) await world.undo('asha');
          const left = [...deaths];
          const store = dyingStore(world.services.store, () => left.shift() ?? 'no');
          const copy = { ...world.services, store };
          await Promise.all([world.tend(copy), world.tend(copy), world.tend(copy)]);
          // Whatever went wrong is put off for some minutes.
          const later = { now: () => new Date('2026-11-23T08:00:00.000Z') };
          await Promise.all([world.tend({ ...copy, clock: later }), world.tend({ ...copy, clock: later })]);
          await world.tend({ ...world.services, clock: { now: () => new Date('2026-11-23T12:00:00.000Z') } });
          const all = await Promise.all(ids.map(world.get));
          expect(all.map(({ state, revision }) => [state.kind, revision])).toEqual(
            ids.map(() => (back ? ['open', 1] : ['paused', 2])),
          );
          expect(await world.kept.accountMattersOf(CONTOSO, ALEX)).toHaveLength(back ? 0 : count);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('of a company with many contacts it is done in pages, and none of it in the click', async () => {
    const world = await anAccountWorld();
    await world.enroll('asha', MEGAN);
    const template = await world.get('asha');
    const ids = Array.from({ length: 1_000 }, (_, at) => `c${at}`);
    await world.kept.commit(CONTOSO, {
      records: ids.map((id) => aRecord({ id: recordId(id), name: id, company: 'Fabrikam' })),
      enrollments: ids.map((id) =>
        anEnrollment({ ...template, id: enrollmentId(id), record: recordId(id), seller: ALEX }),
      ),
    });
    const sizes: number[] = [];
    const counting: Store = {
      ...world.kept,
      commit: (tenant, changes: Changes) => {
        sizes.push(changes.enrollments?.length ?? 0);
        return world.kept.commit(tenant, changes);
      },
    };
    await reply(world);
    await world.tend({ ...world.services, store: counting });
    expect(Math.max(...sizes)).toBeLessThanOrEqual(200);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(1_000);
  });
});
