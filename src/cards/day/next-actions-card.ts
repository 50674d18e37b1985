import type { SalesRecord } from '../../domain/record.ts';
import type { Template } from '../../domain/template.ts';
import { inLanguage, type LocalizedText } from '../../domain/text.ts';
import { longDay } from '../../language/dates.ts';
import { inOneLine } from '../../language/lists.ts';
import { firstNameOf } from '../../language/first-name.ts';
import { actionInWords, actionTitle } from '../action/action-title.ts';
import { actionRow, actionView, type ActionView } from '../action/action-view.ts';
import type { CardView } from '../kit/card-view.ts';
import { PAGE, type Page } from '../kit/page-within.ts';
import type { Row } from '../kit/rows-card.ts';
import { backlogCard, type Backlog } from './backlog-card.ts';
import { dayInSentence, dueDayOf, renewalLabel } from '../kit/due-label.ts';
import {
  button,
  joinDots,
  line,
  lines,
  cardOf,
  textOf,
  type Button,
  type Card,
  type Line,
} from '../kit/elements.ts';
import type { ResultView } from '../action/result.ts';
import { stateOf, type Situation, type Viewer } from '../kit/situation.ts';
import type { TeamMember } from './team-card.ts';
import { weekRow } from './week-card.ts';

type NextActions = {
  readonly header: readonly {
    readonly date: string;
    readonly headline: string;
    readonly progress: string;
    readonly overdue: string;
  }[];
  readonly result: readonly ResultView[];
  readonly notes: readonly Line[];
  readonly open: readonly ActionView[];
  readonly rows: readonly Row[];
  readonly buttons: readonly Button[];
};

const drawActions = cardOf<NextActions>('next-actions');

const NOTHING: NextActions = { header: [], result: [], notes: [], open: [], rows: [], buttons: [] };

export type Renewal = { readonly record: SalesRecord; readonly template: Template };

/** How many of a seller's go on with the new version of a template, and the first of them. */
export type MovedOn = {
  readonly count: number;
  readonly name: LocalizedText;
  readonly people: readonly string[];
};

export type ListOfActions = {
  /** A page of the due actions, in order. */
  readonly due: Page<Situation>;
  /** The first of all. */
  readonly first?: Situation | undefined;
  /** How many of all are overdue. */
  readonly overdue: number;
  /** How much of the day's list is done. */
  readonly done?: number;
  /** How much of it was put off instead. */
  readonly moved?: number;
  /** What comes after that, when nothing is due. */
  readonly upcoming?: Situation;
  /** The action whose buttons are shown; the first one when it is no longer due. */
  readonly opened?: Situation['enrollment']['id'];
  /** Accounts whose renewal comes near, with the template for it. */
  readonly renewals?: readonly Renewal[];
  /** The sellers in the weekly summary, for a manager who gets it today. */
  readonly lastWeek?: readonly TeamMember[];
  /** What went to a new version of its template since the last daily card. */
  readonly movedOn?: readonly MovedOn[];
  /** The result of the last press on this card. */
  readonly result?: ResultView;
  /** Greets by name on the morning's card. */
  readonly greet?: string;
  /** A backlog that the seller returns to: asks what to do with it instead of showing the list. */
  readonly backlog?: Backlog;
};

/** Today's list, or the question about the backlog. */
export function todayCard(list: ListOfActions, viewer: Viewer): Card {
  const { backlog, greet } = list;
  const shownAs: DayListCard = {
    ...(backlog ? backlogCard(backlog, viewer, greet) : listCard(list, viewer)),
    isDayList: true,
  };
  return shownAs;
}

/** The next best actions in order, the first one open. */
function listCard(list: ListOfActions, viewer: Viewer): Card {
  const { say, today } = viewer;
  const { opened, overdue, renewals = [], lastWeek, movedOn = [] } = list;
  const { rows: shown, page, count } = list.due;
  const open = shown.find(({ enrollment }) => enrollment.id === opened) ?? shown[0];
  return drawActions(say, todaySummary(list, viewer), {
    ...NOTHING,
    header: [
      {
        date: longDay(today, viewer),
        headline: headline(list, viewer),
        progress: progressOf(list, viewer),
        overdue: overdue > 0 ? say('today.overdue', { count: overdue }) : '',
      },
    ],
    result: list.result ? [list.result] : [],
    notes: [
      ...movedOn.map((one) => line(movedLine(one, viewer))),
      ...(count > 0 || isOnlyRenewals(list) ? [] : lines(nothingDue(list, viewer))),
    ],
    open: open ? [actionView(open, viewer, 'list')] : [],
    rows: [
      ...shown.filter((one) => one !== open).map((one) => actionRow(one, viewer, 'list')),
      ...(page === 0 ? renewals : []).map((one) => renewalRow(one, viewer)),
      ...(lastWeek && page === 0 ? [weekRow(lastWeek, viewer)] : []),
    ],
    buttons: [...pages(count, page, viewer), ...(count === 0 ? emptyButtons(viewer) : [])],
  });
}

function movedLine({ count, name, people }: MovedOn, { say }: Viewer): string {
  const values = { count, template: inLanguage(name, say.language) };
  const names = inOneLine(people, say.language);
  return count > people.length
    ? say('daily.moved-many', { ...values, names, more: count - people.length })
    : say('daily.moved', { ...values, names });
}

