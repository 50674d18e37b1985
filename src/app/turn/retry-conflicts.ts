/** Enough for several people pressing at once; more means that something is wrong. */
const TRIES = 5;

/** Tries again while others are faster. */
export async function retryOnConflict<Done>(
  attempt: () => Promise<Done | 'conflict'>,
): Promise<Done | { readonly kind: 'busy' }> {
  for (let count = 0; count < TRIES; count += 1) {
    const done = await attempt();
    if (done !== 'conflict') return done;
  }
  return { kind: 'busy' };
}
