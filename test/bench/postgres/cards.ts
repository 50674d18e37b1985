import { CardFactory, CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { Message } from '../../../src/app/ports/messenger.ts';
import { TENANT } from '../../torture/sellers.ts';
import type { Postgres } from '../../postgres.ts';
import { inTurns, median } from '../rounds.ts';
import type { Row } from '../table.ts';
import { startLimitedTeams, startMorning, type LimitedTeams } from './morning.ts';

const ROUNDS = 5;
const SELLERS = 1_000;
const AT_ONCE = 50;

/** The whole way of a card (find, claim, build, send, settle), beside a loop that only sends a finished one. */
export async function measureCards(postgres: Postgres): Promise<readonly Row[]> {
  const teams = await startLimitedTeams(0);
  let card: Message | undefined;
  const ours = async () => {
    const morning = await startMorning(postgres, teams, [TENANT], SELLERS, 1_000_000);
    const rate = await aSecond(() => morning.run());
    card = morning.lastCard();
    await morning.close();
    return rate;
  };
  const bare = () => aSecond(() => sendBare(teams, card));
  await inTurns(1, [ours, bare]);
  const [our = [], other = []] = await inTurns(ROUNDS, [ours, bare]);
  teams.stop();
  return [
    {
      what: 'cards a second, the whole way',
      unit: '/s',
      ours: median(our),
      other: { name: 'a loop that only sends', figure: median(other) },
      goal: { atLeast: 0.7 },
    },
  ];
}

async function sendBare({ serviceUrl }: LimitedTeams, message: Message | undefined): Promise<void> {
  if (message?.kind !== 'card') throw new Error('No card was sent');
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  const activity = { summary: message.summary, attachments: [CardFactory.adaptiveCard(message.card)] };
  let left = SELLERS;
  const sendOn = async () => {
    while (left > 0) {
      left -= 1;
      const to = { serviceUrl, channelId: 'msteams', conversation: { id: `a:${left}`, tenantId: TENANT } };
      await adapter.continueConversationAsync('', to as never, async (context) => {
        await context.sendActivity(activity);
      });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, sendOn));
}

async function aSecond(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (SELLERS * 1_000) / (performance.now() - start);
}
