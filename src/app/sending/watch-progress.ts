import type { Clock } from '../ports/runtime.ts';

/** Tells when nothing gets on although something is under way, whatever the reason. */
export type Progress = {
  /** Something that was under way has ended, well or not. */
  ended(): void;
  /** For how many minutes nothing has, where that is long; told once in that time. */
  stillFor(underWay: number): number | undefined;
};

/** Longer than Teams and the store together take to answer or fail, and than anything waits for its turn. */
const STILL_MS = 3 * 60_000;

export function watchProgress(clock: Clock): Progress {
  const now = (): number => clock.now().getTime();
  let endedAt = now();
  let toldAt = endedAt;
  const goOn = (): void => {
    endedAt = toldAt = now();
  };
  return {
    ended: goOn,
    stillFor: (underWay) => {
      if (underWay === 0) goOn();
      const at = now();
      if (at - toldAt < STILL_MS) return undefined;
      toldAt = at;
      return Math.round((at - endedAt) / 60_000);
    },
  };
}
