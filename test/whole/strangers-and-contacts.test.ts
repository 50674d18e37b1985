import { expect, test } from 'vitest';
import type { TeamsUser } from '../teams-user.ts';
import { ask, enroll, noRenewals, read, startWholeBot } from './whole-bot.ts';

const answer = async (user: TeamsUser, sentence: string): Promise<string> => read(await ask(user, sentence));

test('an outcome of somebody unknown is done to nobody', async () => {
  const { user } = await startWholeBot({ samples: noRenewals });
  await enroll(user, 'Asha Rao in no-show');
  expect(await answer(user, 'left Mohit a voicemail')).toContain('couldn’t find “Mohit”');
  expect(await answer(user, 'मोहित से बात हुई')).toContain('“मोहित”');
  expect(await answer(user, 'no answer from Mohit')).toContain('couldn’t find “Mohit”');
  expect(await answer(user, 'add Daniel to product demo')).toContain('couldn’t find “Daniel”');
});

test('the contact of a deal is found by their own name', async () => {
  const { user } = await startWholeBot({ samples: noRenewals });
  await enroll(user, 'Contoso India – CRM rollout in product demo');
  expect(await answer(user, 'status Asha Rao')).toContain('Contoso India – CRM rollout');
});
