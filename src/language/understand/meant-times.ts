import { addDays, type Day } from '../../domain/day.ts';
import type { ClockTime } from './days/when.ts';
import type { Found } from './found.ts';
import type { Intent } from '../../domain/intents.ts';
import type { Moment } from '../../domain/request.ts';

type Times = Found['times'];
type Time = Times[number];

/** The times of a sentence that are meant: not those that are denied, left behind, or only the reason. */
export function meantTimes({ times, sentence: { text } }: Found, intent: Intent): Times {
  const said = notDenied(
    times.map((time) => afterDenied(time, text)),
    text,
  );
  return chosen(intent === 'snooze' ? notLeft(said, text) : said, text);
}

/** "not Thursday, Friday" is Friday, and no two days in a row. */
const afterDenied = (time: Time, text: string): Time =>
  time.value.kind === 'range' &&
  NOT_BEFORE.test(text.slice(0, time.from)) &&
  text.slice(time.from, time.to).includes(',')
    ? { ...time, value: { kind: 'day', day: time.value.to } }
    : time;

/** "Friday, not Thursday", "guruvar nahi shukravar", "Wednesday is not good, take Thursday" */
function notDenied(times: Times, text: string): Times {
  if (times.length < 2) return times;
  const kept = times.filter(
    ({ from, to, value }) =>
      !(NOT_BEFORE.test(text.slice(0, from)) && value.relation !== 'before' && value.relation !== 'until') &&
      !NO_THEN.test(text.slice(to, times.find((time) => time.from >= to)?.from ?? to)) &&
      !NOT_AFTER.test(text.slice(to)),
  );
  return kept.length > 0 ? kept : times;
}

const NOT_BEFORE = /\b(?:not|instead of)\s+$/iu;
const NO_THEN = /^,?\s*no,?\s+(?:wait,?\s+)?(?:on\s+)?$/iu;
const NOT_AFTER =
  /^\s*(?:(?:ko\s+|को\s+)?(?:nahi|nahin|nhi|nai|नहीं|नही|ki jagah|की जगह)|(?:is|are)(?: not|n't| no) (?:good|ok|okay|possible|free|working)\b)/iu;

/** "to tomorrow from the 3rd": what something is moved away from. */
function notLeft(times: Times, text: string): Times {
  const isTarget = ({ from, to }: Time): boolean =>
    TO.test(text.slice(from, to)) || /\bto\s+$/iu.test(text.slice(0, from));
  const target = times.find((time) => time.value.kind === 'day' && isTarget(time));
  return times.filter(
    ({ from, value }) => !target || from < target.from || value.kind !== 'day' || value.relation !== 'from',
  );
}

const TO = /^to\b/iu;

/** Of several days the one that is ordered: "thursday only, wed I have training", "Friday kar de, Thursday ko shaadi hai". */
function chosen(times: Times, text: string): Times {
  const days = times.filter(({ value }) => value.kind === 'day');
  if (days.length < 2) return times;
  const ordered = days.filter(
    ({ from, to, value: { relation } }) =>
      relation !== 'after' &&
      (ONLY.test(text.slice(from, to)) ||
        ORDER_AFTER.test(text.slice(to)) ||
        ORDER_BEFORE.test(text.slice(0, TO.test(text.slice(from, to)) ? from + 3 : from))),
  );
  return ordered.length === 1
    ? times.filter((time) => time.value.kind !== 'day' || time === ordered[0])
    : times;
}

const ONLY = /\s(?:only|hi|ही)$/iu;
const ORDER_AFTER =
  /^\s*(?:(?:ko|pe|par|tak|को|पे|पर|तक)\s+)?(?:only\b|hi\b|ही(?=\s|$)|(?:kar|rakh|da?al)\s*(?:do|de|dena|dijiye|lo)\b|(?:कर|रख|डाल)\s*(?:दो|दे|देना|दीजिए)(?=\s|,|$))/iu;
const ORDER_BEFORE =
  /\b(?:take|make it|(?:shift|move|push|put|bump|set|snooze) (?:him|her|it|them|this|that)(?: to| for| on| till| until)?)\s+$/iu;

/** A leave that begins and ends: as a range, or as days that follow each other. */
export function stretchIn(times: Times): Moment | undefined {
  const range = times.findLast(({ value }) => value.kind === 'range' && value.unit === undefined)?.value;
  if (range?.kind === 'range') return { day: range.from, to: range.to };
  const days = times.flatMap(({ from, to, value }) =>
    value.kind === 'day' && !value.time ? [{ from, to, day: value.day }] : [],
  );
  const [first, last] = [days[0], days.at(-1)];
  const follow = days.every(({ from, day }, at) => {
    const before = days[at - 1];
    return !before || (day === addDays(before.day, 1) && from - before.to <= SIDE_BY_SIDE);
  });
  return first && last && days.length > 1 && follow ? { day: first.day, to: last.day } : undefined;
}

const SIDE_BY_SIDE = 2;

/** "a week before it expires, it expires on 20 January": counted from what is not said as a day, or a month set apart. */
export function apart(times: Times, text: string): readonly Day[] | undefined {
  const day = times.find(({ value }) => value.kind === 'day');
  if (day?.value.kind !== 'day') return undefined;
  const said = ({ from, to }: Time): string => text.slice(from, to);
  const isCounted = times.some((time) => time.value.kind === 'past' && COUNTED.test(said(time)));
  const { day: date } = day.value;
  const isElsewhere =
    DATE_ALONE.test(said(day)) &&
    times.some(
      ({ value }) =>
        value.kind === 'range' && value.unit === 'month' && (date < value.from || date > value.to),
    );
  return isCounted || isElsewhere ? [date] : undefined;
}

const COUNTED = /(?:before|pehle|phle|pahle|पहले)$/iu;
const DATE_ALONE =
  /^\d{1,2}(?:st|nd|rd|th)?(?:\s*(?:tari?kh?|tareekh|तारी[खक]))?(?:\s+(?:se|tak|ko|से|तक|को))?$/iu;

/** When a card shall come: not the hour at which somebody is in the car, and in the morning unless that was said. */
export function timeToSet(times: Times, text: string): ClockTime | undefined {
  const hours = times.filter(({ value }) => value.time);
  const meant = hours.find(({ from }) => !OWN.test(text.slice(0, from))) ?? hours[0];
  const time = meant?.value.time;
  return time && (time.hour === 17 || time.hour === 18) && !LATE.test(text)
    ? { ...time, hour: time.hour - 12 }
    : time;
}

const OWN =
  /(?:(?:^|[,.;]\s*)(?:i'm|i am|im|i|main|mai|मैं)|\b(?:stop|not|don't|dont|never))\s(?:(?!\b(?:so|but|then|send|bhej\p{L}*)\b)[^,.;])*$/iu;
const LATE =
  /\b1[78]\b|\dp|\bpm\b|p\.m|evenin|\b(?:eve|evn?g)\b|ni(?:ght|te)|shaam|sham\b|शाम|सायं|सांझ|साँझ|रात/iu;
