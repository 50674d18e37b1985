import fc from 'fast-check';
import type { Day } from '../../src/domain/day.ts';
import { advanceByReport, type Report } from '../../src/domain/dispositions.ts';
import { advance, undo, type Advance, type Refusal } from '../../src/domain/engine.ts';
import {
  CLOSE_REASONS,
  DISPOSITIONS,
  REPORTED_OUTCOMES,
  STEP_OUTCOMES,
  type Enrollment,
  type EnrollmentEvent,
} from '../../src/domain/enrollment.ts';
import type { EndId } from '../../src/domain/ids.ts';
import type { Result } from '../../src/domain/result.ts';
import type { Template } from '../../src/domain/template.ts';
import { day, moment } from './enrolled.ts';
import { END_IDS } from './random-template.ts';

/** Something that may happen, whether it fits or not; `take-back` is an undo, `tell` what a seller says of the customer. */
export type Happening =
  EnrollmentEvent | { readonly kind: 'take-back' } | ({ readonly kind: 'tell' } & Report);
export type Play = { readonly what: Happening; readonly today: Day };

const anyDay = fc.integer({ min: -3, max: 40 }).map(day);
const said = {
  end: fc.constantFrom(...END_IDS).map((id) => id as string as EndId),
  on: anyDay,
  time: fc.constant('16:00'),
  note: fc.constant('prefers mornings'),
};
const anyOutcome: fc.Arbitrary<EnrollmentEvent> = fc.record(
  {
    kind: fc.constant('outcome' as const),
    outcome: fc.constantFrom(...STEP_OUTCOMES),
    ...said,
    disposition: fc.constantFrom(...DISPOSITIONS),
  },
  { requiredKeys: ['kind', 'outcome'] },
);
const anyReport: fc.Arbitrary<Happening> = fc.record(
  { kind: fc.constant('tell' as const), outcome: fc.constantFrom(...REPORTED_OUTCOMES), ...said },
  { requiredKeys: ['kind', 'outcome'] },
);
const anyHappening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 12, arbitrary: anyOutcome },
  { weight: 8, arbitrary: anyReport },
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
): Result<Advance, Refusal> => {
  if (what.kind === 'take-back') return undo(enrollment, moment(today));
  if (what.kind !== 'tell') return advance(template, enrollment, what, moment(today));
  const { kind: _, ...report } = what;
  return advanceByReport(template, enrollment, report, moment(today));
};
