import { describe, expect, test } from 'vitest';
import type { FileRequest, PublishedFile } from '../../src/app/ports/files.ts';
import { createFileAddresses } from '../../src/bot/file-addresses.ts';
import { fileSecret } from '../../src/bot/file-secret.ts';
import { createFiles } from '../../src/bot/files.ts';
import { templateId } from '../builders.ts';
import { startBot } from './start-bot.ts';

const REQUEST: FileRequest = {
  kind: 'flow',
  template: templateId('webinar-follow-up'),
  version: 1,
  language: 'hi',
};
const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

const PICTURE: PublishedFile = { content: Buffer.from('a picture'), mediaType: 'image/png', name: 'a.png' };

const LOCAL = { kind: 'local' } as const;
const PRODUCTION = {
  kind: 'production',
  appId: '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
  appPassword: 'a password',
  appType: 'MultiTenant',
  allowedTenants: ['t'],
} as const;

function addressesAt(secret = fileSecret(LOCAL) ?? new Uint8Array()) {
  let now = Date.parse('2026-11-23T10:00:00Z');
  const addresses = createFileAddresses(secret, { now: () => new Date(now) });
  return { ...addresses, pass: (ms: number) => (now += ms) };
}

/** A bot with one picture, and what it was asked to make. */
async function startWithFiles(make = () => Promise.resolve<PublishedFile | undefined>(PICTURE)) {
  const made: FileRequest[] = [];
  const addresses = addressesAt();
  const files = createFiles(addresses, (request) => {
    made.push(request);
    return make();
  });
  const { url } = await startBot({}, { files });
  return { ...addresses, made, get: (token: string) => fetch(`${url}/files/${token}`) };
}

describe('an address', () => {
  test('leads to what was asked for', () => {
    const { seal, open } = addressesAt();
    const counts = { reached: { call: 3 }, taken: { 'call:answered': 2 }, ended: {} };
    expect(open(seal(REQUEST))?.request).toEqual(REQUEST);
    expect(open(seal({ ...REQUEST, counts }))?.request).toEqual({ ...REQUEST, counts });
  });

  test('tells nothing', () => {
    const token = addressesAt().seal(REQUEST);
    expect(token).toMatch(/^[\w-]+$/);
    expect(Buffer.from(token, 'base64url').toString('latin1')).not.toMatch(/webinar|flow|hi"/);
  });

  test('is the same on the same day, so that nobody fetches a picture twice', () => {
    const { seal, pass } = addressesAt();
    const before = seal(REQUEST);
    pass(HOUR);
    expect(seal(REQUEST)).toBe(before);
    expect(seal({ ...REQUEST, language: 'en' })).not.toBe(before);
    pass(DAY);
    expect(seal(REQUEST)).not.toBe(before);
  });

  test('lasts a week, and a day at most beyond that', () => {
    const { seal, open, pass } = addressesAt();
    const token = seal(REQUEST);
    pass(7 * DAY - 1);
    expect(open(token)).toBeDefined();
    pass(DAY);
    expect(open(token)).toBeUndefined();
  });

  test('is known by every copy with the same password, after a restart too, and by nobody else', () => {
    const token = addressesAt(fileSecret(PRODUCTION)).seal(REQUEST);
    expect(addressesAt(fileSecret(PRODUCTION)).open(token)?.request).toEqual(REQUEST);
    for (const other of [
      { ...PRODUCTION, appPassword: 'another' },
      { ...PRODUCTION, appId: 'another' },
      LOCAL,
    ])
      expect(addressesAt(fileSecret(other)).open(token)).toBeUndefined();
  });

  test('needs a password to be sealed with', () => {
    const { appPassword: _, ...identity } = PRODUCTION;
    expect(fileSecret(identity)).toBeUndefined();
  });
});

describe('GET /files/…', () => {
  test('sends the file, for as long as its address lasts, as what it is and nothing else', async () => {
    const { seal, get } = await startWithFiles();
    const response = await get(seal(REQUEST));
    expect([response.status, await response.text()]).toEqual([200, 'a picture']);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
      'content-disposition': 'inline; filename="a.png"',
    });
    expect(response.headers.get('cache-control')).toMatch(/^private, max-age=6\d{5}, immutable$/);
  });

  test('makes nothing and says nothing when the address is not its own', async () => {
    const { seal, get, made, pass } = await startWithFiles();
    const token = seal(REQUEST);
    const changed = Array.from(token).map(
      (sign, at) => token.slice(0, at) + (sign === 'A' ? 'B' : 'A') + token.slice(at + 1),
    );
    const foreign = addressesAt().seal(REQUEST);
    const wrong = [...changed, foreign, token.slice(0, -1), token.slice(20), 'x', '%00', 'A'.repeat(5000)];
    const answers = await Promise.all(wrong.map(get));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404]));
    pass(9 * DAY);
    expect((await get(token)).status).toBe(404);
    expect(made).toEqual([]);
  });

  test('makes a file once for all who ask at a time, and for those who come later', async () => {
    const { seal, get, made } = await startWithFiles();
    await Promise.all([1, 2, 3].map(() => get(seal(REQUEST))));
    await get(seal(REQUEST));
    expect(made).toEqual([REQUEST]);
  });

  test('tries again what could not be made', async () => {
    const outcomes = [undefined, PICTURE];
    const { seal, get } = await startWithFiles(() => Promise.resolve(outcomes.shift()));
    expect((await get(seal(REQUEST))).status).toBe(404);
    expect((await get(seal(REQUEST))).status).toBe(200);
  });

  test('does not exist without addresses', async () => {
    const { url } = await startBot();
    expect((await fetch(`${url}/files/anything`)).status).toBe(404);
  });
});
