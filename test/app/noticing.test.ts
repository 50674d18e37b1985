import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NotSaved } from '../../src/app/ports/not-saved.ts';
import { readDueMailboxes } from '../../src/app/mailing/noticing/rounds.ts';
import type { DeliveryReport, ReceivedMail } from '../../src/domain/mail/received.ts';
import { ALEX, CONTOSO, mailId, MEGAN } from '../builders.ts';
import { aReceived, MESSAGE_ID, noticingWorld, type ONE } from './noticing-world.ts';

/** What became of a world in which these came. */
async function after(...messages: readonly ReceivedMail[]) {
  const world = await noticingWorld([...messages]);
  await world.readAll();
  const [notice, ...more] = await world.notices();
  return { ...world, notice, more, state: (await world.enrollment()).state };
}

const report = (some: Partial<DeliveryReport> = {}): DeliveryReport => ({
  recipient: 'asha@northwind.example',
  action: 'failed',
  status: '5.1.1',
  diagnostic: 'smtp; 550 5.1.1 User unknown',
  of: MESSAGE_ID,
  ...some,
});

const bounce = (some: Partial<DeliveryReport> = {}): ReceivedMail =>
  aReceived({
    from: { name: '', address: 'mailer-daemon@mx.example' },
    messageId: '<bounce@mx.example>',
    inReplyTo: [],
    reports: [report(some)],
    subject: 'Undeliverable',
  });

const automatic = new Map([['auto-submitted', ['auto-replied']]]);

describe('a reply', () => {
  test('takes its branch as a press would, and its card can say what was written', async () => {
    const { state, notice, enrollment } = await after(aReceived());
    expect(state).toMatchObject({ kind: 'open', step: 'confirmation-email' });
    expect(notice).toMatchObject({
      what: { kind: 'reply', revision: (await enrollment()).revision },
      mail: 'm1',
      from: { name: 'Asha Rao' },
      excerpt: 'Thursday works for me.',
    });
  });

  test('read again after a restart, by two copies, or twice in the mailbox happens once', async () => {
    const world = await noticingWorld([aReceived(), aReceived()]);
    await Promise.all([world.readAll(), world.readAll()]);
    const mailbox = await world.mailbox();
    if (!mailbox) throw new Error('The mailbox is gone');
    await world.store.commit(CONTOSO, {
      mailboxes: [{ ...mailbox, revision: mailbox.revision + 1, cursor: '0', lookAt: mailbox.readAt ?? '' }],
    });
    await world.readAll();
    expect(await world.notices()).toHaveLength(1);
    expect((await world.enrollment()).revision).toBe(3);
  });

  test('from another address counts in the thread, and in no thread from the address that is known', async () => {
    const private_ = { from: { name: '', address: 'asha.private@gmail.com' } };
    expect((await after(aReceived(private_))).notice?.what.kind).toBe('reply');
    expect((await after(aReceived({ inReplyTo: [] }))).notice?.what.kind).toBe('reply');
    expect((await after(aReceived({ ...private_, inReplyTo: [] }))).notice).toBeUndefined();
  });

  test('of a colleague outside of the thread is asked about and never taken', async () => {
    const meera = { from: { name: 'Meera', address: 'meera@northwind.example' }, inReplyTo: [] };
    const { notice, state } = await after(aReceived(meera));
    expect([notice?.what.kind, state.kind]).toEqual(['colleague', 'awaiting']);
  });

  test('of the seller’s own colleague in the thread is asked about', async () => {
    const boss = { from: { name: 'Boss', address: 'boss@seller.example' } };
    const { notice, state } = await after(aReceived(boss));
    expect([notice?.what.kind, state.kind]).toEqual(['wrote', 'awaiting']);
  });

  test('of which it can’t be told what it is stops and asks', async () => {
    const { notice, state } = await after(aReceived({ text: '', isUnread: true }));
    expect([notice?.what.kind, state.kind]).toEqual(['wrote', 'awaiting']);
  });

  test('of which only the headers may be read is taken by them', async () => {
    const { notice } = await after(aReceived({ text: '', isTextHidden: true }));
    expect(notice).toMatchObject({ what: { kind: 'reply' }, excerpt: '' });
  });

  test('from before the sequence began says nothing of it', async () => {
    const old = aReceived({ inReplyTo: [], receivedAt: '2026-11-01T00:00:00.000Z' });
    expect((await after(old)).notice).toBeUndefined();
  });

  test('that wants no more email asks the seller, and moves nothing', async () => {
    const { notice, state } = await after(aReceived({ text: 'Please remove me from your list' }));
    expect([notice?.what.kind, state.kind]).toEqual(['unsubscribe', 'awaiting']);
  });
});

