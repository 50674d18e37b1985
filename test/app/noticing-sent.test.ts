import { describe, expect, test } from 'vitest';
import { press } from '../../src/app/press.ts';
import { turnOf } from '../../src/app/turn/turn.ts';
import type { Enrollment, EnrollmentState } from '../../src/domain/enrollment.ts';
import { held } from '../../src/domain/mail/moves.ts';
import type { HeldBecause } from '../../src/domain/mail/outgoing.ts';
import type { ReceivedMail } from '../../src/domain/mail/received.ts';
import { cardText } from '../card-text.ts';
import {
  ALEX,
  CONTOSO,
  MEGAN,
  aPerson,
  aRecord,
  day,
  enrollmentId,
  mailId,
  recordId,
  stepId,
} from '../builders.ts';
import { given } from '../store/store-test.ts';
import { aSent } from './sent-mail.ts';
import { inboxWith, MESSAGE_ID, noticingWorld, NOW, ONE } from './noticing-world.ts';
import { aWorld, MAIL } from '../mailing/mail-world.ts';
import { readDueMailboxes } from '../../src/app/mailing/noticing/rounds.ts';

const TWO = enrollmentId('two');
const MANY = Array.from({ length: 6 }, (_, at) => `many${at}@x.example`);

const FOLLOW_UP: EnrollmentState = {
  kind: 'open',
  step: stepId('follow-up-email'),
  due: day('2026-11-27'),
};

/** Alex's own email to Asha is due, and these left the mailbox. */
async function withEmailDue(sent: readonly ReceivedMail[], some: Partial<Enrollment> = {}) {
  const world = await noticingWorld([...sent]);
  const before = await world.enrollment();
  const enrollment = { ...before, state: FOLLOW_UP, revision: before.revision + 1, ...some };
  await given(world.store, { enrollments: [enrollment] });
  return world;
}

const stepOf = ({ state }: Enrollment) => ('step' in state ? `${state.step} ${state.kind}` : state.kind);

