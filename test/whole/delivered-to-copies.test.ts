import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Store } from '../../src/app/ports/store.ts';
import { openPostgresStore } from '../../src/store/postgres/postgres-store.ts';
import { startPostgres, type Postgres } from '../postgres.ts';
import { enrollmentsOf } from './reminding.ts';
import {
  ask,
  enroll,
  noRenewals,
  read,
  startTestConnector,
  startWholeBot,
  type WholeBot,
} from './whole-bot.ts';

let postgres: Postgres;
let url: string;
beforeAll(async () => {
  postgres = await startPostgres();
  url = await postgres.createDatabase();
});
beforeEach(() => postgres.emptyDatabase(url));
afterAll(async () => {
  await postgres.dropDatabase(url);
  await postgres.stop();
});

/** Two copies of the bot on one database, and Alex with Asha Rao enrolled. */
async function twoCopies(
  firstStore: (store: Store) => Store = (store) => store,
): Promise<readonly [WholeBot, WholeBot]> {
  const connector = await startTestConnector();
  const options = { connector, samples: noRenewals };
  const first = await startWholeBot({ ...options, store: firstStore(await openPostgresStore(url)) });
  const other = await startWholeBot({ ...options, store: await openPostgresStore(url) });
  await other.user.install();
  await enroll(other.user, 'Asha Rao in no-show');
  return [first, other];
}

const doneIn = async (whole: WholeBot): Promise<readonly string[]> =>
  (await enrollmentsOf(whole)).flatMap(({ history }) => history.slice(1).map(({ event }) => event.kind));

const said = (text: string, id: string) => ({ type: 'message', text, id });

const numbers = Array.from({ length: 10 }, (_, number) => number);

test('what both get at the same moment is done once, ten times out of ten', async () => {
  const copies = await twoCopies();
  for (const number of numbers) {
    const activity = said('note Asha Rao: likes tea', `note ${number}`);
    await Promise.all(copies.map(({ user }) => user.post(activity)));
  }
  expect(await doneIn(copies[0])).toEqual(numbers.map(() => 'note'));
});

test('also commands on several lines', async () => {
  const copies = await twoCopies();
  const text = 'note Asha Rao: one\nsnooze Asha Rao until friday\nnote Asha Rao: two';
  await Promise.all(copies.map(({ user }) => user.post(said(text, 'delivered'))));
  expect((await doneIn(copies[0])).toSorted()).toEqual(['note', 'note', 'snooze']);
});

test.each(['before', 'after'])(
  'what is slow in one %s it is kept, and comes to the other meanwhile',
  async (at) => {
    let reached = (): void => undefined;
    const isThere = new Promise<void>((resolve) => (reached = resolve));
    let goOn = (): void => undefined;
    const isOther = new Promise<void>((resolve) => (goOn = resolve));
    const wait = (): Promise<void> => {
      reached();
      return isOther;
    };
    const slow = (store: Store): Store => ({
      ...store,
      commit: async (tenant, changes) => {
        if (changes.enrollments && at === 'before') await wait();
        const committed = await store.commit(tenant, changes);
        if (changes.enrollments && at === 'after') await wait();
        return committed;
      },
    });
    const [one, other] = await twoCopies(slow);
    const activity = said('note Asha Rao: likes tea', 'delivered');
    const first = one.user.post(activity);
    await isThere;
    await other.user.post(activity);
    goOn();
    await first;
    expect(await doneIn(one)).toEqual(['note']);
  },
);

test('undo undoes one thing, whichever copies hear of it', async () => {
  const [one, other] = await twoCopies();
  await one.user.say('note Asha Rao: one');
  await one.user.say('note Asha Rao: two');
  await Promise.all([one, other].map(({ user }) => user.post(said('undo', 'delivered'))));
  expect(await doneIn(one)).toEqual(['note', 'note', 'undo']);
});

test('two cards for the same person, pressed at once in two copies, enroll once, five times out of five', async () => {
  const [one, other] = await twoCopies();
  const vikram = 'enroll Vikram Shetty in no-show';
  for (const round of numbers.slice(0, 5)) {
    const cards = [await ask(one.user, vikram), await ask(one.user, 'enroll Vikram Shetty in event')];
    const [here, there] = cards;
    if (!here || !there) throw new Error('There are two');
    const answers = await Promise.all([one.user.press(here, 'Enroll'), other.user.press(there, 'Enroll')]);
    expect(answers.map(read).filter((answer) => answer.includes('You already have Vikram'))).toHaveLength(1);
    expect(await enrollmentsOf(one)).toHaveLength(2);
    await one.user.say(`undo`);
    expect(await enrollmentsOf(one), `round ${round}`).toHaveLength(1);
  }
});
