import type { ReceivedMail } from '../../src/domain/mail/received.ts';
import { aReceived } from './noticing-world.ts';

/** What Alex wrote to Asha by hand, as Sent Items tells of it. */
export const aSent = (some: Partial<ReceivedMail> = {}): ReceivedMail =>
  aReceived({
    messageId: '<mine@seller.example>',
    inReplyTo: [],
    from: { name: 'Alex Wilber', address: 'alex@seller.example' },
    to: ['asha@northwind.example'],
    subject: 'As promised',
    text: '',
    isSent: true,
    ...some,
  });
