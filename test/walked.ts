import { addDays, type Day } from '../src/domain/day.ts';
import { dueOn } from '../src/domain/due.ts';
import { advance, awake, enroll } from '../src/domain/engine.ts';
import type { Enrollment, EnrollmentEvent } from '../src/domain/enrollment.ts';
import type { EnrollmentId, PersonId, RecordId } from '../src/domain/ids.ts';
import { asksForDay, stepOutcomes } from '../src/domain/step-outcomes.ts';
import { stepOf, type Template } from '../src/domain/template.ts';
import { aRecord } from './builders.ts';

/** How a random walk goes: who walks, since when, and until which day. */
export type WalkPlan = {
  readonly id: string;
  readonly seller: PersonId;
  readonly start: Day;
  readonly today: Day;
};

/** An enrollment that is worked as people do: a day or so late, now and then snoozed, skipped, given up or forgotten. */
export function walked(
  template: Template,
  { id, seller, start, today }: WalkPlan,
  random: () => number,
): Enrollment {
  const record = aRecord({ id: id as RecordId, type: template.recordType });
  const plan = { id: id as EnrollmentId, seller, inputs: {}, start };
  const started = enroll(template, record, plan, momentOn(start, seller));
  if (!started.ok) throw new Error(started.problem);
  let enrollment = started.value;
  const pace = random() < 0.1 ? 30 : 3;
  for (;;) {
    const due = dueOn(enrollment);
    if (due === undefined) return enrollment;
    const day = addDays(due, Math.floor(random() ** 2 * pace));
    if (day > today) return enrollment;
    const next = advance(
      template,
      enrollment,
      deedOn(template, enrollment, day, random),
      momentOn(day, seller),
    );
    if (!next.ok) return enrollment;
    enrollment = next.value.enrollment;
  }
}

const momentOn = (today: Day, by: PersonId) => ({ today, at: `${today}T09:00:00.000Z`, by });

function deedOn(
  template: Template,
  { state }: Enrollment,
  today: Day,
  random: () => number,
): EnrollmentEvent {
  const luck = random();
  if (luck < 0.03) return { kind: 'close', reason: luck < 0.01 ? 'won' : 'not-interested' };
  if (luck < 0.06) return { kind: 'skip' };
  if (luck < 0.12) return { kind: 'snooze', until: addDays(today, 3) };
  const now = awake(state, today);
  if (now.kind !== 'open' && now.kind !== 'awaiting') return { kind: 'resume' };
  const step = stepOf(template, now.step);
  const outcomes = stepOutcomes(step, now.kind === 'awaiting');
  const outcome = outcomes[Math.floor(random() * outcomes.length)] ?? 'done';
  const edge = outcome === 'no-show' ? undefined : step.outcomes[outcome];
  const end = edge?.kind === 'end' ? edge.ends[Math.floor(random() * edge.ends.length)] : undefined;
  const asks = asksForDay(template, step) || outcome === 'no-show';
  return { kind: 'outcome', outcome, ...(end && { end }), ...(asks && { on: addDays(today, 2) }) };
}

/** The same numbers in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
