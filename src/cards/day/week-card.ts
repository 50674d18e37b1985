import type { Day } from '../../domain/day.ts';
import { shortDay } from '../../language/dates.ts';
import { PAGE } from '../kit/page-within.ts';
import type { Row } from '../kit/rows-card.ts';
import { button, joinDots, lines, type Card } from '../kit/elements.ts';
import type { Viewer } from '../kit/situation.ts';
import {
  doneBy,
  dueFor,
  moreNeglected,
  neglectedFor,
  overdueFor,
  teamButton,
  teamSections,
  drawTeam,
  type Seen,
  type TeamMember,
} from './team-card.ts';

/** How the last week of a team went. */
export type Week = {
  /** Monday. */
  readonly from: Day;
  /** Sunday. */
  readonly to: Day;
  /** Those who need attention first; `done` is of that week, everything else of today. */
  readonly members: readonly TeamMember[];
  /** What all of them did in the week before that. */
  readonly doneBefore: number;
};

/** What was done last week, and what is due, overdue and neglected now, those who need attention first. */
export function weekCard(week: Week, neglected: readonly Seen[], viewer: Viewer): Card {
  const { say } = viewer;
  const { from, to, members } = week;
  return drawTeam(say, say('week.summary', { numbers: numbersOf(members, viewer) }), {
    title: say('week.title'),
    notes: lines(
      say('week.days', { from: shortDay(from, viewer), to: shortDay(to, viewer) }),
      ...(members.length === 0 ? [say('team.nobody')] : totals(week, viewer)),
    ),
    sections: teamSections(members.slice(0, PAGE), neglected, viewer, 'week.done'),
    buttons: [
      ...moreNeglected(members, neglected, viewer),
      teamButton(viewer),
      button(say('button.today'), { verb: 'go', to: 'today' }),
    ],
  });
}

/** The weekly summary as a row of today's list. Pressing it shows all of it. */
export const weekRow = (members: readonly TeamMember[], viewer: Viewer): Row => ({
  title: [{ text: viewer.say('week.row'), bold: true }],
  where: numbersOf(members, viewer),
  due: { text: '', color: 'Default', subtle: true },
  select: { title: viewer.say('button.week'), data: { verb: 'go', to: 'week', below: true } },
});

function totals({ members, doneBefore }: Week, viewer: Viewer): readonly string[] {
  const { say } = viewer;
  const done = doneBy(members);
  const more = done - doneBefore;
  return [
    say('week.total', { done, more: Math.max(more, 0), fewer: Math.max(-more, 0) }),
    joinDots(
      say('week.sellers', { count: members.length }),
      say('team.due', { count: dueFor(members) }),
      late(members, viewer),
    ),
  ];
}

const numbersOf = (members: readonly TeamMember[], viewer: Viewer): string =>
  joinDots(viewer.say('week.line-done', { count: doneBy(members) }), late(members, viewer));

function late(members: readonly TeamMember[], { say }: Viewer): string {
  const neglected = neglectedFor(members);
  return joinDots(
    say('team.overdue', { count: overdueFor(members) }),
    neglected > 0 ? say('week.needs-attention', { count: neglected }) : undefined,
  );
}