describe('an email that a seller sent in their own program', () => {
  test('is that of the step that is due, which is done on the day it left', async () => {
    const world = await withEmailDue([aSent()]);
    await world.readAll();
    const after = await world.enrollment();
    expect(stepOf(after)).toBe('follow-up-email awaiting');
    expect(after.state).toMatchObject({ sentOn: '2026-11-27' });
    expect(await world.notices()).toMatchObject([
      { what: { kind: 'sent-by-hand', revision: after.revision }, excerpt: '' },
    ]);
  });

  test.each<[string, Partial<ReceivedMail>]>([
    ['in capitals', { to: ['ASHA@Northwind.example'] }],
    ['with somebody in copy', { to: ['boss@seller.example', 'asha@northwind.example'] }],
    ['in the thread, to another address', { inReplyTo: [MESSAGE_ID], to: ['asha@home.example'] }],
  ])('%s counts as well', async (_, some) => {
    const world = await withEmailDue([aSent(some)]);
    await world.readAll();
    expect(stepOf(await world.enrollment())).toBe('follow-up-email awaiting');
  });

  test.each<[string, Partial<ReceivedMail>, Partial<Enrollment>]>([
    ['to somebody else', { to: ['meera@northwind.example'] }, {}],
    ['to many at once', { to: ['asha@northwind.example', ...MANY] }, {}],
    ['passed on to a colleague', { inReplyTo: [MESSAGE_ID], to: ['boss@seller.example'] }, {}],
    ['as an invitation', { isMeeting: true }, {}],
    ['by their own absence', { headers: new Map([['auto-submitted', ['auto-replied']]]) }, {}],
    ['before the step came up', { receivedAt: '2026-11-20T06:30:00.000Z' }, {}],
    ['while the email is not due yet', {}, { state: { ...FOLLOW_UP, due: day('2026-12-01') } }],
    ['while it rests', {}, { state: { kind: 'paused', was: FOLLOW_UP, since: day('2026-11-26') } }],
    ['while somebody else goes on with it', {}, { seller: MEGAN }],
    ['at a call', {}, { state: { ...FOLLOW_UP, step: stepId('call') } }],
  ])('%s does nothing', async (_, some, enrollment) => {
    const world = await withEmailDue([aSent(some)], enrollment);
    await given(world.store, { people: [aPerson({ id: MEGAN, name: 'Megan Bowen' })] });
    const before = await world.enrollment();
    await world.readAll();
    expect(await world.enrollment()).toEqual(before);
    expect(await world.notices()).toEqual([]);
    expect(world.log).toEqual([]);
  });

  describe('to somebody in several sequences', () => {
    const MEERA = aRecord({ id: recordId('meera'), name: 'Meera Nair', email: 'meera@northwind.example' });
    const BOTH = ['asha@northwind.example', 'meera@northwind.example'];

    /** A second sequence of Alex, in which an email is due as well. */
    async function twoDue(sent: readonly ReceivedMail[], some: Partial<Enrollment> = {}) {
      const world = await withEmailDue(sent);
      const other = { ...(await world.enrollment()), id: TWO, revision: 1, ...some };
      await given(world.store, { records: [MEERA], enrollments: [other] });
      const steps = async () => {
        const second = await world.store.enrollment(CONTOSO, TWO);
        if (!second) throw new Error('It is gone');
        return [stepOf(await world.enrollment()), stepOf(second)];
      };
      const readAgain = async () => {
        const mailbox = await world.mailbox();
        if (!mailbox) throw new Error('The mailbox is gone');
        const again = { ...mailbox, revision: mailbox.revision + 1, cursor: '0', lookAt: NOW };
        await world.store.commit(CONTOSO, { mailboxes: [again] });
        await world.readAll();
      };
      return { ...world, steps, readAgain };
    }
    const OPEN = 'follow-up-email open';
    const SENT = 'follow-up-email awaiting';

    test.each<[string, Partial<ReceivedMail>, Partial<Enrollment>, readonly string[]]>([
      ['is that of neither where it may be that of both', {}, {}, [OPEN, OPEN]],
      ['is that of the thread it is in', { inReplyTo: [MESSAGE_ID] }, {}, [SENT, OPEN]],
      [
        'is that of the one at an email',
        {},
        { state: { ...FOLLOW_UP, step: stepId('call') } },
        [SENT, 'call open'],
      ],
      [
        'is that of whom it is to, not of whom it is a copy for',
        { to: BOTH, inCopy: ['MEERA@northwind.example'] },
        { record: MEERA.id },
        [SENT, OPEN],
      ],
      ['is that of neither where it is to two', { to: BOTH }, { record: MEERA.id }, [OPEN, OPEN]],
      [
        'is that of none where they are in copy',
        { to: ['boss@seller.example', ...BOTH], inCopy: BOTH },
        { record: MEERA.id },
        [OPEN, OPEN],
      ],
    ])('%s, also when it is read again', async (_, some, other, expected) => {
      const { steps, readAll, readAgain } = await twoDue([aSent(some)], other);
      await readAll();
      expect(await steps()).toEqual(expected);
      await readAgain();
      expect(await steps()).toEqual(expected);
    });

    test('is that of none once its seller marked another one after it had left', async () => {
      const sent = aSent({ receivedAt: '2026-11-27T06:20:00.000Z' });
      const { services, enrollment, steps, readAll } = await twoDue([sent]);
      const turn = await turnOf(services, CONTOSO, ALEX);
      if (!turn) throw new Error('Nobody is known by that id');
      const { revision } = await enrollment();
      await press(turn, { verb: 'outcome', enrollment: ONE, revision, outcome: 'sent' });
      await readAll();
      expect(await steps()).toEqual([SENT, OPEN]);
    });
  });

  test('read again after a restart, by two copies, or told twice does it once', async () => {
    const world = await withEmailDue([aSent(), aSent()]);
    await Promise.all([world.readAll(), world.readAll()]);
    const mailbox = await world.mailbox();
    if (!mailbox) throw new Error('The mailbox is gone');
    const again = { ...mailbox, revision: mailbox.revision + 1, cursor: '0', lookAt: NOW };
    await world.store.commit(CONTOSO, { mailboxes: [again] });
    const { revision } = await world.enrollment();
    await world.readAll();
    expect((await world.enrollment()).revision).toBe(revision);
    expect(await world.notices()).toHaveLength(1);
  });

  test('that was another one is taken back with a press, and stays so when it is read again', async () => {
    const world = await withEmailDue([aSent()]);
    await world.readAll();
    const [notice] = await world.notices();
    const turn = await turnOf(world.services, CONTOSO, ALEX);
    if (!turn || !notice) throw new Error('It was noticed');
    const shown = await press(turn, { verb: 'notice', notice: notice.id });
    expect(shown.kind === 'card' && cardText(shown.card)).toContain('You emailed Asha Rao at 12:00');
    await press(turn, { verb: 'answer-notice', notice: notice.id, answer: 'not-sent' });
    expect(stepOf(await world.enrollment())).toBe('follow-up-email open');
    const mailbox = await world.mailbox();
    if (!mailbox) throw new Error('The mailbox is gone');
    const again = { ...mailbox, revision: mailbox.revision + 1, cursor: '0', lookAt: NOW };
    await world.store.commit(CONTOSO, { mailboxes: [again] });
    await world.readAll();
    expect(stepOf(await world.enrollment())).toBe('follow-up-email open');
  });
});

