import { describe, expect, test } from 'vitest';
import { settleSent } from '../../src/app/mailing/settle-mail.ts';
import { optOutKey } from '../../src/app/turn/opt-out-key.ts';
import { BY_ITSELF } from '../../src/domain/enrollment.ts';
import { isAsked, sendAgain } from '../../src/domain/mail/moves.ts';
import type { OutgoingMail } from '../../src/domain/mail/outgoing.ts';
import { holdSender, letSenderGoOn, newSender } from '../../src/domain/mail/sender.ts';
import { undo } from '../../src/domain/engine.ts';
import { ALEX, CONTOSO, MEGAN, aPerson, aRecord, anEntry, day, recordId, stepId } from '../builders.ts';
import { given } from '../store/store-test.ts';
import { firstStep } from '../../src/domain/template.ts';
import { variantOf } from '../../src/domain/variant-of.ts';
import { aWorld, MAIL, TWO_EMAILS, type World } from './mail-world.ts';

const stateOf = async (world: World, id?: string) => (await world.mails(id)).map(({ state }) => state.kind);
const whyOf = async (world: World) =>
  (await world.mails()).map(({ state }) => (state.kind === 'held' ? state.why : state.kind));
const leavesAt = ({ state }: OutgoingMail) => (state.kind === 'planned' ? state.leavesAt : state.kind);

