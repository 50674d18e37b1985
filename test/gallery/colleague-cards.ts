import type { Card } from '../../src/cards/kit/elements.ts';
import { mayICard } from '../../src/cards/enrolling/may-i-card.ts';
import { todayCard } from '../../src/cards/day/today-card.ts';
import type { Situation, Viewer } from '../../src/cards/kit/situation.ts';
import type { MatterId } from '../../src/domain/ids.ts';
import type { Template } from '../../src/domain/template.ts';
import { addDays } from '../../src/domain/day.ts';

/** What goes on between colleagues at one company. */
export type ColleagueCard = 'may-i' | 'held';

export function colleagueCards(
  template: Template,
  [first, second]: readonly Situation[],
  viewer: Viewer,
): Readonly<Record<ColleagueCard, Card>> {
  if (!first || !second) throw new Error('Nobody is in a sequence');
  const list = { due: { rows: [], page: 0, count: 0 }, overdue: 0, greet: 'Alex Wilber' };
  return {
    'may-i': mayICard(
      {
        question: 'q' as MatterId,
        asker: 'Alex Wilber',
        record: first.record,
        template: template.name,
        yours: [{ name: second.record.name, template: template.name, since: addDays(viewer.today, -20) }],
      },
      viewer,
    ),
    held: todayCard(
      {
        ...list,
        news: [
          {
            kind: 'held',
            held: first,
            customer: second.record.name,
            company: 'Fabrikam',
            repliedTo: 'Megan Bowen',
          },
          { kind: 'held', held: second, customer: first.record.name, company: '' },
          { kind: 'goes-on', held: first, customer: second.record.name, company: 'Fabrikam' },
          { kind: 'unanswered', record: first.record, asked: 'Megan Bowen', template: template.id },
        ],
      },
      viewer,
    ),
  };
}
