import type { SalesRecord } from '../../domain/record.ts';
import { countryOfZone, phoneAsWritten, readPhone } from '../../language/phones.ts';
import type { Viewer } from './situation.ts';

/** Whose country a number without one is of: the customer's, else that of who sells to them. */
export const phoneCountry =
  ({ timeZone }: Pick<SalesRecord, 'timeZone'>, { country, calendar }: Viewer) =>
  (): string | undefined =>
    countryOfZone(timeZone) ?? country ?? countryOfZone(calendar.timeZone);

/** The number of a record as people write it. */
export const phoneOf = (record: SalesRecord, viewer: Viewer): string | undefined =>
  record.phone === undefined ? undefined : phoneAsWritten(record.phone, phoneCountry(record, viewer));

/** The number to call it by; an extension is for whoever picks up. Undefined where that would be a wrong number. */
export const callNumberOf = (record: SalesRecord, viewer: Viewer): string | undefined =>
  record.phone === undefined ? undefined : readPhone(record.phone, phoneCountry(record, viewer))?.number;
