import { expect } from 'vitest';
import type { JoinedTeam } from '../../src/app/ports/roster.ts';
import { CONTOSO, FABRIKAM } from '../builders.ts';
import { given, type StoreTest } from './store-test.ts';

export const aJoinedTeam = (some: Partial<JoinedTeam> = {}): JoinedTeam => ({
  tenant: CONTOSO,
  id: '19:sales@thread.tacv2',
  name: 'Sales',
  serviceUrl: 'https://smba.example/in/',
  botId: '28:anukram',
  ...some,
});

export function joinedTeamContract(test: StoreTest): void {
  test('the teams are kept, of that tenant alone', async ({ opened, store }) => {
    const [sales, pune] = [aJoinedTeam(), aJoinedTeam({ id: '19:pune@thread.tacv2', name: 'Pune' })];
    await given(store, { joinTeam: sales });
    await given(store, { joinTeam: pune });
    await given(store, { joinTeam: aJoinedTeam({ tenant: FABRIKAM, name: 'Theirs' }) }, FABRIKAM);
    const both = (await store.joinedTeams(CONTOSO)).toSorted((one, other) => (one.id < other.id ? -1 : 1));
    expect(both).toEqual([pune, sales]);
    expect(await (await opened.reopen()).joinedTeams(CONTOSO)).toHaveLength(2);
  });

  test('a team has the name that it was given last', async ({ store }) => {
    await given(store, { joinTeam: aJoinedTeam() });
    await given(store, { joinTeam: aJoinedTeam({ name: 'Sales India' }) });
    expect(await store.joinedTeams(CONTOSO)).toEqual([aJoinedTeam({ name: 'Sales India' })]);
  });

  test('a team that the bot left is forgotten, and no other', async ({ opened, store }) => {
    await given(store, { joinTeam: aJoinedTeam() });
    await given(store, { joinTeam: aJoinedTeam({ tenant: FABRIKAM }) }, FABRIKAM);
    await given(store, { leaveTeam: aJoinedTeam().id });
    await given(store, { leaveTeam: 'never joined' });
    expect(await store.joinedTeams(CONTOSO)).toEqual([]);
    const again = await opened.reopen();
    expect(await again.joinedTeams(CONTOSO)).toEqual([]);
    expect(await again.joinedTeams(FABRIKAM)).toHaveLength(1);
  });

  test('a team of another tenant is refused', async ({ store }) => {
    await expect(store.commit(FABRIKAM, { joinTeam: aJoinedTeam() })).rejects.toThrow(/has a row of tenant/);
  });
}
