import { ECHOES, startBotProcess } from './bots/bot-process.ts';
import { startTeamsSide } from './bots/teams-side.ts';
import { inTurns, median, quantile } from './rounds.ts';
import type { Row, Subject } from './table.ts';
import { clickTurns, cpuOfTurns, delaysOfTurns, statusTurns } from './traffic.ts';

/** Until the code of all has been compiled: a bot runs for weeks. */
const WARM_UP = 10;
const ROUNDS = 10;
/** Each takes as long as its turns take to arrive. */
const ROUNDS_OF_DELAYS = 2;
/** A rate that all handle with ease, so that no delay comes from a queue. */
const A_SECOND = 50;

/** Whole turns over HTTP, from what Teams posts to what Teams gets, beside bots that only echo. */
export const measure: Subject = async () => {
  const teams = await startTeamsSide();
  const echo = await startBotProcess('echo');
  const onTeamsAi = await startBotProcess('echo-on-teams-ai');
  const few = await startBotProcess('anukram', '100');
  const many = await startBotProcess('anukram', '10000');
  const turns = [
    statusTurns(echo, teams),
    statusTurns(onTeamsAi, teams),
    statusTurns(few, teams),
    statusTurns(many, teams),
    clickTurns(few, teams),
    clickTurns(many, teams),
  ];
  const cpu = await inTurns(
    WARM_UP + ROUNDS,
    turns.map((one) => () => cpuOfTurns(teams, one)),
  );
  const delays = await inTurns(
    ROUNDS_OF_DELAYS,
    turns.map((one) => () => delaysOfTurns(teams, one, A_SECOND)),
  );
  await Promise.all([echo, onTeamsAi, few, many].map((bot) => bot.stop()));
  teams.close();
  const [cpuOfEcho = 0, cpuOnTeamsAi = 0, ...cpuOfOurs] = cpu.map((figures) =>
    median(figures.slice(WARM_UP)),
  );
  const [, delayOnTeamsAi = 0, ...delaysOfOurs] = delays.map((figures) => quantile(figures.flat(), 0.99));
  const besideTeamsAi = { name: ECHOES['echo-on-teams-ai'], figure: cpuOnTeamsAi };
  const besideEcho = { name: ECHOES.echo, figure: cpuOfEcho };
  const delayed = { name: ECHOES['echo-on-teams-ai'], figure: delayOnTeamsAi };
  return [
    ...rowsOf('CPU time of', 'µs', cpuOfOurs, besideTeamsAi, { status: 0.8, click: 1.1 }),
    ...rowsOf('CPU time of', 'µs', cpuOfOurs, besideEcho, { status: 1.05, click: 1.45 }),
    ...rowsOf('99th percentile of', 'ms', delaysOfOurs, delayed, { status: 1.1, click: 1.1 }),
  ];
};

const TURNS = [
  ['status', '100 running'],
  ['status', '10,000 running'],
  ['click', '100 running'],
  ['click', '10,000 running'],
] as const;

const rowsOf = (
  figure: string,
  unit: string,
  ours: readonly number[],
  other: Row['other'],
  atMost: Readonly<Record<'status' | 'click', number>>,
): readonly Row[] =>
  TURNS.map(([turn, running], index) => ({
    what: `${figure} ${turn}, ${running}`,
    unit,
    ours: ours[index] ?? NaN,
    other,
    goal: { atMost: atMost[turn] },
  }));
