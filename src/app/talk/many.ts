import { choiceCard } from '../../cards/action/question-cards.ts';
import { manyQuestion, nobodyCard } from '../../cards/action/many-card.ts';
import { MOST_AT_ONCE } from '../../cards/kit/card-action.ts';
import { workingDayFrom } from '../../domain/calendar.ts';
import { addDays } from '../../domain/day.ts';
import { eventOfRequest, type EventForMany } from '../../domain/event-of-request.ts';
import { END_REASONS, type Intent } from '../../domain/intents.ts';
import { may } from '../../domain/organization.ts';
import type { Request, Who } from '../../domain/request.ts';
import { actOnMany } from '../acting/act-on-many.ts';
import { decideForMany } from '../acting/decide-many.ts';
import { meantByGroup, meantByNames, type Meant } from '../acting/who-is-meant.ts';
import type { Message } from '../ports/messenger.ts';
import { explainMissing, mayActFor } from '../turn/rights.ts';
import { momentOf, type Turn } from '../turn/turn.ts';
import { askFor, proposeReadings, type Asked } from './ask.ts';

/** The answer to what was said of many: a question, unless nothing can be done or a question was just answered. */
export type AboutMany = Pick<Asked, 'message'> & Partial<Asked>;

const FOR_MANY: ReadonlySet<Intent> = new Set([
  'outcome',
  'end',
  'snooze',
  'pause',
  'resume',
  'skip',
  'unenroll',
  'note',
]);

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
  if (who?.kind === 'unknown') return { message: nobodyCard('many.nobody', [], turn.viewer) };
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

/** "Do it for all of them" says what by its day or its outcome. */
function spelledOut(request: Request): Request {
  if (request.intent !== 'bulk') return request;
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

/** Until when, why or what: what has to be known before anybody can be asked whether to do it. */
async function askMore(turn: Turn, request: Request): Promise<AboutMany> {
  const { viewer } = turn;
  const { say } = viewer;
  switch (request.intent) {
    case 'snooze':
    case 'pause':
      return (
        (await askFor(turn, request, { kind: 'when', candidates: daysAhead(turn) })) ?? {
          message: nobodyCard('many.nothing', [], viewer),
        }
      );
    case 'end':
      return proposeReadings(turn, reasonsFor(request));
    case 'note':
      return { message: choiceCard(say.runs('many.which-note'), [], viewer) };
    case 'outcome':
      if (request.outcome === undefined) break;
      return {
        message: choiceCard(
          say.runs('many.one-by-one', { outcome: say(`reported.${request.outcome}`) }),
          [],
          viewer,
        ),
      };
    default:
  }
  return proposeReadings(turn, [
    { ...request, intent: 'snooze' },
    { ...request, intent: 'skip' },
    { ...request, intent: 'pause' },
    { ...request, intent: 'outcome', outcome: 'no-answer' },
    { ...request, intent: 'outcome', outcome: 'replied' },
  ]);
}

const A_WEEK = 7;

/** Tomorrow, the day after, and in a week, as far as they are working days. */
const daysAhead = ({ viewer: { today, calendar } }: Turn) => [
  ...new Set([1, 2, A_WEEK].map((days) => workingDayFrom(calendar, addDays(today, days)))),
];

const reasonsFor = (request: Request): readonly [Request, ...Request[]] => [
  { ...request, reason: 'not-interested' },
  ...END_REASONS.filter((reason) => reason !== 'not-interested' && reason !== 'lost').map((reason) => ({
    ...request,
    reason,
  })),
];
