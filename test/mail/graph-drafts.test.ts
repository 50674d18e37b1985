import { describe, expect, onTestFinished, test } from 'vitest';
import type { DraftEmail } from '../../src/app/ports/drafts.ts';
import type { Sift } from '../../src/app/ports/inbox.ts';
import { createGraphClient } from '../../src/mail/graph/graph-client.ts';
import { createGraphDrafts } from '../../src/mail/graph/graph-drafts.ts';
import { createGraphInbox } from '../../src/mail/graph/graph-inbox.ts';
import { parseMessage } from '../../src/mail/incoming/parse-message.ts';
import { enrollmentId, personId, stepId, tenantId } from '../builders.ts';
import { startGraphDouble, type DoubleOptions } from './graph/graph-double.ts';

const EMAIL: DraftEmail = {
  tenant: tenantId('t'),
  seller: personId('ravi'),
  of: { enrollment: enrollmentId('one'), step: stepId('follow-up'), entered: 3 },
  to: { name: 'Asha Rao', address: 'asha@contoso.example' },
  subject: 'As promised\r\nBcc: evil@x.example',
  text: 'Hi Asha,\n\n<b>here</b> it is.',
  references: [],
};

async function start(options: Partial<DoubleOptions> = {}) {
  const double = await startGraphDouble({ mailboxes: { ravi: 'ravi@seller.test' }, ...options });
  onTestFinished(double.close);
  const tokens = { get: () => Promise.resolve(double.token()), renew: () => undefined };
  const clock = { now: () => new Date('2026-11-30T03:00:00Z') };
  const ask = createGraphClient({ tokens, clock, url: double.url });
  const inbox = createGraphInbox({ ask, clock, parse: parseMessage });
  return { double, ravi: double.mailbox('ravi'), drafts: createGraphDrafts(ask), inbox };
}

describe('an email that its seller sends', () => {
  test('is in their drafts as text, to the customer, and opens in Outlook; nothing leaves', async () => {
    const { double, ravi, drafts } = await start();
    const put = await drafts.put(EMAIL);
    expect(put).toEqual({ kind: 'there', link: 'https://outlook.office365.com/owa/?ItemID=1' });
    expect(ravi.messages).toMatchObject([
      {
        folder: 'drafts',
        content: {
          subject: 'As promised Bcc: evil@x.example',
          toRecipients: [{ emailAddress: { name: 'Asha Rao', address: 'asha@contoso.example' } }],
        },
      },
    ]);
    expect(ravi.messages[0]?.content.body?.content).toContain('&lt;b&gt;here&lt;/b&gt;');
    expect(double.delivered()).toEqual([]);
  });

  test('is there once, however often that is asked for, also where the answer was lost', async () => {
    const { double, ravi, drafts } = await start();
    double.fail({ at: 'draft', isDone: true, kind: 'reset' });
    expect((await drafts.put(EMAIL)).kind).toBe('away');
    expect((await drafts.put(EMAIL)).kind).toBe('there');
    expect((await drafts.put(EMAIL)).kind).toBe('there');
    expect(ravi.messages).toHaveLength(1);
  });

  test('is put again where its seller threw it away, in either way', async () => {
    const { ravi, drafts } = await start();
    await drafts.put(EMAIL);
    const [first] = ravi.messages;
    if (!first) throw new Error('It is there');
    ravi.move(first, 'deleteditems');
    expect(await drafts.put(EMAIL)).toEqual({
      kind: 'there',
      link: 'https://outlook.office365.com/owa/?ItemID=2',
    });
    expect(ravi.messages.map(({ folder }) => folder)).toEqual(['deleteditems', 'drafts']);
    ravi.messages.filter(({ folder }) => folder === 'drafts').forEach(ravi.remove);
    await drafts.put(EMAIL);
    await drafts.put(EMAIL);
    expect(ravi.messages.map(({ folder }) => folder)).toEqual(['deleteditems', 'drafts']);
  });

  test('answers in the thread of what left before', async () => {
    const { ravi, drafts } = await start();
    const to = [{ emailAddress: { address: 'asha@contoso.example' } }];
    const before = ravi.draft({
      subject: 'Hello',
      toRecipients: to,
      internetMessageId: '<a.m1@seller.test>',
    });
    ravi.send(before);
    await drafts.put({ ...EMAIL, references: ['<a.m1@seller.test>'] });
    expect(ravi.messages[1]?.conversationId).toBe(before.conversationId);
    expect(ravi.messages[1]?.content.toRecipients?.[0]?.emailAddress.address).toBe('asha@contoso.example');
  });

  test('is known among what was sent, whatever its seller made of it', async () => {
    const { ravi, drafts, inbox } = await start({ keepsMessageId: false });
    const mailbox = { tenant: EMAIL.tenant, person: EMAIL.seller, address: 'ravi@seller.test' };
    const all: Sift = (heads) => Promise.resolve(heads);
    const now = await inbox.arrived(mailbox, { kind: 'now' }, all);
    await drafts.put(EMAIL);
    const [draft] = ravi.messages;
    if (!draft || now.kind !== 'read') throw new Error('It is there');
    ravi.edit(draft, { subject: 'Something else' });
    ravi.send(draft);
    const came = await inbox.arrived(mailbox, { kind: 'cursor', cursor: now.cursor }, all);
    expect(came.kind === 'read' && came.messages).toMatchObject([{ isSent: true, ofStep: EMAIL.of }]);
    expect(await drafts.put(EMAIL)).toEqual({ kind: 'left' });
  });

  test.each<[string, Partial<DoubleOptions>, string]>([
    ['without the right', { rights: ['Mail.Read', 'Mail.Send'] }, 'refused'],
    ['where the mailbox is none of those that may be used', { outOfScope: ['ravi'] }, 'refused'],
  ])('%s is %s', async (_, options, kind) => {
    const { drafts } = await start(options);
    expect((await drafts.put(EMAIL)).kind).toBe(kind);
  });

  test('goes to one checked address', async () => {
    const { ravi, drafts } = await start();
    const to = { name: 'Asha', address: 'asha@contoso.example, evil@x.example' };
    expect((await drafts.put({ ...EMAIL, to })).kind).toBe('refused');
    expect(ravi.messages).toEqual([]);
  });
});
