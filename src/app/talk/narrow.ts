import { isActive } from '../../domain/due.ts';
import type { RecordId } from '../../domain/ids.ts';
import { SEQUENCE_INTENTS, type Intent } from '../../domain/intents.ts';
import type { Missing, Request } from '../../domain/request.ts';
import type { Turn } from '../turn/turn.ts';
import { namedFor } from '../enrolling/offered-to.ts';

type Open = { readonly request: Request; readonly missing: Missing | undefined };

/** Of several who are called so, those are meant with whom it makes sense: in most cases that leaves one. */
export async function narrowed(turn: Turn, request: Request, missing: Missing): Promise<Open> {
  if (missing.kind !== 'who' || missing.candidates.length < 2) return { request, missing };
  const sensible = await sensibleFor(turn, request, missing.candidates);
  const [only, ...others] = sensible;
  if (only !== undefined && others.length === 0)
    return {
      request: { ...request, who: { kind: 'records', records: [...(missing.beside ?? []), only] } },
      missing: undefined,
    };
  return { request, missing: only === undefined ? missing : { ...missing, candidates: sensible } };
}

async function sensibleFor(
  turn: Turn,
  { intent, template, seller }: Request,
  candidates: readonly RecordId[],
): Promise<readonly RecordId[]> {
  if (ABOUT_WHAT_RUNS.has(intent)) return runningAmong(turn, candidates);
  const type = namedFor(turn, template, seller)?.recordType;
  if (intent !== 'enroll' || type === undefined) return candidates;
  const records = await turn.services.store.records(turn.person.tenant, candidates);
  return records.filter((record) => record.type === type).map(({ id }) => id);
}

async function runningAmong(
  { services, person }: Turn,
  candidates: readonly RecordId[],
): Promise<readonly RecordId[]> {
  const all = await Promise.all(
    candidates.map(async (id) => ({
      id,
      enrollments: await services.store.enrollmentsOfRecord(person.tenant, id),
    })),
  );
  return all
    .filter(({ enrollments }) => enrollments.some((one) => isActive(one) && one.seller === person.id))
    .map(({ id }) => id);
}

const ABOUT_WHAT_RUNS: ReadonlySet<Intent> = new Set([
  ...SEQUENCE_INTENTS,
  'remind',
  'status',
  'why',
  'compose',
]);
