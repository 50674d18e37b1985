import type { SalesRecord } from '../../domain/record.ts';

/** The company to show beside a name; empty where the name begins with it, as that of an account or a deal does. */
export const companyBeside = ({ name, company }: Pick<SalesRecord, 'name' | 'company'>): string =>
  name === company || name.startsWith(`${company} `) ? '' : company;
