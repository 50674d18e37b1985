import { settingsCard } from '../cards/settings-card.ts';
import type { Weekday } from '../domain/day.ts';
import type { Person } from '../domain/person.ts';
import { isTimeZone } from '../domain/time-zone.ts';
import { localTime } from '../domain/calendar.ts';
import { hourOfDay, shortDay } from '../language/dates.ts';
import type { Message } from './ports.ts';
import { savePerson, type Turn } from './turn.ts';

type Typed = { readonly zone: string; readonly hour: string; readonly days: string };

/** Keeps what somebody changed about their zone, hour and working days; what is not sent stays as it is. */
export async function saveSettings(turn: Turn, typed: Typed): Promise<Message> {
  const { viewer, person } = turn;
  const { say } = viewer;
  const zone = typed.zone.trim().replaceAll(' ', '_');
  if (zone !== '' && !isTimeZone(zone))
    return settingsCard(viewer, say('settings.bad-zone', { zone: typed.zone }));
  const workingDays = typed.days === '' ? viewer.calendar.workingDays : daysIn(typed.days);
  if (workingDays.length === 0) return settingsCard(viewer, say('settings.no-days'));
  const hour =
    /^\d{1,2}$/.test(typed.hour) && Number(typed.hour) < 24 ? Number(typed.hour) : viewer.calendar.hour;
  const settings = {
    ...person.settings,
    hour,
    workingDays,
    timeZone: zone === '' ? viewer.calendar.timeZone : zone,
  };
  return saved(await savePerson(turn, { ...person, settings }));
}

function saved({ person, viewer }: Turn): Message {
  const { say, calendar } = viewer;
  const next = person.nextCardAt === undefined ? viewer.today : nextDay(person.nextCardAt, calendar.timeZone);
  const values = {
    hour: hourOfDay(calendar.hour),
    zone: calendar.timeZone,
    day: shortDay(next, say.language),
  };
  return settingsCard(viewer, say('settings.saved', values));
}

const nextDay = (instant: NonNullable<Person['nextCardAt']>, timeZone: string) =>
  localTime(new Date(instant), timeZone).day;

const daysIn = (typed: string): readonly Weekday[] =>
  ALL_DAYS.filter((day) =>
    typed
      .split(',')
      .map((part) => part.trim())
      .includes(String(day)),
  );

const ALL_DAYS: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];
