import { describe, expect, test } from 'vitest';
import type { EnrollmentId, MailId, RecordId } from '../../../src/domain/ids.ts';
import { companyDomainOf } from '../../../src/domain/company-domain.ts';
import { matchMail, type Known } from '../../../src/domain/mail/match-mail.ts';
import type { ReceivedMail } from '../../../src/domain/mail/received.ts';
import type { Verdict } from '../../../src/domain/mail/verdict.ts';

const id = (name: string) => ({
  mail: name as MailId,
  enrollment: `of ${name}` as EnrollmentId,
  record: `to ${name}` as RecordId,
});

const KNOWN: Known = {
  left: [
    {
      ...id('first'),
      messageId: '<First@seller.example>',
      to: 'asha@contoso.example',
      at: '2026-11-20T04:00:00Z',
      subject: 'Hello',
      conversationId: 'thread-1',
    },
    {
      ...id('second'),
      messageId: '<second@seller.example>',
      to: 'meera@gmail.com',
      at: '2026-11-24T04:00:00Z',
      subject: 'Hello',
    },
  ],
  addressees: [
    { ...id('first'), address: 'Asha@contoso.example' },
    { ...id('second'), address: 'meera@gmail.com' },
  ],
};

const RECEIVED: ReceivedMail = {
  messageId: '<in@contoso.example>',
  inReplyTo: [],
  references: [],
  from: { name: '', address: 'someone@else.example' },
  to: [],
  subject: 'Re: Hello',
  receivedAt: '2026-11-27T06:30:00Z',
  headers: new Map(),
  text: '',
  reports: [],
};

const match = (received: Partial<ReceivedMail>, kind: 'reply' | 'probable-bounce' = 'reply') =>
  matchMail({ ...RECEIVED, ...received }, { kind, why: '' } satisfies Verdict, KNOWN);

const from = (address: string) => ({ from: { name: '', address } });

describe('whose message it is', () => {
  test('what it answers counts, whoever wrote it', () => {
    expect(match({ inReplyTo: ['<First@seller.example>'] })).toMatchObject({
      kind: 'thread',
      of: { mail: 'first' },
      isOther: true,
    });
    expect(match({ inReplyTo: ['<First@seller.example>'], ...from('ASHA@contoso.example') })).toMatchObject({
      isOther: false,
    });
  });

  test('of a thread the newest email of ours, after what is answered', () => {
    const references = ['<First@seller.example>', '<second@seller.example>', '<x@y.example>'];
    expect(match({ references })).toMatchObject({ of: { mail: 'second' } });
    expect(match({ references, inReplyTo: ['<First@seller.example>'] })).toMatchObject({
      of: { mail: 'first' },
    });
  });

  test('Message-IDs are told apart by case', () => {
    expect(match({ inReplyTo: ['<first@seller.example>'] })).toEqual({ kind: 'none' });
  });

  test('the thread of the provider counts from the address alone that we wrote to', () => {
    const conversationId = 'thread-1';
    expect(match({ conversationId, ...from('asha@contoso.example') })).toMatchObject({
      kind: 'conversation',
    });
    expect(match({ conversationId, ...from('other@contoso.example') })).toMatchObject({ kind: 'company' });
    expect(match({ conversationId })).toEqual({ kind: 'none' });
  });

  test('a message in no thread is known by its address', () => {
    expect(match(from('asha@Contoso.example'))).toMatchObject({
      kind: 'address',
      enrollments: [{ record: 'to first' }],
      last: { mail: 'first' },
    });
  });

  test.each([
    ['meet@contoso.example', 'company'],
    ['meet@in.contoso.example', 'company'],
    ['meet@notcontoso.example', 'none'],
    ['other@gmail.com', 'none'],
  ])('%s is %s', (address, kind) => {
    expect(match(from(address)).kind).toBe(kind);
  });

  test('a bounce is believed only where it names an email of ours', () => {
    expect(match(from('asha@contoso.example'), 'probable-bounce')).toEqual({ kind: 'none' });
    expect(match({ text: 'copy\nMessage-ID: <First@seller.example>' }, 'probable-bounce')).toMatchObject({
      kind: 'thread',
      of: { mail: 'first' },
    });
    const reports = [
      {
        recipient: 'a@b',
        action: 'failed',
        status: '5.1.1',
        diagnostic: '',
        of: '<second@seller.example>',
      } as const,
    ];
    expect(match({ reports }, 'probable-bounce')).toMatchObject({ of: { mail: 'second' } });
  });
});

test.each([
  ['asha@gmail.com', undefined],
  ['asha@yahoo.co.in', undefined],
  ['asha@rediffmail.com', undefined],
  ['asha@outlook.in', undefined],
  ['asha@web.de', undefined],
  ['asha@web.contoso.example', 'web.contoso.example'],
  ['asha@mail.contoso.example', 'mail.contoso.example'],
  ['asha@live.co.uk', undefined],
  ['asha@contoso.example', 'contoso.example'],
  ['asha@localhost', undefined],
  ['', undefined],
])('the company of %s is %s', (address, domain) => {
  expect(companyDomainOf(address)).toBe(domain);
});
