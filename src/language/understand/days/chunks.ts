import type { Span } from '../sentence/sentence.ts';
import type { Sort } from './vocabulary/sorts.ts';
import type { LengthUnit, When } from './when.ts';

/** A word, sign or number of a sentence, or what rules have put together from several. */
export type Chunk = Span & {
  readonly sort: Sort;
  /** The number that it stands for: of a weekday, a month, a count, minutes since midnight. */
  readonly n: number;
  /** The numbers of a notation: "5/12/2026", "14h30". */
  readonly notation?: readonly number[];
  readonly unit?: LengthUnit;
  /** Where the zone of a clock time is named. */
  readonly zone?: Span;
  readonly when?: When;
  /** From 0 to 1, where less than sure. */
  readonly confidence?: number;
  /** Where which half of the day is meant was not said. */
  readonly guessed?: boolean;
  /** Of a day that was named by its distance: "tomorrow". */
  readonly relative?: true;
  /** Of a day that was named by its date alone: "the 9th". */
  readonly date?: number;
  /** Of a day that was named by its weekday alone, so that "Monday week" and "Friday 4th" can be told. */
  readonly weekday?: number;
};
