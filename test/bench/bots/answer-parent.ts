/** What the bench asks a bot's process; only the process itself knows what it used. */
export type Question = 'usage' | 'next-day';

export type Usage = {
  /** Microseconds of CPU time since the process began, all threads, user and system. */
  readonly cpu: number;
  /** Megabytes of memory that the process holds. */
  readonly rss: number;
};

/** Where a bot listens, and what it had used when it began to. */
export type Listening = { readonly url: string; readonly started: Usage };

/** Tells the bench where the bot listens, and answers its questions from then on. */
export function answerParent(url: string, nextDay: () => void = () => undefined): void {
  process.on('message', (question: Question) => {
    if (question === 'next-day') nextDay();
    process.send?.(usage());
  });
  process.on('disconnect', () => process.exit());
  process.send?.({ url, started: usage() } satisfies Listening);
}

function usage(): Usage {
  const { user, system } = process.cpuUsage();
  return { cpu: user + system, rss: process.memoryUsage.rss() / 2 ** 20 };
}
