import { isHidden, type Column, type Header } from './header.ts';
import type { Field } from './header-names.ts';
import { latinDigit } from '../language/words.ts';
import type { TableRow } from './table-row.ts';

/** What the cells of a column look like, the surest first. */
const LOOKS: readonly (readonly [Field, RegExp])[] = [
  ['linkedIn', /linkedin\.com\//iu],
  ['email', /^(?:mailto:)?[^\s@]+@[^\s@]+\.[^\s@]{2,}$/u],
  [
    'phone',
    /^(?!\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\b)(?:\+?\d{10,13}|(?=.*[\s+(-])\+?[(\d][\d\s()./-]{6,19})$/u,
  ],
  ['name', /^\p{L}[\p{L}\p{M}'’.-]*(?:\s+\p{L}[\p{L}\p{M}'’.-]*){1,3}$/u],
  ['company', /^\p{L}[^@]*$/u],
];

/** Where no row has known titles: columns by what stands in them, as long as that can be nothing else. */
export function guessHeader(rows: readonly TableRow[]): Header | undefined {
  const [first, ...below] = rows.filter(({ cells }) => cells.filter((cell) => cell !== '').length > 1);
  if (!first || below.length === 0) return undefined;
  const isOfSomebody = first.cells.some((cell) => SURE.some((look) => look.test(cell)));
  const header = isOfSomebody
    ? { row: 0, titles: first.cells.map((_, at) => letterOf(at)), columns: [] }
    : { row: first.row, titles: first.cells, columns: [] };
  const guessed = withGuesses(header, isOfSomebody ? [first, ...below] : below);
  const has = (...fields: readonly Field[]) => guessed.columns.some(({ field }) => fields.includes(field));
  return has('name', 'company') && has('email', 'phone') ? guessed : undefined;
}

const SURE = LOOKS.flatMap(([field, look]) => (field === 'email' || field === 'phone' ? [look] : []));

/** As a spreadsheet calls its columns. */
const letterOf = (at: number): string => String.fromCharCode('A'.charCodeAt(0) + (at % 26));

/** With those columns that look like something which no title names. */
export function withGuesses(header: Header, rows: readonly TableRow[]): Header {
  const below = rows.filter(({ row }) => row > header.row).slice(0, LOOKED_AT);
  const columns = header.titles.reduce<readonly Column[]>((known, title, at) => {
    if (isHidden(title) || known.some((one) => one.at === at)) return known;
    const cells = below
      .map((row) => (row.cells[at] ?? '').replace(/[०-९]/gu, latinDigit))
      .filter((cell) => cell !== '');
    const field = LOOKS.find(([one, look]) => isMissing(one, known) && isMostly(look, cells))?.[0];
    return field === undefined ? known : [...known, { at, title, field, isGuessed: true }];
  }, header.columns);
  return { ...header, columns };
}

const LOOKED_AT = 20;

/** A name and a company look like much else, and are only guessed where there is neither. */
function isMissing(field: Field, known: readonly Column[]): boolean {
  const has = (...fields: readonly Field[]) => known.some((one) => fields.includes(one.field));
  if (field === 'name') return !has('name', 'firstName', 'lastName', 'dealName', 'company');
  if (field === 'company') return has('name') && known.every(({ isGuessed }) => isGuessed) && !has('company');
  return !has(field);
}

const isMostly = (look: RegExp, cells: readonly string[]): boolean =>
  cells.length > 0 && cells.filter((cell) => look.test(cell)).length * 2 > cells.length;
