import { activeIn, type Enrollment } from '../enrollment.ts';
import { isBeside } from '../history.ts';
import type { MailId, StepId } from '../ids.ts';
import { findStep, type Template } from '../template.ts';
import { enteredAt, openStepOf } from './entered.ts';
import { leftIn } from './left.ts';
import { held, moot, newMail, plannedAnew } from './moves.ts';
import type { OutgoingMail } from './outgoing.ts';

export type ToPlan = {
  /** As it becomes. */
  readonly enrollment: Enrollment;
  readonly template: Template;
  /** All of the enrollment, as they are. */
  readonly mails: readonly OutgoingMail[];
  readonly now: Date;
  readonly newId: () => MailId;
};

export const hasAutomatedEmail = ({ steps }: Template): boolean =>
  steps.some(({ type }) => type === 'automated-email');

/** What becomes of its emails as an enrollment moves: those that are new, go another time, or have no step any more. */
export function planFor(plan: ToPlan): readonly OutgoingMail[] {
  const { enrollment, mails, now } = plan;
  const step = automatedStepOf(plan);
  const current = step === undefined ? undefined : currentOf(enrollment, step, mails);
  const left = mails.filter((one) => one !== current && mayStillLeave(one)).map((one) => moot(one, now));
  if (step === undefined || enrollment.state.kind === 'paused') return left;
  return [...left, ...(current ? followed(current, enrollment, now) : [first(plan, step)])];
}

/** The automated email at which it is open, also while paused. */
export function automatedStepOf({
  enrollment,
  template,
}: {
  readonly enrollment: Pick<Enrollment, 'state'>;
  readonly template: Template;
}): StepId | undefined {
  const step = openStepOf(enrollment.state);
  return step !== undefined && findStep(template, step)?.type === 'automated-email' ? step : undefined;
}

/** The one of this time that it is at that step. */
export const currentOf = (
  enrollment: Pick<Enrollment, 'history' | 'state'>,
  step: StepId,
  mails: readonly OutgoingMail[],
): OutgoingMail | undefined =>
  mails.find((one) => one.step === step && one.entered === enteredAt(enrollment));

/** The one of the step at which it is: the one that leaves, or that left and is waited for. */
export function mailAtStep(enrollment: Enrollment, mails: readonly OutgoingMail[]): OutgoingMail | undefined {
  const active = activeIn(enrollment.state);
  const own = mails.filter((one) => one.enrollment === enrollment.id && one.step === active?.step);
  if (active?.kind === 'open') return currentOf(enrollment, active.step, own);
  return own
    .filter(({ state }) => state.kind === 'sent')
    .toSorted(byEntered)
    .at(-1);
}

const byEntered = (one: OutgoingMail, other: OutgoingMail): number => one.entered - other.entered;

const mayStillLeave = ({ state }: OutgoingMail): boolean => state.kind === 'planned' || state.kind === 'held';

/** Back at an email that left, or may have, nothing leaves by itself once more. */
function first({ enrollment, mails, now, newId }: ToPlan, step: StepId): OutgoingMail {
  const { tenant, id, seller, record } = enrollment;
  const key = { enrollment: id, step, entered: enteredAt(enrollment) };
  const mail = newMail({ tenant, id: newId(), ...key, seller, record }, now);
  const wasSent = mails.some((one) => one.step === step && leftIn(one) !== undefined);
  return wasSent ? { ...held(mail, 'sent-before', now), revision: 1 } : mail;
}

/** What its seller did with the step is done with the email: another day, a pause that is over, another seller. */
function followed(mail: OutgoingMail, enrollment: Enrollment, now: Date): readonly OutgoingMail[] {
  const { state } = mail;
  const { seller, history } = enrollment;
  if (!mayStillLeave(mail)) return [];
  if (state.kind === 'held' && STAYS_HELD.has(state.why))
    return mail.seller === seller ? [] : [{ ...held(mail, state.why, now), seller }];
  const event = history.at(-1)?.event;
  const isFilled = event?.kind === 'details' && state.kind === 'held' && state.why === 'gap';
  const moves = event !== undefined && !isBeside(event);
  return moves || isFilled || mail.seller !== seller ? [{ ...plannedAnew(mail, now), seller }] : [];
}

const STAYS_HELD: ReadonlySet<string> = new Set(['by-hand', 'sent-before']);
