/** The first and the second text of a step. */
export const VARIANTS = ['a', 'b'] as const;
export type Variant = (typeof VARIANTS)[number];

/** Of a hundred records, how many get the second text where nothing is said. */
export const EVEN_SHARE = 50;

/** Where one of the texts goes to nobody, there are no two. */
export const isShare = (share: number): boolean => Number.isInteger(share) && share >= 1 && share <= 99;
