import { sellerDayCard } from '../../cards/day/team-card.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Message } from '../ports/messenger.ts';
import { withRightFor } from '../turn/rights.ts';
import { inOrder, situationsOf } from '../turn/situations.ts';
import type { Turn } from '../turn/turn.ts';
import { lookingAt } from '../turn/viewer.ts';
import { inPlannedOrder, planWith } from './day-plan.ts';

/** What one of their sellers has to do today, in the seller's order. */
export const sellerDay = (turn: Turn, seller: PersonId, page: number): Promise<Message> =>
  withRightFor(turn, 'see-team', seller, async () => {
    const { services, person, viewer, now } = turn;
    const { store, defaults } = services;
    const whose = await store.person(person.tenant, seller);
    if (!whose) return { kind: 'text', text: viewer.say('refused.gone') };
    const theirs = lookingAt(viewer, whose, now, defaults);
    const due = await store.dueEnrollments(person.tenant, seller, theirs.today);
    const ordered = inOrder(await situationsOf(turn, due), theirs);
    const plan = planWith(whose, theirs.today, ordered);
    return sellerDayCard(whose, inPlannedOrder(plan, ordered, theirs.today), page, theirs);
  });
