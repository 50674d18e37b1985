import type { Weekday } from '../../domain/day.ts';
import type { TemplateId } from '../../domain/ids.ts';
import type { Organization } from '../../domain/organization.ts';
import type { Template } from '../../domain/template.ts';
import { RUNNING_CHOICES } from '../../domain/template-stop.ts';
import { inLanguage, type Language } from '../../domain/text.ts';
import type { Say } from '../../language/say.ts';
import { lines, button, mainButton, cardOf, type Card, type Line, type Button } from '../kit/elements.ts';
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
import { mailHint, mailTexts, type MailText } from './organization-mail-fields.ts';

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
  readonly running: Choices;
  readonly holds: Switch;
  readonly mail: Switch & { readonly hint: string };
  readonly mailTexts: readonly MailText[];
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
  /** Where emails can leave by themselves: the domains to which none does. */
  readonly mail?: { readonly neverMail: readonly string[] } | undefined;
};

/** After how many working days managers see overdue work. */
const ESCALATIONS = [1, 2, 3, 5, 10] as const;

/** The defaults for everyone, and what is turned on. */
export function organizationCard(form: OrganizationForm, { say }: Viewer, note?: string): Card {
  const { organization, defaults, countries, holidays, templates, mail } = form;
  const { settings } = organization;
  const title = say('organization.title');
  return drawOrganization(say, note ?? title, {
    title,
    notes: lines(note ?? say('organization.how')),
    hour: hourField(say, defaults.hour),
    days: daysField(say, defaults.workingDays),
    country: countryField(say, settings.country, countries),
    holidays: {
      label: say('organization.holidays'),
      hint: say('organization.holidays-hint'),
      value: holidays,
    },
    language: languageField(say, defaults.language),
    escalation: escalationField(say, settings.escalateAfter),
    templates: templatesField(say, templates, settings.turnedOff),
    running: {
      label: say('organization.running'),
      value: 'finish',
      choices: RUNNING_CHOICES.map((value) => ({ title: say(`template.running-${value}`), value })),
    },
    holds: switchField(
      say('organization.holds'),
      say('organization.holds-on'),
      settings.holdSiblings !== false,
    ),
    mail: {
      ...switchField(say('organization.mail'), say('organization.mail-on'), settings.automatedMail !== false),
      hint: mail ? mailHint(settings, say) : say('organization.mail-hint'),
    },
    mailTexts: mail ? mailTexts(settings, mail.neverMail, say) : [],
    buttons: [
      mainButton(say('button.save'), {
        verb: 'organization',
        listed: templates.map(({ id }) => id).join(','),
        ...(mail && { mailListed: true as const }),
      }),
      button(say('do-not-contact.title'), { verb: 'do-not-contact-form' }),
      button(say('button.cancel'), { verb: 'cancel', what: 'edit' }),
    ],
  });
}

const escalationField = (say: Say, after = 0): Choices => ({
  label: say('organization.escalate'),
  value: String(after),
  choices: [
    { title: say('organization.never'), value: '0' },
    ...ESCALATIONS.map((days) => ({ title: say('organization.after', { days }), value: String(days) })),
  ],
});

const templatesField = (
  say: Say,
  templates: readonly Template[],
  turnedOff: readonly TemplateId[] = [],
): Choices => ({
  label: say('organization.templates'),
  value: templates
    .filter(({ id }) => !turnedOff.includes(id))
    .map(({ id }) => id)
    .join(','),
  choices: templates.map(({ id, name }) => ({ title: inLanguage(name, say.language), value: id })),
});
