import { setImmediate } from 'node:timers/promises';
import type { Tallies, TallyQuery } from '../../app/ports/tallies.ts';
import type { Enrollment } from '../../domain/enrollment.ts';
import type { TenantId } from '../../domain/ids.ts';
import { asOf } from '../../domain/tally.ts';
import { createCounters, EVERYBODY } from '../counters.ts';
import type { Recall } from './recall.ts';
import type { Archived } from './rows.ts';
import { textOf } from './table.ts';

/** An enrollment that has changed since it was counted: as it is now, and as it was then, if it was counted. */
type Change = { readonly is: Enrollment | Archived; readonly was?: Enrollment };

/** How many enrollments are counted before others get their turn, also while a person is waiting for a summary. */
const SLICE = 100;
const AT_ONCE = 20_000;

/** Updates the sums of summaries in the background, after enrollments have changed. */
export function createCounting() {
  const counters = createCounters();
  const changes = new Map<string, Change>();
  /** Enrollments on their way back from the archive, with their revision there. */
  const recalled = new Map<string, number>();
  let running: Promise<unknown> = Promise.resolve();

  const note = (key: string, is: Change['is'], counted: Enrollment | undefined) => {
    const was = changes.has(key) ? changes.get(key)?.was : counted;
    changes.set(key, { is, ...(was && { was }) });
  };

  const countSome = async (recall: Recall): Promise<boolean> => {
    let left = AT_ONCE;
    for (const [key, change] of changes) {
      const is = 'state' in change.is ? change.is : await recall(change.is);
      // While it was read from its file it may have changed.
      if (changes.get(key) !== change) continue;
      changes.delete(key);
      if (change.was) counters.add(change.was, -1);
      counters.add(is, 1);
      left -= 1;
      if (left === 0) return true;
      if (left % SLICE === 0) await setImmediate();
    }
    return left < AT_ONCE;
  };

  /** One after the other: everything there at the time of the request is counted when it resolves. */
  const count = (recall: Recall): Promise<boolean> => {
    const next = running.then(() => countSome(recall));
    running = next.catch(() => undefined);
    return next;
  };

  return {
    onKept: (before: Enrollment | undefined, after: Enrollment | undefined) => {
      if (!after) return;
      const key = textOf([after.tenant, after.id]);
      const revision = recalled.get(key);
      recalled.delete(key);
      note(key, after, revision === undefined ? before : asOf(after, revision));
    },
    /** `isKnown`: it was among the others until now. */
    onArchived: (before: Archived | undefined, after: Archived | undefined, isKnown: boolean) => {
      if (before && !after) recalled.set(textOf([before.tenant, before.id]), before.revision);
      if (after && !isKnown) note(textOf([after.tenant, after.id]), after, undefined);
    },
    count,
    tallies: async (tenant: TenantId, query: TallyQuery, recall: Recall): Promise<Tallies> => {
      await count(recall);
      const rows = counters
        .of(tenant, query.period)
        .filter(({ template, seller }) => isAsked(query, template, seller))
        .map(({ template, version, seller, counts }) => ({
          template,
          version,
          ...(seller === EVERYBODY ? {} : { seller }),
          counts: new Map(counts),
        }));
      return { rows, isComplete: changes.size === 0 };
    },
  };
}

function isAsked(query: TallyQuery, template: string, seller: string): boolean {
  if (query.template !== undefined && query.template !== template) return false;
  if (query.of === 'everybody') return seller === EVERYBODY;
  return query.of === 'each' ? seller !== EVERYBODY : query.of.some((one) => one === seller);
}
