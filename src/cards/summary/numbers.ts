import type { Share } from '../../domain/summary.ts';
import { numberOf, percentOf } from '../../language/numbers.ts';
import type { KeyWithoutValues, Say } from '../../language/say.ts';

export const share = ({ count, of }: Share, say: Say): string => percentOf(count, of, say.language);

export const maybe = (value: number | undefined, say: Say): string =>
  value === undefined ? '–' : numberOf(value, say.language);

/** Stands beside the number of days, or beside a dash. */
export const daysToEndLabel = (days: number | undefined, say: Say): string =>
  days === undefined ? say('summary.days-to-end') : say('summary.days-to-end-of', { days });

/** "75 ended well (76% of 99)"; without the share where there is nothing to take it of. */
export const countedShare = (of: Share, what: KeyWithoutValues, say: Say): string =>
  inOnePiece(of.count, withRate(of, what, say), say);

/** "ended well (76% of 99)", beside its count. */
export const withRate = (of: Share, what: KeyWithoutValues, say: Say): string =>
  of.of === 0
    ? say(what)
    : say('summary.with-rate', { what: say(what), rate: share(of, say), of: numberOf(of.of, say.language) });

/** In one piece, so that a line breaks between figures. */
export const counted = (count: number, what: KeyWithoutValues, say: Say): string =>
  inOnePiece(count, say(what), say);

export const daysToEndCounted = (days: number, say: Say): string =>
  inOnePiece(days, daysToEndLabel(days, say), say);

const inOnePiece = (count: number, what: string, say: Say): string =>
  `${numberOf(count, say.language)} ${what}`.replaceAll(' ', '\u00a0');
