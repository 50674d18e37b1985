import type { Situation } from '../../cards/kit/situation.ts';
import { advance, undo, type Advance, type Effect, type Refusal } from '../../domain/engine.ts';
import type { Enrollment, EnrollmentEvent, Moment } from '../../domain/enrollment.ts';
import { livePath, rememberRecord } from '../../domain/history.ts';
import type { EnrollmentId } from '../../domain/ids.ts';
import { changeRecord, type SalesRecord } from '../../domain/record.ts';
import { err, type Result } from '../../domain/result.ts';
import type { Template } from '../../domain/template.ts';
import { mayActFor } from '../turn/rights.ts';
import { situationOf } from '../turn/situations.ts';
import { momentOf, type Turn } from '../turn/turn.ts';
import { retryOnConflict } from '../turn/retry-conflicts.ts';

/** Which enrollment somebody means, and for which revision their card was drawn, if they pressed a card. */
export type Target = { readonly enrollment: EnrollmentId; readonly revision?: number };

export type Acted =
  | { readonly kind: 'done'; readonly situation: Situation; readonly effects: readonly Effect[] }
  /** Somebody was faster, or the same click came twice. Nothing changed. */
  | { readonly kind: 'stale'; readonly situation: Situation }
  | {
      readonly kind: 'refused';
      readonly situation: Situation;
      readonly refusal: Refusal | 'too-late-to-undo' | 'successor-moved-on';
    }
  | { readonly kind: 'not-yours' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'busy' };

/** Lets an event happen to an enrollment and keeps what comes of it, all or nothing. */
export const applyEvent = (turn: Turn, target: Target, event: EnrollmentEvent): Promise<Acted> =>
  change(turn, target, (template, enrollment, moment) => advance(template, enrollment, event, moment));

/** Takes back the last event that the speaker caused, within a day of it. */
export const undoLastEvent = (turn: Turn, target: Target): Promise<Acted> =>
  change(turn, target, (_template, enrollment, moment) => {
    const last = livePath(enrollment.history).at(-1);
    if (last?.by !== moment.by) return err('nothing-to-undo');
    return isTooLate(last, turn) ? err('too-late-to-undo') : undo(enrollment, moment);
  });

/** For so long people can take things back. */
const UNDO_WITHIN_MS = 24 * 60 * 60 * 1_000;

export const isTooLate = ({ at }: { readonly at: string }, { now }: Pick<Turn, 'now'>): boolean =>
  now.getTime() - Date.parse(at) > UNDO_WITHIN_MS;

type Decide = (
  template: Template,
  enrollment: Enrollment,
  moment: Moment,
) => Result<Advance, Refusal | 'too-late-to-undo'>;

const change = (turn: Turn, target: Target, decide: Decide): Promise<Acted> =>
  retryOnConflict(() => tryChange(turn, target, decide));

async function tryChange(turn: Turn, target: Target, decide: Decide): Promise<Acted | 'conflict'> {
  const { services, person } = turn;
  const enrollment = await services.store.enrollment(person.tenant, target.enrollment);
  if (!enrollment) return { kind: 'gone' };
  if (!mayActFor(turn, enrollment.seller)) return { kind: 'not-yours' };
  const situation = await situationOf(turn, enrollment);
  if (target.revision !== undefined && target.revision !== enrollment.revision)
    return { kind: 'stale', situation };
  const decided = decide(situation.template, enrollment, momentOf(turn));
  if (!decided.ok) return { kind: 'refused', situation, refusal: decided.problem };
  return keep(turn, situation, decided.value);
}

async function keep(
  { services, person }: Turn,
  before: Situation,
  advance: Advance,
): Promise<Acted | 'conflict'> {
  const situation = withEffects(before, advance);
  const committed = await services.store.commit(person.tenant, {
    enrollments: [situation.enrollment],
    ...(situation.record !== before.record && { records: [situation.record] }),
  });
  return committed === 'conflict' ? 'conflict' : { kind: 'done', situation, effects: advance.effects };
}

/** How things stand after an event, with what it did to the record; a record that it left alone is the very same. */
export function withEffects(before: Situation, { enrollment, effects }: Advance): Situation {
  const record = effects.reduce(applyEffect, before.record);
  return record === before.record
    ? { ...before, enrollment }
    : { ...before, enrollment: rememberRecord(enrollment, before.record), record };
}

const applyEffect = (record: SalesRecord, effect: Effect): SalesRecord =>
  effect.kind === 'change-record' ? changeRecord(record, effect.change) : { ...record, ...effect.to };
