import { addDays, weekdayOf, type Day } from '../../domain/day.ts';
import type { ClockTime, When } from './days/when.ts';
import type { Found } from './found.ts';
import type { Intent } from '../../domain/intents.ts';
import type { Moment } from '../../domain/request.ts';
import { apart, meantTimes, stretchIn, timeToSet } from './meant-times.ts';

export type MomentFound =
  | { readonly kind: 'found'; readonly moment: Moment }
  | {
      readonly kind: 'unclear';
      readonly candidates: readonly Day[];
      readonly said: string;
      /** "every Friday": again and again. */
      readonly isRepeated?: true;
      readonly time?: string;
    }
  | { readonly kind: 'none' };

/** Intents that look back: "on Friday" is the last one. */
const LOOKING_BACK: ReadonlySet<Intent> = new Set(['history', 'summary', 'compare']);

/** When something shall be, or was, by all that was said of days and times in a sentence. */
export function momentIn(found: Found, intent: Intent): MomentFound {
  const { today, sentence } = found;
  const { text } = sentence;
  const back = LOOKING_BACK.has(intent);
  const said = meantTimes(found, intent);
  const unclear = unclearIn(said, text, intent) ?? (AHEAD.has(intent) ? repeatedIn(said, found) : undefined);
  if (unclear) return unclear;
  const all = said.flatMap(({ value }) => dayIn(PUTS_OFF.has(intent) ? afterIt(value) : value, back));
  const ahead = all.filter(({ day }) => day !== today);
  // "I called Asha today, snooze her"; whoever says "until today" hears that it has to be later.
  const isToday = all.length > 0 && ahead.length === 0;
  if (intent === 'snooze' && isToday && !said.some(({ value }) => value.time ?? value.relation === 'until'))
    return { kind: 'none' };
  const days = ahead.length > 0 && !back ? ahead : all;
  const target =
    said.find(({ value }) => value.relation === 'until') ??
    (intent === 'snooze' ? undefined : said.find(({ value }) => value.relation === 'from'));
  const chosen =
    (intent === 'leave' ? stretchIn(said) : undefined) ??
    (target && dayIn(target.value, back)[0]) ??
    days.at(-1);
  const past = said.find(({ value }) => value.kind === 'past');
  if (!chosen && past?.value.kind === 'past' && !back)
    return {
      kind: 'unclear',
      candidates: past.value.again ? [past.value.again] : [],
      said: text.slice(past.from, past.to),
    };
  const time =
    intent === 'settings' ? timeToSet(said, text) : said.findLast(({ value }) => value.time)?.value.time;
  if (!chosen && !time) return { kind: 'none' };
  return { kind: 'found', moment: { ...chosen, ...(time ? { time: clock(time) } : {}) } };
}

const PUTS_OFF: ReadonlySet<Intent> = new Set(['snooze', 'remind', 'pause']);

/** What waits until after a day waits for the next: "after Sunday". */
const afterIt = (value: When): When =>
  value.kind === 'day' && value.relation === 'after' && !value.time
    ? { ...value, day: addDays(value.day, 1) }
    : value;

/** What was said and is not plain: two readings, or a day that is counted from another. */
function unclearIn(said: Found['times'], text: string, intent: Intent): MomentFound | undefined {
  const unclear = said.find(({ value }) => value.kind === 'unclear');
  if (unclear?.value.kind === 'unclear' && !said.some(({ value }) => value.kind === 'day'))
    return {
      kind: 'unclear',
      candidates: unclear.value.candidates,
      said: text.slice(unclear.from, unclear.to),
    };
  const candidates = AHEAD.has(intent) ? apart(said, text) : undefined;
  return candidates && { kind: 'unclear', candidates, said: text };
}

/** "every Monday and Friday": the next of each. */
function repeatedIn(said: Found['times'], { sentence: { text }, today }: Found): MomentFound | undefined {
  const often = said.find(({ value }) => value.kind === 'weekdays');
  if (often?.value.kind !== 'weekdays' || said.some(({ value }) => value.kind === 'day')) return undefined;
  const { weekdays, time } = often.value;
  const candidates = [1, 2, 3, 4, 5, 6, 7]
    .map((days) => addDays(today, days))
    .filter((day) => weekdays.includes(weekdayOf(day)))
    .slice(0, MOST_REPEATED);
  return {
    kind: 'unclear',
    candidates,
    said: text.slice(often.from, often.to).trim(),
    isRepeated: true,
    ...(time && { time: clock(time) }),
  };
}

const MOST_REPEATED = 3;

const AHEAD: ReadonlySet<Intent> = new Set(['snooze', 'remind', 'pause', 'enroll']);

function dayIn(value: When, back: boolean): readonly Moment[] {
  switch (value.kind) {
    case 'day':
      return [{ day: back && value.earlier ? value.earlier : value.day }];
    case 'past':
      return back ? [{ day: value.day }] : [];
    case 'range':
      return [{ day: value.from, to: value.to }];
    case 'length':
      return [{ day: value.day }];
    default:
      return [];
  }
}

const clock = ({ hour, minute }: ClockTime): string =>
  `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
