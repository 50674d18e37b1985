import { fileURLToPath } from 'node:url';

/**
 * Lets the renderer find the bundled fonts, which shape Devanagari. Call it with the process's environment before
 * anything is drawn; loading the library earlier does no harm.
 */
export function useBundledFonts(env: Record<string, string | undefined>): void {
  env.FONTCONFIG_FILE = fileURLToPath(new URL('../../fonts/fonts.conf', import.meta.url));
}
