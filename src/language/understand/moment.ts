import type { Day } from '../../domain/day.ts';
import type { ClockTime, When } from './days/when.ts';
import type { Found } from './found.ts';
import type { Intent } from '../../domain/intents.ts';
import type { Moment } from '../../domain/request.ts';
import { justBefore } from './sentence/just-before.ts';

export type MomentFound =
  | { readonly kind: 'found'; readonly moment: Moment }
  | { readonly kind: 'unclear'; readonly candidates: readonly Day[]; readonly said: string }
  | { readonly kind: 'none' };

/** Intents that look back: "on Friday" is the last one. */
const LOOKING_BACK: ReadonlySet<Intent> = new Set(['history', 'summary', 'compare']);

/** When something shall be, or was, by all that was said of days and times in a sentence. */
export function momentIn({ times, sentence: { text }, today }: Found, intent: Intent): MomentFound {
  const back = LOOKING_BACK.has(intent);
  const said = notDenied(times, text);
  const unclear = said.find(({ value }) => value.kind === 'unclear');
  if (unclear?.value.kind === 'unclear' && !said.some(({ value }) => value.kind === 'day'))
    return {
      kind: 'unclear',
      candidates: unclear.value.candidates,
      said: text.slice(unclear.from, unclear.to),
    };
  const all = said.flatMap(({ value }) => dayIn(value, back));
  const ahead = all.filter(({ day }) => day !== today);
  // "I called Asha today, snooze her"; whoever says "until today" hears that it has to be later.
  const isToday = all.length > 0 && ahead.length === 0;
  if (intent === 'snooze' && isToday && !said.some(({ value }) => value.time ?? value.relation === 'until'))
    return { kind: 'none' };
  const days = ahead.length > 0 && !back ? ahead : all;
  const target =
    said.find(({ value }) => value.relation === 'until') ??
    (intent === 'snooze' ? undefined : said.find(({ value }) => value.relation === 'from'));
  const chosen = (target && dayIn(target.value, back)[0]) ?? days.at(-1);
  const past = said.find(({ value }) => value.kind === 'past');
  if (!chosen && past?.value.kind === 'past' && !back)
    return {
      kind: 'unclear',
      candidates: past.value.again ? [past.value.again] : [],
      said: text.slice(past.from, past.to),
    };
  const time = said
    .map(({ value }) => value.time)
    .filter((one) => one !== undefined)
    .at(-1);
  if (!chosen && !time) return { kind: 'none' };
  return { kind: 'found', moment: { ...chosen, ...(time ? { time: clock(time) } : {}) } };
}

/** "Friday, not Thursday", "guruvar nahi shukravar" */
const notDenied = (times: Found['times'], text: string): Found['times'] => {
  if (times.length < 2) return times;
  const kept = times.filter(
    ({ from, to }) =>
      !/\b(?:not|instead of)\s+$/iu.test(justBefore(text, from)) &&
      !/^,?\s*no,?\s+(?:wait,?\s+)?(?:on\s+)?$/iu.test(
        text.slice(to, times.find((time) => time.from >= to)?.from ?? to),
      ) &&
      !/^\s*(?:ko\s+|को\s+)?(?:nahi|nahin|nhi|nai|नहीं|नही|ki jagah|की जगह)/iu.test(text.slice(to)),
  );
  return kept.length > 0 ? kept : times;
};

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