describe('an email of a sequence', () => {
  test('leaves by itself fifteen minutes after its seller could know, once, and its step is done', async () => {
    const world = await aWorld();
    await world.enroll();
    await world.until('2026-11-23T03:44:59.000Z');
    expect(world.provider.delivered).toEqual([]);
    expect((await world.mails()).map(leavesAt)).toEqual(['2026-11-23T03:45:00.000Z']);

    await world.until('2026-11-23T12:00:00.000Z');
    expect(world.provider.delivered).toMatchObject([
      {
        from: { name: 'Alex Wilber', address: 'alex@contoso.com' },
        to: { name: 'Asha Rao', address: 'asha@northwind.com' },
        subject: 'Hello Northwind Traders',
        text:
          'Hi Asha, shall we talk?\n\nAlex Wilber\n\n' +
          'If you’d rather not hear from me again, just reply and say so.\nContoso, 1 MG Road, Pune',
        messageId: '<a.id1@contoso.com>',
        date: '2026-11-23T03:45:00.000Z',
        references: [],
      },
    ]);
    const { state, history } = await world.enrollment();
    expect(state).toEqual({ kind: 'awaiting', step: 'intro', sentOn: '2026-11-23', until: '2026-11-24' });
    expect(history.at(-1)).toMatchObject({ by: BY_ITSELF, event: { kind: 'outcome', outcome: 'sent' } });
  });

  test('has the text that its record gets, where its step has two', async () => {
    const [intro, ...others] = TWO_EMAILS.steps;
    const second = { share: 50, email: { subject: { en: 'A question' } } };
    const template = { ...TWO_EMAILS, steps: [...(intro ? [{ ...intro, second }] : []), ...others] };
    const sent = new Map<string, string>();
    for (const id of ['asha', 'ravi', 'meera', 'omar', 'kofi', 'lena']) {
      const world = await aWorld({ template });
      const enrollment = await world.enroll(id);
      await world.until('2026-11-23T12:00:00.000Z');
      const [letter] = world.provider.delivered;
      const { history } = await world.enrollment(id);
      expect(history.at(-1)?.variant).toBe(variantOf(enrollment, firstStep(template)));
      sent.set(history.at(-1)?.variant ?? '', letter?.subject ?? '');
    }
    expect(sent).toEqual(
      new Map([
        ['a', 'Hello Northwind Traders'],
        ['b', 'A question'],
      ]),
    );
  });

  test('is no work of its seller’s while it leaves by itself, and is once it does not', async () => {
    const world = await aWorld();
    await world.enroll();
    const due = async () =>
      (await world.services.store.dueEnrollments(CONTOSO, ALEX, day('2026-11-23'))).length;
    expect(await due()).toBe(0);
    await world.happens({ kind: 'snooze', until: day('2026-11-24') });
    await given(world.services.store, {
      mailSenders: [holdSender(newSender(CONTOSO, ALEX), 'seller-holds', world.now())],
    });
    await world.until('2026-11-24T03:00:00.000Z');
    expect(await whyOf(world)).toEqual(['seller-holds']);
    expect((await world.services.store.dueEnrollments(CONTOSO, ALEX, day('2026-11-24'))).length).toBe(1);
  });

  test('goes on in the thread of the one before', async () => {
    const world = await aWorld();
    await world.enroll();
    await world.until('2026-11-24T03:30:00.000Z');
    await world.happens({ kind: 'outcome', outcome: 'no-answer' }, 'one', '2026-11-24');
    await world.happens({ kind: 'outcome', outcome: 'no-answer' }, 'one', '2026-11-24');
    await world.until('2026-11-25T12:00:00.000Z');
    expect(world.provider.delivered.map(({ references }) => references)).toEqual([
      [],
      ['<a.id1@contoso.com>'],
    ]);
  });

  test('says what its seller wrote instead', async () => {
    const world = await aWorld();
    await world.enroll();
    const [mail] = await world.mails();
    if (!mail) throw new Error('It is planned');
    const own = { subject: 'Pune\r\nBcc: evil@x.com', body: 'See you there.' };
    await given(world.services.store, { mails: [{ ...mail, revision: 2, own }] });
    await world.until('2026-11-23T12:00:00.000Z');
    const [letter] = world.provider.delivered;
    expect(letter?.subject).toBe('Pune Bcc: evil@x.com');
    expect(letter?.text).toMatch(/^See you there\.\n\nAlex Wilber\n/);
  });

  test.each([
    ['on a Friday evening', '2026-11-20T13:00:00.000Z', '2026-11-23T03:45:00.000Z'],
    ['before work', '2026-11-23T00:00:00.000Z', '2026-11-23T03:45:00.000Z'],
    ['in the middle of the day', '2026-11-23T06:00:00.000Z', '2026-11-23T06:15:00.000Z'],
    ['right before the end of it', '2026-11-23T11:20:00.000Z', '2026-11-24T03:30:00.000Z'],
  ])('that somebody starts %s', async (_, at, leaves) => {
    const world = await aWorld();
    world.moveTo(at);
    await world.enroll('one', {
      state: { kind: 'open', step: stepId('intro'), due: day(at.slice(0, 10)) },
    });
    await world.until('2026-11-25T00:00:00.000Z');
    expect(world.provider.delivered.map(({ date }) => date)).toEqual([leaves]);
  });

  test.each([
    ['no address', { record: { email: undefined } }, 'no-address'],
    ['two addresses in one', { record: { email: 'a@x.com, b@y.com' } }, 'no-address'],
    ['an address that bounced', { record: { bouncedEmail: 'asha@northwind.com' } }, 'bounced-address'],
    ['a person who is not to be contacted', { record: { status: 'do-not-contact' } }, 'do-not-contact'],
    ['a company that nobody gave', { record: { company: '' } }, 'gap'],
    ['a name that is none', { record: { name: 'n/a' } }, 'gap'],
    ['a name in capitals', { record: { name: 'ASHA RAO' } }, 'gap'],
    ['a seller without an address', { person: { email: undefined } }, 'no-seller-address'],
    ['an organization that sends none', { settings: { automatedMail: false } }, 'organization-off'],
    ['an organization without an address', { settings: { postalAddress: undefined } }, 'organization-off'],
  ] as const)('stays with its seller for %s', async (_, options, why) => {
    const world = await aWorld(options as object);
    await world.enroll();
    await world.until('2026-11-26T12:00:00.000Z');
    expect(await whyOf(world)).toEqual([why]);
    expect(world.provider.delivered).toEqual([]);
    expect((await world.enrollment()).state.kind).toBe('open');
  });

  test.each([
    ['the address', optOutKey(CONTOSO, 'Asha@Northwind.com')],
    ['the company', '@northwind.com'],
  ])('stays with its seller where %s wants none', async (_, key) => {
    const world = await aWorld();
    await world.enroll();
    await given(world.kept, { optOuts: [{ tenant: CONTOSO, key, at: '2026-11-23T03:40:00.000Z' }] });
    await world.until('2026-11-23T12:00:00.000Z');
    expect(await whyOf(world)).toEqual(['unsubscribed']);
  });

  test('that is late by more than a working day is left to its seller', async () => {
    const world = await aWorld();
    await world.enroll();
    world.moveTo('2026-11-25T04:00:00.000Z');
    await world.until('2026-11-25T12:00:00.000Z');
    expect(await whyOf(world)).toEqual(['too-late']);
  });

  test.each([
    ['skipped', { kind: 'skip' }],
    ['ended', { kind: 'close', reason: 'lost' }],
  ] as const)('does not leave for a step that was %s', async (_, event) => {
    const world = await aWorld();
    await world.enroll();
    await world.happens(event);
    expect(await stateOf(world)).toEqual(['moot']);
    await world.until('2026-11-24T03:00:00.000Z');
    expect(world.provider.delivered).toEqual([]);
  });

  test('rests while the sequence is paused, and leaves after that with the time to look at it', async () => {
    const world = await aWorld();
    await world.enroll();
    await world.happens({ kind: 'pause' });
    await world.until('2026-11-24T05:00:00.000Z');
    expect([await stateOf(world), world.provider.delivered]).toEqual([['planned'], []]);
    await world.happens({ kind: 'resume' }, 'one', '2026-11-24');
    await world.until('2026-11-24T12:00:00.000Z');
    expect(world.provider.delivered).toMatchObject([{ date: '2026-11-24T05:15:00.000Z' }]);
  });

  test('leaves after a pause until a day', async () => {
    const world = await aWorld();
    await world.enroll();
    await world.happens({ kind: 'pause', until: day('2026-11-26') });
    await world.until('2026-11-27T12:00:00.000Z');
    expect(world.provider.delivered).toMatchObject([{ date: '2026-11-26T03:45:00.000Z' }]);
    expect((await world.enrollment()).state).toMatchObject({ kind: 'awaiting', sentOn: '2026-11-26' });
  });

  test('waits while its seller has a reply to decide on', async () => {
    const world = await aWorld();
    const first = await world.enroll();
    const replied = { ...first, repliedOn: day('2026-11-23'), revision: 2 };
    await given(world.services.store, { enrollments: [replied] });
    await world.until('2026-11-23T12:00:00.000Z');
    expect([await stateOf(world), world.provider.delivered]).toEqual([['planned'], []]);
    await world.happens({ kind: 'continue' });
    await world.until('2026-11-24T12:00:00.000Z');
    expect(world.provider.delivered).toMatchObject([{ date: '2026-11-24T03:45:00.000Z' }]);
  });

  test('goes to its new seller', async () => {
    const world = await aWorld();
    await given(world.kept, {
      people: [aPerson({ id: MEGAN, name: 'Megan Bowen', email: 'megan@contoso.com' })],
    });
    const before = await world.enroll();
    const { history, revision } = before;
    const entry = {
      ...anEntry({ revision: 2, event: { kind: 'reassign', from: ALEX, to: MEGAN } }),
      before: { state: before.state },
    };
    await given(world.services.store, {
      enrollments: [{ ...before, seller: MEGAN, revision: revision + 1, history: [...history, entry] }],
    });
    await world.until('2026-11-24T12:00:00.000Z');
    expect(world.provider.delivered.map(({ from }) => from.address)).toEqual(['megan@contoso.com']);
  });

  test('is not sent again by itself when its step comes back', async () => {
    const world = await aWorld();
    await world.enroll();
    await world.until('2026-11-23T12:00:00.000Z');
    const sent = await world.enrollment();
    const back = undo(sent, { today: day('2026-11-23'), at: '2026-11-23T12:00:00.000Z', by: ALEX });
    if (!back.ok) throw new Error(back.problem);
    await given(world.services.store, { enrollments: [back.value.enrollment] });
    await world.until('2026-11-27T12:00:00.000Z');
    expect(await whyOf(world)).toEqual(['sent', 'sent-before']);
    expect(world.provider.delivered).toHaveLength(1);
  });
});

