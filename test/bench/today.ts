import { Memory } from 'lowdb';
import { createCards } from './today-bot.ts';
import { cpuOfOne, inTurns, median } from './rounds.ts';
import type { Row, Subject } from './table.ts';

const FEW = 100;
const LENGTHS = [1_000, 10_000] as const;
const WARM_UP = 20;
const ROUNDS = 20;

/** The list of the day and a click on it, for a seller with a hundred actions due and for one with thousands. */
export const measure: Subject = async () => {
  const lists = await Promise.all([FEW, ...LENGTHS].map((due) => createCards(new Memory(), due)));
  const cpu = await inTurns(
    WARM_UP + ROUNDS,
    lists.flatMap(({ today, click }) => [() => cpuOfOne(today), () => cpuOfOne(click)]),
  );
  await Promise.all(lists.map(({ close }) => close()));
  const figures = cpu.map((all) => median(all.slice(WARM_UP)));
  const [today = NaN, click = NaN] = figures;
  return LENGTHS.flatMap((due, index) => [
    row(`CPU time of today, ${due} due`, figures[2 * index + 2], today),
    row(`CPU time of a click, ${due} due`, figures[2 * index + 3], click),
  ]);
};

const row = (what: string, ours = NaN, few: number): Row => ({
  what,
  unit: 'ms',
  ours,
  other: { name: `with ${FEW} due`, figure: few },
  goal: { atMost: 3 },
});
