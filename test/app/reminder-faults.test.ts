import fc from 'fast-check';
import { Memory } from 'lowdb';
import { expect, test } from 'vitest';
import { SILENT } from '../silent-services.ts';
import { NotSaved } from '../../src/app/ports/not-saved.ts';
import type { Messenger, Sent } from '../../src/app/ports/messenger.ts';
import type { NewId } from '../../src/app/ports/runtime.ts';
import type { Store } from '../../src/app/ports/store.ts';
import { sendDueReminders } from '../../src/app/reminders/schedule.ts';
import type { Services } from '../../src/app/turn/services.ts';
import { createLowdbStore } from '../../src/store/lowdb/lowdb-store.ts';
import { aPerson, aRecord, aReminder, CONTOSO } from '../builders.ts';
import { aReference, given } from '../store/store-test.ts';

const SAVING = ['fine', 'fine', 'fine', 'not kept', 'kept, but not said so'] as const;
const ANSWERS = ['sent', 'busy', 'delivered, but answered 502', 'not delivered, and answered 504'] as const;
type Answer = (typeof ANSWERS)[number];

const sentAs = (answer: Answer): Sent => {
  if (answer === 'sent') return { kind: 'sent', activityId: '1' };
  return answer === 'busy'
    ? { kind: 'failed', problem: 'busy', reason: '503' }
    : { kind: 'unknown', reason: answer };
};

/** The reminders of two copies of the bot that share a store, in a world that goes wrong as told, then goes well. */
async function remind(saving: readonly (typeof SAVING)[number][], answers: readonly Answer[]) {
  const shared = await createLowdbStore(new Memory());
  await given(shared, {
    people: [aPerson()],
    install: aReference(),
    records: [aRecord()],
    reminders: [aReminder()],
  });
  const [savingLeft, answersLeft] = [[...saving], [...answers]];
  let now = Date.parse(aReminder().at);
  let [ids, delivered] = [0, 0];

  const store: Store = {
    ...shared,
    commit: async (tenant, changes) => {
      const how = savingLeft.shift() ?? 'fine';
      if (how === 'not kept') throw new NotSaved('told');
      const committed = await shared.commit(tenant, changes);
      if (how !== 'fine') throw new NotSaved('told');
      return committed;
    },
  };
  const messenger: Messenger = {
    send: async (_to, _message, leaving = () => Promise.resolve(true)) => {
      if (!(await leaving())) return { kind: 'failed', problem: 'withdrawn', reason: 'withdrawn' };
      const answer = answersLeft.shift() ?? 'sent';
      if (answer.startsWith('sent') || answer.startsWith('delivered')) delivered += 1;
      return sentAs(answer);
    },
    update: () => Promise.reject(new Error('Nothing is updated')),
  };
  const services: Services = {
    ...SILENT,
    store,
    messenger,
    clock: { now: () => new Date(now) },
    newId: (() => String((ids += 1))) as NewId,
    templates: [],
    templateVersions: [],
  };

  for (let round = 0; round < 100; round += 1) {
    await Promise.all([sendDueReminders(services), sendDueReminders(services)]);
    const reminder = await shared.reminder(CONTOSO, aReminder().id);
    if (!reminder || reminder.state.kind === 'over') return { reminder, delivered };
    now = Math.max(now + 1_000, Date.parse(reminder.lookAt ?? ''));
  }
  throw new Error('Nothing came of the reminder');
}

test('whatever goes wrong, nobody is reminded twice, and where nobody was it is known', async () => {
  const saving = fc.array(fc.constantFrom(...SAVING), { maxLength: 12 });
  const answers = fc.array(fc.constantFrom(...ANSWERS), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(saving, answers, async (some, told) => {
      const { reminder, delivered } = await remind(some, told);
      const how = reminder?.state.kind === 'over' ? reminder.state.how : undefined;
      expect(delivered).toBeLessThanOrEqual(1);
      if (how !== 'unknown') expect([how, delivered]).toEqual(['sent', 1]);
      const isClear = some.every((one) => one === 'fine') && told.every((one) => /sent|busy/.test(one));
      if (isClear) expect(how).toBe('sent');
    }),
    { numRuns: 500 },
  );
});

test('a store that fails before anything has left costs nobody their reminder', async () => {
  const beforeTheClaim = fc.array(fc.constantFrom('not kept' as const), { maxLength: 1 });
  await fc.assert(
    fc.asyncProperty(
      beforeTheClaim,
      fc.array(fc.constant('busy' as const), { maxLength: 5 }),
      async (some, told) => {
        expect(await remind(some, told)).toMatchObject({
          delivered: 1,
          reminder: { state: { how: 'sent' } },
        });
      },
    ),
  );
});
