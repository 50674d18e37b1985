import { isActive } from '../../domain/due.ts';
import { addDays, type Day } from '../../domain/day.ts';
import type { Enrollment } from '../../domain/enrollment.ts';
import type { SalesRecord } from '../../domain/record.ts';
import { countDays } from '../../domain/template-length.ts';
import type { Template } from '../../domain/template.ts';
import { inLanguage } from '../../domain/text.ts';
import { shortDay } from '../../language/dates.ts';
import { runningAtAccount, type AtAccount } from '../finding/at-account.ts';
import { templateOf } from '../turn/services.ts';
import type { Viewer } from '../../cards/kit/situation.ts';
import type { Turn } from '../turn/turn.ts';

/** The running sequences that a seller (the speaker by default) has for this record. */
export async function runningFor(
  { services, person }: Turn,
  record: SalesRecord,
  seller = person.id,
): Promise<readonly Enrollment[]> {
  const all = await services.store.enrollmentsOfRecord(person.tenant, record.id);
  return all.filter((one) => isActive(one) && one.seller === seller);
}

/** More would push the buttons off the screen. */
const MOST_NOTES = 4;

/** Who else is working with this record or its company, the longest first, so that two people don't surprise one customer. */
export async function whoElse(turn: Turn, record: SalesRecord): Promise<readonly AtAccount[]> {
  const { services, person } = turn;
  const all = await runningAtAccount(services.store, record);
  return all
    .filter(({ record: { id }, enrollment }) => !(id === record.id && enrollment.seller === person.id))
    .toSorted((one, other) => (begunAt(one.enrollment) < begunAt(other.enrollment) ? -1 : 1));
}

const begunAt = ({ history: [first] }: Enrollment): string => first?.at ?? '';

/** Says it, a line for each; this very customer first. */
export async function notesOn(
  turn: Turn,
  record: SalesRecord,
  others: readonly AtAccount[],
): Promise<readonly string[]> {
  const isIt = (one: AtAccount): boolean => one.record.id === record.id;
  const inOrder = [...others.filter(isIt), ...others.filter((one) => !isIt(one))];
  const notes = inOrder.slice(0, MOST_NOTES).map((one) => noteOf(turn, one));
  const more = inOrder.length - notes.length;
  return [
    ...(await Promise.all(notes)),
    ...(more > 0 ? [turn.viewer.say('enroll.also-more', { count: more })] : []),
  ];
}

/** Since when, and until when at the latest as long as that has not passed. */
function howLong({ history: [first] }: Enrollment, template: Template, viewer: Viewer): string {
  const start: Day = first?.today ?? viewer.today;
  const until = addDays(start, countDays(template));
  const since = shortDay(start, viewer);
  return until < viewer.today
    ? viewer.say('enroll.also-since', { day: since })
    : viewer.say('enroll.also-until', { since, day: shortDay(until, viewer) });
}

async function noteOf(
  { services, person, viewer }: Turn,
  { record, enrollment }: AtAccount,
): Promise<string> {
  const { say } = viewer;
  const template = templateOf(services, enrollment.template, enrollment.version);
  const values = {
    name: record.name,
    template: inLanguage(template.name, say.language),
    how: howLong(enrollment, template, viewer),
  };
  if (enrollment.seller === person.id) return say('enroll.also-yours', values);
  const seller = await services.store.person(person.tenant, enrollment.seller);
  return say('enroll.also-other', { ...values, seller: seller?.name ?? say('stale.someone') });
}
