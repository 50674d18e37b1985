import type { Mailed, MailFault } from '../../app/ports/mailer.ts';

/** What went wrong on a line, as nodemailer tells it. */
export type SmtpError = {
  readonly code?: string | undefined;
  readonly responseCode?: number | undefined;
  readonly response?: string | undefined;
  readonly command?: string | undefined;
};

/**
 * What became of a letter that ended in an error. A server's own refusal is one; a line that broke tells nothing but
 * whether the whole message had been handed over by then: if not, its last dot was never written.
 */
export function verdictOf(error: SmtpError, handedOver: boolean): Exclude<Mailed, { kind: 'sent' }> {
  const { responseCode = 0 } = error;
  const reason = reasonOf(error);
  if (!isRefusal(error)) return { kind: handedOver ? 'unknown' : 'waiting', reason };
  return responseCode < 500
    ? { kind: 'waiting', reason }
    : { kind: 'failed', whose: whoseFault(error), reason };
}

/** There was no line, or no login: that says nothing of the letter. */
export const notOpened = (error: SmtpError): Mailed => ({
  kind: 'waiting',
  reason: `no line: ${error.code ?? 'unknown'}${isRefusal(error) ? `, ${reasonOf(error)}` : ''}`,
});

const isRefusal = ({ responseCode = 0 }: SmtpError): boolean => responseCode >= 400 && responseCode <= 599;

/** Without the server's words, which have addresses in them. */
const reasonOf = (error: SmtpError): string =>
  isRefusal(error)
    ? `SMTP ${error.responseCode ?? ''} ${statusOf(error)}`.trim()
    : `SMTP ${error.code ?? 'unknown'}`;

/** As "5.1.1". */
const statusOf = ({ response = '' }: SmtpError): string =>
  /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1] ?? '';

function whoseFault(error: SmtpError): MailFault {
  const { command } = error;
  // Policy and reputation: the person's address is as good as before, and so is the next one's.
  if (statusOf(error).startsWith('5.7.')) return 'us';
  if (command === 'MAIL FROM') return 'seller';
  return command === 'RCPT TO' ? 'address' : 'message';
}

/** The server asks for less, and all who use it wait. */
export const asksForRest = ({ responseCode }: SmtpError): boolean => responseCode === 421;
