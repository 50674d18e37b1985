import fc from 'fast-check';
import type { Day } from '../../src/domain/day.ts';
import { advance, undo, type Advance, type Refusal } from '../../src/domain/engine.ts';
import {
  CLOSE_REASONS,
  STEP_OUTCOMES,
  type Enrollment,
  type EnrollmentEvent,
} from '../../src/domain/enrollment.ts';
import type { EndId } from '../../src/domain/ids.ts';
import type { Result } from '../../src/domain/result.ts';
import type { Template } from '../../src/domain/template.ts';
import { day, moment } from './enrolled.ts';
import { END_IDS } from './random-template.ts';

/** Something that may happen, whether it fits or not; `take-back` is an undo. */
export type Happening = EnrollmentEvent | { readonly kind: 'take-back' };
export type Play = { readonly what: Happening; readonly today: Day };

const anyDay = fc.integer({ min: -3, max: 40 }).map(day);
const anyOutcome: fc.Arbitrary<EnrollmentEvent> = fc.record(
  {
    kind: fc.constant('outcome' as const),
    outcome: fc.constantFrom(...STEP_OUTCOMES),
    end: fc.constantFrom(...END_IDS).map((id) => id as string as EndId),
    on: anyDay,
  },
  { requiredKeys: ['kind', 'outcome'] },
);
const anyHappening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 12, arbitrary: anyOutcome },
  {
    weight: 3,
    arbitrary: fc.constantFrom<Happening[]>({ kind: 'continue' }, { kind: 'skip' }, { kind: 'resume' }),
  },
  { weight: 2, arbitrary: anyDay.map((until) => ({ kind: 'snooze' as const, until })) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('pause' as const), until: anyDay }, { requiredKeys: ['kind'] }),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...CLOSE_REASONS).map((reason) => ({ kind: 'close' as const, reason })),
  },
  { weight: 3, arbitrary: fc.constant({ kind: 'take-back' as const }) },
);
export const anyPlays: fc.Arbitrary<readonly Play[]> = fc.array(
  fc.record({ what: anyHappening, today: anyDay }),
  {
    maxLength: 30,
    size: 'max',
  },
);

export const attempt = (
  template: Template,
  enrollment: Enrollment,
  { what, today }: Play,
): Result<Advance, Refusal> =>
  what.kind === 'take-back'
    ? undo(enrollment, moment(today))
    : advance(template, enrollment, what, moment(today));
