import { describe, expect, test } from 'vitest';
import { answerNotice } from '../../src/app/correspondence/answer-notice.ts';
import { owedNotices } from '../../src/app/correspondence/owed-notices.ts';
import { createTellingRounds } from '../../src/app/correspondence/telling-rounds.ts';
import { todaysList } from '../../src/app/daily-card/todays-list.ts';
import type { Message, Sent } from '../../src/app/ports/messenger.ts';
import type { Store } from '../../src/app/ports/store.ts';
import type { Services } from '../../src/app/turn/services.ts';
import { turnOf } from '../../src/app/turn/turn.ts';
import type { NoticeId } from '../../src/domain/ids.ts';
import type { MailNotice, Noticed } from '../../src/domain/mail/notice.ts';
import { toBeTold } from '../../src/domain/mail/telling.ts';
import { ALEX, CONTOSO, MEGAN, aPerson, day, enrollmentId, recordId, stepId } from '../builders.ts';
import { cardText } from '../card-text.ts';
import { aWorld, type World } from '../mailing/mail-world.ts';
import { given } from '../store/store-test.ts';

const AWAY: Noticed = { kind: 'out-of-office', back: day('2026-12-07'), isGuess: false };
const BOUNCED: Noticed = { kind: 'bounced', address: 'asha@northwind.com', isSure: true, isSoft: false };
const AT_WORK = '2026-11-24T06:00:00.000Z';
const NEXT_MORNING = '2026-11-25T03:30:00.000Z';

const SENT: Sent = { kind: 'sent', activityId: '1' };
const failed = (problem: Extract<Sent, { kind: 'failed' }>['problem']): Sent => ({
  kind: 'failed',
  problem,
  reason: problem,
});

type Teams = { readonly services: Services; readonly arrived: string[]; readonly answers: Sent[] };

/** Where Teams takes what it is given, after what it answers first. */
function teamsOf(world: World, store: Store = world.services.store): Teams {
  const arrived: string[] = [];
  const answers: Sent[] = [];
  const messenger: Services['messenger'] = {
    ...world.services.messenger,
    send: async (_, message: Message, mayLeave) => {
      if (mayLeave && !(await mayLeave())) return failed('withdrawn');
      const answer = answers.shift() ?? SENT;
      if (answer.kind !== 'failed') arrived.push(read(message));
      return answer;
    },
  };
  const inbox = {
    arrived: () => Promise.reject(new Error('Nothing is read')),
    close: () => Promise.resolve(),
  };
  return { services: { ...world.services, store, messenger, inbox }, arrived, answers };
}

const read = (message: Message): string => (message.kind === 'card' ? cardText(message.card) : message.text);

const REFERENCE = {
  tenant: CONTOSO,
  person: ALEX,
  conversationId: 'a',
  serviceUrl: 'https://x.example',
  botId: 'b',
};

/** A seller whose email left on Monday, and what came in at that time. */
async function noticed(what: Noticed, at: string): Promise<World> {
  const world = await aWorld();
  await world.enroll();
  await world.until('2026-11-24T03:35:00.000Z');
  world.moveTo(at);
  await given(world.kept, { references: [REFERENCE as never], mailNotices: [noticeOf(what, at)] });
  return world;
}

const noticeOf = (what: Noticed, at: string): MailNotice => ({
  tenant: CONTOSO,
  id: 'notice' as NoticeId,
  revision: 1,
  seller: ALEX,
  enrollment: enrollmentId('one'),
  record: recordId('asha'),
  what,
  from: { name: 'Asha Rao', address: 'asha@northwind.com' },
  receivedAt: at,
  excerpt: 'Back soon',
  why: 'auto-submitted',
  ...toBeTold(new Date(at)),
  forgetAt: '2026-12-23T00:00:00.000Z',
});

const tell = ({ services }: Teams) => createTellingRounds(services).sendAll();
const tellingOf = async ({ kept }: World) => (await kept.mailNotice(CONTOSO, 'notice' as NoticeId))?.telling;

async function turnIn({ services }: Teams) {
  const turn = await turnOf(services, CONTOSO, ALEX);
  if (!turn) throw new Error('Nobody is known by that id');
  return turn;
}

