import { expect } from 'vitest';
import type { Store } from '../../src/app/ports/store.ts';
import type { NoticeId } from '../../src/domain/ids.ts';
import type { ReadMailbox } from '../../src/domain/mail/read-mailbox.ts';
import { claimed, forgotten, held, moot, newMail, putOff, sent } from '../../src/domain/mail/moves.ts';
import type { MailNotice } from '../../src/domain/mail/notice.ts';
import { domainKey } from '../../src/domain/mail/opt-out.ts';
import type { OutgoingMail } from '../../src/domain/mail/outgoing.ts';
import { toBeTold, toldAs } from '../../src/domain/mail/telling.ts';
import { countLeaving, holdSender, newSender } from '../../src/domain/mail/sender.ts';
import {
  ALEX,
  CONTOSO,
  FABRIKAM,
  MEGAN,
  aMail,
  anEnrollment,
  enrollmentId,
  mailId,
  recordId,
  stepId,
} from '../builders.ts';
import { given, type StoreTest } from './store-test.ts';

const at = (time: string) => `2026-11-23T${time}:00.000Z`;
const MARKS = { messageId: '<a.intro@contoso.com>', to: 'Asha@Northwind.com', subject: 'Hello' };
const onItsWay = (mail: OutgoingMail = aMail(), time = '03:50', marks = MARKS) =>
  claimed(mail, 'c1', marks, new Date(at(time)));
const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).sort();

const aNotice = (some: Partial<MailNotice> = {}): MailNotice => ({
  tenant: CONTOSO,
  id: 'reply' as NoticeId,
  revision: 1,
  seller: ALEX,
  enrollment: enrollmentId('one'),
  record: recordId('asha'),
  what: { kind: 'wrote' },
  from: { name: 'Asha Rao', address: 'asha@northwind.com' },
  receivedAt: at('10:00'),
  excerpt: 'Thursday works',
  why: 'in-reply-to',
  forgetAt: '2026-12-23T10:00:00.000Z',
  ...some,
});

const aMailbox = (some: Partial<ReadMailbox> = {}): ReadMailbox => ({
  tenant: CONTOSO,
  person: ALEX,
  revision: 1,
  failures: 0,
  lookAt: at('04:00'),
  ...some,
});

