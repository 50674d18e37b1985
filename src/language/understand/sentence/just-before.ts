/** The words right before a place. What ends there is not looked for from the start of the sentence, name after name. */
export const justBefore = (text: string, at: number): string => text.slice(Math.max(0, at - FAR), at);

/** In letters; longer than "instead of the" and all its like. */
const FAR = 40;
