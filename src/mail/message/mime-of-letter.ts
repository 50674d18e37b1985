import MailComposer from 'nodemailer/lib/mail-composer';
import type { Correspondent, Letter } from '../../app/ports/mailer.ts';
import { htmlOfText } from './html-of-text.ts';

/**
 * A checked letter as it goes over the wire, the same bytes each time. It doesn't say that a program sent it
 * (`Auto-Submitted`): that would silence the very out-of-office notes and bounces that are waited for.
 */
export function mimeOfLetter(letter: Letter): Promise<Buffer> {
  const composer = new MailComposer({
    from: addressed(letter.from),
    to: [addressed(letter.to)],
    subject: letter.subject,
    messageId: letter.messageId,
    date: new Date(letter.date),
    ...threadOf(letter),
    headers: unsubscribing(letter),
    text: letter.text,
    html: htmlOfText(letter.text),
    baseBoundary: letter.id,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

/** Never as a string, of which a name could make two addresses. */
const addressed = ({ name, address }: Correspondent) => ({ name, address });

const threadOf = ({ references }: Letter) => {
  const inReplyTo = references.at(-1);
  return inReplyTo === undefined ? {} : { inReplyTo, references: [...references] };
};

/** By an email to the seller, and with one click where there is an address for it (RFC 8058). */
const unsubscribing = ({ from, unsubscribe }: Letter): Record<string, string> => {
  const byMail = `<mailto:${from.address}?subject=Unsubscribe>`;
  return unsubscribe === undefined
    ? { 'List-Unsubscribe': byMail }
    : {
        'List-Unsubscribe': `<${unsubscribe}>, ${byMail}`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      };
};
