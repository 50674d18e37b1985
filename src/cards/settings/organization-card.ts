import type { Weekday } from '../../domain/day.ts';
import type { Organization } from '../../domain/organization.ts';
import type { Template } from '../../domain/template.ts';
import { inLanguage, LANGUAGES, type Language } from '../../domain/text.ts';
import { LANGUAGE_NAMES } from '../../language/language-names.ts';
import { lines, mainButton, cardOf, type Card, type Line, type Button } from '../kit/elements.ts';
import {
  countryChoices,
  dayChoices,
  HOUR_CHOICES,
  NO_COUNTRY,
  type Choices,
  type Switch,
} from './settings-card.ts';
import type { Viewer } from '../kit/situation.ts';

type OrganizationData = {
  readonly title: string;
  readonly notes: readonly Line[];
  readonly hour: Choices;
  readonly days: Choices;
  readonly country: Choices;
  readonly holidays: { readonly label: string; readonly hint: string; readonly value: string };
  readonly language: Choices;
  readonly escalation: Choices;
  readonly templates: Choices;
  readonly mail: Switch & { readonly hint: string };
  readonly buttons: readonly Button[];
};
const drawOrganization = cardOf<OrganizationData>('organization');

export type OrganizationForm = {
  readonly organization: Organization;
  /** The present defaults. */
  readonly defaults: {
    readonly hour: number;
    readonly workingDays: readonly Weekday[];
    readonly language: Language;
  };
  readonly countries: readonly string[];
  /** The days off of the coming months. */
  readonly holidays: string;
  readonly templates: readonly Template[];
};

/** After how many working days managers see overdue work. */
const ESCALATIONS = [1, 2, 3, 5, 10] as const;

/** The defaults for everyone, and what is turned on. */
export function organizationCard(form: OrganizationForm, { say }: Viewer, note?: string): Card {
  const { organization, defaults, countries, holidays, templates } = form;
  const { settings } = organization;
  const title = say('organization.title');
  const isOn = ({ id }: Template) => !settings.turnedOff?.includes(id);
  return drawOrganization(say, note ?? title, {
    title,
    notes: lines(note ?? say('organization.how')),
    hour: { label: say('settings.hour'), value: String(defaults.hour), choices: HOUR_CHOICES },
    days: {
      label: say('settings.days'),
      error: say('settings.no-days'),
      value: defaults.workingDays.join(','),
      choices: dayChoices(say.language),
    },
    country: {
      label: say('settings.country'),
      value: settings.country ?? NO_COUNTRY,
      choices: [
        { title: say('settings.no-country'), value: NO_COUNTRY },
        ...countryChoices(countries, say.language),
      ],
    },
    holidays: {
      label: say('organization.holidays'),
      hint: say('organization.holidays-hint'),
      value: holidays,
    },
    language: {
      label: say('settings.language'),
      value: defaults.language,
      choices: LANGUAGES.map((language) => ({ title: LANGUAGE_NAMES[language], value: language })),
    },
    escalation: {
      label: say('organization.escalate'),
      value: String(settings.escalateAfter ?? 0),
      choices: [
        { title: say('organization.never'), value: '0' },
        ...ESCALATIONS.map((days) => ({
          title: say('organization.after', { days }),
          value: String(days),
        })),
      ],
    },
    templates: {
      label: say('organization.templates'),
      value: templates
        .filter(isOn)
        .map(({ id }) => id)
        .join(','),
      choices: templates.map(({ id, name }) => ({ title: inLanguage(name, say.language), value: id })),
    },
    mail: {
      label: say('organization.mail'),
      title: say('organization.mail-on'),
      hint: say('organization.mail-hint'),
      value: settings.automatedMail === false ? 'off' : 'on',
    },
    buttons: [mainButton(say('button.save'), { verb: 'organization' })],
  });
}
