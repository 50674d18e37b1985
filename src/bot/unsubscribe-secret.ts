import { hkdfSync, randomBytes } from 'node:crypto';
import type { Mode } from './mode.ts';
import { SECRET_BYTES } from './seal.ts';

/**
 * The secret that seals the addresses at which people unsubscribe. The operator's own outlives a change of the bot's
 * password, which stands in for it.
 */
export function unsubscribeSecret(mode: Mode, own: string | undefined): Uint8Array | undefined {
  const base = own ?? (mode.kind === 'production' ? mode.appPassword : undefined);
  if (base !== undefined)
    return new Uint8Array(hkdfSync('sha256', base, 'anukram', 'unsubscribe addresses', SECRET_BYTES));
  return mode.kind === 'local' ? randomBytes(SECRET_BYTES) : undefined;
}
