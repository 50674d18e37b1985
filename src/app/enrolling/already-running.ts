import { shortDay } from '../../language/dates.ts';
import { isActive } from '../../domain/due.ts';
import type { Enrollment } from '../../domain/enrollment.ts';
import { countDays } from '../../domain/template-length.ts';
import { addDays } from '../../domain/day.ts';
import type { SalesRecord } from '../../domain/record.ts';
import type { Template } from '../../domain/template.ts';
import { inLanguage } from '../../domain/text.ts';
import { fold } from '../../language/words.ts';
import { templateOf } from '../turn/services.ts';
import type { Viewer } from '../../cards/kit/situation.ts';
import type { Turn } from '../turn/turn.ts';

/** How many records of one company are looked at. */
const NEIGHBORS = 10;

/** The running sequences that a seller (the speaker by default) has for this record. */
export async function runningFor(
  { services, person }: Turn,
  record: SalesRecord,
  seller = person.id,
): Promise<readonly Enrollment[]> {
  const all = await services.store.enrollmentsOfRecord(person.tenant, record.id);
  return all.filter((one) => isActive(one) && one.seller === seller);
}

/** Who else is working with this record or its company, so that two people don't surprise one customer. */
export async function whoElse(turn: Turn, record: SalesRecord): Promise<readonly string[]> {
  const { services, person } = turn;
  const records = [record, ...(await neighborsOf(turn, record))];
  const notes = records.map(async (one) => {
    const all = await services.store.enrollmentsOfRecord(person.tenant, one.id);
    const running = all.filter(
      (enrollment) => isActive(enrollment) && !(one === record && enrollment.seller === person.id),
    );
    return Promise.all(running.map((enrollment) => noteOf(turn, one, enrollment)));
  });
  return (await Promise.all(notes)).flat();
}

async function neighborsOf({ services, person }: Turn, record: SalesRecord): Promise<readonly SalesRecord[]> {
  if (record.company === '') return [];
  const found = await services.store.searchRecords(person.tenant, record.company, NEIGHBORS);
  return found
    .map((match) => match.record)
    .filter(({ id, company }) => id !== record.id && fold(company) === fold(record.company));
}

/** Until when at the latest; once that has passed, since when. */
function howLong({ history: [first] }: Enrollment, template: Template, viewer: Viewer): string {
  const start = first?.today ?? viewer.today;
  const until = addDays(start, countDays(template));
  return until < viewer.today
    ? viewer.say('enroll.also-since', { day: shortDay(start, viewer) })
    : viewer.say('enroll.also-until', { day: shortDay(until, viewer) });
}

async function noteOf(
  { services, person, viewer }: Turn,
  record: SalesRecord,
  enrollment: Enrollment,
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
