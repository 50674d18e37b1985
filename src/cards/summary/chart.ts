import { numberOf } from '../../language/numbers.ts';
import type { KeyWithoutValues, Say } from '../../language/say.ts';

const LONGEST_BAR = 16;

export type Chart = {
  readonly title: string;
  readonly bars: readonly {
    readonly label: string;
    readonly value: number;
    readonly text: string;
    readonly bar: string;
  }[];
};

/** Clients that draw no charts show a bar of blocks. */
export function chartOf(
  title: KeyWithoutValues,
  bars: readonly (readonly [string, number])[],
  say: Say,
): Chart {
  const most = Math.max(1, ...bars.map(([, value]) => value));
  return {
    title: say(title),
    bars: bars.map(([label, value]) => ({
      label,
      value,
      text: numberOf(value, say.language),
      bar: '█'.repeat(Math.ceil((value / most) * LONGEST_BAR)),
    })),
  };
}
