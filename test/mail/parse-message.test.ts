import { describe, expect, test } from 'vitest';
import { parseMessage } from '../../src/mail/incoming/parse-message.ts';
import { RECEIVED_AT } from './corpus/read-corpus.ts';

const parse = (head: string, body: Uint8Array | string) =>
  parseMessage({
    source: Buffer.concat([Buffer.from(`From: a@b.example\r\n${head}\r\n\r\n`), Buffer.from(body)]),
    receivedAt: RECEIVED_AT,
  });

describe('charsets', () => {
  test.each([
    [
      'windows-1252',
      [0x93, 0x47, 0x72, 0xfc, 0xdf, 0x65, 0x94, 0x20, 0x96, 0x20, 0x31, 0x30, 0x20, 0x80],
      '“Grüße” – 10 €',
    ],
    ['iso-8859-1', [0x93, 0x68, 0x69, 0x94], '“hi”'],
    ['us-ascii', [0x92, 0x73], '’s'],
    ['koi8-r', [0xf0, 0xd2, 0xc9, 0xd7, 0xc5, 0xd4], 'Привет'],
    ['gb18030', [0xc4, 0xe3, 0xba, 0xc3], '你好'],
    ['shift_jis', [0x82, 0xb1, 0x82, 0xf1], 'こん'],
    ['utf-8', [0xe0, 0xa4, 0xb9, 0xe0, 0xa4, 0xbe, 0xe0, 0xa4, 0x81], 'हाँ'],
  ])('%s', async (charset, bytes, text) => {
    const mail = await parse(`Content-Type: text/plain; charset=${charset}`, Uint8Array.from(bytes));
    expect(mail.text.trim()).toBe(text);
  });

  test('a subject in windows-1252', async () => {
    const mail = await parse('Subject: =?windows-1252?Q?=93Gr=FC=DFe=94_=96_10_=80?=', 'x');
    expect(mail.subject).toBe('“Grüße” – 10 €');
  });
});

test('ids are read without comments, line ends and what a program left in them', async () => {
  const mail = await parse(
    'In-Reply-To: Message (of <not@this.one>) <CaSe@x.example>\r\nReferences: <first@x.example>\r\n <sec\r\n ond@x.example>',
    'x',
  );
  expect(mail.inReplyTo).toEqual(['<CaSe@x.example>']);
  expect(mail.references).toEqual(['<first@x.example>', '<second@x.example>']);
});

test('a message without an id gets one of its own, the same each time', async () => {
  const [one, again, other] = await Promise.all([
    parse('Subject: a', 'x'),
    parse('Subject: a', 'x'),
    parse('Subject: b', 'x'),
  ]);
  expect(one.messageId).toBe(again.messageId);
  expect(one.messageId).not.toBe(other.messageId);
});

test('an invitation is known by its method', async () => {
  const invites = await parse('Content-Type: text/calendar; method=REQUEST', 'BEGIN:VCALENDAR');
  const publishes = await parse('Content-Type: text/calendar; method=PUBLISH', 'BEGIN:VCALENDAR');
  expect([invites.isMeeting, publishes.isMeeting]).toEqual([true, undefined]);
});
