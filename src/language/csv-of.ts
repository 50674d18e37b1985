export type CsvValue = string | number | undefined;

/** RFC 4180, with the mark by which Excel knows UTF-8. */
export const csvOf = (rows: readonly (readonly CsvValue[])[]): string => `\ufeff${csvLines(rows)}`;

/** What follows in the same file. */
export const csvLines = (rows: readonly (readonly CsvValue[])[]): string =>
  rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');

/** After these, also within a value, a spreadsheet may begin another cell. */
const FORMULA = /(^|[;\t\r\n])(?=[=+\-@＝＋－＠])/gu;

/** An apostrophe keeps a spreadsheet from running a text as a formula. */
function cell(value: CsvValue): string {
  if (typeof value !== 'string') return String(value ?? '');
  const text = value.replace(FORMULA, "$1'").replace(/^(?=[\t\r])/u, "'");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
