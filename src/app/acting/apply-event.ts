import { personOf, withEnrollment, type Situation } from '../../cards/kit/situation.ts';
import { advanceByReport, type Report } from '../../domain/dispositions.ts';
import { undo, type Advance, type Effect, type Refusal } from '../../domain/engine.ts';
import { BY_ITSELF, type Enrollment, type EnrollmentEvent, type Moment } from '../../domain/enrollment.ts';
import { livePath, rememberMarks, rememberRecord } from '../../domain/history.ts';
import type { EnrollmentId, RecordId } from '../../domain/ids.ts';
import {
  changeRecord,
  markRecord,
  restoreMarks,
  type NotToContact,
  type SalesRecord,
} from '../../domain/record.ts';
import { err, type Result } from '../../domain/result.ts';
import type { Changes } from '../ports/changes.ts';
import { mayActFor } from '../turn/rights.ts';
import { situationOf } from '../turn/situations.ts';
import { momentOf, type Turn } from '../turn/turn.ts';
import { advanceUnlessSilent } from './despite-silence.ts';
import { retryOnConflict } from '../turn/retry-conflicts.ts';

/** Which enrollment is meant and, for a press, the revision that the card was drawn for. */
export type Target = { readonly enrollment: EnrollmentId; readonly revision?: number };

export type Acted =
  | { readonly kind: 'done'; readonly situation: Situation; readonly effects: readonly Effect[] }
  /** Someone else was faster, or the same click came twice. Nothing changed. */
  | { readonly kind: 'stale'; readonly situation: Situation }
  | {
      readonly kind: 'refused';
      readonly situation: Situation;
      readonly refusal: Refusal | NotToContact | 'too-late-to-undo' | 'successor-moved-on';
    }
  | { readonly kind: 'not-yours' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'busy' };

/** What else is kept with an enrollment as it becomes. */
export type Along = (enrollment: Enrollment) => Changes;

/** Lets an event happen to an enrollment and keeps what comes of it, all or nothing. */
export const applyEvent = (
  turn: Turn,
  target: Target,
  event: EnrollmentEvent,
  along?: Along,
): Promise<Acted> =>
  change(turn, target, (situation, moment) => advanceUnlessSilent(situation, event, moment), along);

/** Lets happen what a report comes to for the step in front of the seller. */
export const applyReport = (turn: Turn, target: Target, report: Report, along?: Along): Promise<Acted> =>
  change(
    turn,
    target,
    ({ template, enrollment }, moment) => advanceByReport(template, enrollment, report, moment),
    along,
  );

/** Undoes the last event that the speaker caused, within a day of it. */
export const undoLastEvent = (turn: Turn, target: Target): Promise<Acted> =>
  change(turn, target, ({ enrollment }, moment) => {
    const last = livePath(enrollment.history).at(-1);
    if (!last || (last.by !== moment.by && last.by !== BY_ITSELF)) return err('nothing-to-undo');
    return isTooLate(last, turn) ? err('too-late-to-undo') : undo(enrollment, moment);
  });

/** For so long people can take things back. */
const UNDO_WITHIN_MS = 24 * 60 * 60 * 1_000;

export const isTooLate = ({ at }: { readonly at: string }, { now }: Pick<Turn, 'now'>): boolean =>
  now.getTime() - Date.parse(at) > UNDO_WITHIN_MS;

type Decide = (
  situation: Situation,
  moment: Moment,
) => Result<Advance, Refusal | NotToContact | 'too-late-to-undo'>;

const change = (turn: Turn, target: Target, decide: Decide, along?: Along): Promise<Acted> =>
  retryOnConflict(() => tryChange(turn, target, decide, along));

async function tryChange(
  turn: Turn,
  target: Target,
  decide: Decide,
  along?: Along,
): Promise<Acted | 'conflict'> {
  const { services, person } = turn;
  const enrollment = await services.store.enrollment(person.tenant, target.enrollment);
  if (!enrollment) return { kind: 'gone' };
  if (!mayActFor(turn, enrollment.seller)) return { kind: 'not-yours' };
  const situation = await situationOf(turn, enrollment);
  if (target.revision !== undefined && target.revision !== enrollment.revision)
    return { kind: 'stale', situation };
  const decided = decide(situation, momentOf(turn));
  if (!decided.ok) return { kind: 'refused', situation, refusal: decided.problem };
  return keep(turn, situation, decided.value, along);
}

async function keep(
  { services, person }: Turn,
  before: Situation,
  advance: Advance,
  along: Along = () => ({}),
): Promise<Acted | 'conflict'> {
  const situation = withEffects(before, advance);
  const records = changedRecords(before, situation);
  const committed = await services.store.commit(person.tenant, {
    ...along(situation.enrollment),
    enrollments: [situation.enrollment],
    ...(records.length > 0 && { records }),
  });
  return committed === 'conflict' ? 'conflict' : { kind: 'done', situation, effects: advance.effects };
}

/** The situation after an event, with what it did to the records; one that it left alone is the very same. */
export function withEffects(before: Situation, { enrollment, effects }: Advance): Situation {
  const after = effects.reduce(applyEffect, before);
  return withEnrollment(after, remembering(enrollment, effects, before));
}

/** The record and its contact, where the event changed them. */
export const changedRecords = (before: Situation, { record, contact }: Situation): readonly SalesRecord[] =>
  [record, contact].filter(
    (one): one is SalesRecord => one !== undefined && one !== before.record && one !== before.contact,
  );

/** With those of its records that others have changed since. */
export function withRecords(situation: Situation, changed: ReadonlyMap<RecordId, SalesRecord>): Situation {
  const { record, contact } = situation;
  const newest = (one: SalesRecord): SalesRecord => changed.get(one.id) ?? one;
  return { ...situation, record: newest(record), ...(contact && { contact: newest(contact) }) };
}

function remembering(enrollment: Enrollment, effects: readonly Effect[], before: Situation): Enrollment {
  const changes = effects.some(({ kind }) => kind === 'change-record');
  const marks = effects.some(({ kind }) => kind === 'mark-person');
  const one = changes ? rememberRecord(enrollment, before.record) : enrollment;
  return marks ? rememberMarks(one, personOf(before)) : one;
}

function applyEffect(situation: Situation, effect: Effect): Situation {
  switch (effect.kind) {
    case 'change-record':
      return { ...situation, record: changeRecord(situation.record, effect.change) };
    case 'restore-record':
      return { ...situation, record: { ...situation.record, ...effect.to } };
    case 'mark-person':
      return withPerson(situation, markRecord(personOf(situation), effect.what));
    case 'restore-marks':
      return withPerson(situation, restoreMarks(personOf(situation), effect.to));
  }
}

const withPerson = (situation: Situation, person: SalesRecord): Situation =>
  situation.contact ? { ...situation, contact: person } : { ...situation, record: person };
