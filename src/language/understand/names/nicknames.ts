import { NICKNAMES } from './words/nicknames.ts';

/** What somebody's first name can be, called so for short or in full: "Jas" is Jaspreet, "Thomas" is Tom. */
export const otherFirstNames = (called: string): readonly string[] => OTHERS.get(called) ?? NONE;

const NONE: readonly string[] = [];
const OTHERS = new Map<string, string[]>();
for (const [full, short] of Object.entries(NICKNAMES))
  for (const one of short.split(' ')) {
    OTHERS.set(one, [...(OTHERS.get(one) ?? []), full]);
    OTHERS.set(full, [...(OTHERS.get(full) ?? []), one]);
  }
