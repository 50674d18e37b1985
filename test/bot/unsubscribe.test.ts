import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { SECRET_BYTES } from '../../src/bot/seal.ts';
import { unsubscribeSecret } from '../../src/bot/unsubscribe-secret.ts';
import {
  createUnsubscribeTokens,
  createUnsubscribing,
  type Unsubscriber,
} from '../../src/bot/unsubscribe.ts';
import type { TenantId } from '../../src/domain/ids.ts';
import { startBot } from './start-bot.ts';

const WHO = { tenant: 'contoso' as TenantId, key: 'hash-of-asha' };
const ENGLISH = {
  language: 'en',
  title: 'Unsubscribe',
  question: 'No more emails?',
  button: 'Unsubscribe',
  done: 'No more emails.',
  failed: 'Try again.',
  unknown: 'Not complete.',
};
const HINDI = { ...ENGLISH, language: 'hi', question: 'क्या ईमेल बंद करें?' };

async function start(optOut?: (who: Unsubscriber) => Promise<void>) {
  const tokens = createUnsubscribeTokens(new Uint8Array(randomBytes(SECRET_BYTES)));
  const wishes: Unsubscriber[] = [];
  const problems: unknown[] = [];
  const { url } = await startBot(
    {},
    {
      unsubscribing: createUnsubscribing(tokens, {
        optOut: optOut ?? ((who) => Promise.resolve(void wishes.push(who))),
        words: (locale) => (locale?.startsWith('hi') ? HINDI : ENGLISH),
        onFailed: (problem) => problems.push(problem),
      }),
    },
  );
  const token = tokens.seal(WHO);
  const ask = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(`${url}/u/${path}`, init);
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  return { token, wishes, problems, ask };
}

test('looking at the address changes nothing and shows a button', async () => {
  const { token, wishes, ask } = await start();
  for (let look = 0; look < 3; look += 1) {
    const { status, headers, text } = await ask(token);
    expect(status).toBe(200);
    expect(text).toContain('<form method="post"><button>Unsubscribe</button></form>');
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
    expect(headers.get('cache-control')).toBe('no-store');
  }
  expect(wishes).toEqual([]);
});

test('it speaks the language of the browser', async () => {
  const { token, ask } = await start();
  const { text } = await ask(token, { headers: { 'accept-language': 'hi-IN,hi;q=0.9' } });
  expect(text).toContain('<html lang="hi">');
  expect(text).toContain('क्या ईमेल बंद करें?');
});

test('one click of a mail program is enough, without a login, and as often as it likes', async () => {
  const { token, wishes, ask } = await start();
  const oneClick = {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
  };
  for (const init of [oneClick, oneClick, { method: 'POST' }]) {
    const { status, text } = await ask(token, init);
    expect(status).toBe(200);
    expect(text).toContain('No more emails.');
  }
  expect(wishes).toEqual([WHO, WHO, WHO]);
});

test('an address that the bot did not make does nothing', async () => {
  const { token, wishes, ask } = await start();
  const foreign = createUnsubscribeTokens(new Uint8Array(randomBytes(SECRET_BYTES))).seal(WHO);
  const changed = `${token.slice(0, -2)}${token.endsWith('AA') ? 'BB' : 'AA'}`;
  for (const bad of [foreign, changed, token.slice(1), token.slice(0, 20), 'x', '%00', '%F0'])
    for (const method of ['GET', 'POST'])
      expect((await ask(bad, { method })).status).toBeGreaterThanOrEqual(400);
  expect(wishes).toEqual([]);
});

test('a token tells nobody for whom it is', async () => {
  const { token } = await start();
  expect(Buffer.from(token, 'base64url').toString('latin1')).not.toMatch(/contoso|asha/);
});

test('where it can’t be kept, people are asked to try again', async () => {
  const { token, problems, ask } = await start(() => Promise.reject(new Error('no store')));
  const { status, text } = await ask(token, { method: 'POST' });
  expect([status, problems.length]).toEqual([503, 1]);
  expect(text).toContain('Try again.');
});

test('the operator’s own secret outlives a change of the bot’s password', () => {
  const mode = (appPassword?: string) => ({
    kind: 'production' as const,
    appId: 'app',
    appType: 'SingleTenant',
    allowedTenants: ['contoso'],
    ...(appPassword === undefined ? {} : { appPassword }),
  });
  const own = 'a long secret that stays the same for years';
  expect(unsubscribeSecret(mode('one'), own)).toEqual(unsubscribeSecret(mode('two'), own));
  expect(unsubscribeSecret(mode('one'), undefined)).not.toEqual(unsubscribeSecret(mode('two'), undefined));
  expect(unsubscribeSecret(mode(), undefined)).toBeUndefined();
});
