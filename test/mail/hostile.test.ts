import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/domain/day.ts';
import { VERDICTS } from '../../src/domain/mail/verdict.ts';
import { classifyMail } from '../../src/language/mail/classify.ts';
import { excerptOf } from '../../src/language/mail/new-text.ts';
import { parseMessage } from '../../src/mail/incoming/parse-message.ts';
import { readCorpus, RECEIVED_AT } from './corpus/read-corpus.ts';
import { MADE } from './made-messages.ts';

const CONTEXT = {
  today: '2026-11-27' as Day,
  calendar: { timeZone: 'UTC', workingDays: [1, 2, 3, 4, 5], hour: 9 },
  own: ['ravi@seller.example'],
} as const;

/** Whatever it is, it is something, and what is kept of it is small and can be shown. */
async function check(source: Uint8Array): Promise<void> {
  const mail = await parseMessage({ source, receivedAt: RECEIVED_AT });
  const verdict = classifyMail(mail, CONTEXT);
  expect(VERDICTS).toContain(verdict.kind);
  if (verdict.kind === 'out-of-office') expect(verdict.back.day > CONTEXT.today).toBe(true);
  const excerpt = excerptOf(mail.text);
  expect(excerpt.length).toBeLessThanOrEqual(201);
  expect(mail.text.length).toBeLessThanOrEqual(16_000);
  expect(mail.references.length).toBeLessThanOrEqual(100);
  for (const shown of [excerpt, mail.subject, mail.from.name, mail.from.address])
    expect(shown).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
  expect(mail.messageId).toMatch(/^<[^<>\s]+@[^<>\s]+>$/);
}

describe('messages made to stop or mislead a program', () => {
  test.each(MADE)('$what', ({ source }) => check(source));
});

test('a message too deep to read is still known to be there, and answers what it answers', async () => {
  const deep = MADE.find(({ what }) => what === '10,000 parts deep');
  const mail = await parseMessage({ source: deep?.source ?? Buffer.alloc(0), receivedAt: RECEIVED_AT });
  expect(mail).toMatchObject({
    isUnread: true,
    inReplyTo: ['<a.m1.x7@seller.example>'],
    from: { name: 'Asha Rao', address: 'asha@contoso.example' },
  });
  expect(classifyMail(mail, CONTEXT).kind).toBe('undecided');
});

test('what is attached is not opened', async () => {
  const bomb = MADE.find(({ what }) => what === 'a zip bomb beside text');
  const mail = await parseMessage({ source: bomb?.source ?? Buffer.alloc(0), receivedAt: RECEIVED_AT });
  expect(mail.text.trim()).toBe('See attached');
});

const SOURCES = readCorpus().map(({ source }) => source);

/** A piece of one message in another, bytes changed, and cut somewhere. */
const mutated = fc
  .record({
    one: fc.constantFrom(...SOURCES),
    other: fc.constantFrom(...SOURCES),
    at: fc.nat(600),
    from: fc.nat(600),
    length: fc.nat(200),
    bytes: fc.array(fc.tuple(fc.nat(2_000), fc.nat(255)), { maxLength: 5 }),
    end: fc.nat(3_000),
  })
  .map(({ one, other, at, from, length, bytes, end }) => {
    const mixed = Buffer.concat([one.subarray(0, at), other.subarray(from, from + length), one.subarray(at)]);
    for (const [place, byte] of bytes) if (place < mixed.length) mixed[place] = byte;
    return mixed.subarray(0, Math.max(50, end));
  });

test('mutations of the corpus are something, too', async () => {
  await fc.assert(fc.asyncProperty(mutated, check), { numRuns: 400 });
});
