import { ECHO, startBotProcess } from './bots/bot-process.ts';
import { startTeamsSide } from './bots/teams-side.ts';
import { inTurns, median, quantile } from './rounds.ts';
import type { Row, Subject } from './table.ts';
import { clickTurns, cpuOfTurns, delaysOfTurns, statusTurns } from './traffic.ts';

/** Until the code of both has been compiled: a bot runs for weeks. */
const WARM_UP = 10;
const ROUNDS = 10;
/** Each takes as long as its turns take to arrive. */
const ROUNDS_OF_DELAYS = 2;
/** A rate that both handle with ease, so that no delay comes from a queue. */
const A_SECOND = 50;

/** Whole turns over HTTP, from what Teams posts to what Teams gets, beside a bot that only echoes. */
export const measure: Subject = async () => {
  const teams = await startTeamsSide();
  const echo = await startBotProcess('echo');
  const few = await startBotProcess('anukram', '100');
  const many = await startBotProcess('anukram', '10000');
  const turns = [
    statusTurns(echo, teams),
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
  await Promise.all([echo.stop(), few.stop(), many.stop()]);
  teams.close();
  return [
    ...rowsOf(
      'CPU time of',
      'µs',
      cpu.map((figures) => median(figures.slice(WARM_UP))),
      1.25,
    ),
    ...rowsOf(
      '99th percentile of',
      'ms',
      delays.map((figures) => quantile(figures.flat(), 0.99)),
      1.5,
    ),
  ];
};

const TURNS = [
  'status, 100 running',
  'status, 10,000 running',
  'click, 100 running',
  'click, 10,000 running',
];

const rowsOf = (
  figure: string,
  unit: string,
  [echo = 0, ...ours]: readonly number[],
  atMost: number,
): readonly Row[] =>
  ours.map((value, index) => ({
    what: `${figure} ${TURNS[index] ?? ''}`,
    unit,
    ours: value,
    other: { name: ECHO, figure: echo },
    goal: { atMost },
  }));
