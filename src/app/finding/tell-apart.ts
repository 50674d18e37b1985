import { joinDots } from '../../cards/kit/elements.ts';
import { phoneOf } from '../../cards/kit/phone.ts';
import { personOf, type Situation } from '../../cards/kit/situation.ts';
import { toldApart } from '../../cards/kit/tell-apart.ts';
import { localTime } from '../../domain/calendar.ts';
import { clockTime, shortDay } from '../../language/dates.ts';
import { inLanguage } from '../../domain/text.ts';
import type { PersonId, RecordId } from '../../domain/ids.ts';
import type { SalesRecord } from '../../domain/record.ts';
import { inSlices } from '../turn/in-slices.ts';
import { calendarOf } from '../turn/viewer.ts';
import type { Colleague } from '../ports/colleague.ts';
import type { Turn } from '../turn/turn.ts';

type Shown = { readonly title: string; readonly where: string };

/** Records to choose from, by company; those that read alike by whatever differs. */
export async function recordsApart(
  { services, person, viewer }: Turn,
  records: readonly SalesRecord[],
): Promise<readonly (Shown & { readonly record: RecordId })[]> {
  const owners = await Promise.all(
    records.map(async ({ owner }) => (owner ? services.store.person(person.tenant, owner) : undefined)),
  );
  const phones = await phonesOf(namesakesIn(records), viewer);
  const where = toldApart(
    records.map((record, at) => ({
      name: record.name,
      where: joinDots(
        record.name.startsWith(record.company) ? '' : record.company,
        viewer.say(`type.${record.type}`),
      ),
      more: () => [record.title, record.email, phones.get(record.id), owners[at]?.name],
    })),
  );
  return records.map(({ id, name }, at) => ({ title: name, where: where[at] ?? '', record: id }));
}

function namesakesIn(records: readonly SalesRecord[]): readonly SalesRecord[] {
  const called = new Map<string, number>();
  for (const { name } of records) called.set(name, (called.get(name) ?? 0) + 1);
  return records.filter(({ name }) => (called.get(name) ?? 0) > 1);
}

/** As many phone numbers are written in a millisecond or two, each by the rules of its country. */
const AT_A_TIME = 10;

const phonesOf = async (records: readonly SalesRecord[], viewer: Turn['viewer']) =>
  new Map(
    await inSlices(
      records,
      (some) => some.map((record) => [record.id, phoneOf(record, viewer)] as const),
      AT_A_TIME,
    ),
  );

/** Colleagues to choose from; of namesakes, what Teams and they themselves told about them. */
export function colleaguesApart(
  { services, viewer, organization }: Turn,
  colleagues: readonly Omit<Colleague, 'unreachable'>[],
): readonly (Shown & { readonly id: PersonId })[] {
  const where = toldApart(
    colleagues.map((one) => {
      const more = () => {
        const { timeZone } = calendarOf(one, services.defaults);
        const roles = organization.grants.filter(({ person }) => person === one.id);
        return [
          roles.map(({ role }) => viewer.say(`role.${role}`)).join(', ') || undefined,
          timeZone.replaceAll('_', ' '),
          one.lastSeen && viewer.say('colleague.seen', { day: shortDay(one.lastSeen, viewer) }),
        ];
      };
      return { name: one.name, where: '', more };
    }),
  );
  return colleagues.map(({ id, name }, at) => ({ title: name, where: where[at] ?? '', id }));
}

/** Sequences to choose from; one record twice in one template differs in its start. */
export function sequencesApart({ viewer }: Turn, situations: readonly Situation[]): readonly Shown[] {
  const where = toldApart(
    situations.map((one) => {
      const start = one.enrollment.history[0];
      const { timeZone } = viewer.calendar;
      return {
        name: personOf(one).name,
        where: inLanguage(one.template.name, viewer.say.language),
        more: () => [
          one.record.company,
          start && viewer.say('who.since', { day: shortDay(start.today, viewer) }),
          start && clockAt(start.at, timeZone),
          personOf(one).email,
        ],
      };
    }),
  );
  return situations.map((one, at) => ({ title: personOf(one).name, where: where[at] ?? '' }));
}

/** Two of one day differ in their hour. */
function clockAt(at: string, timeZone: string): string {
  const { hour, minute } = localTime(new Date(at), timeZone);
  return clockTime({ hour, minute });
}
