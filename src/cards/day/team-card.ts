import type { Day } from '../../domain/day.ts';
import type { PersonId } from '../../domain/ids.ts';
import { shortDay } from '../../language/dates.ts';
import { firstNameOf } from '../../language/first-name.ts';
import { actionRow } from '../action/action-view.ts';
import { PAGE, pageWithin, type Page } from '../kit/page-within.ts';
import { rowsCard, type Row } from '../kit/rows-card.ts';
import { button, joinDots, lines, cardOf, type Button, type Card, type Line } from '../kit/elements.ts';
import { type Situation, type Viewer } from '../kit/situation.ts';

type TeamData = {
  readonly title: string;
  readonly notes: readonly Line[];
  readonly sections: readonly { readonly heading: string; readonly rows: readonly Row[] }[];
  readonly buttons: readonly Button[];
};

/** Sellers, or their work that needs attention, in sections. */
export const drawTeam = cardOf<TeamData>('team');

/** A seller as who leads them sees them. */
export type TeamMember = {
  readonly id: PersonId;
  readonly name: string;
  readonly isBusy: boolean;
  /** Due today, including overdue. */
  readonly due: number;
  readonly overdue: number;
  readonly neglected: number;
  /** In the week that is looked at. */
  readonly done: number;
  /** The last day of being away, of who is away now. */
  readonly away: Day | undefined;
  readonly unreachable: boolean;
};

/** A seller's action, with that seller's calendar in the manager's language. */
export type Seen = { readonly situation: Situation; readonly viewer: Viewer };

export type Team = {
  /** All of them, those who need attention first. */
  readonly members: readonly TeamMember[];
  /** The first neglected actions. */
  readonly neglected: readonly Seen[];
  readonly page: number;
};

/** The sellers that the viewer leads, a page at a time; a row opens the seller's day. */
export function teamCard({ members, neglected, page: asked }: Team, viewer: Viewer): Card {
  const page = pageWithin(asked, members.length, PAGE);
  const { say } = viewer;
  const shown = members.slice(page * PAGE, (page + 1) * PAGE);
  const title = say('team.title');
  const totals = say('team.totals', {
    sellers: members.length,
    due: dueFor(members),
    overdue: overdueFor(members),
    done: doneBy(members),
  });
  return drawTeam(say, members.length === 0 ? title : totals, {
    title,
    notes: lines(
      members.length === 0 ? say('team.nobody') : totals,
      members.length > PAGE ? rangeOf(page, shown.length, members.length, viewer) : undefined,
    ),
    sections: teamSections(shown, neglected, viewer, 'team.done'),
    buttons: [
      ...pageButtons('team', page, members.length, viewer),
      ...moreNeglected(members, neglected, viewer),
    ],
  });
}

/** The neglected actions above the sellers. */
export const teamSections = (
  members: readonly TeamMember[],
  neglected: readonly Seen[],
  viewer: Viewer,
  done: Done,
) =>
  [
    { heading: viewer.say('team.needs-attention'), rows: neglected.map(neglectedRow) },
    {
      heading: neglected.length === 0 ? '' : viewer.say('team.sellers'),
      rows: members.map((one) => memberRow(one, viewer, done)),
    },
  ].filter(({ rows }) => rows.length > 0);

/** How the week is called in which it was done. */
type Done = 'team.done' | 'week.done';

/** All neglected actions, a page at a time; `count` is their number. */
export function neglectedCard(shown: readonly Seen[], page: number, count: number, viewer: Viewer): Card {
  const { say } = viewer;
  const title = say('team.neglected-title', { count });
  return rowsCard(say, title, {
    title,
    notes: lines(count > PAGE ? rangeOf(page, shown.length, count, viewer) : undefined),
    rows: shown.map(neglectedRow),
    buttons: [...pageButtons('neglected', page, count, viewer), teamButton(viewer)],
  });
}

/** What a seller has to do today, in order, to look at. `viewer` has the seller's calendar. */
export function sellerDayCard(
  { id, name }: Pick<TeamMember, 'id' | 'name'>,
  { rows, page, count }: Page<Situation>,
  viewer: Viewer,
): Card {
  const { say } = viewer;
  const title = say('team.day', { name, count });
  const turn = (to: number) => ({ verb: 'seller-day', seller: id, page: to }) as const;
  return rowsCard(say, title, {
    title,
    notes: lines(count > PAGE ? rangeOf(page, rows.length, count, viewer) : undefined),
    rows: rows.map((one) => actionRow(one, viewer, 'status')),
    buttons: [
      ...(page > 0 ? [button(say('records.back'), turn(page - 1))] : []),
      ...((page + 1) * PAGE < count ? [button(say('records.next'), turn(page + 1))] : []),
      teamButton(viewer),
    ],
  });
}

function memberRow(member: TeamMember, viewer: Viewer, doneIn: Done): Row {
  const { say } = viewer;
  const { id, name, isBusy, overdue, done, away, unreachable } = member;
  return {
    title: [{ text: name, bold: true }],
    where: joinDots(
      isBusy ? say('team.due', { count: dueToday(member) }) : say('team.idle'),
      say(doneIn, { count: done }),
      away && say('team.on-leave', { day: shortDay(away, viewer) }),
      unreachable ? say('team.unreachable') : undefined,
    ),
    due:
      overdue > 0
        ? { text: say('team.overdue', { count: overdue }), color: 'Attention', subtle: false }
        : { text: '', color: 'Default', subtle: true },
    select: {
      title: say('team.day-button', { name: firstNameOf(name) }),
      data: { verb: 'seller-day', seller: id, below: true },
    },
  };
}

function neglectedRow({ situation, viewer }: Seen): Row {
  const row = actionRow(situation, viewer, 'status');
  return { ...row, where: joinDots(situation.sellerName, row.where) };
}

const dueToday = ({ due, overdue }: TeamMember): number => due - overdue;

const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);

export const dueFor = (members: readonly TeamMember[]): number => sum(members.map(dueToday));
export const overdueFor = (members: readonly TeamMember[]): number => sum(members.map((one) => one.overdue));
export const neglectedFor = (members: readonly TeamMember[]): number =>
  sum(members.map((one) => one.neglected));
export const doneBy = (members: readonly TeamMember[]): number => sum(members.map(({ done }) => done));

export function moreNeglected(
  members: readonly TeamMember[],
  neglected: readonly Seen[],
  { say }: Viewer,
): readonly Button[] {
  const count = neglectedFor(members);
  return count > neglected.length && neglected.length > 0
    ? [button(say('team.all-neglected', { count }), { verb: 'list', of: 'neglected', page: 0 })]
    : [];
}

export const teamButton = ({ say }: Viewer): Button => button(say('button.team'), { verb: 'go', to: 'team' });

const rangeOf = (page: number, shown: number, count: number, { say }: Viewer): string =>
  say('records.page', { from: page * PAGE + 1, to: page * PAGE + shown, count });

const pageButtons = (
  of: 'team' | 'neglected',
  page: number,
  count: number,
  { say }: Viewer,
): readonly Button[] => [
  ...(page > 0 ? [button(say('records.back'), { verb: 'list', of, page: page - 1 })] : []),
  ...((page + 1) * PAGE < count ? [button(say('records.next'), { verb: 'list', of, page: page + 1 })] : []),
];
