import { describe, expect, test } from 'vitest';
import { todaysList } from '../../src/app/daily-card/todays-list.ts';
import type { Message } from '../../src/app/ports/messenger.ts';
import { press } from '../../src/app/press.ts';
import type { Services } from '../../src/app/turn/services.ts';
import { turnOf, type Turn } from '../../src/app/turn/turn.ts';
import type { MailNotice, Noticed } from '../../src/domain/mail/notice.ts';
import type { NoticeId } from '../../src/domain/ids.ts';
import { ALEX, CONTOSO, MEGAN, aPerson, day, enrollmentId, recordId } from '../builders.ts';
import { cardText } from '../card-text.ts';
import { aWorld, type World } from '../mailing/mail-world.ts';
import { given } from '../store/store-test.ts';

const INBOX = {
  arrived: () => Promise.reject(new Error('Nothing is read')),
  close: () => Promise.resolve(),
} as const;

const aNotice = (what: Noticed, some: Partial<MailNotice> = {}): MailNotice => ({
  tenant: CONTOSO,
  id: 'notice' as NoticeId,
  revision: 1,
  seller: ALEX,
  enrollment: enrollmentId('one'),
  record: recordId('asha'),
  what,
  from: { name: 'Asha Rao', address: 'asha@northwind.com' },
  receivedAt: '2026-11-23T10:50:00.000Z',
  excerpt: 'Thursday works. [Click](http://evil.example) <at>all</at>',
  why: 'in-reply-to',
  forgetAt: '2026-12-23T00:00:00.000Z',
  ...some,
});

const read = (message: Message): string => (message.kind === 'card' ? cardText(message.card) : message.text);

async function turnIn(services: Services, who = ALEX): Promise<Turn> {
  const turn = await turnOf(services, CONTOSO, who);
  if (!turn) throw new Error('Nobody is known by that id');
  return turn;
}

/** On the Tuesday morning; the email left on Monday, and that came in. */
async function noticed(what: Noticed): Promise<{ readonly world: World; readonly services: Services }> {
  const world = await aWorld();
  const services: Services = { ...world.services, inbox: INBOX };
  await world.enroll();
  await world.until('2026-11-24T03:35:00.000Z');
  await given(services.store, { mailNotices: [aNotice(what)] });
  return { world, services };
}

const answers = async (services: Services, answer: object, who?: typeof ALEX): Promise<string> =>
  read(await press(await turnIn(services, who), { verb: 'answer-notice', notice: 'notice', ...answer }));

const AWAY: Noticed = { kind: 'out-of-office', back: day('2026-12-07'), isGuess: false };

describe('what came in', () => {
  test('is a row of the list while its sequence asks for nothing else', async () => {
    const world = await aWorld();
    const services: Services = { ...world.services, inbox: INBOX };
    await world.enroll();
    await world.until('2026-11-23T12:00:00.000Z');
    await given(services.store, { mailNotices: [aNotice(AWAY)] });
    const list = read(await press(await turnIn(services), { verb: 'go', to: 'today' }));
    expect(list).toContain('Asha Rao is away and will be back on Monday 7 December.');
    expect(list).toContain('Pause until Monday 7 December?');
  });

  test('and waits for an answer is no row any more once it has one', async () => {
    const { services } = await noticed(AWAY);
    const list = async () => (await todaysList(await turnIn(services))).questions ?? [];
    const shown = read(await press(await turnIn(services), { verb: 'notice', notice: 'notice' }));
    expect(shown).toContain('Asha Rao is away and will be back on Monday 7 December.');
    expect(shown).toContain('[Pause until Monday 7 December] [Another day] [Carry on]');
    await answers(services, { answer: 'carry-on' });
    expect(await list()).toEqual([]);
  });

  test('pauses until the day that is chosen, and never into the past', async () => {
    const { world, services } = await noticed(AWAY);
    expect(await answers(services, { answer: 'pause', until: '2026-11-20' })).toContain('[Pause]');
    await answers(services, { answer: 'pause', until: '2026-12-08' });
    expect((await world.enrollment()).state).toMatchObject({ kind: 'paused', until: '2026-12-08' });
    expect(await answers(services, { answer: 'carry-on' })).toContain('That has already been answered.');
  });

  test('as a reply is told word for word, as text, and taken back as the seller says', async () => {
    const { world, services } = await noticed({ kind: 'wrote' });
    await answers(services, { answer: 'is-reply' });
    const { revision, state } = await world.enrollment();
    expect(state.kind).toBe('ended');
    const reply = aNotice({ kind: 'reply', revision }, { id: 'reply' as NoticeId });
    await given(services.store, { mailNotices: [reply] });
    const shown = read(await press(await turnIn(services), { verb: 'notice', notice: 'reply' }));
    expect(shown).toContain(
      'Asha Rao replied yesterday at 16:20: “Thursday works. [Click](http://evil.example) <at>all</at>”',
    );
    await press(await turnIn(services), { verb: 'answer-notice', notice: 'reply', answer: 'not-a-reply' });
    expect((await world.enrollment()).state.kind).toBe('awaiting');
  });

  test('that is no wish for emails ends the sequence once its seller confirms', async () => {
    const { world, services } = await noticed({ kind: 'unsubscribe' });
    expect(await answers(services, { answer: 'is-reply' })).toContain('That has already been answered.');
    await answers(services, { answer: 'do-not-contact' });
    expect((await world.enrollment()).state).toMatchObject({
      kind: 'ended',
      how: { kind: 'closed', reason: 'do-not-contact' },
    });
  });

  test('is nothing to answer for whoever doesn’t lead its seller', async () => {
    const { world, services } = await noticed({ kind: 'unsubscribe' });
    await given(world.kept, { people: [aPerson({ id: MEGAN, name: 'Megan Bowen' })] });
    await answers(services, { answer: 'do-not-contact' }, MEGAN);
    expect((await world.enrollment()).state.kind).toBe('awaiting');
  });
});
