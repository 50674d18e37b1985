import fc from 'fast-check';
import PostalMime, { type Email } from 'postal-mime';
import { describe, expect, test } from 'vitest';
import type { Letter } from '../../src/app/ports/mailer.ts';
import { checkLetter } from '../../src/mail/message/check-letter.ts';
import { htmlOfText } from '../../src/mail/message/html-of-text.ts';
import { mimeOfLetter } from '../../src/mail/message/mime-of-letter.ts';
import { letter } from './letter.ts';

async function wire(change: Partial<Letter> = {}): Promise<string> {
  const checked = checkLetter(letter(change));
  if (!checked.ok) throw new Error(checked.problem.reason);
  return (await mimeOfLetter(checked.value)).toString('latin1');
}
const received = async (change: Partial<Letter> = {}): Promise<Email> =>
  PostalMime.parse(Buffer.from(await wire(change), 'latin1'));
const headerNames = (email: Email): readonly string[] => email.headers.map(({ key }) => key).sort();

const USUAL = [
  'content-type',
  'date',
  'from',
  'list-unsubscribe',
  'message-id',
  'mime-version',
  'subject',
  'to',
];

test('a letter arrives as it was written, in text and in HTML', async () => {
  const email = await received();
  expect(headerNames(email)).toEqual(USUAL);
  expect(email).toMatchObject({
    from: { name: 'Ravi Kumar', address: 'ravi@seller.test' },
    to: [{ name: 'Asha Rao', address: 'asha@customer.test' }],
    subject: 'A hello from Contoso',
    messageId: '<a.0d1c7d0e.7f3b@seller.test>',
    date: '2026-11-30T04:10:00.000Z',
  });
  expect(email.text?.trim()).toBe(letter().text);
  expect(email.html).toContain('<a href="https://contoso.test/demo">https://contoso.test/demo</a>.');
});

test('Hindi arrives, with all that joins its letters', async () => {
  const hindi = { subject: 'नमस्ते आशा, क्‍या हाल है?', text: 'नमस्ते,\n\nमैं रवि। धन्यवाद।' };
  const email = await received({ ...hindi, from: { name: 'रवि कुमार', address: 'ravi@seller.test' } });
  expect(email).toMatchObject({ subject: hindi.subject, from: { name: 'रवि कुमार' } });
  expect(email.text?.trim()).toBe(hindi.text);
});

test('the same letter is the same bytes', async () => {
  expect(await wire()).toBe(await wire());
});

test('a follow-up answers the last message of its thread', async () => {
  const email = await received({
    references: ['<one@seller.test>', 'none\r\nBcc: x@evil.test', '<two@seller.test>'],
  });
  expect(email).toMatchObject({
    inReplyTo: '<two@seller.test>',
    references: '<one@seller.test> <two@seller.test>',
  });
});

test('one click unsubscribes where there is an address for it, and an email does in any case', async () => {
  const values = (email: Email, name: string) =>
    email.headers.filter(({ key }) => key === name).map(({ value }) => value);
  const byClick = await received({ unsubscribe: 'https://bot.contoso.test/u/t0ken' });
  expect(values(byClick, 'list-unsubscribe')).toEqual([
    '<https://bot.contoso.test/u/t0ken>, <mailto:ravi@seller.test?subject=Unsubscribe>',
  ]);
  expect(values(byClick, 'list-unsubscribe-post')).toEqual(['List-Unsubscribe=One-Click']);
  const byMail = await received();
  expect(values(byMail, 'list-unsubscribe')).toEqual(['<mailto:ravi@seller.test?subject=Unsubscribe>']);
});

test('a subject has 200 characters at most', async () => {
  const { subject = '' } = await received({ subject: 'ज़'.repeat(300) });
  expect(subject.length).toBeLessThanOrEqual(200);
  expect(subject).toMatch(/^(ज़)+…$/);
});

describe('nothing of a field becomes a header, a recipient or markup', () => {
  const HOSTILE = [
    'Asha\r\nBcc: x@evil.test',
    'Asha\nBcc: x@evil.test\n\nbody',
    'Asha" <x@evil.test>, "',
    'Asha <x@evil.test>, x@evil.test',
    'Asha, x@evil.test;',
    '=?utf-8?Q?Asha=0D=0ABcc:_x=40evil.test?=',
    'Asha\u2028Bcc: x@evil.test',
    '\u202Etset.live@x\u202C Asha',
    'Asha\0\u0007\u001B[31m',
    '(comment) Asha',
    'undisclosed-recipients:;',
    '\uD800 Asha',
    '<script>alert(1)</script><img src=x onerror=alert(1)>',
    'https://evil.test/"onmouseover="alert(1)',
    'javascript:alert(1) data:text/html,x http://evil.test',
  ];
  test.each(HOSTILE)('%j', async (hostile) => {
    const email = await received({
      from: { name: hostile, address: 'ravi@seller.test' },
      to: { name: hostile, address: 'asha@customer.test' },
      subject: hostile,
      text: `Hi ${hostile},\n\nRavi`,
    });
    expect(headerNames(email)).toEqual(USUAL);
    expect(email.to?.map(({ address }) => address)).toEqual(['asha@customer.test']);
    expect(email.from?.address).toBe('ravi@seller.test');
    for (const text of [email.subject, email.to?.[0]?.name, email.text?.replaceAll(/\r?\n/g, '')])
      expect(text).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
    const tags = [...(email.html ?? '').matchAll(/<(\/?[a-z!]+)/gi)].map(([, tag]) => tag);
    expect(tags.filter((tag) => !/^(!doctype|\/?(html|body|p|a)|br)$/.test(tag ?? ''))).toEqual([]);
    expect(email.html ?? '').not.toMatch(/<[^>]*(javascript:|data:|http:|onmouseover|onerror)/i);
  });

  test('whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (any) => {
        const email = await received({
          to: { name: any, address: 'asha@customer.test' },
          subject: `S ${any}`,
          text: `T ${any}`,
        });
        expect(headerNames(email)).toEqual(USUAL);
        expect(email.to?.map(({ address }) => address)).toEqual(['asha@customer.test']);
      }),
      { numRuns: 80 },
    );
  });
});

describe('what can’t be sent to exactly one mailbox is not sent', () => {
  test.each([
    'asha@customer.test\r\nBcc: x@evil.test',
    'asha@customer.test>\r\nRCPT TO:<x@evil.test',
    'asha@customer.test, x@evil.test',
    '"asha x"@customer.test',
    'Asha <asha@customer.test>',
    'asha@customer',
    'asha@[127.0.0.1]',
    'asha@',
    '',
    `${'a'.repeat(250)}@customer.test`,
  ])('%j', (address) => {
    expect(checkLetter(letter({ to: { name: 'Asha', address } }))).toMatchObject({
      problem: { whose: 'address' },
    });
    expect(checkLetter(letter({ from: { name: 'Ravi', address } }))).toMatchObject({
      problem: { whose: 'seller' },
    });
  });

  test('nor what says nothing', () => {
    expect(checkLetter(letter({ text: ' \n ' }))).toMatchObject({ problem: { whose: 'message' } });
    expect(checkLetter(letter({ subject: '\r\n' }))).toMatchObject({ problem: { whose: 'message' } });
  });
});

test('links are those of the web over TLS and of email, without what ends the sentence', () => {
  const html = htmlOfText(
    'See https://a.test/x?y=1&z=2, or (https://b.test) — mailto:ravi@seller.test! http://c.test',
  );
  expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
    'https://a.test/x?y=1&amp;z=2',
    'https://b.test',
    'mailto:ravi@seller.test',
  ]);
});
