import { manyQuestion, nobodyCard } from '../../cards/action/many-card.ts';
import { MOST_AT_ONCE } from '../../cards/kit/action-parts.ts';
import { eventOfRequest, type EventForMany } from '../../domain/event-of-request.ts';
import { SEQUENCE_INTENTS, type Intent } from '../../domain/intents.ts';
import { may } from '../../domain/organization.ts';
import type { Request, Who } from '../../domain/request.ts';
import { actOnMany } from '../acting/act-on-many.ts';
import { decideForMany } from '../acting/decide-many.ts';
import { meantByGroup, meantByNames, type Meant } from '../acting/who-is-meant.ts';
import type { Message } from '../ports/messenger.ts';
import { explainMissing, mayActFor } from '../turn/rights.ts';
import { momentOf, type Turn } from '../turn/turn.ts';
import { askMore, type AboutMany } from './ask-more.ts';
import { nobodyCalled } from './ask.ts';

const FOR_MANY: ReadonlySet<Intent> = new Set(SEQUENCE_INTENTS);

/** Whether a request is to do one thing to several. */
export const isAboutMany = ({ intent, who }: Request): boolean =>
  intent === 'bulk' || (FOR_MANY.has(intent) && who !== undefined && isSeveral(who));

const isSeveral = (who: Who): boolean =>
  who.kind === 'group' || who.kind === 'enrollments' || (who.kind === 'records' && who.records.length > 1);

/** Asks before one thing is done to many; does it where that was the answer. */
export async function aboutMany(turn: Turn, said: Request): Promise<AboutMany> {
  const request = spelledOut(said);
  const { who } = request;
  const event = eventOfRequest(request);
  if (who?.kind === 'unknown') return { message: nobodyCalled(turn, who.name) };
  if (event === undefined || isTooEarly(event, turn)) return askMore(turn, request);
  if (who?.kind === 'enrollments') return { message: await actOnMany(turn, who.enrollments, event) };
  const refused = await refusalFor(turn, who);
  if (refused) return { message: refused };
  const meant =
    who?.kind === 'records'
      ? await meantByNames(turn, who.records)
      : await meantByGroup(turn, who?.group ?? { scope: 'all' }, event);
  return question(turn, request, event, meant);
}

const EVERYBODY: Who = { kind: 'group', group: { scope: 'all' } };

/** "Do it for all of them" says what by its day or its outcome. */
function spelledOut(said: Request): Request {
  if (said.intent !== 'bulk') return said;
  const request = { who: EVERYBODY, ...said };
  if (request.outcome !== undefined) return { ...request, intent: 'outcome' };
  if (request.reason !== undefined) return { ...request, intent: 'end' };
  return request.when?.day === undefined ? request : { ...request, intent: 'snooze' };
}

const isTooEarly = (event: EventForMany, { viewer: { today } }: Turn): boolean =>
  (event.kind === 'snooze' || event.kind === 'pause') && event.until !== undefined && event.until <= today;

async function refusalFor(turn: Turn, who: Who | undefined): Promise<Message | undefined> {
  const seller = who?.kind === 'group' ? who.group.seller : undefined;
  if (seller === undefined || mayActFor(turn, seller)) return undefined;
  const right = 'act-for-others';
  return explainMissing(turn, may(turn.authority, right) ? { kind: 'not-led' } : { kind: 'role', right });
}

function question(
  turn: Turn,
  { confirm: _, ...request }: Request,
  event: EventForMany,
  meant: Meant,
): AboutMany {
  const { viewer } = turn;
  const { done, left } = decideForMany(meant.situations, event, momentOf(turn));
  const all = [...meant.left, ...left];
  if (done.length === 0) return { message: nobodyCard('many.nobody', all, viewer) };
  const possible = new Set(done.map(({ enrollment }) => enrollment.id));
  const situations = meant.situations
    .filter(({ enrollment }) => possible.has(enrollment.id))
    .slice(0, MOST_AT_ONCE);
  const over = done.length - situations.length;
  const enrollments = situations.map(({ enrollment: { id, revision } }) => ({ id, revision }));
  return {
    message: manyQuestion({ event, situations, left: all, over, time: request.when?.time }, viewer),
    question: {
      kind: 'confirm',
      request,
      options: [{ ...request, act: true, who: { kind: 'enrollments', enrollments } }],
    },
  };
}
