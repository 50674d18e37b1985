import type { RecordId } from '../domain/ids.ts';
import type { RecordStatus, RecordType, SalesRecord } from '../domain/record.ts';
import {
  dayIn,
  emailIn,
  line,
  linkedInIn,
  phoneIn,
  said,
  tagsIn,
  valueIn,
  type BadCell,
  type Cell,
} from './cells.ts';
import type { Column, Header } from './header.ts';
import type { Field } from './header-names.ts';
import { isMarked, readStatus } from './read-status.ts';
import type { TableRow } from './table-row.ts';

/** What a row says of a record. */
export type Draft = Pick<
  SalesRecord,
  'name' | 'company' | 'title' | 'city' | 'email' | 'phone' | 'linkedIn' | 'value' | 'renewalDate'
> & {
  readonly row: number;
  readonly tags: readonly string[];
  readonly status?: RecordStatus;
  /** As the file calls them. */
  readonly owner?: string;
  /** What an export of ours says that it is, or some other system. */
  readonly id?: RecordId;
};

/** A cell that was left out, or, where no column is named, a row. */
export type Problem = {
  readonly row: number;
  readonly why: BadCell | 'no-name' | 'repeated';
  readonly column?: string;
  /** What stands there. */
  readonly text: string;
  /** Of what is repeated, the row that has it, too. */
  readonly before?: number;
};

export type Reading = {
  readonly type: RecordType;
  readonly country: string | undefined;
  /** Where an amount names none. */
  readonly currency: string;
  readonly hasDecimalCommas: boolean;
  /** The columns in which a date begins with its month. */
  readonly monthFirst: readonly number[];
};

export type Read = { readonly drafts: readonly Draft[]; readonly problems: readonly Problem[] };

/** Reads rows one by one; whatever is wrong in one is left out and listed. */
export function readRows(header: Header, rows: readonly TableRow[], reading: Reading): Read {
  const byField = columnsByField(header.columns);
  const read = rows.map((row) => readRow(byField, row, reading));
  return {
    drafts: read.flatMap(({ draft }) => (draft ? [draft] : [])),
    problems: read.flatMap(({ problems }) => problems),
  };
}

type ByField = ReadonlyMap<Field, readonly Column[]>;

function columnsByField(columns: readonly Column[]): ByField {
  const found = new Map<Field, Column[]>();
  for (const column of columns) found.set(column.field, [...(found.get(column.field) ?? []), column]);
  return found;
}

type ReadRow = { readonly draft?: Draft; readonly problems: readonly Problem[] };

function readRow(columns: ByField, { row, cells }: TableRow, reading: Reading): ReadRow {
  const text = (field: Field, but?: RegExp): string => textOf(columns, cells, field, but);
  const whole = text('name');
  const parts = [text('firstName'), text('middleName'), text('lastName')].filter((part) => part !== '');
  const person = parts.length > 0 ? line(parts.join(' ')) : familyLast(whole);
  const company = text('company');
  const name = nameOf(
    reading.type,
    person,
    company === '' && reading.type === 'account' ? whole : company,
    text('dealName'),
  );
  if (name === '') return { problems: [{ row, why: 'no-name', text: '' }] };

  const problems: Problem[] = [];
  const first = <Value>(
    field: Field,
    read: (cell: string, column: Column) => Cell<Value>,
  ): Value | undefined =>
    firstGood(columns, cells, field, read, (problem) => problems.push({ row, ...problem }));
  const email = first('email', emailIn);
  const phone = first('phone', (cell) => phoneIn(cell, reading.country));
  const linkedIn = first('linkedIn', (cell, { title }) => linkedInIn(cell, /linked/iu.test(title)));
  const money = first('value', (cell) => valueIn(cell, reading.hasDecimalCommas));
  const renewal = first('renewal', (cell, { at }) => dayIn(cell, reading.monthFirst.includes(at)));
  const currency = /^[A-Z]{3}$/u.exec(text('currency').toUpperCase())?.[0];
  const title = text('title', HONORIFIC);
  const city = text('city');
  const owner = text('owner');
  const id = text('recordId');
  const isLeftAlone = columns.get('doNotContact')?.some(({ at }) => isMarked(cells[at] ?? '')) === true;
  const status = isLeftAlone ? 'do-not-contact' : readStatus(text('status'));
  const draft: Draft = {
    row,
    name,
    company: reading.type === 'account' ? name : company,
    ...(title !== '' && { title }),
    ...(city !== '' && { city }),
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { phone }),
    ...(linkedIn !== undefined && { linkedIn }),
    ...(money && {
      value: { amount: money.amount, currency: money.currency ?? currency ?? reading.currency },
    }),
    ...(renewal !== undefined && { renewalDate: renewal }),
    ...(status !== undefined && { status }),
    tags: columns.get('tags')?.flatMap(({ at }) => tagsIn(cells[at] ?? '')) ?? [],
    ...(owner !== '' && { owner }),
    ...(id !== '' && { id: id as RecordId }),
  };
  return { draft, problems };
}

/** "Nair, Priya" → "Priya Nair", unless what follows is a title. */
const familyLast = (name: string): string =>
  name.replace(/^(?<last>[\p{L}\p{M}' -]+),\s*(?<first>[\p{L}\p{M}'. -]{3,})$/u, '$<first> $<last>');

function nameOf(type: RecordType, person: string, company: string, deal: string): string {
  if (type === 'account') return company === '' ? person : company;
  return type === 'opportunity' ? deal || person : person;
}

function textOf(columns: ByField, cells: readonly string[], field: Field, but = /^$/u): string {
  for (const { at } of columns.get(field) ?? []) {
    const cell = said(cells[at] ?? '');
    if (!but.test(cell)) return cell;
  }
  return '';
}

/** What Outlook has in its column “Title”. */
const HONORIFIC = /^(?:(?:mr|ms|mrs|miss|dr|prof|shri|smt|sir|श्री|श्रीमती|डॉ)\.?)?$/iu;

type CellProblem = Pick<Problem, 'why' | 'text'> & { readonly column: string };

/** Of several columns the first with something good; what is bad is told where nothing else is there. */
function firstGood<Value>(
  columns: ByField,
  cells: readonly string[],
  field: Field,
  read: (cell: string, column: Column) => Cell<Value>,
  tell: (problem: CellProblem) => void,
): Value | undefined {
  const bad: CellProblem[] = [];
  for (const column of columns.get(field) ?? []) {
    const text = cells[column.at] ?? '';
    const cell = read(text, column);
    if (!cell.ok) bad.push({ column: column.title, why: cell.why, text: line(text) });
    else if (cell.value !== undefined) return cell.value;
  }
  bad.slice(0, 1).forEach(tell);
  return undefined;
}
