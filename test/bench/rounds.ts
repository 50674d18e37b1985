/** Lets all take their turn, round after round, so that what else the machine does hits them alike. Keeps their order. */
export async function inTurns<Figure>(
  rounds: number,
  takes: readonly ((round: number) => Figure | Promise<Figure>)[],
): Promise<readonly (readonly Figure[])[]> {
  const figures: Figure[][] = takes.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, take] of takes.entries()) figures[index]?.push(await take(round));
  }
  return figures;
}

export const median = (figures: readonly number[]): number => quantile(figures, 0.5);

/** The figure that this share of all figures do not exceed. */
export function quantile(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

const LONG_ENOUGH = 150_000;

/** Microseconds of CPU time that the work takes, which is repeated until that can be told. */
export function cpuOf(work: () => void): number {
  const before = process.cpuUsage();
  for (let times = 1; ; times += 1) {
    work();
    const { user, system } = process.cpuUsage(before);
    if (user + system >= LONG_ENOUGH) return (user + system) / times;
  }
}

/** Milliseconds of CPU time that the work takes, done once. */
export async function cpuOfOne(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
