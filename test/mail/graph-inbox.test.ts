import { describe, expect, onTestFinished, test } from 'vitest';
import type { ReadFrom } from '../../src/app/ports/inbox.ts';
import { createGraphClient } from '../../src/mail/graph/graph-client.ts';
import { createGraphInbox } from '../../src/mail/graph/graph-inbox.ts';
import { parseMessage } from '../../src/mail/incoming/parse-message.ts';
import { personId, tenantId } from '../builders.ts';
import { startGraphDouble, type DoubleOptions } from './graph/graph-double.ts';

const NOW = new Date('2026-11-30T03:00:00Z');

async function start(options: Partial<DoubleOptions> = {}) {
  const double = await startGraphDouble({ mailboxes: { ravi: 'ravi@seller.test' }, ...options });
  onTestFinished(double.close);
  const tokens = { get: () => Promise.resolve(double.token()), renew: () => undefined };
  const clock = { now: () => NOW };
  const ask = createGraphClient({ tokens, clock, url: double.url });
  const inbox = createGraphInbox({ ask, clock, parse: parseMessage });
  const mailbox = { tenant: tenantId('t'), person: personId('ravi'), address: 'ravi@seller.test' };
  const arrived = (from: ReadFrom) => inbox.arrived(mailbox, from, (heads) => Promise.resolve(heads));
  const read = async (from: ReadFrom) => {
    const came = await arrived(from);
    if (came.kind !== 'read') throw new Error(JSON.stringify(came));
    return came;
  };
  const now = async (): Promise<ReadFrom> => ({
    kind: 'cursor',
    cursor: (await read({ kind: 'now' })).cursor,
  });
  return { double, ravi: double.mailbox('ravi'), arrived, read, now };
}

const reply = (id = 'in1') => ({
  from: { name: 'Asha Rao', address: 'asha@contoso.example' },
  subject: 'Re: Hello',
  text: 'Thursday works.',
  messageId: `<${id}@contoso.example>`,
  conversationId: 'thread-1',
  headers: [
    ['In-Reply-To', '<a.m1.x7@seller.test>'],
    ['Auto-Submitted', 'no'],
    ['X-Other', 'nobody asked'],
  ] as const,
});

test('what was there before is not read, what comes is, and once', async () => {
  const { ravi, read, now } = await start();
  ravi.receive({ ...reply('before'), receivedAt: '2026-11-29T03:00:00Z' });
  const place = await now();
  expect((await read(place)).messages).toEqual([]);
  ravi.receive(reply());
  const came = await read(place);
  expect(came.messages).toMatchObject([
    {
      messageId: '<in1@contoso.example>',
      inReplyTo: ['<a.m1.x7@seller.test>'],
      from: { name: 'Asha Rao', address: 'asha@contoso.example' },
      subject: 'Re: Hello',
      text: 'Thursday works.',
      conversationId: 'thread-1',
      messageClass: 'IPM.Note',
    },
  ]);
  expect([...(came.messages[0]?.headers.keys() ?? [])]).toEqual(['in-reply-to', 'auto-submitted']);
  expect((await read({ kind: 'cursor', cursor: came.cursor })).messages).toEqual([]);
});

test('junk is read as well, and drafts are not', async () => {
  const { ravi, read, now } = await start();
  const place = await now();
  ravi.receive({ ...reply('junk'), folder: 'junkemail' });
  ravi.draft({ subject: 'mine' });
  expect((await read(place)).messages.map(({ messageId }) => messageId)).toEqual(['<junk@contoso.example>']);
});

test('what its seller sent is told as that, with our mark, and without its text', async () => {
  const { ravi, read, now } = await start();
  const place = await now();
  const [subject, toRecipients] = ['Hello', [{ emailAddress: { address: 'asha@contoso.example' } }]];
  const mark = {
    id: 'String {c0a6f1d2-7b1e-4a53-9f0e-5d3f8a4b2e17} Name AnukramSend',
    value: 'id1',
  };
  const body = { contentType: 'text', content: 'Hi Asha' };
  ravi.send(ravi.draft({ subject, toRecipients, body, singleValueExtendedProperties: [mark] }));
  ravi.send(ravi.draft({ subject, toRecipients, body }, 'thread-1'));
  const [ours, byHand] = (await read(place)).messages;
  expect(ours).toMatchObject({ isSent: true, ofMail: 'id1', text: '', to: ['asha@contoso.example'] });
  expect(byHand).toMatchObject({ isSent: true, conversationId: 'thread-1' });
  expect(byHand).not.toHaveProperty('ofMail');
});