type DayListCard = Card & { readonly isDayList: true };

/** Whether a card shows today's list, which is kept up to date in every message. */
export const isDayList = (card: Card): card is DayListCard => 'isDayList' in card;

/** One enrollment: what just happened to it and what is next. */
export function actionCard(situation: Situation, viewer: Viewer, result?: ResultView, note?: string): Card {
  const ended = stateOf(situation, viewer.today).kind === 'ended';
  const summary = result ? textOf(result.title) : textOf(actionTitle(situation, viewer));
  return drawActions(viewer.say, summary, {
    ...NOTHING,
    result: result ? [result] : [],
    notes: lines(note),
    open: ended
      ? []
      : [actionView(situation, viewer, 'one' satisfies CardView, result && toldIn(situation.enrollment))],
  });
}

/** What the result of the newest event has said already. */
function toldIn({ history, repliedOn }: Situation['enrollment']): 'its-reply' | undefined {
  const event = history.at(-1)?.event;
  const isReply = event !== undefined && 'outcome' in event && event.outcome === 'replied';
  return isReply && repliedOn !== undefined ? 'its-reply' : undefined;
}

/** What happened, where there is no action to show with it. */
export const resultCard = (result: ResultView, { say }: Viewer): Card =>
  drawActions(say, textOf(result.title), { ...NOTHING, result: [result] });

/** One action, opened in another way than a list does. */
export const openedCard = (open: ActionView, summary: string, { say }: Viewer): Card =>
  drawActions(say, summary, { ...NOTHING, open: [open] });

/** Pressing it proposes the enrollment. */
const renewalRow = ({ record, template }: Renewal, viewer: Viewer): Row => ({
  title: viewer.say.runs('do.renew', { name: record.name }),
  where: inLanguage(template.name, viewer.say.language),
  due: {
    text: record.renewalDate ? renewalLabel(record.renewalDate, viewer) : '',
    color: 'Default',
    subtle: true,
  },
  select: {
    title: viewer.say('button.enroll'),
    data: { verb: 'propose', record: record.id, template: template.id, below: true },
  },
});

/** A morning with nothing to do but plan a renewal. */
const isOnlyRenewals = ({ due, greet, renewals = [] }: ListOfActions): boolean =>
  greet !== undefined && due.count === 0 && renewals.length > 0;

function headline(list: ListOfActions, { say }: Viewer): string {
  const { due, greet, renewals = [] } = list;
  const { count } = due;
  if (isOnlyRenewals(list)) return say('daily.renewals', { count: renewals.length });
  if (isOver(list)) return allDone(list, say);
  if (greet === undefined) return say('today.headline', { count });
  return greet === ''
    ? say('daily.headline-nameless', { count })
    : say('daily.headline', { count, name: firstNameOf(greet) });
}

function todaySummary(list: ListOfActions, viewer: Viewer): string {
  const { say } = viewer;
  const { due, first } = list;
  if (isOnlyRenewals(list)) return headline(list, viewer);
  return first
    ? say('daily.summary', { count: due.count, first: actionInWords(first, viewer) })
    : headline(list, viewer);
}

/** There was something to do today, and nothing is left. */
const isOver = ({ due, done = 0, moved = 0 }: ListOfActions): boolean => due.count === 0 && done + moved > 0;

/** A day on which all was put off is no day's work. */
const allDone = ({ done = 0 }: ListOfActions, say: Viewer['say']): string =>
  done > 0 ? say('today.all-done', { done }) : say('today.none-left');

/** Put off is not done: it is told apart. */
const progressOf = ({ due, done = 0, moved = 0 }: ListOfActions, { say }: Viewer): string =>
  joinDots(
    done > 0 && due.count > 0 ? say('today.progress', { done, total: done + due.count }) : undefined,
    moved > 0 ? say('today.moved', { count: moved }) : undefined,
  );

function nothingDue(list: ListOfActions, viewer: Viewer): string | undefined {
  const { say } = viewer;
  const { upcoming } = list;
  const day = upcoming && dueDayOf(upcoming, viewer);
  if (!upcoming || day === undefined) return isOver(list) ? undefined : say('today.nothing-at-all');
  if (isOver(list) && isTold(upcoming, list)) return undefined;
  const next = { step: actionInWords(upcoming, viewer), day: dayInSentence(day, viewer) };
  return isOver(list) ? say('plan.next', next) : say('today.nothing', next);
}

/** The result of the last press says already how it goes on. */
const isTold = ({ enrollment: { id } }: Situation, { result }: ListOfActions): boolean =>
  result !== undefined &&
  result.lines.length > 0 &&
  result.buttons.some(({ data }) => data.verb === 'undo' && data.enrollment === id);

const pages = (count: number, page: number, { say }: Viewer): readonly Button[] => [
  ...(page > 0 ? [button(say('records.back'), { verb: 'list', of: 'today', page: page - 1 })] : []),
  ...((page + 1) * PAGE < count
    ? [
        button(say('today.more', { count: count - (page + 1) * PAGE }), {
          verb: 'list',
          of: 'today',
          page: page + 1,
        }),
      ]
    : []),
];

const emptyButtons = ({ say }: Viewer): readonly Button[] => [
  button(say('button.enroll-someone'), { verb: 'go', to: 'enroll', below: true }),
  button(say('button.my-records'), { verb: 'go', to: 'my-records', below: true }),
];
