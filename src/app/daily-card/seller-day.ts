import { sellerDayCard } from '../../cards/day/team-card.ts';
import { pageOf } from '../../cards/kit/page-within.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Message } from '../ports/messenger.ts';
import { withRightFor } from '../turn/rights.ts';
import { situationsOfThose } from '../turn/situations.ts';
import type { Turn } from '../turn/turn.ts';
import { lookingAt } from '../turn/viewer.ts';
import { plannedDue } from './planned-due.ts';

/** What one of their sellers has to do today, in the seller's order. */
export const sellerDay = (turn: Turn, seller: PersonId, page: number): Promise<Message> =>
  withRightFor(turn, 'see-team', seller, async () => {
    const { services, person, viewer, now } = turn;
    const { store, defaults } = services;
    const whose = await store.person(person.tenant, seller);
    if (!whose) return { kind: 'text', text: viewer.say('refused.gone') };
    const theirs = lookingAt(viewer, whose, now, defaults);
    const { inOrder } = await plannedDue(store, whose, theirs);
    const shown = pageOf(inOrder, page);
    return sellerDayCard(whose, { ...shown, rows: await situationsOfThose(turn, shown.rows) }, theirs);
  });
