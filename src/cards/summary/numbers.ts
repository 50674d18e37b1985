import type { Share } from '../../domain/summary.ts';
import { numberOf, percentOf } from '../../language/numbers.ts';
import type { KeyWithoutValues, Say } from '../../language/say.ts';

export const share = ({ count, of }: Share, say: Say): string => percentOf(count, of, say.language);

export const maybe = (value: number | undefined, say: Say): string =>
  value === undefined ? '–' : numberOf(value, say.language);

/** In one piece, so that a line breaks between figures. */
export const counted = (count: number, what: KeyWithoutValues, say: Say): string =>
  `${numberOf(count, say.language)} ${say(what)}`.replaceAll(' ', '\u00a0');
