import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { createGraphClient, type GraphClientOptions } from '../../src/mail/graph/graph-client.ts';
import { createGraphMailer, type GraphSending } from '../../src/mail/graph/graph-mailer.ts';
import type { Fault, RequestKind } from './graph/faults.ts';
import { startGraphDouble, type DoubleOptions } from './graph/graph-double.ts';
import { letter } from './letter.ts';

const WAYS = ['draft', 'direct'] as const satisfies readonly GraphSending[];

/** What is asked to send a letter. */
const SENDS = { draft: 'send', direct: 'sendMail' } as const satisfies Record<GraphSending, RequestKind>;

const NOW = new Date('2026-11-30T04:10:00Z');

async function start(
  sending: GraphSending,
  options: Partial<DoubleOptions> = {},
  client: Partial<GraphClientOptions> = {},
) {
  const double = await startGraphDouble({ mailboxes: { ravi: 'ravi@seller.test' }, ...options });
  onTestFinished(double.close);
  const tokens = { get: () => Promise.resolve(double.token()), renew: () => undefined };
  const ask = createGraphClient({ tokens, clock: { now: () => NOW }, url: double.url, ...client });
  return { double, mailer: createGraphMailer({ ask, sending }), ravi: double.mailbox('ravi') };
}

describe.each(WAYS)('by %s', (way) => {
  test('a letter leaves once, to its one recipient, of normal importance', async () => {
    const { double, mailer } = await start(way);
    expect(await mailer.send(letter())).toMatchObject({ kind: 'sent' });
    expect(double.delivered()).toMatchObject([
      {
        mailbox: 'ravi@seller.test',
        subject: 'A hello from Contoso',
        importance: 'normal',
        toRecipients: [{ emailAddress: { name: 'Asha Rao', address: 'asha@customer.test' } }],
        internetMessageId: '<a.0d1c7d0e.7f3b@seller.test>',
        body: { contentType: 'HTML' },
      },
    ]);
    expect(double.delivered()[0]).not.toHaveProperty('internetMessageHeaders');
  });

  const fault = (rest: object): Fault =>
    ({ at: SENDS[way], isDone: false, kind: 'status', ...rest }) as Fault;
  const status = (status: number, rest: object = {}) => fault({ status, ...rest });
  const cases: readonly (readonly [string, Fault, object])[] = [
    [
      '202 with Retry-After',
      status(202, { isDone: true, headers: { 'retry-after': '120' } }),
      { kind: 'sent' },
    ],
    ...[500, 502, 503, 504].flatMap((code) =>
      [true, false].map(
        (isDone) =>
          [
            `${code}, ${isDone ? 'and it left' : 'and it did not'}`,
            status(code, { isDone }),
            { kind: 'unknown' },
          ] as const,
      ),
    ),
    ['reset after it was done', fault({ kind: 'reset', isDone: true }), { kind: 'unknown' }],
    ['reset before', fault({ kind: 'reset' }), { kind: 'unknown' }],
    ['no answer', fault({ kind: 'hang', isDone: true }), { kind: 'unknown', reason: 'Graph ETIMEDOUT' }],
    [
      '429 with seconds',
      status(429, { code: 'ApplicationThrottled', headers: { 'retry-after': '7' } }),
      { kind: 'waiting', reason: 'Graph 429 ApplicationThrottled', retryAfterMs: 7_000 },
    ],
    [
      '429 with a date',
      status(429, { headers: { 'retry-after': 'Mon, 30 Nov 2026 04:11:30 GMT' } }),
      { kind: 'waiting', retryAfterMs: 90_000 },
    ],
    ['401', status(401), { kind: 'waiting' }],
    ['a redirect', status(307, { headers: { location: 'https://evil.test/' } }), { kind: 'waiting' }],
    ['400', status(400, { code: 'ErrorInvalidProperty' }), { kind: 'failed', whose: 'message' }],
    [
      '400 of the recipient',
      status(400, { code: 'ErrorInvalidRecipients' }),
      { kind: 'failed', whose: 'address' },
    ],
    ['403', status(403, { code: 'ErrorSendAsDenied' }), { kind: 'failed', whose: 'seller' }],
    ['413', status(413), { kind: 'failed', whose: 'message' }],
  ];
  test.each(cases)('%s', async (_name, hit, expected) => {
    const { double, mailer } = await start(way, {}, { timeoutMs: 150 });
    double.fail(hit);
    expect(await mailer.send(letter())).toMatchObject(expected);
    expect(double.asked(SENDS[way])).toBe(1);
    expect(double.delivered().length).toBe(hit.isDone ? 1 : 0);
  });

  test('where Graph is not reached, or no token is given, a letter waits', async () => {
    const unreached = await start(way, {}, { url: 'http://127.0.0.1:1/v1.0' });
    expect(await unreached.mailer.send(letter())).toEqual({ kind: 'waiting', reason: 'Graph ECONNREFUSED' });
    const get = () => Promise.reject(new Error('AADSTS7000215: Invalid client secret provided: abc'));
    const refused = await start(way, {}, { tokens: { get, renew: () => undefined } });
    expect(await refused.mailer.send(letter())).toEqual({
      kind: 'waiting',
      reason: 'Graph no token: AADSTS7000215',
    });
    expect(refused.double.requests).toEqual([]);
  });

  test('a mailbox that is not in the group is told of as such', async () => {
    const { mailer } = await start(way, { outOfScope: ['ravi'] });
    expect(await mailer.send(letter())).toEqual({
      kind: 'failed',
      whose: 'seller',
      reason: 'mailbox out of scope',
    });
  });

  test('a mailbox that is none is the seller’s fault', async () => {
    const { mailer } = await start(way);
    const seller = 'nobody' as ReturnType<typeof letter>['seller'];
    expect(await mailer.send(letter({ seller }))).toMatchObject({ kind: 'failed', whose: 'seller' });
  });

  test('what left is found, however late its copy comes and whatever its id is then', async () => {
    const { double, mailer } = await start(way, {
      transport: 'when-told',
      sentItems: 'when-told',
      keepsMessageId: false,
    });
    double.fail(status(504, { isDone: true }));
    expect((await mailer.send(letter())).kind).toBe('unknown');
    expect(await mailer.find(letter())).toEqual({ kind: 'draft' });
    double.transport();
    expect(await mailer.find(letter())).toEqual({ kind: 'nowhere' });
    double.fileSent();
    const [left] = double.delivered();
    expect(await mailer.find(letter())).toMatchObject({ kind: 'sent', messageId: left?.internetMessageId });
  });

  test('what can’t be looked for can’t be told', async () => {
    const { double, mailer } = await start(way);
    double.fail({ at: 'find', kind: 'torn', isDone: true });
    expect(await mailer.find(letter())).toEqual({ kind: 'untold' });
  });

  test('a letter that left after all is not sent again', async () => {
    const { double, mailer } = await start(way);
    double.fail(status(504, { isDone: true }));
    await mailer.send(letter());
    expect(await mailer.send(letter())).toMatchObject({ kind: 'sent', messageId: letter().messageId });
    expect(double.delivered()).toHaveLength(1);
  });

  test('a follow-up is in the thread of what it follows', async () => {
    const { double, mailer, ravi } = await start(way);
    await mailer.send(letter());
    const id = '11111111-93b2-4f7e-8d0c-6a0a3f8c1b11' as ReturnType<typeof letter>['id'];
    const follow = letter({
      id,
      subject: 'Re: A hello from Contoso',
      messageId: '<b@seller.test>',
      references: [letter().messageId],
    });
    expect((await mailer.send(follow)).kind).toBe('sent');
    expect(double.delivered()[1]).toMatchObject({
      subject: 'Re: A hello from Contoso',
      toRecipients: [{ emailAddress: { address: 'asha@customer.test' } }],
      internetMessageId: '<b@seller.test>',
      body: { content: expect.stringContaining('<p dir="auto">Hi Asha,</p>') as string },
    });
    const properties = double.delivered()[1]?.singleValueExtendedProperties ?? [];
    expect(properties).toContainEqual({ id: 'String 0x1042', value: letter().messageId });
    if (way === 'draft')
      expect(new Set(ravi.messages.map(({ conversationId }) => conversationId)).size).toBe(1);
  });

  test('never more than two requests at once for a mailbox', async () => {
    const { double, mailer } = await start(way);
    const ids = Array.from({ length: 12 }, (_, index) => `mail-${index}` as ReturnType<typeof letter>['id']);
    const release = double.hold();
    const sent = Promise.all(ids.map((id) => mailer.send(letter({ id }))));
    await vi.waitUntil(() => double.mostAtOnce() === 2);
    release();
    await sent;
    expect([double.delivered().length, double.mostAtOnce()]).toEqual([12, 2]);
  });
});