export function mailContract(test: StoreTest): void {
  const due = async (store: Store, until: string, limit = 100) =>
    (await store.mailsDue(until, limit)).map(({ id }) => id);

  test('an email is kept for its tenant, its enrollment and its seller', async ({ opened, store }) => {
    const mail = aMail({ own: { subject: 'नमस्ते', body: 'आपसे मिलकर अच्छा लगा' } });
    await given(store, {
      mails: [mail, aMail({ id: mailId('other'), enrollment: enrollmentId('two'), seller: MEGAN })],
    });

    const isThere = async (open: Store) => {
      expect(await open.mail(CONTOSO, mail.id)).toEqual(mail);
      expect(await open.mail(FABRIKAM, mail.id)).toBeUndefined();
      expect(await open.mails(CONTOSO, [mail.id, mailId('none')])).toEqual([mail]);
      expect(await open.mailsOf(CONTOSO, [mail.enrollment, enrollmentId('none')])).toEqual([mail]);
      expect(await open.mailsOf(FABRIKAM, [mail.enrollment])).toEqual([]);
      expect(await open.mailsOfSeller(CONTOSO, ALEX, at('00:00'))).toEqual([mail]);
    };
    await isThere(store);
    await isThere(await opened.reopen());
  });

  test('those that are due come in the order in which they have waited, of all tenants', async ({
    store,
  }) => {
    const mailAt = (id: string, time: string, entered: number) =>
      aMail({ id: mailId(id), lookAt: at(time), entered });
    await given(store, { mails: [mailAt('late', '08:00', 1), mailAt('early', '03:30', 2)] });
    await given(store, { mails: [{ ...mailAt('between', '05:00', 1), tenant: FABRIKAM }] }, FABRIKAM);

    expect(await due(store, '2026-11-23T03:29:59.999Z')).toEqual([]);
    expect(await due(store, at('09:00'))).toEqual(['early', 'between', 'late']);
    expect(await due(store, at('09:00'), 2)).toEqual(['early', 'between']);
    expect(await store.mailsDue(at('03:30'), 1)).toEqual([
      { tenant: CONTOSO, id: 'early', seller: ALEX, lookAt: at('03:30') },
    ]);
    expect(await store.nextMailDue()).toBe(at('03:30'));
  });

  test('there is one for each time that an enrollment comes to a step', async ({ store }) => {
    await given(store, { mails: [aMail()] });
    const second = aMail({ id: mailId('second') });
    expect(await store.commit(CONTOSO, { mails: [second] })).toBe('conflict');
    expect(await store.commit(CONTOSO, { mails: [{ ...second, entered: 4 }] })).toBe('saved');
    const another = aMail({ id: mailId('third'), step: stepId('last-email') });
    expect(await store.commit(CONTOSO, { mails: [another] })).toBe('saved');

    const racers = ['a', 'b', 'c'].map((id) => aMail({ id: mailId(id), enrollment: enrollmentId('two') }));
    const answers = await Promise.all(racers.map((one) => store.commit(CONTOSO, { mails: [one] })));
    expect(answers.filter((answer) => answer === 'saved')).toHaveLength(1);
    expect(await store.mailsOf(CONTOSO, [enrollmentId('two')])).toHaveLength(1);
  });

  test('of many who claim the same one, exactly one may send it', async ({ store }) => {
    await given(store, { mails: [aMail()] });
    const claims = Array.from({ length: 50 }, (_, n) =>
      claimed(aMail(), `${n}`, MARKS, new Date(at('03:50'))),
    );
    const answers = await Promise.all(claims.map((one) => store.commit(CONTOSO, { mails: [one] })));
    expect(answers.filter((answer) => answer === 'saved')).toHaveLength(1);
    expect(await store.mail(CONTOSO, aMail().id)).toEqual(claims[answers.indexOf('saved')]);
  });

  test('of two emails of a seller only one leaves at a moment', async ({ store }) => {
    const mails = ['a', 'b'].map((id, entered) => aMail({ id: mailId(id), entered }));
    const sender = countLeaving(newSender(CONTOSO, ALEX));
    await given(store, { mails });
    const claims = mails.map((mail) => ({ mails: [onItsWay(mail)], mailSenders: [sender] }));
    const answers = await Promise.all(claims.map((one) => store.commit(CONTOSO, one)));

    expect(answers.toSorted()).toEqual(['conflict', 'saved']);
    expect(await store.mailSender(CONTOSO, ALEX)).toEqual(sender);
    const stopped = holdSender(sender, 'seller-holds', new Date(at('04:00')));
    await given(store, { mailSenders: [stopped] });
    expect(await store.mailSender(CONTOSO, ALEX)).toEqual(stopped);
    expect(await store.mailSender(CONTOSO, MEGAN)).toBeUndefined();
  });

  test('what left is found by its seller, its record, its company and the day', async ({ store }) => {
    const planned = aMail();
    await given(store, { mails: [planned] });
    const left = (since: string) =>
      Promise.all([
        store.mailsLeftToRecords(CONTOSO, [planned.record], since),
        store.mailsLeftToDomains(CONTOSO, ['northwind.com'], since),
      ]);
    expect(await left(at('00:00'))).toEqual([[], []]);

    const claim = onItsWay();
    await given(store, { mails: [claim] });
    expect(await left(at('03:50'))).toEqual([[claim], [claim]]);
    expect(await left(at('03:51'))).toEqual([[], []]);

    const done = sent(claim, new Date(at('03:51')), { messageId: '<other@outlook.com>', providerId: 'AAMk' });
    await given(store, { mails: [done] });
    expect(await left(at('03:50'))).toEqual([[done], [done]]);
    expect(await store.mailsOfSeller(CONTOSO, ALEX, at('03:50'))).toEqual([done]);
    expect(await store.mailsOfSeller(CONTOSO, ALEX, at('03:51'))).toEqual([]);
    expect(await store.mailsLeftToDomains(CONTOSO, ['fabrikam.com'], at('00:00'))).toEqual([]);
    expect(await store.mailsLeftToRecords(FABRIKAM, [planned.record], at('00:00'))).toEqual([]);
  });

  test('it is found by its Message-ID, ours or the one that the provider gave it', async ({ store }) => {
    await given(store, { mails: [aMail()] });
    await given(store, { mails: [onItsWay()] });
    const done = sent(onItsWay(), new Date(at('03:51')), { messageId: '<other@outlook.com>' });
    await given(store, { mails: [done] });

    const found = (...ids: readonly string[]) => store.mailsByMessageId(CONTOSO, ids);
    expect(await found('<none@x>', MARKS.messageId)).toEqual([done]);
    expect(await found('<other@outlook.com>')).toEqual([done]);
    expect(await found(MARKS.messageId, '<other@outlook.com>')).toEqual([done]);
    expect(await found('<A.intro@contoso.com>', 'with a \u0000', 'x'.repeat(5_000))).toEqual([]);
    expect(await store.mailsByMessageId(FABRIKAM, [MARKS.messageId])).toEqual([]);
  });

  test("a seller's are those that may still leave, are not settled, or left since then", async ({
    store,
  }) => {
    const mails = ['planned', 'held', 'moot', 'claimed', 'sent'].map((id, entered) =>
      aMail({ id: mailId(id), entered }),
    );
    const [, two, three, four, five] = mails;
    if (!two || !three || !four || !five) throw new Error('There are five');
    await given(store, { mails });
    const now = new Date(at('04:00'));
    await given(store, {
      mails: [held(two, 'gap', now), moot(three, now), onItsWay(four), onItsWay(five)],
    });
    await given(store, { mails: [sent(onItsWay(five), now)] });

    const found = async (since: string) => idsOf(await store.mailsOfSeller(CONTOSO, ALEX, since));
    expect(await found(at('03:50'))).toEqual(['claimed', 'held', 'planned', 'sent']);
    expect(await found(at('05:00'))).toEqual(['claimed', 'held', 'planned']);
  });

  test('one that is forgotten is gone, and whoever is late does nothing', async ({ opened, store }) => {
    const mail = aMail();
    await given(store, { mails: [mail] });
    const later = putOff(mail, new Date(at('05:00')));
    await given(store, { mails: [later] });
    expect(await store.commit(CONTOSO, { mails: [forgotten(mail)] })).toBe('conflict');
    expect(await store.commit(CONTOSO, { mails: [mail] })).toBe('conflict');

    await given(store, { mails: [forgotten(later)] });
    expect(await store.mail(CONTOSO, mail.id)).toBeUndefined();
    expect(await store.mailsOfSeller(CONTOSO, ALEX, at('00:00'))).toEqual([]);
    expect(await store.nextMailDue()).toBeUndefined();
    expect(await (await opened.reopen()).mail(CONTOSO, mail.id)).toBeUndefined();
  });

  test('an enrollment and its email are kept together or not at all', async ({ store }) => {
    const mail = newMail(aMail({ id: mailId('new') }), new Date(at('03:30')));
    await given(store, { enrollments: [anEnrollment()], mails: [mail] });
    const stale = { enrollments: [anEnrollment()], mails: [putOff(mail, new Date(at('04:00')))] };
    expect(await store.commit(CONTOSO, stale)).toBe('conflict');
    const taken = { enrollments: [anEnrollment({ id: enrollmentId('two') })], mails: [mail] };
    expect(await store.commit(CONTOSO, taken)).toBe('conflict');
    expect(await store.mail(CONTOSO, mail.id)).toEqual(mail);
    expect(await store.enrollment(CONTOSO, enrollmentId('two'))).toBeUndefined();
  });

  test('who wants no email is known by address or company, until that is taken back', async ({
    opened,
    store,
  }) => {
    const address = { tenant: CONTOSO, key: 'h4sh', at: at('10:00') };
    const company = { tenant: CONTOSO, key: domainKey('Acme.com'), at: at('10:00'), by: ALEX };
    await given(store, { optOuts: [address, company] });
    expect(await store.optOuts(CONTOSO, ['h4sh', 'none'])).toEqual([address]);
    expect(await store.optOuts(FABRIKAM, ['h4sh', '@acme.com'])).toEqual([]);
    expect(await store.optedOutDomains(CONTOSO)).toEqual([company]);
    expect(await (await opened.reopen()).optOuts(CONTOSO, ['@acme.com'])).toEqual([company]);
  });

  test('a company may be written to again', async ({ store }) => {
    const key = domainKey('acme.com');
    await given(store, { optOuts: [{ tenant: CONTOSO, key, at: at('10:00'), by: ALEX }] });
    await given(store, { dropOptOuts: [key] });
    expect(await store.optedOutDomains(CONTOSO)).toEqual([]);
  });

  test('a mailbox is read on from where it was, by one at a time', async ({ opened, store }) => {
    await given(store, { mailboxes: [aMailbox(), aMailbox({ person: MEGAN, lookAt: at('03:00') })] });
    expect(await store.mailboxesDue(at('04:00'), 10)).toEqual([
      { tenant: CONTOSO, person: MEGAN, lookAt: at('03:00') },
      { tenant: CONTOSO, person: ALEX, lookAt: at('04:00') },
    ]);
    const next = aMailbox({ revision: 2, cursor: '7:120', readAt: at('04:00'), lookAt: at('04:03') });
    const answers = await Promise.all([1, 2].map(() => store.commit(CONTOSO, { mailboxes: [next] })));
    expect(answers.toSorted()).toEqual(['conflict', 'saved']);
    expect(await store.nextMailboxDue()).toBe(at('03:00'));
    expect(await store.readMailbox(FABRIKAM, ALEX)).toBeUndefined();
    expect(await (await opened.reopen()).readMailbox(CONTOSO, ALEX)).toEqual(next);
  });

  test('a message is noticed once, together with what comes of it', async ({ opened, store }) => {
    await given(store, { enrollments: [anEnrollment()], mailNotices: [aNotice()] });
    const again = { enrollments: [anEnrollment({ id: enrollmentId('two') })], mailNotices: [aNotice()] };
    expect(await store.commit(CONTOSO, again)).toBe('conflict');
    expect(await store.enrollment(CONTOSO, enrollmentId('two'))).toBeUndefined();

    const settled = aNotice({ revision: 2, settled: 'is-reply' });
    await given(store, { mailNotices: [settled] });
    expect(await store.commit(CONTOSO, { mailNotices: [settled] })).toBe('conflict');
    expect(await store.mailNoticesOf(CONTOSO, [enrollmentId('one'), enrollmentId('two')])).toEqual([settled]);
    expect(await (await opened.reopen()).mailNotice(CONTOSO, settled.id)).toEqual(settled);
  });

  test('what was noticed is to be told at its time, until that is settled or in doubt', async ({
    opened,
    store,
  }) => {
    const waiting = aNotice(toBeTold(new Date(at('10:00'))));
    await given(store, { mailNotices: [waiting, aNotice({ id: 'old' as NoticeId })] });
    expect(await store.mailNoticesDue('2026-11-23T09:59:59Z', 10)).toEqual([]);
    expect(await store.nextMailNoticeDue()).toBe(at('10:00'));
    expect(await store.mailNoticesDue(at('10:00'), 10)).toEqual([
      { tenant: CONTOSO, id: 'reply', tellAt: at('10:00') },
    ]);
    const unknown = toldAs(waiting, 'unknown', 'lost');
    await given(store, { mailNotices: [unknown] });
    expect(await store.nextMailNoticeDue()).toBeUndefined();
    expect(await store.mailNoticesInDoubt(CONTOSO, ALEX)).toEqual([unknown]);
    expect(await store.mailNoticesInDoubt(CONTOSO, MEGAN)).toEqual([]);
    expect(await store.mailNoticesInDoubt(FABRIKAM, ALEX)).toEqual([]);
    const again = await opened.reopen();
    expect(await again.mailNoticesInDoubt(CONTOSO, ALEX)).toEqual([unknown]);
    await given(again, { mailNotices: [toldAs(unknown, 'sent')] });
    expect(await again.mailNoticesInDoubt(CONTOSO, ALEX)).toEqual([]);
  });

  test('what was noticed is known until it is to be forgotten', async ({ store }) => {
    await given(store, { mailNotices: [aNotice()] });
    expect(await store.mailNoticesToForget('2026-12-23T09:59:59Z', 10)).toEqual([]);
    expect(await store.mailNoticesToForget('2026-12-23T10:00:00Z', 10)).toEqual([
      { tenant: CONTOSO, id: 'reply' },
    ]);
    await given(store, { dropMailNotices: [aNotice().id] });
    expect(await store.mailNoticesOf(CONTOSO, [enrollmentId('one')])).toEqual([]);
  });
}
