/** Where progress is shown. */
export type Screen = {
  write(text: string): void;
  /** Whether a line can be drawn over. */
  readonly isTerminal: boolean;
  /** In milliseconds. */
  now(): number;
};

const SILENT_MS = 2_000;
const REDRAWN_MS = 100;
const REPEATED_MS = 10_000;
const WIDTH = 24;

/**
 * Passes items on and counts them, and shows the count once it takes longer than two seconds: a bar, or a line now and
 * then.
 */
export async function* withProgress<Item>(
  items: AsyncIterable<Item>,
  total: number,
  screen: Screen,
): AsyncGenerator<Item, void> {
  let next = screen.now() + SILENT_MS;
  let [done, shown] = [0, false];
  for await (const item of items) {
    yield item;
    done += 1;
    const now = screen.now();
    if (now < next) continue;
    next = now + (screen.isTerminal ? REDRAWN_MS : REPEATED_MS);
    shown = true;
    screen.write(screen.isTerminal ? `\r${barOf(done, total)}` : `${textOf(done, total)}\n`);
  }
  if (shown && screen.isTerminal) screen.write(`\r${barOf(done, total)}\n`);
}

function barOf(done: number, total: number): string {
  const full = Math.min(WIDTH, Math.floor((done / Math.max(total, 1)) * WIDTH));
  return `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${textOf(done, total)}`;
}

const textOf = (done: number, total: number): string =>
  `${Math.floor((done / Math.max(total, 1)) * 100)} %, ${format(done)} of ${format(total)} rows`;

const format = (count: number): string => count.toLocaleString('en');