describe('what may have left', () => {
  const lostAfterTaken = () => ({ kind: 'unknown', reason: 'taken, then 504' }) as const;
  const lostBefore = () => ({ kind: 'unknown', reason: 'reset' }) as const;

  test('is found in Sent Items, and its step is done', async () => {
    const world = await aWorld();
    world.provider.answers.push(lostAfterTaken);
    await world.enroll();
    await world.until('2026-11-23T03:45:10.000Z');
    expect(await stateOf(world)).toEqual(['sent']);
    expect((await world.enrollment()).state.kind).toBe('awaiting');
    expect(world.provider.delivered).toHaveLength(1);
  });

  test('is asked about after a quarter of an hour, never sent again by itself', async () => {
    const world = await aWorld();
    world.provider.answers.push(lostBefore);
    await world.enroll();
    const asked = async () => (await world.mails()).map(isAsked);
    await world.until('2026-11-23T03:59:00.000Z');
    expect(await asked()).toEqual([false]);
    await world.until('2026-11-23T04:00:10.000Z');
    expect(await asked()).toEqual([true]);
    await world.until('2027-01-23T04:00:00.000Z');
    expect(world.provider.delivered).toEqual([]);
    expect((await world.services.store.dueEnrollments(CONTOSO, ALEX, day('2026-11-23'))).length).toBe(1);
  });

  test('is sent again with its Message-ID and date, where its seller wants that', async () => {
    const world = await aWorld();
    world.provider.shown = 'untold';
    world.provider.answers.push(lostBefore, () => ({ kind: 'waiting', reason: '421' }));
    await world.enroll();
    await world.until('2026-11-23T05:00:00.000Z');
    const [mail] = await world.mails();
    if (!mail) throw new Error('It is kept');
    await given(world.services.store, { mails: [sendAgain(mail, world.now())] });
    await world.until('2026-11-23T12:00:00.000Z');
    expect(world.provider.delivered).toMatchObject([
      { messageId: '<a.id1@contoso.com>', date: '2026-11-23T03:45:00.000Z' },
    ]);
  });

  test('is done once, however often a proof of it comes', async () => {
    const world = await aWorld();
    world.provider.answers.push(lostBefore);
    await world.enroll();
    await world.until('2026-11-23T05:00:00.000Z');
    const proofs = await Promise.all(
      [1, 2, 3].map(() => settleSent(world.services, { tenant: CONTOSO, id: MAIL })),
    );
    expect(proofs.map(({ kind }) => kind).toSorted()).toEqual(['known', 'known', 'sent']);
    expect((await world.enrollment()).history).toHaveLength(2);
  });
});

