import { ECHOES, startBotProcess, type BotProcess } from './bots/bot-process.ts';
import { startTeamsSide, type TeamsSide } from './bots/teams-side.ts';
import { inTurns, median } from './rounds.ts';
import type { Row, Subject } from './table.ts';
import { cpuOfTurns, statusTurns, TURNS_A_DAY } from './traffic.ts';

const ROUNDS = 3;
const TURNS = 1_000;

type Start = {
  readonly cpu: number;
  readonly cpuOfFirst: number;
  readonly rss: number;
  readonly rssAfterTurns: number;
};

type Figure = Pick<Row, 'what' | 'unit'> & { readonly figure: (start: Start) => number };

const TIMES: readonly Figure[] = [
  { what: 'CPU time until it listens', unit: 'ms', figure: ({ cpu }) => cpu / 1_000 },
  { what: 'CPU time until it has answered once', unit: 'ms', figure: ({ cpuOfFirst }) => cpuOfFirst / 1_000 },
];

const MEMORY: readonly Figure[] = [
  { what: 'memory once it listens', unit: 'MB', figure: ({ rss }) => rss },
  {
    what: `memory after ${TURNS.toLocaleString('en')} turns`,
    unit: 'MB',
    figure: ({ rssAfterTurns }) => rssAfterTurns,
  },
];

/** The cost until a bot listens, and its memory then, beside bots that only echo. */
export const measure: Subject = async () => {
  const teams = await startTeamsSide();
  const [ours = [], echo = [], onTeamsAi = []] = await inTurns(ROUNDS, [
    async () => liveOn(teams, await startBotProcess('anukram', '100')),
    async () => liveOn(teams, await startBotProcess('echo')),
    async () => liveOn(teams, await startBotProcess('echo-on-teams-ai')),
  ]);
  teams.close();
  const row = (
    { what, unit, figure }: Figure,
    name: keyof typeof ECHOES,
    others: readonly Start[],
    atMost: number,
  ): Row => ({
    what,
    unit,
    ours: median(ours.map(figure)),
    other: { name: ECHOES[name], figure: median(others.map(figure)) },
    goal: { atMost },
  });
  return [
    ...TIMES.map((time) => row(time, 'echo-on-teams-ai', onTeamsAi, 1.3)),
    ...MEMORY.map((memory) => row(memory, 'echo-on-teams-ai', onTeamsAi, 1.1)),
    ...TIMES.map((time) => row(time, 'echo', echo, 1.8)),
  ];
};

async function liveOn(teams: TeamsSide, bot: BotProcess): Promise<Start> {
  const turns = statusTurns(bot, teams);
  await Promise.all([teams.post(bot.url, turns.next()), teams.received(1)]);
  const { cpu: cpuOfFirst } = await bot.usage();
  for (let turn = 0; turn < TURNS; turn += TURNS_A_DAY) await cpuOfTurns(teams, turns);
  const { rss: rssAfterTurns } = await bot.usage();
  await bot.stop();
  return { ...bot.started, cpuOfFirst, rssAfterTurns };
}
