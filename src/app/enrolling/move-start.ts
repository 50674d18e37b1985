import type { Day } from '../../domain/day.ts';
import { isActive } from '../../domain/due.ts';
import type { Enrollment } from '../../domain/enrollment.ts';
import { livePath } from '../../domain/history.ts';
import type { RecordId, TemplateId } from '../../domain/ids.ts';
import { actOnMany } from '../acting/act-on-many.ts';
import { reportOutcome } from '../acting/report-outcome.ts';
import type { Message } from '../ports/messenger.ts';
import type { Turn } from '../turn/turn.ts';

/**
 * "no, from Thursday": those who were just enrolled start on that day, and are not enrolled once more. Undefined where
 * any of them has no such enrollment, or has moved on in it.
 */
export async function moveStart(
  turn: Turn,
  records: readonly RecordId[],
  template: TemplateId,
  start: Day,
): Promise<Message | undefined> {
  if (start <= turn.viewer.today) return undefined;
  const begun = (await Promise.all(records.map((record) => begunFor(turn, record, template)))).flat();
  const [only, ...others] = begun;
  if (!only || begun.length !== records.length) return undefined;
  const event = { kind: 'snooze', until: start } as const;
  return others.length > 0
    ? actOnMany(
        turn,
        begun.map(({ id, revision }) => ({ id, revision })),
        event,
      )
    : reportOutcome(turn, { enrollment: only.id, revision: only.revision }, event, 'one');
}

async function begunFor(
  { services, person }: Turn,
  record: RecordId,
  template: TemplateId,
): Promise<readonly Enrollment[]> {
  const all = await services.store.enrollmentsOfRecord(person.tenant, record);
  return all
    .filter(
      (one) => isActive(one) && one.template === template && one.seller === person.id && isAtItsStart(one),
    )
    .slice(0, 1);
}

/** Nothing has happened to it but that its start was moved. */
const isAtItsStart = ({ history }: Enrollment): boolean =>
  livePath(history).every(({ event }) => event.kind === 'enroll' || event.kind === 'snooze');
