import type { ReceivedMail } from '../../domain/mail/received.ts';
import { isFromMailServer } from './signs.ts';
import { isBounceSubject } from './subject-prefixes.ts';

/** By its headers alone; which email of ours came back is often in its text. */
export const mayBeBounce = (mail: ReceivedMail): boolean =>
  isReport(mail) || isFromMailServer(mail) || isBounceSubject(mail.subject);

const isReport = ({ headers, messageClass = '' }: ReceivedMail): boolean =>
  (headers.get('content-type') ?? []).some((type) => /^\s*multipart\/report/i.test(type)) ||
  /^REPORT\./i.test(messageClass);
