import type { Day } from '../../domain/day.ts';
import { timeZones } from '../../domain/time-zone.ts';
import {
  lines,
  button,
  mainButton,
  cardOf,
  type Card,
  type Line,
  type DayInput,
  type Button,
  type Toggle,
} from '../kit/elements.ts';
import type { Viewer } from '../kit/situation.ts';
import {
  countryField,
  daysField,
  hourField,
  languageField,
  switchField,
  type Choices,
  type Switch,
} from './fields.ts';
import { mailFields, type MailFields, type OwnMail } from './mail-fields.ts';

type Settings = {
  readonly title: string;
  readonly notes: readonly Line[];
  readonly zone: Choices;
  readonly hour: Choices;
  readonly days: Choices;
  readonly country: Choices;
  readonly leave: readonly DayInput[];
  readonly language: Choices;
  readonly week: readonly Switch[];
  readonly isAway: boolean;
  readonly mail: MailFields;
  readonly buttons: readonly Button[];
  readonly toggles: readonly Toggle[];
};
const drawSettings = cardOf<Settings>('settings');

/** Settings besides those that the viewer already has. */
export type MoreSettings = {
  /** ISO 3166 code; undefined when no country was chosen. */
  readonly country?: string | undefined;
  readonly countries: readonly string[];
  readonly leave?: { readonly from: Day; readonly to: Day } | undefined;
  /** Whether they get the weekly team summary; undefined for people without a team. */
  readonly mondaySummary?: boolean | undefined;
  /** How their emails leave by themselves; undefined where none do. */
  readonly mail?: OwnMail | undefined;
  /** What the form was opened for, and is unfolded. */
  readonly opened?: 'mail' | undefined;
};

/** Zone, hour, working days, holidays, leave and language of one person, to be changed. */
export function settingsCard(viewer: Viewer, more: MoreSettings, note?: string): Card {
  const { say, calendar, today } = viewer;
  const title = say('settings.title');
  return drawSettings(say, note ?? title, {
    title,
    notes: lines(note),
    zone: { label: say('settings.zone'), value: calendar.timeZone, choices: zoneChoices(calendar.timeZone) },
    hour: hourField(say, calendar.hour),
    days: daysField(say, calendar.workingDays),
    country: countryField(say, more.country, more.countries),
    leave: [
      { id: 'leaveFrom', label: say('settings.leave-from'), value: more.leave?.from ?? '' },
      { id: 'leaveTo', label: say('settings.leave-to'), value: more.leave?.to ?? '' },
    ],
    language: languageField(say, say.language),
    week:
      more.mondaySummary === undefined
        ? []
        : [switchField(say('settings.week'), say('settings.week-comes'), more.mondaySummary)],
    isAway: more.leave !== undefined && more.leave.to >= today,
    mail: mailFields(more.mail, viewer, more.opened === 'mail'),
    buttons: [
      mainButton(say('button.save'), { verb: 'settings' }),
      button(say('button.cancel'), { verb: 'cancel', what: 'edit' }),
    ],
    toggles: [
      { title: say('settings.days-off'), target: 'days-off' },
      { title: say('settings.mail'), target: 'mail' },
    ],
  });
}

/** The current zone may have a name that is not in the list, such as `Etc/GMT-5`. */
const zoneChoices = (current: string) =>
  [...new Set([current, ...timeZones()])]
    .sort()
    .map((zone) => ({ title: zone.replaceAll('_', ' '), value: zone }));
