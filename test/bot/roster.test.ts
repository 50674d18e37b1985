import { expect, test } from 'vitest';
import type { Reply } from '../../src/bot/connector.ts';
import { createRoster } from '../../src/bot/roster.ts';
import { aReference } from '../store/store-test.ts';

/** Teams that answers that to whatever it is asked, and what it was asked. */
function teamsSays(status: number, body: object) {
  const asked: string[] = [];
  const roster = createRoster(
    (method, url): Promise<Reply> => {
      asked.push(`${method} ${url}`);
      return Promise.resolve({ status, body: JSON.stringify(body), retryAfter: undefined });
    },
    { outbox: async (_request, attempt) => (await attempt()).sent, elsewhere: () => undefined },
  );
  return { roster, asked };
}

test.each([
  [{ id: '29:alex', email: 'alex@contoso.com', userPrincipalName: 'a.w@contoso.com' }, 'alex@contoso.com'],
  [{ id: '29:alex', userPrincipalName: 'a.w@contoso.com' }, ''],
  [{ id: '29:alex', email: null }, ''],
])('the address of %j is “%s”', async (member, value) => {
  const { roster, asked } = teamsSays(200, member);
  expect(await roster.addressOf(aReference())).toEqual({ kind: 'answered', value });
  expect(asked).toEqual(['GET https://smba.example/in/v3/conversations/a%3Aalex/members/29%3Aalex']);
});

test('an address that Teams does not tell is not known', async () => {
  const { roster } = teamsSays(404, { error: { code: 'MemberNotFoundInConversation' } });
  expect((await roster.addressOf(aReference())).kind).not.toBe('answered');
});
