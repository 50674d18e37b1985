import type { Letter, MailFound } from '../../app/ports/mailer.ts';
import { withImap, type ImapServer } from './imap-line.ts';

/**
 * Looks for a letter among what was sent, where the server keeps a copy of that. Most keep none, so that not to find it
 * tells nothing.
 */
type Sought = Pick<Letter, 'tenant' | 'messageId'> & { readonly from: Pick<Letter['from'], 'address'> };

export async function findInSent(
  server: ImapServer,
  { tenant, from, messageId }: Sought,
): Promise<MailFound> {
  const talked = await withImap(server, { tenant, address: from.address }, async (client) => {
    const sent = (await client.list()).find(({ specialUse }) => specialUse === '\\Sent');
    if (!sent) return false;
    await client.mailboxOpen(sent.path, { readOnly: true });
    const found = await client.search({ header: { 'message-id': messageId } }, { uid: true });
    return found !== false && found !== undefined && found.length > 0;
  });
  return talked.kind === 'done' && talked.value ? { kind: 'sent', messageId } : { kind: 'untold' };
}
