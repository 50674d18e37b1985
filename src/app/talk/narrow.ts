import { isActive } from '../../domain/due.ts';
import type { Intent } from '../../domain/intents.ts';
import type { Missing, Request } from '../../domain/request.ts';
import type { Turn } from '../turn/turn.ts';

type Open = { readonly request: Request; readonly missing: Missing | undefined };

/** Of several who are called so, those are meant whom the speaker works, where only that makes sense. */
export async function narrowed(turn: Turn, request: Request, missing: Missing): Promise<Open> {
  if (missing.kind !== 'who' || missing.candidates.length < 2 || !ABOUT_WHAT_RUNS.has(request.intent))
    return { request, missing };
  const { services, person } = turn;
  const running = await Promise.all(
    missing.candidates.map(async (id) => ({
      id,
      all: await services.store.enrollmentsOfRecord(person.tenant, id),
    })),
  );
  const mine = running
    .filter(({ all }) => all.some((one) => isActive(one) && one.seller === person.id))
    .map(({ id }) => id);
  if (mine.length === 1)
    return { request: { ...request, who: { kind: 'records', records: mine } }, missing: undefined };
  return { request, missing: mine.length === 0 ? missing : { kind: 'who', candidates: mine } };
}

const ABOUT_WHAT_RUNS: ReadonlySet<Intent> = new Set([
  'outcome',
  'end',
  'snooze',
  'pause',
  'resume',
  'skip',
  'unenroll',
  'note',
  'remind',
  'status',
  'why',
  'compose',
]);
