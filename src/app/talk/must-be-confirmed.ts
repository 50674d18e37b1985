import { daysBetween, type Day } from '../../domain/day.ts';
import type { Intent } from '../../domain/intents.ts';
import type { Request } from '../../domain/request.ts';

/** What a button undoes needs no question before it, unless its day is likely a slip. */
export const mustBeConfirmed = (request: Request, today: Day): boolean =>
  (request.confirm === true && request.reason === 'do-not-contact') ||
  (request.answer === undefined && PUTS_OFF.has(request.intent) && isFarOff(request.when, today));

const PUTS_OFF: ReadonlySet<Intent> = new Set(['snooze', 'pause', 'outcome', 'leave']);

/** More than a year ahead. */
const isFarOff = (when: Request['when'], today: Day): boolean =>
  when?.day !== undefined && daysBetween(today, when.day) > 366;
