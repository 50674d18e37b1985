import { inOneLine } from '../../language/lists.ts';
import type { Viewer } from './situation.ts';

/** "Asha Rao, Ravi Menon and 9 more" */
export const named = (names: readonly string[], most: number, { say }: Pick<Viewer, 'say'>): string => {
  const over = names.length - most;
  const shown = over > 1 ? [...names.slice(0, most), say('many.more-names', { count: over })] : names;
  return inOneLine(shown, say.language);
};
