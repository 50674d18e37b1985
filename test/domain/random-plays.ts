import fc from 'fast-check';
import {
  CLOSE_REASONS,
  DISPOSITIONS,
  REPORTED_OUTCOMES,
  STEP_OUTCOMES,
  type EnrollmentEvent,
} from '../../src/domain/enrollment.ts';
import type { EndId } from '../../src/domain/ids.ts';
import { day } from './enrolled.ts';
import type { Happening, Play } from './plays.ts';
import { END_IDS } from './random-template.ts';

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
  { weight: 3, arbitrary: fc.constant({ kind: 'undo' as const }) },
);
export const anyPlays: fc.Arbitrary<readonly Play[]> = fc.array(
  fc.record({ what: anyHappening, today: anyDay }),
  {
    maxLength: 30,
    size: 'max',
  },
);
