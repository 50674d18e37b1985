import { advance, enroll } from '../../src/domain/engine.ts';
import type { Enrollment, Moment } from '../../src/domain/enrollment.ts';
import type { PersonId, RecordId } from '../../src/domain/ids.ts';
import { MONDAY } from '../builders.ts';
import { plan, record } from '../domain/enrolled.ts';
import { enrollmentId, RUNNING, sellerId, TENANT } from './sellers.ts';
import { SEVEN_STEPS } from './seven-steps.ts';

/** A number of running enrollments of a kilobyte each, twenty per seller. */
export const manyRunning = (count: number): readonly Enrollment[] =>
  Array.from({ length: count }, (_, index) => running(Math.floor(index / RUNNING), index % RUNNING));

function running(seller: number, index: number): Enrollment {
  const id = enrollmentId(seller, index);
  const owned = { ...record, tenant: TENANT, id: id as string as RecordId };
  const started = enroll(
    SEVEN_STEPS,
    owned,
    { ...plan, id, seller: sellerId(seller) },
    momentOf(sellerId(seller)),
  );
  if (!started.ok) throw new Error(started.problem);
  return { ...afterClick(afterClick(started.value)), revision: 1 };
}

const CLICKED = 1_000;
const LONG = 8;

/** The commits of clicks on a thousand of them, one after the other: the enrollment with its new history entry. */
export function createClicks(enrollments: readonly Enrollment[]): (count: number) => readonly Enrollment[] {
  const apart = enrollments.length / CLICKED;
  const first = enrollments.filter((_, index) => index % apart === 0);
  const last = [...first];
  let clicks = 0;
  const click = (): Enrollment => {
    const index = clicks++ % CLICKED;
    const [before, start] = [last[index], first[index]];
    if (!before || !start) throw new Error('There is nothing to click on');
    // However many clicks there are, every one finds as much as those before.
    const history = before.history.length < LONG ? before.history : start.history;
    return (last[index] = afterClick({ ...before, history }));
  };
  return (count) => Array.from({ length: count }, click);
}

/** A note fits everywhere, as often as it is made. */
const NOTE = { kind: 'note', text: 'Asked for the price list; call again on Thursday morning.' } as const;

function afterClick(enrollment: Enrollment): Enrollment {
  const clicked = advance(SEVEN_STEPS, enrollment, NOTE, momentOf(enrollment.seller));
  if (!clicked.ok) throw new Error(clicked.problem);
  return clicked.value.enrollment;
}

let milliseconds = Date.parse('2026-11-23T03:00:00.000Z');
const momentOf = (by: PersonId): Moment => {
  milliseconds += 1;
  return { today: MONDAY, at: new Date(milliseconds).toISOString(), by };
};
