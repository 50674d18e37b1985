import type { Counts } from '../../domain/counts.ts';
import type { Day } from '../../domain/day.ts';
import type { PersonId, TemplateId } from '../../domain/ids.ts';
import type { Period } from '../../domain/period.ts';

export type TallyQuery = {
  /** When they were enrolled. */
  readonly period: Period;
  readonly template?: TemplateId;
  /** All sellers together, each of them, or each of some. */
  readonly of: 'everybody' | 'each' | readonly PersonId[];
};

export type Tallies = {
  readonly rows: readonly Tallied[];
  /** Whether everything is counted; after an upgrade that takes a while. */
  readonly isComplete: boolean;
};

/** Without a seller: of all of them together. */
export type Tallied = {
  readonly template: TemplateId;
  readonly version: number;
  readonly seller?: PersonId;
  readonly counts: Counts;
};

export type LateQuery = {
  readonly template: TemplateId;
  readonly through: Day;
  readonly period: Period;
  readonly of: 'everybody' | readonly PersonId[];
  readonly version?: number;
  readonly limit: number;
};