describe('an absence', () => {
  const away = aReceived({
    subject: 'Automatic reply: Thank you',
    headers: automatic,
    text: 'I am out of the office until 4 December.',
  });

  test('proposes a pause until the day and moves nothing', async () => {
    const { notice, state } = await after(away);
    expect(notice?.what).toEqual({ kind: 'out-of-office', back: '2026-12-07', isGuess: false });
    expect(state.kind).toBe('awaiting');
  });

  test('is told once, however often it is answered automatically', async () => {
    const { more } = await after(away, { ...away, messageId: '<in2@northwind.example>' });
    expect(more).toEqual([]);
  });
});

describe('a bounce', () => {
  test('marks the address and brings the next step to the seller', async () => {
    const { notice, state, asha } = await after(bounce());
    expect(notice?.what).toMatchObject({ kind: 'bounced', isSure: true });
    expect((await asha())?.bouncedEmail).toBe('Asha@northwind.example');
    expect(state).toMatchObject({ kind: 'open', step: 'follow-up-email', due: '2026-11-27' });
  });

  test('that names none of our messages is not believed', async () => {
    const { notice, asha } = await after(bounce({ of: '<forged@evil.example>' }));
    expect(notice).toBeUndefined();
    expect((await asha())?.bouncedEmail).toBeUndefined();
  });

  test.each([
    ['5.2.2', { kind: 'bounced', isSure: false, isSoft: true }],
    ['5.7.1', { kind: 'blocked' }],
    ['5.1.90', { kind: 'limit' }],
  ])('%s leaves the address alone', async (status, what) => {
    const { notice, asha, store } = await after(bounce({ status, diagnostic: '' }));
    expect(notice?.what).toMatchObject(what);
    expect((await asha())?.bouncedEmail).toBeUndefined();
    const sender = await store.mailSender(CONTOSO, ALEX);
    expect(sender?.held?.why).toBe(what.kind === 'bounced' ? undefined : what.kind);
  });

  test('a delay is nothing yet', async () => {
    expect((await after(bounce({ action: 'delayed', status: '4.4.1' }))).notice).toBeUndefined();
  });

  test('of an address that was corrected meanwhile marks nothing', async () => {
    const world = await noticingWorld([bounce()]);
    const asha = await world.asha();
    if (asha) await world.store.commit(CONTOSO, { records: [{ ...asha, email: 'new@northwind.example' }] });
    await world.readAll();
    expect((await world.asha())?.bouncedEmail).toBeUndefined();
    expect((await world.enrollment()).state.kind).toBe('awaiting');
  });
});

describe('an email of which nobody knows whether it left', () => {
  test.each([
    ['a reply', aReceived(), 'confirmation-email'],
    ['an automatic answer', aReceived({ headers: automatic, text: 'We received it.' }), 'thank-you-email'],
    ['a delay', bounce({ action: 'delayed', status: '4.4.1' }), 'thank-you-email'],
    ['a delivery', bounce({ action: 'delivered', status: '2.1.5' }), 'thank-you-email'],
  ])('has left, as %s shows', async (_what, received, step) => {
    const world = await noticingWorld([received], undefined, 'unknown');
    await world.readAll();
    const mail = await world.store.mail(CONTOSO, mailId('m1'));
    expect(mail?.state.kind).toBe('sent');
    const { state } = await world.enrollment();
    expect(state).toMatchObject({ kind: step === 'thank-you-email' ? 'awaiting' : 'open', step });
  });
});

test.each([
  ['a ticket', { headers: automatic, text: 'We received your request.' }],
  ['a newsletter', { headers: new Map([['list-id', ['x']]]), inReplyTo: [] }],
  [
    'a receipt',
    { headers: new Map([['content-type', ['multipart/report; report-type=disposition-notification']]]) },
  ],
  ['the seller’s own', { from: { name: '', address: 'Alex@seller.example' } }],
  ['a stranger’s', { from: { name: '', address: 'x@y.example' }, inReplyTo: [] }],
])('%s is nothing', async (_what, some) => {
  const { notice, state } = await after(aReceived(some));
  expect([notice, state.kind]).toEqual([undefined, 'awaiting']);
});

