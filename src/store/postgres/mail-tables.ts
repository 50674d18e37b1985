import type { ReadMailbox } from '../../domain/mail/read-mailbox.ts';
import { isOpen, leftIn } from '../../domain/mail/left.ts';
import type { MailNotice } from '../../domain/mail/notice.ts';
import type { OutgoingMail } from '../../domain/mail/outgoing.ts';
import type { MailSender } from '../../domain/mail/sender.ts';
import { revisedTable } from './revised-table.ts';

export const mails = revisedTable<OutgoingMail>(
  'mails',
  [
    ['id', 'text', ({ id }) => id],
    ['enrollment', 'text', ({ enrollment }) => enrollment],
    ['step', 'text', ({ step }) => step],
    ['entered', 'integer', ({ entered }) => entered],
    ['seller', 'text', ({ seller }) => seller],
    ['record', 'text', ({ record }) => record],
    ['open', 'boolean', isOpen],
    ['left_at', 'timestamptz', (one) => leftIn(one)?.at ?? null],
    ['domain', 'text', (one) => leftIn(one)?.domain ?? null],
    ['message_id', 'text', (one) => leftIn(one)?.messageId ?? null],
    ['provider_message_id', 'text', (one) => leftIn(one)?.providerMessageId ?? null],
    ['look_at', 'timestamptz', ({ lookAt }) => lookAt ?? null],
  ],
  ({ lookAt }) => lookAt === undefined,
);

export const mailSenders = revisedTable<MailSender>('mail_senders', [
  ['seller', 'text', ({ seller }) => seller],
]);

export const mailNotices = revisedTable<MailNotice>('mail_notices', [
  ['id', 'text', ({ id }) => id],
  ['enrollment', 'text', ({ enrollment }) => enrollment],
  ['forget_at', 'timestamptz', ({ forgetAt }) => forgetAt],
  ['tell_at', 'timestamptz', ({ tellAt }) => tellAt ?? null],
]);

export const mailboxes = revisedTable<ReadMailbox>('mailboxes', [
  ['person', 'text', ({ person }) => person],
  ['look_at', 'timestamptz', ({ lookAt }) => lookAt],
]);
