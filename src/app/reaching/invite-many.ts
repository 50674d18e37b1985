import type { Unreached } from '../../cards/reaching/unreached.ts';
import type { Turn } from '../turn/turn.ts';
import { inviteOne, type Invitation } from './invite-one.ts';
import type { Whereabouts } from './whereabouts.ts';

/** So many at a time, as with whatever the bot sends by itself; the pace to Teams is kept by what sends. */
const AT_ONCE = 20;

/** Invites a slice after the other, until Teams takes nothing more from the bot. */
export async function inviteMany(turn: Turn, all: readonly Whereabouts[]): Promise<readonly Invitation[]> {
  const done: Invitation[] = [];
  let closed: Unreached | undefined;
  for (let from = 0; from < all.length; from += AT_ONCE) {
    const slice = all.slice(from, from + AT_ONCE);
    const became = await Promise.all(slice.map((one) => invite(turn, one, closed)));
    closed ??= closedAfter(became);
    done.push(...became);
  }
  return done;
}

function invite(turn: Turn, one: Whereabouts, closed: Unreached | undefined): Promise<Invitation> {
  if (one.kind !== 'new') return Promise.resolve(one);
  return closed === undefined
    ? inviteOne(turn, one.newcomer)
    : Promise.resolve({ kind: 'not-reached', name: one.newcomer.name, why: closed });
}

/** What keeps the bot from everyone would only be met again with each of the others. */
function closedAfter(became: readonly Invitation[]): Unreached | undefined {
  const reasons = became.map((one) => (one.kind === 'not-reached' ? one.why : undefined));
  if (reasons.includes('not-registered')) return 'not-registered';
  const tried = reasons.filter((why) => why === undefined || why === 'busy');
  return tried.length > 0 && tried.every((why) => why === 'busy') ? 'busy' : undefined;
}
