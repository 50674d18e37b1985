import { hkdfSync, randomBytes } from 'node:crypto';

import type { Mode } from './mode.ts';
import { SECRET_BYTES } from './seal.ts';

/**
 * The secret that seals file addresses: derived from the bot's password, so that it is the same in every copy and after
 * a restart; random in local mode. A managed identity has no password, and so no addresses.
 */
export function fileSecret(mode: Mode): Uint8Array | undefined {
  if (mode.kind === 'local') return randomBytes(SECRET_BYTES);
  if (mode.appPassword === undefined) return undefined;
  return new Uint8Array(
    hkdfSync('sha256', mode.appPassword, mode.appId, 'anukram file addresses', SECRET_BYTES),
  );
}
