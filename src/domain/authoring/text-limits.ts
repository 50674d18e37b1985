import type { TextPlace } from './template-edit.ts';

/** In characters. What a card shows in a line of its own stays one; an email goes into a link or a form of Teams. */
export const LONGEST_LINE = 200;
const LONGEST_NOTE = 2_000;
const LONGEST_TEXT = 5_000;

const LIMITS: ReadonlyMap<string, number> = new Map([
  ['description', LONGEST_NOTE],
  ['instructions', LONGEST_NOTE],
  ['script', LONGEST_TEXT],
  ['body', LONGEST_TEXT],
]);

/** Of a field of a template or of one of its parts. */
export const limitOf = (field: string): number => LIMITS.get(field) ?? LONGEST_LINE;

export const limitAt = (place: TextPlace): number => ('field' in place ? limitOf(place.field) : LONGEST_LINE);

/** What is shown in one line, without breaks. */
export const isLine = (place: TextPlace): boolean => limitAt(place) === LONGEST_LINE;
