import { describe, expect, test } from 'vitest';
import { createImapInbox } from '../../src/mail/imap/imap-inbox.ts';
import { parseMessage } from '../../src/mail/incoming/parse-message.ts';
import type { ReceivedMail } from '../../src/domain/mail/received.ts';
import { personId, tenantId } from '../builders.ts';
import { imapInboxContract } from './imap-inbox-contract.ts';
import { startHoodiecrow, startSilentServer } from './imap-servers.ts';

const MAILBOX = { tenant: tenantId('t'), person: personId('ravi'), address: 'ravi@seller.test' };
const all = (heads: readonly ReceivedMail[]) => Promise.resolve(heads);

describe('hoodiecrow', () => {
  // It can't tell the headers of a message in a message.
  imapInboxContract(startHoodiecrow, ['text/rfc822-headers']);
});

describe('a server that', () => {
  test('cuts the line is away', async () => {
    const server = await startSilentServer();
    const inbox = createImapInbox({ server: { url: server.url, isClear: true }, parse: parseMessage });
    expect((await inbox.arrived(MAILBOX, { kind: 'now' }, all)).kind).toBe('away');
    await server.close();
  });

  test('is not there is away', async () => {
    const server = await startSilentServer();
    await server.close();
    const inbox = createImapInbox({ server: { url: server.url, isClear: true }, parse: parseMessage });
    expect((await inbox.arrived(MAILBOX, { kind: 'now' }, all)).kind).toBe('away');
  });

  test('offers no TLS is away, where TLS is not off', async () => {
    const server = await startHoodiecrow();
    const inbox = createImapInbox({ server: { url: server.url, isClear: false }, parse: parseMessage });
    expect((await inbox.arrived(MAILBOX, { kind: 'now' }, all)).kind).toBe('away');
    await server.close();
  });
});
