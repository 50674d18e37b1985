import { correctionUndone } from '../../cards/action/correction-card.ts';
import type { Situation } from '../../cards/kit/situation.ts';
import { advance, undo, type Advance } from '../../domain/engine.ts';
import type { Enrollment, EnrollmentEvent, HistoryEntry } from '../../domain/enrollment.ts';
import type { RecordId } from '../../domain/ids.ts';
import type { LastChange } from '../../domain/person.ts';
import type { SalesRecord } from '../../domain/record.ts';
import { isWaiting, snoozedAgain, type Reminder } from '../../domain/reminder.ts';
import type { Message } from '../ports/messenger.ts';
import { retryOnConflict } from '../turn/retry-conflicts.ts';
import { mayActFor } from '../turn/rights.ts';
import { situationsOf } from '../turn/situations.ts';
import { momentOf, type Turn } from '../turn/turn.ts';
import { changedRecords, withEffects, withRecords } from './apply-event.ts';

type Correction = Extract<LastChange, { kind: 'correction' }>;

/** Undoes what was done instead, and does again what was taken back for it, in one commit; what was touched since stays. */
export async function undoCorrection(turn: Turn, correction: Correction): Promise<Message> {
  const done = await retryOnConflict(() => tryAll(turn, correction));
  return done.kind === 'busy' ? { kind: 'text', text: turn.viewer.say('refused.busy') } : done;
}

async function tryAll(turn: Turn, correction: Correction): Promise<Message | 'conflict'> {
  const { services, person, viewer } = turn;
  const { store } = services;
  const kept = (await store.person(person.tenant, person.id)) ?? person;
  const touched = await touchedBy(turn, correction);
  const isLast = ({ enrollment }: Situation) => enrollment.history.at(-1)?.at === correction.at;
  const { back, records } = reversedIn(turn, touched.filter(isLast));
  const reminders = await remindersBack(turn, back);
  const { lastChange, ...rest } = kept;
  const committed = await store.commit(person.tenant, {
    people: [rest],
    enrollments: back.map(({ enrollment }) => enrollment),
    ...(records.length > 0 && { records }),
    ...(reminders.length > 0 && { reminders }),
  });
  if (committed === 'conflict') return 'conflict';
  return correctionUndone(
    back,
    touched.filter((one) => !isLast(one)),
    viewer,
  );
}

/** What the correction changed, that which was taken back last: done again, it is what the speaker did last. */
async function touchedBy(turn: Turn, { at, records }: Correction): Promise<readonly Situation[]> {
  const { services, person } = turn;
  const { tenant, id } = person;
  const all = await Promise.all(records.map((record) => services.store.enrollmentsOfRecord(tenant, record)));
  const touched = all
    .flat()
    .filter(
      ({ history, seller }) =>
        mayActFor(turn, seller) && history.some((one) => one.at === at && one.by === id),
    );
  const wasUndone = ({ history }: Enrollment) => history.at(-1)?.event.kind === 'undo';
  return situationsOf(turn, [
    ...touched.filter((one) => !wasUndone(one)),
    ...touched.filter((one) => wasUndone(one)),
  ]);
}

type Reversed = { readonly back: readonly Situation[]; readonly records: readonly SalesRecord[] };

function reversedIn(turn: Turn, situations: readonly Situation[]): Reversed {
  const changed = new Map<RecordId, SalesRecord>();
  const back = situations.flatMap((situation) => {
    const before = withRecords(situation, changed);
    const advanced = reversed(turn, before);
    if (!advanced) return [];
    const after = withEffects(before, advanced);
    for (const record of changedRecords(before, after)) changed.set(record.id, record);
    return [after];
  });
  return { back, records: [...changed.values()] };
}

function reversed(turn: Turn, { template, enrollment }: Situation): Advance | undefined {
  const taken = takenBackIn(enrollment);
  const moment = momentOf(turn);
  if (taken && !isEvent(taken.event)) return undefined;
  const advanced =
    taken && isEvent(taken.event)
      ? advance(template, enrollment, taken.event, moment)
      : undo(enrollment, moment);
  return advanced.ok ? advanced.value : undefined;
}

/** What the newest entry undid. */
function takenBackIn({ history }: Enrollment): HistoryEntry | undefined {
  const event = history.at(-1)?.event;
  return event?.kind === 'undo' ? history.find(({ revision }) => revision === event.undid) : undefined;
}

/** An enrollment that was taken back stays so: it is started anew by its card. */
const isEvent = (event: HistoryEntry['event']): event is EnrollmentEvent =>
  event.kind !== 'enroll' && event.kind !== 'reassign' && event.kind !== 'move' && event.kind !== 'undo';

/** What was put off to a time of a day is put off to it again. */
async function remindersBack(
  { services, person }: Turn,
  back: readonly Situation[],
): Promise<readonly Reminder[]> {
  const waiting = (await services.store.remindersOf(person.tenant, person.id)).filter(isWaiting);
  return back.flatMap(({ enrollment }) => {
    const undo = enrollment.history.at(-2)?.event;
    if (undo?.kind !== 'undo') return [];
    return waiting
      .filter((one) => one.enrollment === enrollment.id && one.snoozedAs === undo.undid)
      .map((one) => snoozedAgain(one, enrollment.revision));
  });
}
