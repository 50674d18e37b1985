import { localTime } from '../../../domain/calendar.ts';
import { awake } from '../../../domain/engine.ts';
import type { Enrollment } from '../../../domain/enrollment.ts';
import type { EnrollmentId } from '../../../domain/ids.ts';
import { enteredAt, enteredWhen, openStepOf } from '../../../domain/mail/entered.ts';
import type { ByHand } from '../../../domain/mail/match-sent.ts';
import type { HeldBecause, OutgoingMail } from '../../../domain/mail/outgoing.ts';
import { currentOf } from '../../../domain/mail/plan.ts';
import type { ReceivedMail } from '../../../domain/mail/received.ts';
import { stepOf } from '../../../domain/template.ts';
import { templateOf } from '../../turn/services.ts';
import type { Turn } from '../../turn/turn.ts';

/**
 * The one sequence whose step an email is that its seller wrote: that of its thread, otherwise the only one to whose
 * customer it is and where an email is due. One that has moved since it left may have been that one, too.
 */
export async function sequenceOfSent(
  turn: Turn,
  sent: ReceivedMail,
  { enrollments: ids, written, of }: ByHand,
): Promise<EnrollmentId | undefined> {
  if (sent.ofStep) return of;
  const enrollments = await turn.services.store.enrollments(turn.person.tenant, ids);
  const due: EnrollmentId[] = [];
  for (const one of enrollments) if (await isEmailDue(turn, sent, one)) due.push(one.id);
  if (of !== undefined && due.includes(of)) return of;
  const moved = enrollments.filter((one) => hasMovedSince(one, sent)).map(({ id }) => id);
  const candidates = new Set([...due, ...moved].filter((id) => written.includes(id) || id === of));
  return candidates.size === 1 ? due.find((id) => candidates.has(id)) : undefined;
}

const hasMovedSince = ({ history }: Enrollment, { receivedAt }: ReceivedMail): boolean =>
  (history.at(-1)?.at ?? '') >= receivedAt;

/** Whether an email that left then may be that of the step in front of its seller. */
export async function isEmailDue(turn: Turn, sent: ReceivedMail, enrollment: Enrollment): Promise<boolean> {
  const { day } = localTime(new Date(sent.receivedAt), turn.viewer.calendar.timeZone);
  const state = awake(enrollment.state, day);
  const { ofStep } = sent;
  if (state.kind !== 'open') return false;
  if (ofStep) return ofStep.step === openStepOf(enrollment.state) && ofStep.entered === enteredAt(enrollment);
  return (
    state.due <= day && sent.receivedAt >= enteredWhen(enrollment) && (await isSellersEmail(turn, enrollment))
  );
}

/** Also one that does not leave by itself; but where they are talking, what they write is no such email. */
async function isSellersEmail({ services }: Turn, enrollment: Enrollment): Promise<boolean> {
  const { state, template, version } = enrollment;
  if (state.kind !== 'open') return false;
  const { type } = stepOf(templateOf(services, template, version), state.step);
  if (type !== 'automated-email') return type === 'email';
  const mail = await plannedMailOf(services, enrollment);
  return mail === undefined || (mail.state.kind === 'held' && !TALKING.has(mail.state.why));
}

const TALKING: ReadonlySet<HeldBecause> = new Set(['talking', 'wrote-by-hand']);

/** The automated email of the step at which an enrollment is. */
export async function plannedMailOf(
  { store }: Turn['services'],
  enrollment: Enrollment,
): Promise<OutgoingMail | undefined> {
  const step = openStepOf(enrollment.state);
  if (step === undefined) return undefined;
  return currentOf(enrollment, step, await store.mailsOf(enrollment.tenant, [enrollment.id]));
}