test('a place from before Sent Items were read stays, and they are read from now on', async () => {
  const { ravi, read, now } = await start();
  const place = await now();
  if (place.kind !== 'cursor') throw new Error('There is no place');
  const { sentitems: _, ...before } = JSON.parse(place.cursor) as Record<string, string>;
  ravi.receive(reply());
  const came = await read({ kind: 'cursor', cursor: JSON.stringify(before) });
  expect(came.messages.map(({ messageId }) => messageId)).toEqual(['<in1@contoso.example>']);
  ravi.send(ravi.draft({ subject: 'Hello', toRecipients: [{ emailAddress: { address: 'a@b.example' } }] }));
  expect((await read({ kind: 'cursor', cursor: came.cursor })).messages).toMatchObject([{ isSent: true }]);
});

test('a hundred and twenty come page by page, in order, whatever order they are told in', async () => {
  const { ravi, read, now, double } = await start();
  let place = await now();
  double.repeatDeltaItems();
  for (let at = 0; at < 120; at += 1) ravi.receive(reply(`many-${at}`));
  const seen: string[] = [];
  for (let hasMore = true; hasMore;) {
    const came = await read(place);
    seen.push(...came.messages.map(({ messageId }) => messageId));
    expect(came.messages.map(({ receivedAt }) => receivedAt).toSorted()).toEqual(
      came.messages.map(({ receivedAt }) => receivedAt),
    );
    place = { kind: 'cursor', cursor: came.cursor };
    ({ hasMore } = came);
  }
  expect(new Set(seen).size).toBe(120);
});

test('a message that was moved away, or changed, is not told as new', async () => {
  const { ravi, read, now } = await start();
  const message = ravi.receive(reply());
  const place = await now();
  await read(place);
  ravi.move(message, 'deleteditems');
  expect((await read(place)).messages).toEqual([]);
});

test('a mail server’s report is read in the message itself', async () => {
  const { ravi, read, now } = await start();
  const place = await now();
  ravi.receive({
    ...reply('ndr'),
    messageClass: 'REPORT.IPM.Note.NDR',
    mime: [
      'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
      '',
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx',
      '',
      'Final-Recipient: rfc822; asha@contoso.example',
      'Action: failed',
      'Status: 5.1.10',
      '--b',
      'Content-Type: message/rfc822',
      '',
      'Message-ID: <a.m1.x7@seller.test>',
      '',
      'x',
      '--b--',
      '',
    ].join('\r\n'),
  });
  const [message] = (await read(place)).messages;
  expect(message?.reports).toMatchObject([{ status: '5.1.10', of: '<a.m1.x7@seller.test>' }]);
});

test('an invitation is known', async () => {
  const { ravi, read, now } = await start();
  const place = await now();
  ravi.receive({ ...reply(), type: '#microsoft.graph.eventMessageResponse' });
  expect((await read(place)).messages[0]?.isMeeting).toBe(true);
});

test('tokens that are no longer known are a lost place, which is read again from a time', async () => {
  const { ravi, double, arrived, read, now } = await start();
  const place = await now();
  ravi.receive(reply());
  double.expireDelta();
  expect(await arrived(place)).toEqual({ kind: 'lost-place' });
  expect(await arrived({ kind: 'cursor', cursor: 'nonsense' })).toEqual({ kind: 'lost-place' });
  const came = await read({ kind: 'time', since: '2026-11-30T02:00:00.000Z' });
  expect(came.messages.map(({ messageId }) => messageId)).toEqual(['<in1@contoso.example>']);
});

describe('what goes wrong', () => {
  test.each([
    [
      { kind: 'status', status: 429, headers: { 'retry-after': '120' } },
      { kind: 'away', retryAfterMs: 120_000 },
    ],
    [
      { kind: 'status', status: 503, headers: { 'retry-after': 'Mon, 30 Nov 2026 03:05:00 GMT' } },
      { kind: 'away', retryAfterMs: 300_000 },
    ],
    [{ kind: 'status', status: 500 }, { kind: 'away' }],
    [{ kind: 'reset' }, { kind: 'away' }],
    [{ kind: 'torn' }, { kind: 'away' }],
    [{ kind: 'status', status: 410, code: 'SyncStateNotFound' }, { kind: 'lost-place' }],
    [{ kind: 'status', status: 403, code: 'ErrorAccessDenied' }, { kind: 'refused' }],
  ] as const)('%j is %j', async (fault, expected) => {
    const { double, arrived, now } = await start();
    const place = await now();
    double.fail({ at: 'delta', isDone: false, ...fault });
    expect(await arrived(place)).toMatchObject(expected);
  });

  test('a mailbox out of scope is named as such', async () => {
    const { arrived } = await start({ outOfScope: ['ravi'] });
    expect(await arrived({ kind: 'now' })).toEqual({ kind: 'refused', reason: 'mailbox out of scope' });
  });

  test('without the right to read the text, headers still tell', async () => {
    const { ravi, read, now } = await start({ rights: ['Mail.ReadBasic'] });
    const place = await now();
    ravi.receive(reply());
    const [message] = (await read(place)).messages;
    expect(message).toMatchObject({ text: '', isTextHidden: true, inReplyTo: ['<a.m1.x7@seller.test>'] });
  });
});
