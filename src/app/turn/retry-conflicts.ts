/** Enough for several people pressing at once; more means that something is wrong. */
const TRIES = 5;

/** Tries again while others are faster. */
export async function untilWon<Done>(
  attempt: () => Promise<Done | 'lost-race'>,
): Promise<Done | { readonly kind: 'busy' }> {
  for (let count = 0; count < TRIES; count += 1) {
    const done = await attempt();
    if (done !== 'lost-race') return done;
  }
  return { kind: 'busy' };
}
