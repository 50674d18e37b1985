const A_DAY_MS = 86_400_000;

/** An activity is forgotten when another is kept that was sent a day after it (ISO instants); Teams tries again for minutes. */
export const forgottenThrough = (at: string): string => new Date(Date.parse(at) - A_DAY_MS).toISOString();
