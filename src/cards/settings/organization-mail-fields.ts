import type { OrganizationSettings } from '../../domain/organization.ts';
import { LANGUAGES, type Language } from '../../domain/text.ts';
import { LANGUAGE_NAMES } from '../../language/language-names.ts';
import { sayIn, type Say } from '../../language/say.ts';

export type MailText = {
  readonly id: 'postalAddress' | 'neverMail' | (typeof OPT_OUT_IDS)[Language];
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly maxLength: number;
};

const OPT_OUT_IDS = { en: 'optOutEn', hi: 'optOutHi' } as const;

export const mailHint = ({ postalAddress }: OrganizationSettings, say: Say): string =>
  postalAddress === undefined ? say('organization.mail-needs') : say('organization.mail-how');

/** What stands below every automated email, and to whom none goes. */
export const mailTexts = (
  settings: OrganizationSettings,
  neverMail: readonly string[],
  say: Say,
): readonly MailText[] => [
  {
    id: 'postalAddress',
    label: say('organization.postal-address'),
    value: settings.postalAddress ?? '',
    placeholder: '',
    maxLength: 300,
  },
  ...LANGUAGES.map((language) => ({
    id: OPT_OUT_IDS[language],
    label: say('organization.opt-out', { language: LANGUAGE_NAMES[language] }),
    value: settings.optOut?.[language] ?? sayIn(language)('organization.opt-out-own'),
    placeholder: '',
    maxLength: 300,
  })),
  {
    id: 'neverMail',
    label: say('organization.never-mail'),
    value: neverMail.join('\n'),
    placeholder: say('organization.never-mail-hint'),
    maxLength: 8_000,
  },
];
