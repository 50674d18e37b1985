import { expect, test } from 'vitest';
import type { HandleFile } from '../../src/app/receiving/handlers.ts';
import { receive } from '../../src/app/receiving/receive.ts';
import { ok } from '../../src/domain/result.ts';
import { startTurn } from '../../src/app/turn/turn.ts';
import { personId } from '../builders.ts';
import * as file from '../files.ts';
import { startWholeBot, TENANT } from '../whole/whole-bot.ts';

const SENT = { kind: 'file', name: 'leads.csv', url: 'https://contoso.sharepoint.com/leads.csv' } as const;

/** What becomes of a list and the words with it, with somebody who takes lists, as often as Teams delivers it. */
async function deliver(times: number, handle: HandleFile) {
  const { bot, user } = await startWholeBot({
    download: ({ name }) => Promise.resolve(ok({ name, content: file.utf8(file.LEADS) })),
  });
  await user.install();
  const [id, at] = [personId('11111111-aaaa-4aaa-8aaa-111111111111'), { serviceUrl: 's', userId: 'u' }];
  const reference = { tenant: TENANT, person: id, conversationId: 'c', botId: 'b', ...at };
  const speaker = { tenant: TENANT, id, name: 'Alex', reference, delivered: '1' };
  const said = { text: 'my leads', mentioned: [], attached: [SENT] };
  const received = [];
  for (let time = 0; time < times; time += 1)
    received.push(await receive(await startTurn(bot.services, speaker), said, { csv: handle }));
  return { received, settings: (await bot.services.store.person(TENANT, id))?.settings };
}

test('a file that somebody takes is theirs, with the words, and done once', async () => {
  const taken: string[] = [];
  const { received, settings } = await deliver(2, async ({ services, person }, { name, content }, words) => {
    taken.push(`${name}: ${Buffer.from(content).toString().split('\n')[0]}, ${words}`);
    const settings = { ...person.settings, hour: (person.settings.hour ?? 9) + 1 };
    await services.store.commit(person.tenant, { people: [{ ...person, settings }] });
    return { kind: 'text', text: 'taken' };
  });
  expect(taken).toEqual(['leads.csv: Name,Email, my leads']);
  expect(received).toEqual([
    { kind: 'handled', messages: [{ kind: 'text', text: 'taken' }] },
    { kind: 'done-before', messages: [] },
  ]);
  expect(settings?.hour).toBe(10);
});

test('one that only shows something is shown again', async () => {
  const { received } = await deliver(2, () => Promise.resolve({ kind: 'text', text: 'shown' }));
  expect(received.map(({ kind }) => kind)).toEqual(['handled', 'handled']);
});
