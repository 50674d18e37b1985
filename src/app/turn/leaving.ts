import { stateOf, type Situation } from '../../cards/kit/situation.ts';
import { localTime } from '../../domain/calendar.ts';
import type { Day } from '../../domain/day.ts';
import { dueOn } from '../../domain/due.ts';
import type { Enrollment } from '../../domain/enrollment.ts';
import type { EnrollmentId } from '../../domain/ids.ts';
import { isAsked } from '../../domain/mail/moves.ts';
import type { OutgoingMail } from '../../domain/mail/outgoing.ts';
import { situationsOf } from './situations.ts';
import type { Turn } from './turn.ts';

/** The email of the step that an enrollment is at, and when it leaves or is due. */
export type Leaving = { readonly mail: OutgoingMail; readonly situation: Situation; readonly at: Date };

type Context = Pick<Turn, 'services' | 'person' | 'viewer' | 'now'>;

/**
 * The speaker's emails that leave by themselves, in the order in which they do, those that nobody knows of before and
 * those that stay with their seller after them. Of one day, or all that are to come.
 */
export async function leavingOf(turn: Context, day?: Day): Promise<readonly Leaving[]> {
  const { services, person, viewer, now } = turn;
  const mails = (await services.store.mailsOfSeller(person.tenant, person.id, now.toISOString())).filter(
    isShown,
  );
  const situations = await situationsFor(turn, mails);
  return mails
    .flatMap((mail): readonly Leaving[] => {
      const situation = situations.get(mail.enrollment);
      return situation && isAtStep(mail, situation, viewer.today)
        ? [{ mail, situation, at: leavesAt(mail, now) }]
        : [];
    })
    .filter((one) => day === undefined || dayOf(one, viewer) === day)
    .sort((one, other) => rankOf(one) - rankOf(other) || one.at.getTime() - other.at.getTime());
}

/** It is looked at before, so that what holds it is found in time. */
const leavesAt = ({ state, lookAt }: OutgoingMail, now: Date): Date =>
  new Date((state.kind === 'planned' ? state.leavesAt : undefined) ?? lookAt ?? now);

const isShown = (mail: OutgoingMail): boolean =>
  mail.state.kind === 'planned' || mail.state.kind === 'held' || isAsked(mail);

const RANKS: Readonly<Partial<Record<OutgoingMail['state']['kind'], number>>> = {
  unknown: 0,
  planned: 1,
  held: 2,
};
const rankOf = ({ mail }: Leaving): number => RANKS[mail.state.kind] ?? 3;

function isAtStep(mail: OutgoingMail, { enrollment }: Situation, today: Day): boolean {
  const state = stateOf({ enrollment }, today);
  return state.kind === 'open' && state.step === mail.step && enrollment.repliedOn === undefined;
}

/** What stays with its seller is theirs from the day on which it is due, and every day after that. */
function dayOf({ mail, situation, at }: Leaving, { today, calendar }: Turn['viewer']): Day {
  if (mail.state.kind === 'planned') return localTime(at, calendar.timeZone).day;
  const due = dueOn(situation.enrollment) ?? today;
  return due < today ? today : due;
}

/** Of emails, by the enrollment. */
export async function situationsFor(
  turn: Pick<Turn, 'services' | 'person'>,
  mails: readonly OutgoingMail[],
): Promise<ReadonlyMap<EnrollmentId, Situation>> {
  const ids = [...new Set(mails.map(({ enrollment }) => enrollment))];
  const enrollments: readonly Enrollment[] =
    ids.length === 0 ? [] : await turn.services.store.enrollments(turn.person.tenant, ids);
  const situations = await situationsOf(turn, enrollments);
  return new Map(situations.map((one) => [one.enrollment.id, one]));
}
