import { companyKey, isSameCompanyName } from './company-name.ts';
import { fold } from './fold.ts';
import { companyDomainOf } from './company-domain.ts';
import { isFreeMail } from './address.ts';
import { isDevanagari, phoneticKey } from './phonetic-key.ts';
import type { SalesRecord } from './record.ts';

type Known = Pick<SalesRecord, 'type' | 'name' | 'company' | 'email'>;

/** What people write where somebody has no company. */
const NO_COMPANY: ReadonlySet<string> = new Set(
  'n/a|na|none|nil|no company|self|self employed|self-employed|individual|personal|private|freelance|freelancer|unknown|tbd|test|gmail|hotmail|-|—|निजी|स्वयं|कोई नहीं'
    .split('|')
    .map(fold),
);

/** The company that a record belongs to, by name; none where what it says is no company. */
function companyOf({ type, name, company }: Known): string | undefined {
  const called = company.trim() === '' && type === 'account' ? name : company;
  const said = fold(called);
  if (NO_COMPANY.has(said) || (said.includes('.') && isFreeMail(said))) return undefined;
  return companyKey(called) === '' ? undefined : called;
}

const domainOf = ({ email }: Known): string | undefined =>
  email === undefined ? undefined : companyDomainOf(email);

/** Whether two records are of one company: by its name, and by the domain of their emails where one has no name. */
export function isSameAccount(one: Known, other: Known): boolean {
  const [name, others] = [companyOf(one), companyOf(other)];
  if (name !== undefined && others !== undefined) return isSameCompanyName(name, others);
  const domain = domainOf(one);
  return domain !== undefined && domain === domainOf(other);
}

export const hasAccount = (record: Known): boolean =>
  companyOf(record) !== undefined || domainOf(record) !== undefined;

/** As an index keeps them: how the company is spelled, how it sounds to the other script, and its domain. */
export function accountKeys(record: Known): readonly string[] {
  const company = companyOf(record);
  const domain = domainOf(record);
  return [
    ...(company === undefined ? [] : [spelled(company), sounded(company, isDevanagari(company))]),
    ...(domain === undefined ? [] : [atDomain(domain)]),
  ];
}

/** Any record of the same company has one of these among its keys; others may, too. */
export function keysOfSameAccount(record: Known): readonly string[] {
  const company = companyOf(record);
  const domain = domainOf(record);
  return [
    ...(company === undefined ? [] : [spelled(company), sounded(company, !isDevanagari(company))]),
    ...(domain === undefined ? [] : [atDomain(domain)]),
  ];
}

const spelled = (company: string): string => companyKey(company);

const sounded = (company: string, inDevanagari: boolean): string =>
  `${inDevanagari ? '~1' : '~0'}${companyKey(company)
    .split(' ')
    .map((word) => phoneticKey(word) || word)
    .join(' ')}`;

const atDomain = (domain: string): string => `@${domain}`;