describe('what came in is told by a message of its own', () => {
  test('once, however often it is looked at', async () => {
    const world = await noticed(AWAY, AT_WORK);
    const teams = teamsOf(world);
    await tell(teams);
    await tell(teams);
    expect(teams.arrived).toEqual([expect.stringContaining('Asha Rao is away')]);
    expect(await tellingOf(world)).toEqual({ kind: 'over', how: 'sent' });
  });

  test('by the process that comes after one that ended between noticing and sending', async () => {
    const world = await noticed(AWAY, AT_WORK);
    world.moveTo('2026-11-24T06:20:00.000Z');
    const next = teamsOf(world);
    await tell(next);
    expect(next.arrived).toHaveLength(1);
  });

  test('by one of two copies', async () => {
    const world = await noticed(AWAY, AT_WORK);
    const [one, other] = [teamsOf(world), teamsOf(world)];
    await Promise.all([tell(one), tell(other)]);
    expect([...one.arrived, ...other.arrived]).toHaveLength(1);
  });

  test.each(['busy', 'not-registered'] as const)('a little later where Teams is %s', async (problem) => {
    const world = await noticed(AWAY, AT_WORK);
    const teams = teamsOf(world);
    teams.answers.push(failed(problem));
    await tell(teams);
    expect(teams.arrived).toEqual([]);
    world.moveTo('2026-11-24T06:11:00.000Z');
    await tell(teams);
    expect(teams.arrived).toHaveLength(1);
  });

  test('again in the hour where the seller can’t be reached, until a week has passed', async () => {
    const world = await noticed(AWAY, AT_WORK);
    const teams = teamsOf(world);
    teams.answers.push(failed('unreachable'));
    await tell(teams);
    world.moveTo('2026-11-24T07:01:00.000Z');
    await tell(teams);
    expect(await tellingOf(world)).toMatchObject({ kind: 'waiting' });
    world.moveTo('2026-12-02T07:01:00.000Z');
    await tell(teams);
    expect(await tellingOf(world)).toMatchObject({ kind: 'over', how: 'failed' });
    expect(teams.arrived).toEqual([]);
  });

  test('not by a copy whose claim nobody keeps', async () => {
    const world = await noticed(AWAY, AT_WORK);
    const refusing: Store = { ...world.services.store, commit: () => Promise.reject(new Error('disk full')) };
    const teams = teamsOf(world, refusing);
    await tell(teams).catch(() => undefined);
    expect(teams.arrived).toEqual([]);
    const next = teamsOf(world);
    await tell(next);
    expect(next.arrived).toHaveLength(1);
  });

  test('not any more once the seller has answered it on their list', async () => {
    const world = await noticed(AWAY, AT_WORK);
    const teams = teamsOf(world);
    await answerNotice(await turnIn(teams), { notice: 'notice' as NoticeId, answer: 'carry-on' });
    await tell(teams);
    expect(teams.arrived).toEqual([]);
  });
});

test('what an older copy of the bot settled meanwhile is told no more', async () => {
  const world = await noticed(AWAY, AT_WORK);
  const notice = await world.kept.mailNotice(CONTOSO, 'notice' as NoticeId);
  if (!notice) throw new Error('Nothing was noticed');
  await given(world.kept, { mailNotices: [{ ...notice, revision: 2, settled: 'seen' }] });
  const teams = teamsOf(world);
  await tell(teams);
  expect(teams.arrived).toEqual([]);
  expect(await tellingOf(world)).toEqual({ kind: 'over', how: 'moot' });
});

