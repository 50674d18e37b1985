import { describe, expect, test } from 'vitest';
import { siftMail } from '../../src/app/mailing/noticing/sift-mail.ts';
import { turnOf } from '../../src/app/turn/turn.ts';
import { isOfSomebodyKnown, matchMail, type Known } from '../../src/domain/mail/match-mail.ts';
import type { ReceivedMail } from '../../src/domain/mail/received.ts';
import { classifyMail } from '../../src/language/mail/classify.ts';
import { mayBeBounce } from '../../src/language/mail/may-be-bounce.ts';
import { parseMessage, unreadMessage } from '../../src/mail/incoming/parse-message.ts';
import { ALEX, CONTOSO, day, enrollmentId, mailId, recordId } from '../builders.ts';
import { readCorpus, RECEIVED_AT } from '../mail/corpus/read-corpus.ts';
import { aReceived, noticingWorld } from './noticing-world.ts';

describe('by its headers alone', () => {
  const from = (address: string, some: Partial<ReceivedMail> = {}): ReceivedMail =>
    aReceived({ from: { name: '', address }, inReplyTo: [], subject: 'Hello', text: '', ...some });
  const report = new Map([['content-type', ['multipart/report; boundary="b"']]]);
  test.each([
    [
      'an answer in the thread, whoever wrote it',
      true,
      aReceived({ from: { name: '', address: 'a@b.example' } }),
    ],
    ['what the customer writes anew', true, from('ASHA@northwind.example')],
    ['what a colleague of theirs writes', true, from('meera@in.northwind.example')],
    ['what a mail server says', true, from('mailer-daemon@mx.example')],
    ['a report, whoever sends it', true, from('mx@mx.example', { headers: report })],
    ['what came back by its subject', true, from('mx@mx.example', { subject: 'Undeliverable: Hello' })],
    ['what a stranger writes', false, from('doctor@clinic.example', { subject: 'Your results' })],
    ['an answer to something else', false, from('a@b.example', { inReplyTo: ['<other@seller.example>'] })],
    ['a newsletter', false, from('news@shop.example')],
  ])('%s: %s', async (_, isKept, head) => {
    const { services } = await noticingWorld();
    const turn = await turnOf(services, CONTOSO, ALEX);
    if (!turn) throw new Error('Alex is gone');
    expect(await siftMail(turn)([head])).toEqual(isKept ? [head] : []);
  });
});

test('nothing of the corpus that would be matched in full is left out', async () => {
  const one = { enrollment: enrollmentId('one'), record: recordId('asha') };
  const known: Known = {
    left: [
      {
        ...one,
        mail: mailId('m1'),
        messageId: '<a.m1.x7@seller.example>',
        to: 'asha@contoso.example',
        at: '2026-11-25T04:00:00.000Z',
        subject: 'A short question',
      },
    ],
    addressees: [{ ...one, address: 'asha@contoso.example' }],
  };
  const context = {
    today: day('2026-11-27'),
    calendar: { timeZone: 'Asia/Kolkata', workingDays: [1, 2, 3, 4, 5], hour: 9 },
    own: ['ravi@seller.example'],
  } as const;
  let matched = 0;
  for (const { source, what } of readCorpus()) {
    const full = await parseMessage({ source, receivedAt: RECEIVED_AT });
    if (matchMail(full, classifyMail(full, context), known).kind === 'none') continue;
    matched += 1;
    const { headers } = full;
    const head = { ...(await unreadMessage({ source, receivedAt: RECEIVED_AT })), headers };
    expect(mayBeBounce(head) || isOfSomebodyKnown(head, known), what).toBe(true);
  }
  expect(matched).toBeGreaterThan(100);
});