describe('a draft', () => {
  test.each([
    ['reset', { kind: 'reset', isDone: true }],
    ['504', { kind: 'status', status: 504, isDone: true }],
    ['half an answer', { kind: 'torn', isDone: true }],
  ] as const)(
    'of which nothing was heard (%s) is sent at the next try, and not made again',
    async (_name, hit) => {
      const { double, mailer, ravi } = await start('draft');
      double.fail({ at: 'draft', ...hit });
      expect((await mailer.send(letter())).kind).toBe('waiting');
      expect(double.delivered()).toEqual([]);
      expect((await mailer.send(letter({ subject: 'Another' }))).kind).toBe('sent');
      expect(double.delivered()).toMatchObject([{ subject: 'Another' }]);
      expect(ravi.messages).toHaveLength(1);
    },
  );

  test('that its seller took away meanwhile may have been sent by hand', async () => {
    const { double, mailer } = await start('draft');
    double.fail({ at: 'send', kind: 'status', status: 404, code: 'ErrorItemNotFound', isDone: false });
    expect(await mailer.send(letter())).toMatchObject({ kind: 'unknown' });
  });

  test('can’t be made without the right to', async () => {
    const { mailer } = await start('draft', { rights: ['Mail.Send', 'Mail.Read'] });
    expect(await mailer.send(letter())).toMatchObject({ kind: 'failed', whose: 'seller' });
  });
});

