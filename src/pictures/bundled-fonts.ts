import { fileURLToPath } from 'node:url';

/**
 * Lets what draws text find the fonts that come along, which shape Devanagari. To be called with the environment of the
 * process before anything is drawn; loading the library before that does no harm.
 */
export function useBundledFonts(env: Record<string, string | undefined>): void {
  env.FONTCONFIG_FILE = fileURLToPath(new URL('../../fonts/fonts.conf', import.meta.url));
}
