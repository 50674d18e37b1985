import { createHash } from 'node:crypto';
import { actionCard } from '../../cards/day/action-card.ts';
import { customerLanguage } from '../../cards/action/links.ts';
import { plainResult, resultView } from '../../cards/action/result.ts';
import { personOf, type Situation } from '../../cards/kit/situation.ts';
import { timeInWords } from '../../cards/meeting/times-card.ts';
import { localTime } from '../../domain/calendar.ts';
import { spanAt, type Span } from '../../domain/free-times.ts';
import type { Reminder } from '../../domain/reminder.ts';
import { clockTime } from '../../language/dates.ts';
import { sayIn } from '../../language/say.ts';
import { applyReport, type Target } from '../acting/apply-event.ts';
import type { Message } from '../ports/messenger.ts';
import type { Turn } from '../turn/turn.ts';
import { explainProblem, findTimes, ownSituation } from './find-times.ts';
import { whyNotToMeet } from './why-not-to-meet.ts';

/** By a press on a time that was proposed. */
export async function inviteByPress(
  turn: Turn,
  { enrollment: id, revision, at }: Required<Target> & { readonly at: string },
): Promise<Message> {
  const found = await ownSituation(turn, id);
  if ('kind' in found) return found;
  return found.enrollment.revision === revision
    ? inviteTo(turn, found, new Date(at))
    : actionCard(found, turn.viewer);
}

/**
 * Sends the invitation to a time at which the seller is still free, and reports the meeting as agreed. A press that is
 * repeated, after a crash as well, finds the meeting that it has made.
 */
async function inviteTo(turn: Turn, situation: Situation, from: Date): Promise<Message> {
  const { services, person, viewer, now } = turn;
  if (!services.meetings) return actionCard(situation, viewer);
  const refusal = await whyNotToMeet(turn, situation);
  if (refusal !== undefined) return actionCard(situation, viewer, plainResult(refusal));
  if (from <= now) return findTimes(turn, situation);
  const at = spanAt(from);
  const calendar = { tenant: person.tenant, seller: person.id };
  const { name, email = '' } = personOf(situation);
  const key = keyOf(situation, from);
  const invited = await services.meetings.invite({
    ...calendar,
    key,
    to: { name, address: email },
    subject: subjectOf(turn, situation),
    at,
  });
  if (invited.kind === 'taken') return findTimes(turn, situation, { isTaken: true });
  if (invited.kind !== 'invited') return explainProblem(turn, situation, invited);
  return report(turn, situation, invited.at, key);
}

async function report(turn: Turn, situation: Situation, at: Span, key: string): Promise<Message> {
  const { viewer } = turn;
  const { id, revision } = situation.enrollment;
  const { day, ...time } = localTime(at.from, viewer.calendar.timeZone);
  const acted = await applyReport(
    turn,
    { enrollment: id, revision },
    { outcome: 'meeting-scheduled', on: day, time: clockTime(time) },
    (after) => ({ reminders: [whetherHeld(turn, situation, { at, key }, after.revision)] }),
  );
  const told = viewer.say('meeting.invited', {
    name: personOf(situation).name,
    when: timeInWords(at.from, viewer),
  });
  if (acted.kind !== 'done') return actionCard(situation, viewer, plainResult(told));
  const result = resultView(acted.situation, acted.effects, viewer, 'one');
  return actionCard(acted.situation, viewer, { ...result, lines: [{ text: told }, ...result.lines] });
}

/** Asked once, when it is over; once anything else has happened to the sequence, nothing is said. */
const whetherHeld = (
  { services, person, viewer }: Turn,
  { enrollment, record }: Situation,
  { at: { to }, key }: { readonly at: Span; readonly key: string },
  revision: number,
): Reminder => ({
  tenant: person.tenant,
  id: services.newId('reminder'),
  person: person.id,
  record: record.id,
  enrollment: enrollment.id,
  snoozedAs: revision,
  note: viewer.say('meeting.held-ask'),
  meeting: key,
  at: to.toISOString(),
  revision: 1,
  state: { kind: 'waiting', tries: 0 },
  lookAt: to.toISOString(),
});

function subjectOf({ person }: Turn, situation: Situation): string {
  return sayIn(customerLanguage(situation))('meeting.subject', {
    name: personOf(situation).name,
    seller: person.name,
  });
}

/** The same however often a time is pressed on the cards of one revision. */
const keyOf = ({ enrollment: { tenant, id, revision } }: Situation, at: Date): string =>
  createHash('sha256')
    .update(JSON.stringify([tenant, id, revision, at.toISOString()]))
    .digest('hex')
    .slice(0, 32);
