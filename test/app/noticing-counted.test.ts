import { expect, test } from 'vitest';
import { readDueMailboxes } from '../../src/app/mailing/noticing/rounds.ts';
import { createMetrics } from '../../src/bot/metrics.ts';
import { aReceived, MESSAGE_ID, noticingWorld } from './noticing-world.ts';

test('replies, bounces and what is asked about are counted, each once', async () => {
  const never = () => Promise.resolve(0);
  const metrics = createMetrics({ cards: never, reminders: never, mails: never });
  const stranger = { inReplyTo: [], from: { name: '', address: 'a@elsewhere.example' } };
  const { services } = await noticingWorld([
    aReceived({
      messageId: '<bounce@mx.example>',
      from: { name: '', address: 'mailer-daemon@mx.example' },
      subject: 'Undeliverable',
      reports: [
        {
          recipient: 'asha@northwind.example',
          action: 'failed',
          status: '5.1.1',
          diagnostic: 'smtp; 550 5.1.1 User unknown',
          of: MESSAGE_ID,
        },
      ],
    }),
    aReceived(),
    aReceived(),
    aReceived({ ...stranger, messageId: '<advertisement@elsewhere.example>' }),
  ]);
  await readDueMailboxes({ ...services, meter: metrics.meter });
  expect(
    (await metrics.text()).split('\n').filter((line) => line.startsWith('anukram_mail_noticed_total')),
  ).toEqual([
    'anukram_mail_noticed_total{as="reply"} 1',
    'anukram_mail_noticed_total{as="asked"} 0',
    'anukram_mail_noticed_total{as="out-of-office"} 0',
    'anukram_mail_noticed_total{as="bounce"} 1',
    'anukram_mail_noticed_total{as="unsubscribe"} 0',
    'anukram_mail_noticed_total{as="blocked"} 0',
    'anukram_mail_noticed_total{as="by-hand"} 0',
  ]);
});
