import { settingsCard } from '../cards/settings-card.ts';
import type { Weekday } from '../domain/day.ts';
import type { Person, PersonSettings } from '../domain/person.ts';
import { LANGUAGES } from '../domain/text.ts';
import { isTimeZone } from '../domain/time-zone.ts';
import { localTime } from '../domain/calendar.ts';
import type { Words } from '../language/commands.ts';
import { hourOfDay, shortDay } from '../language/dates.ts';
import { languageInWords } from '../language/language-names.ts';
import type { Message } from './ports.ts';
import { savePerson, type Turn } from './turn.ts';

type Typed = {
  readonly zone: string;
  readonly hour: string;
  readonly days: string;
  readonly language: string;
};

/** Keeps what somebody changed about their zone, hour, working days and language; what is not sent stays as it is. */
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
  const language = LANGUAGES.find((one) => one === typed.language);
  const timeZone = zone === '' ? viewer.calendar.timeZone : zone;
  return saved(await change(turn, { hour, workingDays, timeZone, ...(language ? { language } : {}) }));
}

/** "speak Hindi": answers in it at once; without a language that the bot speaks, shows what can be set. */
export async function speak(turn: Turn, { language: words = '' }: Words): Promise<Message> {
  const language = languageInWords(words);
  if (!language) return settingsCard(turn.viewer);
  const { viewer } = await change(turn, { language });
  return settingsCard(viewer, viewer.say('settings.language-saved'));
}

function change(turn: Turn, changed: PersonSettings): Promise<Turn> {
  const { person, now } = turn;
  const lastChange = { at: now.toISOString(), kind: 'settings', before: person.settings } as const;
  return savePerson(turn, { ...person, settings: { ...person.settings, ...changed }, lastChange });
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
