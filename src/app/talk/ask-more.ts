import { noticeCard } from '../../cards/kit/choice-card.ts';
import { workingDayFrom } from '../../domain/calendar.ts';
import { addDays, type Day } from '../../domain/day.ts';
import type { Request } from '../../domain/request.ts';
import type { Run } from '../../language/say.ts';
import type { Turn } from '../turn/turn.ts';
import { askFor, proposeReadings, type Asked } from './ask.ts';

/** The answer to what was said of many: a question, unless there is nothing to ask. */
export type AboutMany = Pick<Asked, 'message'> & Partial<Asked>;

/** Until when, why or what: what has to be known before anything can be done to many. */
export async function askMore(turn: Turn, request: Request): Promise<AboutMany> {
  const { say } = turn.viewer;
  const { intent, outcome } = request;
  if (intent === 'snooze' || intent === 'pause') {
    const asked = await askFor(turn, request, { kind: 'when', candidates: daysAhead(turn) });
    if (asked) return asked;
  }
  if (intent === 'end') return proposeReadings(turn, each(request, REASONS));
  if (intent === 'note') return told(turn, say.runs('many.which-note'));
  if (intent === 'outcome' && outcome !== undefined)
    return told(turn, say.runs('many.one-by-one', { outcome: say(`said.${outcome}`) }));
  return proposeReadings(turn, each(request, MOST_USUAL));
}

const told = ({ viewer }: Turn, text: readonly Run[]): AboutMany => ({
  message: noticeCard(text, [], viewer),
});

type Ways = readonly [Partial<Request>, ...Partial<Request>[]];

const each = (request: Request, [first, ...others]: Ways): readonly [Request, ...Request[]] => [
  { ...request, ...first },
  ...others.map((other) => ({ ...request, ...other })),
];

const REASONS: Ways = [
  { reason: 'not-interested' },
  { reason: 'wrong-person' },
  { reason: 'do-not-contact' },
  { reason: 'won' },
  { reason: 'other' },
];

/** What sellers do to many most. */
const MOST_USUAL: Ways = [
  { intent: 'snooze' },
  { intent: 'skip' },
  { intent: 'pause' },
  { intent: 'outcome', outcome: 'no-answer' },
  { intent: 'outcome', outcome: 'replied' },
];

const A_WEEK = 7;

/** The next two days and the one in a week, or the working days after them. */
const daysAhead = ({ viewer: { today, calendar } }: Turn): readonly Day[] => [
  ...new Set([1, 2, A_WEEK].map((days) => workingDayFrom(calendar, addDays(today, days)))),
];
