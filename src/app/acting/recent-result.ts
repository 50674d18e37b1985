import { resultView, type ResultView } from '../../cards/action/result.ts';
import type { CardView } from '../../cards/kit/card-view.ts';
import type { EnrollmentId } from '../../domain/ids.ts';
import { situationOf } from '../turn/situations.ts';
import type { Turn } from '../turn/turn.ts';

/** For so long someone notices that they pressed the wrong thing. */
const RECENT_MS = 10 * 60 * 1_000;

/** What the speaker did last, with its Undo: opening something else must not take that away. */
export async function recentResult(
  turn: Turn,
  view: CardView,
  about?: EnrollmentId,
): Promise<ResultView | undefined> {
  const { services, person, viewer, now } = turn;
  const touched = await services.store.lastTouchedBy(person.tenant, person.id);
  const last = touched?.history.at(-1);
  if (!touched || last?.by !== person.id || last.event.kind === 'undo') return undefined;
  if (about !== undefined && touched.id !== about) return undefined;
  if (now.getTime() - Date.parse(last.at) > RECENT_MS) return undefined;
  return resultView(await situationOf(turn, touched), [], viewer, view);
}
