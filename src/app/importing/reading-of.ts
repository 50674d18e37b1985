import type { RecordType } from '../../domain/record.ts';
import type { Reading } from '../../importing/drafts.ts';
import { countryOfZone } from '../../language/phones.ts';
import type { Import } from '../ports/imports.ts';
import type { Turn } from '../turn/turn.ts';

/** Where an amount names no currency. */
const USUAL_CURRENCY = 'INR';

/** How the rows of an import are read, for whoever sent it. */
export const readingOf = (
  { viewer }: Turn,
  { type, hasDecimalCommas, dateOrders, monthFirst }: Import,
): Reading => ({
  type: type ?? ('contact' satisfies RecordType),
  country: viewer.country ?? countryOfZone(viewer.calendar.timeZone),
  currency: USUAL_CURRENCY,
  hasDecimalCommas,
  monthFirst: Object.entries(dateOrders).flatMap(([at, order]) =>
    order === 'month' || (order === 'unclear' && monthFirst) ? [Number(at)] : [],
  ),
});
