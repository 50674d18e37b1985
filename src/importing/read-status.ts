import type { RecordStatus } from '../domain/record.ts';
import { fold } from '../language/words.ts';

const STATUSES: readonly (readonly [RecordStatus, RegExp])[] = [
  ['do-not-contact', /^(?:do not contact|dnc|dnd|opted out|unsubscribed|संपर्क न करें|संपर्क नहीं)$/u],
  [
    'disqualified',
    /^(?:disqualified|unqualified|not qualified|junk(?: lead)?|dead|lost|lost lead|cannot contact|no longer interested|not interested|closed - not converted|closed lost|canceled|cancelled|bad fit|अयोग्य(?: घोषित)?|खोया)$/u,
  ],
  ['qualified', /^(?:qualified|converted|closed - converted|sales ?qualified ?lead|sql|योग्य)$/u],
];

/** What other systems call how far somebody has come; whatever goes on counts as active. */
export const readStatus = (cell: string): RecordStatus | undefined => {
  const text = fold(cell);
  if (text === '') return undefined;
  return STATUSES.find(([, form]) => form.test(text))?.[0] ?? 'active';
};

const YES =
  /^(?:yes|y|true|1|x|✓|✔|do not allow|don't allow|opted out|opt out|unsubscribed|do not call|do not email|do not contact|dnd|dnc|हाँ|हां|जी|जी हाँ|haan|ha)$/u;

/** In a column that says who is not to be contacted. */
export const isMarked = (cell: string): boolean => YES.test(fold(cell));
