import type { Template } from '../../domain/template.ts';
import { inLanguage } from '../../domain/text.ts';
import { longDay } from '../../language/dates.ts';
import { inOneLine } from '../../language/lists.ts';
import { actionRow, actionView } from '../action/action-view.ts';
import { noticeQuestionLines, noticeTitle } from '../action/notice-words.ts';
import { renewalLabel } from '../kit/due-label.ts';
import { endThem } from '../kit/end-them.ts';
import { button, joinDots, line, lines, type Button, type Card } from '../kit/elements.ts';
import { goOutLine } from '../kit/mail-lines.ts';
import { PAGE } from '../kit/page-within.ts';
import type { Proposal } from '../rules/firing-cards.ts';
import { moreProposalsRow, proposalRow } from '../rules/firing-cards.ts';
import type { Row } from '../kit/rows-card.ts';
import type { Situation, Viewer } from '../kit/situation.ts';
import { backlogCard } from './backlog-card.ts';
import { NO_ACTIONS, drawActions } from './draw-actions.ts';
import {
  headline,
  isOnlyMail,
  isOnlyNews,
  isOnlyProposals,
  isOnlyRenewals,
  nothingDue,
  progressOf,
  todaySummary,
} from './list-headline.ts';
import type { GoingOut, ListOfActions, MovedOn, Renewal, Silent, StoppedWith } from './list-of-actions.ts';
import { newsRow } from './news-rows.ts';
import { weekRow } from './week-card.ts';

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
  const {
    opened,
    overdue,
    renewals = [],
    lastWeek,
    movedOn = [],
    stoppedWith = [],
    shipped = [],
    goingOut,
    questions = [],
    news = [],
    moreNews = 0,
    proposals = [],
    silent,
  } = list;
  const { rows: shown, page, count } = list.due;
  const open = shown.find(({ enrollment }) => enrollment.id === opened) ?? shown[0];
  return drawActions(say, todaySummary(list, viewer), {
    ...NO_ACTIONS,
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
      ...stoppedWith.map((one) => line(stoppedLine(one, viewer))),
      ...(silent ? [line(silentLine(silent, viewer))] : []),
      ...(moreNews > 0 && page === 0 ? [line(say('daily.more-news', { count: moreNews }))] : []),
      ...(count > 0 ||
      silent ||
      isOnlyRenewals(list) ||
      isOnlyMail(list) ||
      isOnlyNews(list) ||
      isOnlyProposals(list)
        ? []
        : lines(nothingDue(list, viewer))),
    ],
    open: open ? [actionView(open, viewer, 'list')] : [],
    rows: [
      ...shown.filter((one) => one !== open).map((one) => actionRow(one, viewer, 'list')),
      ...(page === 0 ? questions : []).flatMap((one) => questionRow(one, viewer)),
      ...(page === 0 ? news : []).map((one) => newsRow(one, viewer)),
      ...(goingOut && page === 0 ? [goingOutRow(goingOut, viewer)] : []),
      ...(page === 0 ? proposalRows(proposals, viewer) : []),
      ...(page === 0 ? renewals : []).map((one) => renewalRow(one, viewer)),
      ...shipped.map((one) => shippedRow(one, viewer)),
      ...(lastWeek && page === 0 ? [weekRow(lastWeek, viewer)] : []),
    ],
    buttons: [
      ...pages(count, page, viewer),
      ...(silent ? [endThem(silent.of, viewer)] : []),
      ...(count === 0 ? emptyButtons(viewer) : []),
    ],
  });
}

/** Said once, above what is to be done. */
const silentLine = ({ of, people }: Silent, { say }: Viewer): string => {
  const more = of.length - people.length;
  const names = more > 0 ? [...people, say('many.more-names', { count: more })] : people;
  return say('today.silent', { names: inOneLine(names, say.language) });
};

function movedLine({ count, name, people }: MovedOn, { say }: Viewer): string {
  const values = { count, template: inLanguage(name, say.language) };
  const names = inOneLine(people, say.language);
  return count > people.length
    ? say('daily.moved-many', { ...values, names, more: count - people.length })
    : say('daily.moved', { ...values, names });
}

function stoppedLine({ how, count, name, people }: StoppedWith, { say }: Viewer): string {
  const named = inOneLine(people, say.language);
  const more = count - people.length;
  const names = more > 0 ? say('daily.stopped-more', { names: people.join(', '), more }) : named;
  return say(`daily.stopped-${how}`, { count, template: inLanguage(name, say.language), names });
}

type DayListCard = Card & { readonly isDayList: true };

/** Whether a card shows today's list, which is kept up to date in every message. */
export const isDayList = (card: Card): card is DayListCard => 'isDayList' in card;

/** Pressing it asks what to make of what came in. */
function questionRow(situation: Situation, viewer: Viewer): readonly Row[] {
  const { notice, record } = situation;
  if (!notice) return [];
  return [
    {
      record: record.id,
      title: noticeTitle(notice, situation, viewer),
      where: joinDots(...noticeQuestionLines(notice, situation, viewer)),
      due: { text: '', color: 'Default', subtle: true },
      select: {
        title: viewer.say('button.open', { name: record.name }),
        data: { verb: 'notice', notice: notice.id, below: true },
      },
    },
  ];
}

/** Pressing it shows how a newer template differs from the organization's own. */
const shippedRow = ({ id, name }: Template, { say }: Viewer): Row => {
  const title = say('shipped.row', { name: inLanguage(name, say.language) });
  return {
    title: [{ text: title, bold: true }],
    where: say('shipped.row-what'),
    due: { text: '', color: 'Default', subtle: true },
    select: { title, data: { verb: 'shipped', template: id, to: 'show', below: true } },
  };
};

/** Pressing it shows them, to be read, stopped or changed before they leave. */
const goingOutRow = ({ count, from, people }: GoingOut, viewer: Viewer): Row => {
  const { say } = viewer;
  const more = count - people.length;
  const names = more > 0 ? [...people, say('many.more-names', { count: more })] : people;
  return {
    title: [{ text: goOutLine(count, from, viewer), bold: true }],
    where: inOneLine(names, say.language),
    due: { text: '', color: 'Default', subtle: true },
    select: {
      title: say('mail.show'),
      data: { verb: 'outgoing', of: 'planned', day: viewer.today, below: true },
    },
  };
};

/** Only the first of them, so that what is due stays in sight. */
const MOST_PROPOSALS = 5;

const proposalRows = (proposals: readonly Proposal[], viewer: Viewer): readonly Row[] => [
  ...proposals.slice(0, MOST_PROPOSALS).map((one) => proposalRow(one, viewer)),
  ...(proposals.length > MOST_PROPOSALS ? [moreProposalsRow(proposals.length - MOST_PROPOSALS, viewer)] : []),
];

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