describe('a mailbox', () => {
  test('is read on from its place, page by page, and again three minutes later', async () => {
    const messages = [1, 2, 3, 4, 5].map((at) =>
      aReceived({ messageId: `<${at}@x.example>`, inReplyTo: [] }),
    );
    const world = await noticingWorld(messages);
    await world.readAll();
    expect(world.inbox.asked.map((from) => (from.kind === 'cursor' ? from.cursor : from.kind))).toEqual([
      '0',
      '2',
      '4',
    ]);
    expect(await world.mailbox()).toMatchObject({ cursor: '5', lookAt: '2026-11-27T06:33:00.000Z' });
  });

  test('that is away is tried again, less and less often, and caught up', async () => {
    const world = await noticingWorld([aReceived()]);
    world.inbox.answers.push({ kind: 'away', reason: 'down' }, { kind: 'away', reason: 'down' });
    await world.readAll();
    expect(await world.mailbox()).toMatchObject({
      failures: 1,
      problem: 'down',
      lookAt: '2026-11-27T06:33:00.000Z',
    });
    world.pass(3);
    await world.readAll();
    expect(await world.mailbox()).toMatchObject({ failures: 2, lookAt: '2026-11-27T06:39:00.000Z' });
    world.pass(6);
    await world.readAll();
    expect(await world.mailbox()).toMatchObject({ failures: 0, cursor: '1' });
    expect(await world.notices()).toHaveLength(1);
  });

  test('whose place is lost is read again from a time, and nothing happens twice', async () => {
    const world = await noticingWorld([aReceived()]);
    await world.readAll();
    world.pass(3);
    world.inbox.answers.push({ kind: 'lost-place' });
    await world.readAll();
    expect(world.inbox.asked.at(-1)).toEqual({ kind: 'time', since: '2026-11-27T05:30:00.000Z' });
    expect(await world.notices()).toHaveLength(1);
  });

  test('is read from the moment on in which its seller begins a sequence', async () => {
    const world = await noticingWorld();
    const enrollment = await world.enrollment();
    const megan = { ...enrollment, id: 'two' as typeof ONE, seller: MEGAN, revision: 1 };
    await world.services.store.commit(CONTOSO, { enrollments: [megan] });
    expect(await world.store.readMailbox(CONTOSO, megan.seller)).toMatchObject({ revision: 1 });
  });
});

test('what is saved is saved, also where its seller’s mailbox can’t be noted', async () => {
  const world = await noticingWorld([], (store) => ({
    ...store,
    commit: (tenant, changes) =>
      changes.mailboxes ? Promise.reject(new NotSaved('told')) : store.commit(tenant, changes),
  }));
  const two = { ...(await world.enrollment()), id: 'two' as typeof ONE, seller: MEGAN, revision: 1 };
  expect(await world.services.store.commit(CONTOSO, { enrollments: [two] })).toBe('saved');
});

const SAVING = ['fine', 'fine', 'not kept', 'kept, but not said so'] as const;

test('whatever goes wrong, each message is looked at, and none of them twice', async () => {
  const saving = fc.array(fc.constantFrom(...SAVING), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(saving, async (some) => {
      const left = [...some];
      const world = await noticingWorld([aReceived(), bounce({ status: '5.2.2' })], (store) => ({
        ...store,
        commit: async (tenant, changes) => {
          const how = left.shift() ?? 'fine';
          if (how === 'not kept') throw new NotSaved('told');
          const committed = await store.commit(tenant, changes);
          if (how !== 'fine') throw new NotSaved('told');
          return committed;
        },
      }));
      for (let round = 0; round < 20; round += 1) {
        await Promise.all([readDueMailboxes(world.services), readDueMailboxes(world.services)]);
        world.pass(6);
      }
      const kinds = (await world.notices()).map(({ what }) => what.kind);
      expect(kinds.sort()).toEqual(['bounced', 'reply']);
      const replies = (await world.enrollment()).history.filter(
        ({ event }) => event.kind === 'outcome' && event.outcome === 'replied',
      );
      expect(replies).toHaveLength(1);
    }),
    { numRuns: 40 },
  );
});
