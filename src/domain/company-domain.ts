import { domainOf, isFreeMail } from './address.ts';

/** The domain that its addresses share, also of "mail.company.example"; none where anybody can have an address. */
export function companyDomainOf(address: string): string | undefined {
  const domain = domainOf(address);
  return domain.includes('.') && !isFreeMail(domain) ? domain : undefined;
}

/** One is the other, or a part of it: "in.company.example" and "company.example". */
export const isSameCompany = (one: string, other: string): boolean =>
  one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
