import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Arrived, Inbox, ReadFrom, Sift } from '../../src/app/ports/inbox.ts';
import { findInSent } from '../../src/mail/imap/find-in-sent.ts';
import { createImapInbox } from '../../src/mail/imap/imap-inbox.ts';
import { parseMessage } from '../../src/mail/incoming/parse-message.ts';
import { personId, tenantId } from '../builders.ts';
import { startTap, type ImapTestServer } from './imap-servers.ts';

const reply = (id: string, text = 'Thursday works.') =>
  `From: Asha Rao <asha@contoso.example>\nTo: ravi@seller.test\nSubject: Re: Hello\nMessage-ID: <${id}@contoso.example>\nIn-Reply-To: <a.m1.x7@seller.test>\nAuto-Submitted: no\n\n${text}\n`;

const withAttachment = `From: asha@contoso.example
Subject: Re: Hello
Message-ID: <big@contoso.example>
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="m"

--m
Content-Type: multipart/alternative; boundary="a"

--a
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

Gr=C3=BC=C3=9Fe, see attached
--a
Content-Type: text/html

<p>html</p>
--a--
--m
Content-Type: application/zip; name="x.zip"
Content-Disposition: attachment
Content-Transfer-Encoding: base64

${'UEsDBAoAAAAAAA'.repeat(20_000)}
--m--
`;

const bounce = (returned: ReturnedAs) => `From: MAILER-DAEMON@mx.example
Subject: Undelivered Mail Returned to Sender
Message-ID: <bounce@mx.example>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

It could not be delivered.
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example

Final-Recipient: rfc822; asha@contoso.example
Action: failed
Status: 5.1.1

--b
Content-Type: ${returned}

Message-ID: <a.m1.x7@seller.test>
Subject: Hello

Hi Asha
--b--
`;

type ReturnedAs = 'message/rfc822' | 'text/rfc822-headers';

const ALL: Sift = (heads) => Promise.resolve(heads);