describe('what did not leave', () => {
  test('is tried again after a minute, then after five', async () => {
    const world = await aWorld();
    const busy = () => ({ kind: 'waiting', reason: '421' }) as const;
    world.provider.answers.push(busy, busy);
    await world.enroll();
    await world.until('2026-11-23T03:50:00.000Z');
    expect(world.provider.delivered).toEqual([]);
    await world.until('2026-11-23T03:52:00.000Z');
    expect(world.provider.delivered).toMatchObject([{ date: '2026-11-23T03:51:00.000Z' }]);
  });

  test('is left to its seller after the fifth try', async () => {
    const world = await aWorld();
    world.provider.answers.push(
      ...Array.from({ length: 9 }, () => () => ({ kind: 'waiting', reason: '421' }) as const),
    );
    await world.enroll();
    await world.until('2026-11-23T12:00:00.000Z');
    expect(await whyOf(world)).toEqual(['no-mailbox']);
    expect(world.provider.answers).toHaveLength(4);
  });

  test.each([
    ['address', 'bounced-address', undefined],
    ['seller', 'no-mailbox', undefined],
    ['message', 'refused', undefined],
    ['us', 'blocked', 'blocked'],
  ] as const)('and never will, by fault of the %s', async (whose, why, held) => {
    const world = await aWorld();
    world.provider.answers.push(() => ({ kind: 'failed', whose, reason: '550 5.7.1' }));
    await world.enroll();
    await world.until('2026-11-23T12:00:00.000Z');
    expect(await whyOf(world)).toEqual([why]);
    expect((await world.kept.mailSender(CONTOSO, ALEX))?.held?.why).toBe(held);
    const record = await world.kept.record(CONTOSO, recordId('asha'));
    expect(record?.bouncedEmail).toBe(whose === 'address' ? 'asha@northwind.com' : undefined);
  });
});

