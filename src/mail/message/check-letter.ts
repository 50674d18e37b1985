import type { Correspondent, Letter, MailFault } from '../../app/ports/mailer.ts';
import { isAddress } from '../../domain/address.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { plainLine, plainText } from './plain.ts';

export type Unsendable = { readonly whose: MailFault; readonly reason: string };

const LONGEST_SUBJECT = 200;
const LONGEST_NAME = 100;
const MOST_REFERENCES = 50;

/** A letter as it may leave. What would command a mail server is out of it, and its addresses are one mailbox each. */
export function checkLetter(letter: Letter): Result<Letter, Unsendable> {
  if (!isAddress(letter.to.address)) return unsendable('address', 'the recipient has no valid address');
  if (!isAddress(letter.from.address)) return unsendable('seller', 'the sender has no valid address');
  if (!isMessageId(letter.messageId)) return unsendable('message', 'the Message-ID is not valid');
  if (Number.isNaN(Date.parse(letter.date))) return unsendable('message', 'the date is not valid');
  const text = plainText(letter.text);
  const subject = plainLine(letter.subject, LONGEST_SUBJECT);
  if (text.trim() === '' || subject === '') return unsendable('message', 'there is no text or no subject');
  const references = letter.references.filter(isMessageId).slice(-MOST_REFERENCES);
  return ok({ ...letter, from: checked(letter.from), to: checked(letter.to), subject, text, references });
}

const unsendable = (whose: MailFault, reason: string): Result<never, Unsendable> => err({ whose, reason });

/** Ids of others come out of what they sent. */
const isMessageId = (text: string): boolean =>
  text.length <= 500 && /^<[\x21-\x3B\x3D\x3F\x41-\x7E]+@[\x21-\x3B\x3D\x3F\x41-\x7E]+>$/.test(text);

const checked = ({ name, address }: Correspondent): Correspondent => ({
  name: plainLine(name, LONGEST_NAME),
  address,
});
