import type { LeftOut } from '../../cards/action/named-many.ts';
import { personOf, type Situation } from '../../cards/kit/situation.ts';
import type { EnrollmentEvent, Moment } from '../../domain/enrollment.ts';
import type { RecordId } from '../../domain/ids.ts';
import type { SalesRecord } from '../../domain/record.ts';
import { changedRecords, withEffects, withRecords } from './apply-event.ts';
import { advanceUnlessSilent } from './despite-silence.ts';

export type DecidedForMany = {
  /** As they stand afterwards. */
  readonly done: readonly Situation[];
  /** The records that the event changed. */
  readonly records: readonly SalesRecord[];
  readonly left: readonly LeftOut[];
};

/** Lets one event happen to many, and says to whom it can't. Of one record each goes on from what the one before left. */
export function decideForMany(
  situations: readonly Situation[],
  event: EnrollmentEvent,
  moment: Moment,
): DecidedForMany {
  const changed = new Map<RecordId, SalesRecord>();
  const done: Situation[] = [];
  const left: LeftOut[] = [];
  for (const situation of situations) {
    const before = withRecords(situation, changed);
    const advanced = advanceUnlessSilent(before, event, moment);
    if (!advanced.ok) {
      left.push({ name: personOf(situation).name, why: advanced.problem });
      continue;
    }
    const after = withEffects(before, advanced.value);
    for (const record of changedRecords(before, after)) changed.set(record.id, record);
    done.push(after);
  }
  return { done, records: [...changed.values()], left };
}
