import type { OrganizationSettings } from '../../domain/organization.ts';
import type { LocalizedText } from '../../domain/text.ts';
import { UNSEEN_SIGNS } from '../../domain/unseen-signs.ts';
import { sayIn } from '../../language/say.ts';

export type MailTyped = {
  readonly mailListed?: true | undefined;
  readonly postalAddress: string;
  readonly optOutEn: string;
  readonly optOutHi: string;
};

type MailSettings = Pick<OrganizationSettings, 'postalAddress' | 'optOut'>;

/** What an administrator decided about automated emails. */
export function mailFrom(typed: MailTyped, before: OrganizationSettings): MailSettings {
  if (!typed.mailListed) return mailIn(before);
  const postalAddress = cleaned(typed.postalAddress);
  const optOut = optOutIn(typed);
  return { ...(postalAddress !== '' && { postalAddress }), ...(optOut && { optOut }) };
}

const mailIn = ({ postalAddress, optOut }: OrganizationSettings): MailSettings => ({
  ...(postalAddress !== undefined && { postalAddress }),
  ...(optOut && { optOut }),
});

const cleaned = (text: string): string => text.replace(UNSEEN_SIGNS, '').trim();

/** The bot's own words are not kept: they may be better in a later version. */
function optOutIn({ optOutEn, optOutHi }: MailTyped): LocalizedText | undefined {
  const own = { en: sayIn('en')('organization.opt-out-own'), hi: sayIn('hi')('organization.opt-out-own') };
  const en = cleaned(optOutEn) || own.en;
  const hi = cleaned(optOutHi) || own.hi;
  return en === own.en && hi === own.hi ? undefined : { en, hi };
}
