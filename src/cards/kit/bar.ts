const WIDTH = 20;

/** How much of something is done. */
export function barOf(share: number): string {
  const full = Math.round(share * WIDTH);
  return `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}`;
}
