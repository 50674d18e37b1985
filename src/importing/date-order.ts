import type { TableRow } from './table-row.ts';

/** Which part of a date comes first where the year is last: by the number of a column, as far as its cells settle it. */
export type DateOrders = Readonly<Record<number, 'day' | 'month' | 'unclear'>>;

const DATE = /^(?<first>\d{1,2})[./-](?<second>\d{1,2})[./-](?:\d{4}|\d{2})(?!\d)/u;

/** Decided for a whole column: one 26/06 settles what a hundred 03/04 leave open. */
export function dateOrders(rows: readonly TableRow[]): DateOrders {
  const found = new Map<number, { days: number; months: number }>();
  for (const { cells } of rows) {
    for (const [at, cell] of cells.entries()) {
      if (!beginsWithDigit(cell) || cell.length > LONGEST_DATE) continue;
      const { first, second } = DATE.exec(cell)?.groups ?? {};
      if (first === undefined || second === undefined) continue;
      const counts = found.get(at) ?? { days: 0, months: 0 };
      if (Number(first) > MONTHS) counts.days += 1;
      if (Number(second) > MONTHS) counts.months += 1;
      found.set(at, counts);
    }
  }
  return Object.fromEntries([...found].map(([at, counts]) => [at, orderOf(counts)]));
}

/** Few cells do, of hundreds of thousands. */
const beginsWithDigit = (cell: string): boolean => cell >= '0' && cell < ':';

const MONTHS = 12;
/** With a time of day. */
const LONGEST_DATE = 30;

function orderOf({ days, months }: { readonly days: number; readonly months: number }) {
  if (days === months) return 'unclear';
  return days > months ? 'day' : 'month';
}
