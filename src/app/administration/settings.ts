import { isDeepStrictEqual } from 'node:util';
import { NO_COUNTRY } from '../../cards/settings/fields.ts';
import { settingsCard, type MoreSettings } from '../../cards/settings/settings-card.ts';
import type { Viewer } from '../../cards/kit/situation.ts';
import type { Day, Weekday } from '../../domain/day.ts';
import { leadsSomeone } from '../../domain/organization.ts';
import type { Person, PersonSettings } from '../../domain/person.ts';
import { LANGUAGES } from '../../domain/text.ts';
import { isTimeZone, todaysName } from '../../domain/time-zone.ts';
import { localTime, type Calendar } from '../../domain/calendar.ts';
import { hourOfDay, shortDay } from '../../language/dates.ts';
import type { Message } from '../ports/messenger.ts';
import { holdsMail, keepHold } from '../correspondence/hold-mail.ts';
import { savePerson, type Turn } from '../turn/turn.ts';
import { replacedLeave } from './replaced-leave.ts';
import { ownMailFrom, ownMailOf, type OwnMailTyped } from './own-mail.ts';

type Typed = {
  readonly zone: string;
  readonly hour: string;
  readonly days: string;
  readonly language: string;
  readonly country: string;
  readonly mondaySummary: string;
  readonly leaveFrom?: Day | undefined;
  readonly leaveTo?: Day | undefined;
} & OwnMailTyped;

/**
 * Saves the zone, hour, working days and language that a person changed; fields that were not sent stay as they are.
 */
export async function saveSettings(turn: Turn, typed: Typed): Promise<Message> {
  const { services, viewer } = turn;
  const { say } = viewer;
  if (isEmpty(typed)) return showSettings(turn);
  const zone = typed.zone.trim().replaceAll(' ', '_');
  if (zone !== '' && !isTimeZone(zone))
    return showSettings(turn, say('settings.bad-zone', { zone: typed.zone }));
  const workingDays = typed.days === '' ? viewer.calendar.workingDays : daysIn(typed.days);
  if (workingDays.length === 0) return showSettings(turn, say('settings.no-days'));
  const isHour = /^\d{1,2}$/.test(typed.hour) && Number(typed.hour) < 24;
  const leave = leaveOf(typed);
  const mail = ownMailFrom(turn, typed);
  if (!mail.ok)
    return showSettings(turn, say('settings.bad-email', { email: mail.problem }), { opened: 'mail' });
  const { country, leave: before, ...others } = mail.value;
  if (leave && leave.to < leave.from) return showSettings(turn, say('settings.bad-leave'), { leave });
  if (typed.holdsMail !== '' && services.mailer) await keepHold(turn, typed.holdsMail === 'on');
  const replaced = replacedLeave(turn, leave);
  const changed = await changeSettings(
    turn,
    {
      ...daysOffOf(turn, typed, leave),
      ...unlessShown(viewer, 'hour', isHour ? Number(typed.hour) : undefined),
      ...unlessShown(viewer, 'workingDays', workingDays),
      ...unlessShown(viewer, 'timeZone', zone === '' ? undefined : todaysName(zone)),
      ...(typed.language === viewer.say.language ? {} : languageOf(typed.language)),
      ...weekChoice(turn, typed.mondaySummary),
    },
    others,
  );
  return saved(changed, replaced);
}

/** A form always sends what is chosen in it: this is the button alone. */
const isEmpty = (typed: Typed): boolean =>
  [typed.zone, typed.hour, typed.days, typed.language, typed.country, typed.mondaySummary]
    .concat(typed.email, typed.signature, typed.holdsMail, typed.mailProgram)
    .every((text) => text === '') &&
  typed.leaveFrom === undefined &&
  typed.leaveTo === undefined;

