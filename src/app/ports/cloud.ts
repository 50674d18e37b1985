/** Microsoft's clouds, by the names that Teams' own tools give them: each is closed to the others. */
export const CLOUDS = ['Public', 'USGov', 'USGovDoD', 'China'] as const;
export type Cloud = (typeof CLOUDS)[number];
