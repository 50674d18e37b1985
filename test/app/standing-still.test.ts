import { expect, test } from 'vitest';
import { createSchedule } from '../../src/app/sending/schedule.ts';
import { CONTOSO } from '../builders.ts';

/** What is due is under way until the test ends it, or until it is told that the clock went on. */
function startSchedule() {
  let now = Date.parse('2026-11-30T04:30:00Z');
  let due: readonly { readonly tenant: typeof CONTOSO; readonly name: string }[] = [];
  const ends = new Map<string, () => void>();
  const warnings: unknown[] = [];
  let counted = 0;
  const nobody = () => undefined;
  const schedule = createSchedule(
    {
      clock: { now: () => new Date(now) },
      log: { info: nobody, error: nobody, warn: (message, fields) => warnings.push({ message, ...fields }) },
      meter: { stoodStill: () => (counted += 1) },
    },
    {
      name: 'daily card',
      due: () => Promise.resolve(due),
      keyOf: ({ name }) => name,
      fieldsOf: ({ name }) => ({ name }),
      deliver: ({ name }) => new Promise<string>((resolve) => ends.set(name, () => resolve('sent'))),
      postpone: () => Promise.resolve(),
    },
  );
  return {
    warnings,
    counted: () => counted,
    become: (...names: readonly string[]) => {
      due = names.map((name) => ({ tenant: CONTOSO, name }));
    },
    end: async (name: string) => {
      due = due.filter((one) => one.name !== name);
      ends.get(name)?.();
      await new Promise((resolve) => setImmediate(resolve));
    },
    /** Ticks each minute. */
    pass: async (minutes: number) => {
      for (let minute = 0; minute < minutes; minute += 1) {
        now += 60_000;
        await schedule.takeUp();
      }
    },
  };
}

test('cards of which none ends for minutes are told of and counted, again as long as it goes on', async () => {
  const { become, pass, warnings, counted } = startSchedule();
  become('first', 'second');
  await pass(2);
  expect(warnings).toEqual([]);
  await pass(3);
  expect(warnings).toEqual([{ message: 'daily card: nothing gets on', underWay: 2, minutes: 3 }]);
  await pass(3);
  expect(counted()).toBe(2);
});

test('as long as one after the other ends, nothing is told', async () => {
  const { become, end, pass, warnings } = startSchedule();
  become('first', 'second', 'third');
  for (const name of ['first', 'second', 'third']) {
    await pass(2);
    await end(name);
  }
  expect(warnings).toEqual([]);
});

test('nothing is told of a night without anything due', async () => {
  const { become, pass, warnings } = startSchedule();
  await pass(600);
  become('first');
  await pass(2);
  expect(warnings).toEqual([]);
});
