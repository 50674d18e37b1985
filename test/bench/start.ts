import { ECHO, startBotProcess, type BotProcess } from './bots/bot-process.ts';
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

/** The cost until a bot listens, and its memory then, beside a bot that only echoes. */
export const measure: Subject = async () => {
  const teams = await startTeamsSide();
  const [ours = [], echo = []] = await inTurns(ROUNDS, [
    async () => liveOn(teams, await startBotProcess('anukram', '100')),
    async () => liveOn(teams, await startBotProcess('echo')),
  ]);
  teams.close();
  const row = (what: string, unit: string, figure: (start: Start) => number): Row => ({
    what,
    unit,
    ours: median(ours.map(figure)),
    other: { name: ECHO, figure: median(echo.map(figure)) },
    goal: { atMost: 1.3 },
  });
  return [
    row('CPU time until it listens', 'ms', ({ cpu }) => cpu / 1_000),
    row('CPU time until it has answered once', 'ms', ({ cpuOfFirst }) => cpuOfFirst / 1_000),
    row('memory once it listens', 'MB', ({ rss }) => rss),
    row(`memory after ${TURNS.toLocaleString('en')} turns`, 'MB', ({ rssAfterTurns }) => rssAfterTurns),
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
