import { expect, test } from 'vitest';
import { askColleagues } from '../../src/app/etiquette/ask-colleagues.ts';
import { newsOfColleagues, toldOn } from '../../src/app/daily-card/news-of-colleagues.ts';
import { addDays } from '../../src/domain/day.ts';
import type { EnrollmentEvent } from '../../src/domain/enrollment.ts';
import { ALEX, CONTOSO, MEGAN, aRecord, enrollmentId, recordId, templateId } from '../builders.ts';
import { aReference, given } from '../store/store-test.ts';
import { anAccountWorld, type AccountWorld } from './account-world.ts';

/** A reply to Megan holds so many contacts of Alex. */
async function heldOfAlex(
  count: number,
  reply: EnrollmentEvent = { kind: 'outcome', outcome: 'replied' },
): Promise<AccountWorld> {
  const world = await anAccountWorld(
    {},
    {
      messenger: {
        send: async (_, __, claim) => {
          await claim?.();
          return { kind: 'sent', activityId: 'a1' };
        },
        update: () => Promise.resolve({ kind: 'sent', activityId: 'a1' }),
      },
    },
  );
  await world.enroll('asha', MEGAN);
  for (let at = 0; at < count; at += 1) await world.enroll(`c${at}`);
  await world.happens('asha', { kind: 'outcome', outcome: 'sent' });
  await world.happens('asha', reply);
  await world.tend();
  return world;
}

/** What a card of Alex says so many days later, and keeps as told. */
async function cardAfter({ turn, kept }: AccountWorld, days: number) {
  const { viewer, ...rest } = await turn(ALEX);
  const today = addDays(viewer.today, days);
  const told = await newsOfColleagues({ ...rest, viewer: { ...viewer, today } });
  await kept.commit(CONTOSO, { accountMatters: toldOn(told, today) });
  return told;
}

const shown = ({ news }: Awaited<ReturnType<typeof newsOfColleagues>>) =>
  news.map((one) => (one.kind === 'unanswered' ? one.record.name : one.held.record.name));

test('many held by one reply are told of on one day, five of them by name', async () => {
  const world = await heldOfAlex(40);
  const first = await cardAfter(world, 0);
  expect([first.news.length, first.more]).toEqual([5, 35]);
  expect(shown(await cardAfter(world, 0))).toEqual(shown(first));
  for (const days of [1, 2, 3]) expect((await cardAfter(world, days)).news).toEqual([]);
});

test('what is decided takes no place, and questions come first', async () => {
  const world = await heldOfAlex(8);
  await world.enroll('vikram', MEGAN);
  await given(world.kept, {
    records: [aRecord({ id: recordId('new'), name: 'New', company: 'Fabrikam' })],
    references: [aReference(), aReference({ person: MEGAN, conversationId: 'a:megan', userId: '29:megan' })],
  });
  await askColleagues(await world.turn(ALEX), {
    id: enrollmentId('proposed'),
    record: recordId('new'),
    template: templateId('template'),
    of: [MEGAN],
  });
  const before = await cardAfter(world, 3);
  expect([before.news.map(({ kind }) => kind), before.more]).toEqual([['unanswered', ...HELD], 4]);
  for (const id of shown(before).slice(1, 4)) await world.happens(id, { kind: 'resume' });
  const { news, more } = await cardAfter(world, 3);
  expect([news.map(({ kind }) => kind), more]).toEqual([['unanswered', ...HELD], 1]);
});

const HELD = ['held', 'held', 'held', 'held'];

test('what goes on again is told on one day, unless its seller has done something with it', async () => {
  const world = await heldOfAlex(2, { kind: 'fact', outcome: 'replied' });
  await cardAfter(world, 0);
  await world.happens('asha', { kind: 'close', reason: 'lost' });
  await world.tend();
  await world.happens('c1', { kind: 'pause', until: addDays((await world.turn(ALEX)).viewer.today, 9) });
  const { news } = await cardAfter(world, 1);
  expect(news).toMatchObject([{ kind: 'goes-on', customer: 'asha', held: { record: { name: 'c0' } } }]);
  expect((await cardAfter(world, 2)).news).toEqual([]);
});