describe('the emails of a seller', () => {
  const enrollMany = async (world: World, count: number, domain: (n: number) => string) => {
    const ids = Array.from({ length: count }, (_, n) => n);
    await given(world.kept, {
      records: ids.map((n) => aRecord({ id: recordId(`r${n}`), email: `p${n}@${domain(n)}` })),
    });
    for (const n of ids) await world.enroll(`e${n}`, { record: recordId(`r${n}`) });
  };
  const datesOf = ({ provider }: World) => provider.delivered.map(({ date }) => Date.parse(date));

  test('keep two minutes apart', async () => {
    const world = await aWorld();
    await enrollMany(world, 10, (n) => `c${n}.com`);
    await world.until('2026-11-23T04:30:00.000Z');
    const dates = datesOf(world);
    const gaps = dates.slice(1).map((date, at) => date - (dates[at] ?? 0));
    expect(gaps).toHaveLength(9);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(120_000);
    expect(Math.max(...gaps)).toBeLessThan(160_000);
  });

  test('are fifty a day, the others the day after, and who would come later is told', async () => {
    const world = await aWorld();
    await enrollMany(world, 120, (n) => `c${n}.com`);
    await world.until('2026-11-23T18:00:00.000Z');
    expect(world.provider.delivered).toHaveLength(50);
    await world.until('2026-11-24T18:00:00.000Z');
    expect(world.provider.delivered).toHaveLength(100);
    await world.until('2026-11-28T18:00:00.000Z');
    expect(world.provider.delivered).toHaveLength(100);
    const held = (await world.kept.mailsOfSeller(CONTOSO, ALEX, '2026-12-01T00:00:00Z')).map(
      ({ state }) => state,
    );
    expect(held.filter((state) => state.kind === 'held' && state.why === 'limit')).toHaveLength(20);
  });

  test('go to three people of a company a day, unless it is where everybody has an address', async () => {
    const world = await aWorld();
    await enrollMany(world, 5, () => 'northwind.com');
    await world.until('2026-11-23T18:00:00.000Z');
    expect(world.provider.delivered).toHaveLength(3);
    await world.until('2026-11-24T18:00:00.000Z');
    expect(world.provider.delivered).toHaveLength(5);
    const other = await aWorld();
    await enrollMany(other, 5, () => 'gmail.com');
    await other.until('2026-11-23T18:00:00.000Z');
    expect(other.provider.delivered).toHaveLength(5);
  });

  test('are one a day for each person, whatever they are in', async () => {
    const world = await aWorld();
    await world.enroll('one');
    await world.enroll('two');
    await world.until('2026-11-23T18:00:00.000Z');
    expect(world.provider.delivered).toHaveLength(1);
    await world.until('2026-11-24T18:00:00.000Z');
    expect(world.provider.delivered).toHaveLength(2);
  });

  test('wait while their seller holds them, and go on when they say so', async () => {
    const world = await aWorld();
    const stopped = holdSender(newSender(CONTOSO, ALEX), 'seller-holds', world.now());
    await given(world.services.store, { mailSenders: [stopped] });
    await world.enroll();
    await world.until('2026-11-23T05:00:00.000Z');
    expect(await whyOf(world)).toEqual(['seller-holds']);
    await given(world.services.store, { mailSenders: [letSenderGoOn(stopped)] });
    await world.until('2026-11-23T12:00:00.000Z');
    expect(world.provider.delivered).toMatchObject([{ date: '2026-11-23T05:15:00.000Z' }]);
  });
});

describe('a mailbox that may send no more today', () => {
  test('goes on tomorrow, by itself', async () => {
    const world = await aWorld();
    await given(world.services.store, {
      mailSenders: [holdSender(newSender(CONTOSO, ALEX), 'limit', world.now())],
    });
    await world.enroll();
    await world.until('2026-11-23T12:00:00.000Z');
    expect((await world.mails()).map(leavesAt)).toEqual(['2026-11-24T03:30:00.000Z']);
    await world.until('2026-11-24T12:00:00.000Z');
    expect(world.provider.delivered).toHaveLength(1);
  });
});

test('“do not contact” of a record is of its address, whoever else has it', async () => {
  const world = await aWorld();
  const twin = aRecord({ id: recordId('twin'), email: 'ASHA@northwind.com', status: 'do-not-contact' });
  await given(world.kept, { records: [twin] });
  await world.enroll();
  await world.until('2026-11-23T12:00:00.000Z');
  expect(await whyOf(world)).toEqual(['do-not-contact']);
  expect(world.provider.delivered).toEqual([]);
});