describe('an automated email', () => {
  /** Nine on Monday, and the email is to leave a quarter of an hour later. */
  async function planned(sent: ReceivedMail, why?: HeldBecause) {
    const world = await aWorld();
    const services = { ...world.services, inbox: inboxWith([sent]) };
    await world.enroll();
    const [mail] = await world.mails();
    if (mail && why) await given(world.services.store, { mails: [held(mail, why, world.now())] });
    const mailbox = { tenant: CONTOSO, person: ALEX, revision: 1, failures: 0, cursor: '0' };
    await given(world.kept, { mailboxes: [{ ...mailbox, lookAt: world.now().toISOString() }] });
    await readDueMailboxes(services);
    return world;
  }
  const written = (some: Partial<ReceivedMail> = {}) =>
    aSent({ to: ['asha@northwind.com'], receivedAt: '2026-11-23T03:29:00.000Z', ...some });

  test('to whom its seller just wrote by hand is held, which they are told', async () => {
    const world = await planned(written());
    await world.until('2026-11-23T12:00:00.000Z');
    expect(world.provider.delivered).toEqual([]);
    expect((await world.mails()).map(({ state }) => state)).toMatchObject([
      { kind: 'held', why: 'wrote-by-hand' },
    ]);
    expect(await world.kept.mailNoticesOf(CONTOSO, [ONE])).toMatchObject([
      { what: { kind: 'wrote-by-hand' }, mail: MAIL },
    ]);
  });

  test('that stays with its seller anyway is theirs, and done once they wrote', async () => {
    const world = await planned(written({ receivedAt: '2026-11-23T10:00:00.000Z' }), 'no-mailbox');
    expect((await world.enrollment()).state.kind).toBe('awaiting');
    expect((await world.mails()).map(({ state }) => state.kind)).toEqual(['moot']);
  });

  test.each<[string, Partial<ReceivedMail>]>([
    ['to somebody else', { to: ['meera@northwind.com'] }],
    ['days ago', { receivedAt: '2026-11-19T03:29:00.000Z' }],
  ])('leaves where they wrote %s', async (_, some) => {
    const world = await planned(written(some));
    await world.until('2026-11-23T12:00:00.000Z');
    expect(world.provider.delivered).toHaveLength(1);
  });
});

describe('an email of ours of which nobody knows whether it left', () => {
  test.each<[string, Partial<ReceivedMail>]>([
    ['by its Message-ID', { messageId: MESSAGE_ID }],
    ['by our mark', { ofMail: mailId('m1') }],
    [
      'by what it says, to whom and when, where the provider kept neither',
      { subject: 'Thank you for joining us', receivedAt: '2026-11-25T04:01:00.000Z' },
    ],
  ])('is found among what was sent %s, and is none of its seller’s', async (_, some) => {
    const world = await noticingWorld([aSent(some)], undefined, 'unknown');
    await world.readAll();
    expect((await world.store.mail(CONTOSO, mailId('m1')))?.state.kind).toBe('sent');
    expect((await world.enrollment()).state).toMatchObject({ kind: 'awaiting', sentOn: '2026-11-25' });
    expect(await world.notices()).toEqual([]);
  });
});
