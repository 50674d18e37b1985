/** Tabs, line ends and whatever else moves the pen. */
const CONTROL = /[\p{Cc}\u2028\u2029]+/gu;
/** Marks of direction, and signs without width; the joiners stay, which Hindi and emoji need. */
const HIDDEN = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;

/**
 * A name as one line of what can be seen, single spaces between the words: nothing in it turns around what stands beside
 * it, or makes it look like another.
 */
export const visibleLine = (text: string): string =>
  text.replace(HIDDEN, '').replace(CONTROL, ' ').replace(/\s+/g, ' ').trim();
