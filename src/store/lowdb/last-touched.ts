import type { Enrollment } from '../../domain/enrollment.ts';
import type { EnrollmentId, PersonId, TenantId } from '../../domain/ids.ts';
import type { Archived } from './rows.ts';
import { textOf, type OnKept } from './table.ts';

/** Which enrollment a person made the newest history entry in. */
export type LastTouched = {
  readonly onKept: OnKept<Enrollment>;
  /** As `onKept`, for an enrollment that was in memory and is known already, unless the store was just opened. */
  readonly onArchived: OnKept<Archived>;
  by(tenant: TenantId, person: PersonId): EnrollmentId | undefined;
  /** The time of the newest entry, in milliseconds; -Infinity while there is none. */
  newest(): number;
};

type Touched = Pick<Archived, 'tenant' | 'id' | 'history'>;

type Entry = Touched['history'][number];

/** Whether the same person's next entry is later; instants in the same format compare as texts. */
const isOutdone = (by: PersonId, at: string, next: Entry | undefined): boolean =>
  next?.by === by && next.at.length === at.length && next.at >= at;

export function createLastTouched(): LastTouched {
  const last = new Map<string, { readonly time: number; readonly id: EnrollmentId }>();
  let newest = -Infinity;

  /** `isNewer` compares the times of an entry and of the newest one so far. */
  const note = ({ tenant, id, history }: Touched, isNewer: (time: number, known: number) => boolean) => {
    for (const [index, { by, at }] of history.entries()) {
      if (isOutdone(by, at, history[index + 1])) continue;
      const person = textOf([tenant, by]);
      const time = Date.parse(at);
      if (isNewer(time, last.get(person)?.time ?? -Infinity)) last.set(person, { time, id });
      newest = Math.max(newest, time);
    }
  };

  return {
    onKept: (before, after) => {
      if (!after) return;
      const history = after.history.slice(before?.history.length ?? 0);
      // Of two at the same instant, the one saved later.
      note({ ...after, history }, (time, known) => time >= known);
    },
    onArchived: (_, after) => {
      if (after) note(after, (time, known) => time > known);
    },
    by: (tenant, person) => last.get(textOf([tenant, person]))?.id,
    newest: () => newest,
  };
}
