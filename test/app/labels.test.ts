import { expect, test } from 'vitest';
import { answer } from '../../src/app/talk/answer.ts';
import { startTurn } from '../../src/app/turn/turn.ts';
import { rank } from '../../src/language/understand/ranker/load-ranker.ts';
import type { Rank } from '../../src/language/understand/ranker/rank.ts';
import { personId } from '../builders.ts';
import { noRenewals, startWholeBot, TENANT } from '../whole/whole-bot.ts';

const ALEX = personId('11111111-aaaa-4aaa-8aaa-111111111111');

/** Says it where a model takes whatever it is asked about for “today”. */
async function answersTo(sentence: string, read: Rank = rank) {
  const { bot } = await startWholeBot({ samples: noRenewals });
  const turn = await startTurn(
    { ...bot.services, model: () => Promise.resolve([{ intent: 'list' as const, records: [] }]) },
    {
      tenant: TENANT,
      id: ALEX,
      name: 'Alex Wilber',
      reference: {
        tenant: TENANT,
        person: ALEX,
        conversationId: 'a:alex',
        serviceUrl: 'http://127.0.0.1',
        userId: '29:alex',
        botId: '28:anukram',
      },
    },
  );
  return (await answer(turn, sentence, read)).messages;
}

test('what a model had a part in is labeled, and asks for feedback', async () => {
  const messages = await answersTo('blorf zed wibble', () => []);
  expect(messages).toMatchObject([{ aiGenerated: true, feedback: { byModel: true } }]);
});

test.each(['today', 'help', 'आज', 'enroll nobody in webinar'])(
  'the rules ask for none: %s',
  async (sentence) => {
    for (const message of await answersTo(sentence)) {
      expect(message).not.toHaveProperty('aiGenerated');
      expect(message).not.toHaveProperty('feedback');
    }
  },
);