describe('in one request', () => {
  test('the right to send is enough', async () => {
    const { double, mailer } = await start('direct', { rights: ['Mail.Send'] });
    expect(await mailer.send(letter())).toEqual({ kind: 'sent' });
    expect(await mailer.find(letter())).toEqual({ kind: 'untold' });
    expect(double.delivered()).toHaveLength(1);
  });
});

test('what changes nothing is asked again with a new token, and nothing else is', async () => {
  let token = 'token-1';
  const tokens = { get: () => Promise.resolve(token), renew: () => (token = 'token-2') };
  const { double, mailer } = await start('draft', {}, { tokens });
  double.revokeToken();
  expect(await mailer.find(letter())).toEqual({ kind: 'nowhere' });
  token = 'token-1';
  expect((await mailer.send(letter())).kind).toBe('sent');
  expect(double.asked('send')).toBe(1);
});

test('a token goes to Graph alone', async () => {
  const { double } = await start('draft');
  const other = await startGraphDouble({ mailboxes: {} });
  onTestFinished(other.close);
  const tokens = { get: () => Promise.resolve('secret'), renew: () => undefined };
  const ask = createGraphClient({ tokens, clock: { now: () => NOW }, url: double.url });
  const { tenant, seller: person } = letter();
  const answer = await ask({ tenant, person }, { method: 'GET', path: `${other.url}/users/ravi/calendar` });
  expect(answer.kind).toBe('not-asked');
  expect(other.requests).toEqual([]);
});

test('what is not one mailbox never gets to Graph', async () => {
  const { double, mailer } = await start('direct');
  const to = { name: 'Asha', address: 'asha@customer.test, x@evil.test' };
  expect(await mailer.send(letter({ to }))).toMatchObject({ kind: 'failed', whose: 'address' });
  expect(double.requests).toEqual([]);
});
