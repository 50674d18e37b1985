import { describe } from 'vitest';
import { imapInboxContract } from './imap-inbox-contract.ts';
import { hasDovecot, startDovecot } from './imap-servers.ts';

const where = hasDovecot() ? describe : describe.skip;

where('Dovecot (does not run where dovecot-imapd is not installed)', () => {
  imapInboxContract(startDovecot, ['text/rfc822-headers', 'message/rfc822']);
});
