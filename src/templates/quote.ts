const LONGEST = 60;

/** A word of the file within a message: on one line, and shortened. */
export const quote = (text: string): string =>
  JSON.stringify(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

export const quoteAll = (texts: readonly string[], joint = ', '): string => texts.map(quote).join(joint);
