import { historyCard, type Done } from '../../cards/day/history-card.ts';
import { line, type Line } from '../../cards/kit/elements.ts';
import type { Situation } from '../../cards/kit/situation.ts';
import { isActive, overdueThrough } from '../../domain/due.ts';
import type { Enrollment } from '../../domain/enrollment.ts';
import { isReport, livePath } from '../../domain/history.ts';
import type { RecordId } from '../../domain/ids.ts';
import type { Request } from '../../domain/request.ts';
import type { Day } from '../../domain/day.ts';
import type { Message } from '../ports/messenger.ts';
import { withRightFor } from '../turn/rights.ts';
import { situationsOf } from '../turn/situations.ts';
import type { Turn } from '../turn/turn.ts';
import { lookingAt } from '../turn/viewer.ts';

type Days = { readonly from: Day; readonly to: Day };

/**
 * "what did I do yesterday?", "what did Megan do today?": what somebody reported on those days, the newest first; of one
 * record, all of it.
 */
export async function history(turn: Turn, request: Request): Promise<Message> {
  const { person, services, viewer, now } = turn;
  const { seller = person.id } = request;
  if (seller === person.id) return historyOf(turn, request, []);
  return withRightFor(turn, 'see-team', seller, async () => {
    const whose = await services.store.person(person.tenant, seller);
    if (!whose) return { kind: 'text', text: viewer.say('refused.gone') };
    const theirs = lookingAt(viewer, whose, now, services.defaults);
    const notes = [line(viewer.say('team.seller', { name: whose.name }))];
    return historyOf({ ...turn, person: whose, viewer: theirs }, request, notes);
  });
}

/** What the person of a turn did; of a record, what anybody did. */
async function historyOf(turn: Turn, request: Request, notes: readonly Line[]): Promise<Message> {
  const { viewer, person } = turn;
  const records = request.who?.kind === 'records' ? request.who.records : [];
  const days = daysOf(request, viewer.today, records.length > 0);
  const enrollments = records.length > 0 ? await ofRecords(turn, records) : await touched(turn, days);
  const isMeant = (by: string) => by === person.id || records.length > 0;
  const worked = enrollments.filter((enrollment) => doneIn({ enrollment }, days, isMeant).length > 0);
  const done = (await situationsOf(turn, worked))
    .flatMap((situation) => doneIn(situation, days, isMeant))
    .toSorted((one, other) => other.entry.at.localeCompare(one.entry.at));
  const elsewhere = records.length > 0 ? 0 : await inEndedOnes(turn, days, done);
  return historyCard({ done, days, elsewhere, notes }, viewer);
}

const daysOf = ({ when }: Request, today: Day, isOfRecord: boolean): Days =>
  when?.day === undefined && isOfRecord
    ? { from: LONG_AGO, to: today }
    : { from: when?.day ?? today, to: when?.to ?? when?.day ?? today };

const LONG_AGO = '1970-01-01' as Day;

const doneIn = <One extends Pick<Situation, 'enrollment'>>(
  situation: One,
  { from, to }: Days,
  isMeant: (by: string) => boolean,
): readonly (Pick<Done, 'entry'> & { readonly situation: One })[] =>
  livePath(situation.enrollment.history)
    .filter(({ today, by }) => from <= today && today <= to && isMeant(by))
    .map((entry) => ({ situation, entry }))
    .toReversed();

async function ofRecords({ services, person }: Turn, records: readonly RecordId[]) {
  const all = await Promise.all(
    records.map((record) => services.store.enrollmentsOfRecord(person.tenant, record)),
  );
  return all.flat();
}

/** What runs, and what stood on the list of today, which may have ended since. */
async function touched({ services, person, viewer }: Turn, { to }: Days): Promise<readonly Enrollment[]> {
  const { store } = services;
  const active = await store.activeEnrollments(person.tenant, person.id);
  const known = new Set(active.map(({ id }) => id));
  const listed = to >= viewer.today && person.dayPlan?.day === viewer.today ? person.dayPlan.actions : [];
  const others = listed.map(({ enrollment }) => enrollment).filter((id) => !known.has(id));
  const ended = await Promise.all([...new Set(others)].map((id) => store.enrollment(person.tenant, id)));
  return [...active, ...ended.flatMap((one) => (one && !isActive(one) ? [one] : []))];
}

/** Outcomes of sequences that have ended since are counted, though not listed. */
async function inEndedOnes({ services, person, viewer }: Turn, days: Days, listed: readonly Done[]) {
  const { today, calendar } = viewer;
  const [work] = await services.store.workloads(person.tenant, [
    { seller: person.id, today, overdueBy: overdueThrough(calendar, today), neglect: undefined, ...days },
  ]);
  const reports = listed.filter(({ entry }) => isReport(entry.event)).length;
  return Math.max(0, (work?.done ?? 0) - reports);
}