/** What every IMAP server has to let us see. */
export function imapInboxContract(
  start: () => Promise<ImapTestServer>,
  returned: readonly ReturnedAs[],
): void {
  let server: ImapTestServer;
  let inbox: Inbox;
  beforeAll(async () => {
    server = await start();
    inbox = createImapInbox({ server: { url: server.url, isClear: true }, parse: parseMessage });
  });
  afterAll(async () => {
    await inbox.close();
    await server.close();
  });

  const arrived = (from: ReadFrom): Promise<Arrived> =>
    inbox.arrived({ tenant: tenantId('t'), person: personId('ravi'), address: server.address }, from, ALL);
  const read = async (from: ReadFrom) => {
    const came = await arrived(from);
    if (came.kind !== 'read') throw new Error(JSON.stringify(came));
    return came;
  };
  const now = async (): Promise<ReadFrom> => ({
    kind: 'cursor',
    cursor: (await read({ kind: 'now' })).cursor,
  });

  test('what was there before is not read, what comes is, and once', async () => {
    await server.append('INBOX', reply('before'));
    const place = await now();
    expect((await read(place)).messages).toEqual([]);
    await server.append('INBOX', reply('after'));
    const came = await read(place);
    expect(came.messages).toMatchObject([
      {
        messageId: '<after@contoso.example>',
        inReplyTo: ['<a.m1.x7@seller.test>'],
        from: { name: 'Asha Rao', address: 'asha@contoso.example' },
        subject: 'Re: Hello',
      },
    ]);
    expect(came.messages[0]?.text.trim()).toBe('Thursday works.');
    expect(came.messages[0]?.headers.get('auto-submitted')).toEqual(['no']);
    expect((await read({ kind: 'cursor', cursor: came.cursor })).messages).toEqual([]);
  });

  test('junk is read as well', async () => {
    const place = await now();
    await server.append('Junk', reply('junk'));
    expect((await read(place)).messages.map(({ messageId }) => messageId)).toEqual([
      '<junk@contoso.example>',
    ]);
  });

  test('of many parts the text is read, and nothing that is attached', async () => {
    const place = await now();
    await server.append('INBOX', withAttachment);
    const [message] = (await read(place)).messages;
    expect(message?.text.trim()).toBe('Grüße, see attached');
  });

  test('of what its headers leave out, nothing more is read', async () => {
    const place = await now();
    const stranger = (id: string) => reply(id, 'A private matter').replaceAll('asha@', 'stranger@');
    await server.append('INBOX', stranger('one'), reply('wanted'), stranger('two'));
    const tap = await startTap(server.url);
    const tapped = createImapInbox({ server: { url: tap.url, isClear: true }, parse: parseMessage });
    const seen: (readonly string[])[] = [];
    const came = await tapped.arrived(
      { tenant: tenantId('t'), person: personId('ravi'), address: server.address },
      place,
      (heads) => {
        seen.push(
          heads.map(({ messageId, inReplyTo, text }) => `${messageId} ${inReplyTo.join()} ${text}`.trim()),
        );
        return Promise.resolve(heads.filter(({ from }) => from.address.startsWith('asha@')));
      },
    );
    await tapped.close();
    tap.close();
    const head = (id: string) => `<${id}@contoso.example> <a.m1.x7@seller.test>`;
    expect(seen.flat()).toEqual([head('one'), head('wanted'), head('two')]);
    expect(came).toMatchObject({ messages: [{ messageId: '<wanted@contoso.example>' }] });
    if (came.kind === 'read') expect(came.messages[0]?.text.trim()).toBe('Thursday works.');
    expect(tap.said()).toContain('stranger@contoso.example');
    expect(tap.said()).not.toContain('A private matter');
    if (came.kind === 'read')
      expect((await read({ kind: 'cursor', cursor: came.cursor })).messages).toEqual([]);
  });

  test.each(returned)('a mail server’s report is read with what it reports on, as %s', async (as) => {
    const place = await now();
    await server.append('INBOX', bounce(as));
    const [message] = (await read(place)).messages;
    expect(message?.reports).toEqual([
      {
        recipient: 'asha@contoso.example',
        action: 'failed',
        status: '5.1.1',
        diagnostic: '',
        of: '<a.m1.x7@seller.test>',
      },
    ]);
  });

  test('sixty messages come in pages, each once, in order', async () => {
    let place = await now();
    const ids = Array.from({ length: 60 }, (_, at) => `many-${at}`);
    await server.append('INBOX', ...ids.map((id) => reply(id)));
    const seen: string[] = [];
    for (let page = 1, hasMore = true; hasMore; page += 1) {
      const came = await read(place);
      seen.push(...came.messages.map(({ messageId }) => messageId));
      place = { kind: 'cursor', cursor: came.cursor };
      ({ hasMore } = came);
      expect(page).toBeLessThan(10);
    }
    expect(seen).toEqual(ids.map((id) => `<${id}@contoso.example>`));
  });

  test('a place that is no longer known is said to be lost, and can be read from a time', async () => {
    const place = await now();
    if (place.kind !== 'cursor') throw new Error('There is no place');
    const other = place.cursor.replace(/"INBOX":\["\d+"/, '"INBOX":["99999"');
    expect((await arrived({ kind: 'cursor', cursor: other })).kind).toBe('lost-place');
    expect((await arrived({ kind: 'cursor', cursor: 'nonsense' })).kind).toBe('lost-place');
    const yesterday = new Date(Date.now() - 86_400_000).toISOString();
    expect((await read({ kind: 'time', since: yesterday })).messages.length).toBeGreaterThan(0);
  });

  test('what was sent is read as that, to whom and when, but not its text', async () => {
    const place = await now();
    await server.append('Sent', reply('mine', 'Nobody else’s business'));
    const [message] = (await read(place)).messages;
    expect(message).toMatchObject({ messageId: '<mine@contoso.example>', isSent: true, text: '' });
    expect(message?.to).toEqual(['ravi@seller.test']);
  });

  test('what was sent is found by its Message-ID', async () => {
    const at = { url: server.url, isClear: true };
    await server.append('Sent', reply('sent'));
    const sought = (messageId: string) => ({
      tenant: tenantId('t'),
      from: { address: server.address },
      messageId,
    });
    expect(await findInSent(at, sought('<sent@contoso.example>'))).toMatchObject({ kind: 'sent' });
    expect(await findInSent(at, sought('<other@contoso.example>'))).toEqual({ kind: 'untold' });
  });

  test('a wrong password is refused', async () => {
    const url = server.url.replace('secret', 'wrong');
    const wrong = createImapInbox({ server: { url, isClear: true }, parse: parseMessage });
    const mailbox = { tenant: tenantId('t'), person: personId('ravi'), address: server.address };
    expect(await wrong.arrived(mailbox, { kind: 'now' }, ALL)).toEqual({
      kind: 'refused',
      reason: 'IMAP login refused',
    });
  });
}
