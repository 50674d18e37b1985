import { pastSent } from '../already-sent.ts';
import { appendHistory } from '../engine.ts';
import {
  activeIn,
  type ActiveState,
  type Enrollment,
  type EnrollmentState,
  type Moment,
} from '../enrollment.ts';
import type { StepId } from '../ids.ts';
import { err, ok, type Result } from '../result.ts';
import { branches, isEmail, skipEdge, stepOf, type Template } from '../template.ts';
import { variantOf } from '../variant-of.ts';

/** The versions that an enrollment leaves and comes to, and at which step where it can't be the same. */
export type Relocation = { readonly before: Template; readonly after: Template; readonly to?: StepId };

/** Why it stays where it is. */
export type StayReason =
  | 'has-ended'
  /** No step of the new version is the one it is at or comes after it, or it has had all of them. */
  | 'nothing-left'
  | 'other-record-type';

/**
 * Where an enrollment at a step goes on in another version: at the same one, or else at the first that the quiet way
 * leads to and that is in both.
 */
export function placeFor({ before, after }: Relocation, step: StepId): StepId | undefined {
  const kept = new Set(after.steps.map(({ id }) => id));
  let place: StepId | undefined = step;
  while (place !== undefined && !kept.has(place)) {
    const edge = skipEdge(stepOf(before, place));
    place = edge?.kind === 'step' ? edge.to : undefined;
  }
  return place;
}

/** Takes an enrollment to another version of its template. What is due keeps its day, and a pause stays one. */
export function relocate(
  relocation: Relocation,
  enrollment: Enrollment,
  moment: Moment,
): Result<Enrollment, StayReason> {
  const { before, after } = relocation;
  const { state, repliedOn } = enrollment;
  const active = activeIn(state);
  if (state.kind === 'ended' || !active) return err('has-ended');
  if (before.recordType !== after.recordType) return err('other-record-type');
  const step = relocation.to ?? placeFor(relocation, active.step);
  if (step === undefined) return err('nothing-left');
  const onward = onwardIn(relocation, enrollment, placed(relocation, active, step), moment);
  if (!onward.state) return err('nothing-left');
  const next: EnrollmentState = state.kind === 'paused' ? { ...state, was: onward.state } : onward.state;
  const { passed } = onward;
  const variant = variantOf(enrollment, stepOf(before, active.step));
  return ok(
    appendHistory(
      { ...enrollment, version: after.version },
      repliedOn === undefined ? { state: next } : { state: next, repliedOn },
      {
        event: { kind: 'move', from: before.version, to: after.version },
        step: active.step,
        way: { ...(passed.length > 0 && { passed }), ...(variant && { variant }) },
      },
      moment,
    ),
  );
}

/** An email that is waited for stays so where the version has it as an email with branches. */
function placed({ after }: Relocation, active: ActiveState, step: StepId): ActiveState {
  if (active.kind === 'open') return { ...active, step };
  const found = stepOf(after, step);
  const isWaitedFor = step === active.step && isEmail(found) && branches(found);
  return isWaitedFor ? active : { kind: 'open', step, due: active.until };
}

/** At its own step, open as it was, it has not been sent, whatever happened before. */
const onwardIn = (
  { after }: Relocation,
  { history, state }: Enrollment,
  place: ActiveState,
  { today }: Moment,
) => {
  const was = activeIn(state);
  const isSame = was?.kind === place.kind && was.step === place.step;
  return isSame ? { state: place, passed: [] } : pastSent(after, history, place, today);
};
