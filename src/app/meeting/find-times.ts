import { timesCard } from '../../cards/meeting/times-card.ts';
import { plainResult } from '../../cards/action/result.ts';
import { actionCard } from '../../cards/day/action-card.ts';
import type { Situation } from '../../cards/kit/situation.ts';
import { freeTimes, isBusy, spanAt, type ToMeet } from '../../domain/free-times.ts';
import type { EnrollmentId } from '../../domain/ids.ts';
import type { CalendarProblem } from '../ports/meetings.ts';
import type { Message } from '../ports/messenger.ts';
import { customersCalendar } from '../turn/customers-calendar.ts';
import { situationOf } from '../turn/situations.ts';
import type { Turn } from '../turn/turn.ts';
import { whyNotToMeet } from './why-not-to-meet.ts';

/** Nobody is invited to what begins sooner. */
const AHEAD_MS = 2 * 60 * 60_000;
const DAYS_MS = 14 * 24 * 60 * 60_000;
const PROPOSED = 3;

/** By a press: times from an instant on (ISO), or from soon on. */
export async function findTimesOf(
  turn: Turn,
  { enrollment: id, after }: { readonly enrollment: EnrollmentId; readonly after?: string | undefined },
): Promise<Message> {
  const found = await ownSituation(turn, id);
  return 'kind' in found
    ? found
    : findTimes(turn, found, after === undefined ? {} : { after: new Date(after) });
}

/** The situation of a sequence of the speaker's own: it is their calendar that is looked into. */
export async function ownSituation(turn: Turn, id: EnrollmentId): Promise<Situation | Message> {
  const { services, person, viewer } = turn;
  const enrollment = await services.store.enrollment(person.tenant, id);
  if (!enrollment) return { kind: 'text', text: viewer.say('refused.gone') };
  if (enrollment.seller !== person.id) return { kind: 'text', text: viewer.say('refused.not-yours') };
  return situationOf(turn, enrollment);
}

type Asked = {
  /** Not before then. */
  readonly after?: Date | undefined;
  /** What the seller would like, which comes first where they are free. */
  readonly wanted?: Date;
  /** They would have liked another time, at which they have something else. */
  readonly isTaken?: true;
};

/** Times at which the seller is free and both work, to invite the customer with a press. */
export async function findTimes(turn: Turn, situation: Situation, asked: Asked = {}): Promise<Message> {
  const { services, person, viewer } = turn;
  if (!services.meetings) return actionCard(situation, viewer);
  const refusal = await whyNotToMeet(turn, situation);
  if (refusal !== undefined) return actionCard(situation, viewer, plainResult(refusal));
  const within = windowOf(turn, asked);
  const calendar = { tenant: person.tenant, seller: person.id };
  const known = await services.meetings.busy(calendar, { from: within.from, to: within.until });
  if (known.kind !== 'known') return explainProblem(turn, situation, known);
  const customer = customersCalendar(turn, situation);
  const meet: ToMeet = { seller: viewer.calendar, customer, busy: known.busy, ...within };
  const wanted = asked.wanted && spanAt(asked.wanted);
  const isTaken = asked.isTaken ?? (wanted !== undefined && isBusy(meet, wanted));
  const first = wanted && !isTaken ? [wanted] : [];
  const others = freeTimes(wanted && !isTaken ? { ...meet, from: wanted.to } : meet, PROPOSED - first.length);
  return timesCard(situation, [...first, ...others], viewer, customer, isTaken);
}

function windowOf({ now }: Turn, { after, wanted }: Asked): Pick<ToMeet, 'from' | 'until'> {
  const soon = new Date(now.getTime() + AHEAD_MS);
  const from = wanted ?? (after && after > soon ? after : soon);
  return { from, until: new Date(from.getTime() + DAYS_MS) };
}

/** The card with its link stays. */
export function explainProblem(turn: Turn, situation: Situation, { kind, reason }: CalendarProblem): Message {
  const { services, person, viewer } = turn;
  services.log.warn('calendar not used', { person: person.id, reason });
  const told = viewer.say(kind === 'refused' ? 'meeting.refused' : 'meeting.away');
  return actionCard(situation, viewer, plainResult(told));
}
