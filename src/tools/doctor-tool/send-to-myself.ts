import { randomUUID } from 'node:crypto';
import type { Letter, Mailer } from '../../app/ports/mailer.ts';
import type { MailId, PersonId, TenantId } from '../../domain/ids.ts';
import type { MailConfig } from '../../mail-settings.ts';
import type { GraphClient } from '../../mail/graph/graph-client.ts';
import { createGraphMailer } from '../../mail/graph/graph-mailer.ts';
import type { Tokens } from '../../mail/microsoft/tokens.ts';
import { createSmtpMailer } from '../../mail/smtp/smtp-mailer.ts';
import type { Report } from './mail-report.ts';

type Sending = {
  readonly mailbox: string;
  readonly tenant: TenantId | undefined;
  readonly now: Date;
  readonly ask: GraphClient | undefined;
  readonly tokens: Tokens | undefined;
};

/** One message from a mailbox to itself, by the way that is set. */
export async function sendToMyself(mail: MailConfig, sending: Sending): Promise<Report> {
  const { mailbox } = sending;
  const mailer = mailerOf(mail, sending);
  if (!mailer) return { isFine: false, lines: [`${mailbox}: nothing is sent while MAIL is not set.`] };
  const mailed = await mailer.send(letterTo(sending));
  await mailer.close();
  return mailed.kind === 'sent'
    ? { isFine: true, lines: [`${mailbox}: a message was sent; look for it in the inbox.`] }
    : { isFine: false, lines: [`${mailbox}: no message was sent for sure (${mailed.reason}).`] };
}

function mailerOf({ sending }: MailConfig, { ask, tokens }: Sending): Mailer | undefined {
  if (sending?.kind === 'smtp') return createSmtpMailer({ settings: sending.server, tokens, now: () => 0 });
  return sending && ask && createGraphMailer({ ask, sending: sending.way });
}

function letterTo({ mailbox, tenant, now }: Sending): Letter {
  const id = randomUUID() as MailId;
  const myself = { name: '', address: mailbox };
  return {
    tenant: tenant ?? ('' as TenantId),
    id,
    seller: mailbox as PersonId,
    from: myself,
    to: myself,
    subject: 'Anukram can send email from this mailbox',
    text: 'An administrator asked the bot to send this message, to see whether it can. There is nothing to do.',
    messageId: `<doctor.${id}@${mailbox.slice(mailbox.lastIndexOf('@') + 1)}>`,
    date: now.toISOString(),
    references: [],
  };
}
