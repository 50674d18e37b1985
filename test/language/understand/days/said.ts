import type { Day } from '../../../../src/domain/day.ts';
import { spotTimes } from '../../../../src/language/understand/days/spot-times.ts';
import type { ClockTime, TimeContext, When } from '../../../../src/language/understand/days/when.ts';

/** A Monday, at eight in the morning, to somebody in whose country 12/5 is the 12th of May. */
export const HERE: TimeContext = {
  today: '2026-11-30' as Day,
  minutes: 8 * 60,
  dayFirst: true,
  workingDays: [1, 2, 3, 4, 5],
};

/** All times in a sentence, in short: "friday at 4" is "2026-12-04 16:00". */
export const timesIn = (text: string, context: Partial<TimeContext> = {}): string =>
  timesWhere(text, { ...HERE, ...context });

export const timesWhere = (text: string, context: TimeContext): string =>
  spotTimes({ text, tokens: [] }, context)
    .map(({ value }) => inShort(value))
    .join(', ');

/** The words that each of them was read from. */
export const wordsIn = (text: string): readonly string[] =>
  spotTimes({ text, tokens: [] }, HERE).map(({ from, to }) => text.slice(from, to));

const clock = ({ hour, minute, zone }: ClockTime): string =>
  `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}${zone ? ` ${zone}` : ''}`;

function inShort(when: When): string {
  const relation = when.relation && when.relation !== 'on' ? `${when.relation} ` : '';
  const part = when.part ? ` ${when.part}` : '';
  const time = when.time ? ` ${clock(when.time)}` : '';
  return `${relation}${named(when)}${time}${part}`.replace(/ +/g, ' ').trim();
}

function named(when: When): string {
  switch (when.kind) {
    case 'day':
      return `${when.about ? 'about ' : ''}${when.day}`;
    case 'past':
      return `past ${when.day}`;
    case 'range':
      return `${when.from}/${when.to}`;
    case 'length':
      return `${when.amount} ${when.unit}: ${when.day}`;
    case 'weekdays':
      return `every ${when.weekdays.join('')}`;
    case 'time':
      return '';
    case 'hours':
      return `${clock(when.from)}–${clock(when.to)}`;
    case 'unclear':
      return [when.why, ...when.candidates].join(' ');
  }
}