describe('a process that ends while it tells', () => {
  async function endedWhileTelling(): Promise<World> {
    const world = await noticed(AWAY, AT_WORK);
    const teams = teamsOf(world);
    const gone: Services['messenger'] = {
      ...teams.services.messenger,
      send: async (_, __, mayLeave) => {
        await mayLeave?.();
        return new Promise(() => undefined);
      },
    };
    void createTellingRounds({ ...teams.services, messenger: gone }).sendAll();
    await expect.poll(() => tellingOf(world)).toMatchObject({ kind: 'claimed' });
    return world;
  }

  test('leaves in doubt whether it did, and nothing is sent again', async () => {
    const world = await endedWhileTelling();
    const next = teamsOf(world);
    await tell(next);
    expect(await tellingOf(world)).toMatchObject({ kind: 'claimed' });
    world.moveTo('2026-11-24T06:02:01.000Z');
    await tell(next);
    expect(await tellingOf(world)).toMatchObject({ kind: 'over', how: 'unknown' });
    expect(next.arrived).toEqual([]);
  });

  test('so that the seller reads it once, with that doubt, when they write', async () => {
    const world = await endedWhileTelling();
    world.moveTo('2026-11-24T06:02:01.000Z');
    const next = teamsOf(world);
    await tell(next);
    const owed = await owedNotices(await turnIn(next));
    expect(owed.map(read)).toEqual([
      expect.stringMatching(/Asha Rao is away[\s\S]*I’m not sure this reached you before\./u),
    ]);
    expect(await owedNotices(await turnIn(next))).toEqual([]);
  });
});

describe('outside of the seller’s working hours', () => {
  const AT_NIGHT = '2026-11-24T16:00:00.000Z';
  const ON_SATURDAY = '2026-11-28T06:00:00.000Z';

  test.each([
    ['in the evening', AT_NIGHT, NEXT_MORNING],
    ['on a Saturday', ON_SATURDAY, '2026-11-30T03:30:00.000Z'],
  ])('%s what no list will show waits for the morning', async (_, at, morning) => {
    const world = await noticed({ kind: 'reply', revision: 99 }, at);
    const ended = { kind: 'closed', reason: 'answered' } as const;
    const enrollment = await world.enrollment();
    await given(world.kept, {
      enrollments: [
        {
          ...enrollment,
          revision: enrollment.revision + 1,
          state: { kind: 'ended', how: ended, on: day('2026-11-24') } as never,
        },
      ],
    });
    const teams = teamsOf(world);
    await tell(teams);
    expect(teams.arrived).toEqual([]);
    world.moveTo(morning);
    await tell(teams);
    expect(teams.arrived).toEqual([expect.stringContaining('Asha Rao replied')]);
  });

  test.each([
    ['whose sequence the list of the morning shows, too', 'active'],
    ['whom the list leaves out, because nobody contacts them', 'do-not-contact'],
  ] as const)('what came in of somebody %s', async (_, status) => {
    const world = await noticed({ kind: 'wrote' }, AT_NIGHT);
    const record = await world.kept.record(CONTOSO, recordId('asha'));
    if (record && status === 'do-not-contact') await given(world.kept, { records: [{ ...record, status }] });
    const teams = teamsOf(world);
    await tell(teams);
    expect(teams.arrived).toEqual([]);
    world.moveTo(NEXT_MORNING);
    await tell(teams);
    expect(teams.arrived).toEqual([expect.stringContaining('Asha Rao')]);
    const { due, questions = [] } = await todaysList(await turnIn(teams));
    expect(due.count + questions.length).toBe(1);
  });

  test('what came in before an automated email, which is on no list', async () => {
    const world = await aWorld();
    world.moveTo(AT_NIGHT);
    await world.enroll('one', {
      state: { kind: 'open', step: stepId('reminder'), due: day('2026-11-25') },
    } as never);
    await given(world.kept, {
      references: [REFERENCE as never],
      mailNotices: [noticeOf({ kind: 'wrote-by-hand' }, AT_NIGHT)],
    });
    const teams = teamsOf(world);
    await tell(teams);
    world.moveTo(NEXT_MORNING);
    await tell(teams);
    expect(teams.arrived).toHaveLength(1);
  });
});

test('whoever goes on with the sequence is told', async () => {
  const world = await noticed(BOUNCED, AT_WORK);
  await given(world.kept, { people: [aPerson({ id: MEGAN, name: 'Megan Bowen' })] });
  const enrollment = await world.enrollment();
  await given(world.kept, {
    enrollments: [{ ...enrollment, revision: enrollment.revision + 1, seller: MEGAN }],
  });
  const teams = teamsOf(world);
  await tell(teams);
  // Megan can’t be reached yet.
  expect(teams.arrived).toEqual([]);
  expect(await tellingOf(world)).toMatchObject({ kind: 'waiting' });
});