/** The settings form; a leave that can't be saved is shown to be corrected. */
export async function showSettings(
  turn: Turn,
  note?: string,
  { leave = turn.person.settings.leave, opened }: Pick<MoreSettings, 'leave' | 'opened'> = {},
): Promise<Message> {
  const { services, person, viewer, authority } = turn;
  return settingsCard(
    viewer,
    {
      country: person.settings.country,
      leave,
      opened,
      countries: services.defaults.countries(),
      mondaySummary: leadsSomeone(authority) ? wantsWeek(person) : undefined,
      mail: services.mailer && ownMailOf(person, await holdsMail(turn)),
    },
    note,
  );
}

/**
 * Clients omit empty fields, so a missing leave means none. Some clients omit the whole folded part of the card,
 * however; then nothing changes.
 */
function daysOffOf(
  { services, person }: Turn,
  { country }: Typed,
  leave: PersonSettings['leave'],
): PersonSettings {
  if (country === '') return daysOff(person.settings.country, person.settings.leave);
  const isKnown = services.defaults.countries().includes(country);
  return daysOff(isKnown ? country : country === NO_COUNTRY ? undefined : person.settings.country, leave);
}

const daysOff = (country: string | undefined, leave: PersonSettings['leave']): PersonSettings => ({
  ...(country === undefined ? {} : { country }),
  ...(leave ? { leave } : {}),
});

/** A single day away has the same first and last day. */
function leaveOf({ leaveFrom, leaveTo }: Typed): PersonSettings['leave'] {
  const from = leaveFrom ?? leaveTo;
  const to = leaveTo ?? leaveFrom;
  return from && to ? { from, to } : undefined;
}

/** A value that the card already showed is no setting of their own: their time zone keeps following Teams. */
const unlessShown = <Key extends 'hour' | 'workingDays' | 'timeZone'>(
  { calendar }: Viewer,
  key: Key,
  value: Calendar[Key] | undefined,
): PersonSettings => (value === undefined || isDeepStrictEqual(value, calendar[key]) ? {} : { [key]: value });

function languageOf(typed: string): PersonSettings {
  const language = LANGUAGES.find((one) => one === typed);
  return language ? { language } : {};
}

/** Only people who lead someone are shown it, so only they can turn it on. */
const weekChoice = ({ person, authority }: Turn, typed: string): PersonSettings =>
  typed === '' || !leadsSomeone(authority) || (typed === 'on') === wantsWeek(person)
    ? {}
    : { mondaySummary: typed === 'on' };

const wantsWeek = ({ settings }: Person): boolean => settings.mondaySummary ?? false;

/** Keeps what somebody changed, and how it was before for an undo. */
export function changeSettings(
  turn: Turn,
  changed: PersonSettings,
  settings = turn.person.settings,
): Promise<Turn> {
  const { person, now } = turn;
  const lastChange = { at: now.toISOString(), kind: 'settings', before: person.settings } as const;
  return savePerson(turn, { ...person, settings: { ...settings, ...changed }, lastChange });
}

function saved(turn: Turn, replaced: string | undefined): Promise<Message> {
  const { person, viewer } = turn;
  const { say, calendar } = viewer;
  const next = person.nextCardAt === undefined ? viewer.today : nextDay(person.nextCardAt, calendar.timeZone);
  const values = {
    hour: hourOfDay(calendar.hour),
    zone: calendar.timeZone,
    day: shortDay(next, viewer),
  };
  const told = replaced === undefined ? '' : ` ${say('leave.replaced', { before: replaced })}`;
  return showSettings(turn, say('settings.saved', values) + told);
}

const nextDay = (instant: NonNullable<Person['nextCardAt']>, timeZone: string) =>
  localTime(new Date(instant), timeZone).day;

/** In the order of the week, however they were chosen. */
export const daysIn = (typed: string): readonly Weekday[] => {
  const chosen = new Set(typed.split(',').map((part) => part.trim()));
  return ALL_DAYS.filter((day) => chosen.has(String(day)));
};

const ALL_DAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 0];
