import { strToU8, zipSync } from 'fflate';

/** A number, a text, a date of some format, a formula with what it came to, or an error. */
export type WorkbookCell =
  | string
  | number
  | boolean
  | null
  | { readonly date: number }
  | { readonly formula: string; readonly result: string | number }
  | { readonly error: string };

type Sheet = {
  readonly name: string;
  readonly rows: readonly (readonly WorkbookCell[])[];
  readonly hidden?: true;
};

/** A workbook as Excel writes one, with all that a reader needs and nothing else. `padding`: spaces within a sheet. */
export function workbook(sheets: readonly Sheet[], padding = 0): Uint8Array {
  const each = <Made>(make: (sheet: Sheet, number: number) => Made) =>
    sheets.map((sheet, at) => make(sheet, at + 1));
  const files = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${each(
      ({ name, hidden }, n) =>
        `<sheet name="${escaped(name)}" sheetId="${n}"${hidden ? ' state="hidden"' : ''} r:id="rId${n}"/>`,
    ).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}">${each(
      (_, n) => `<Relationship Id="rId${n}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${n}.xml"/>`,
    ).join('')}<Relationship Id="rIdS" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(
      each(({ rows }, n) => [`xl/worksheets/sheet${n}.xml`, sheetXml(rows, padding)] as const),
    ),
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])));
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

const sheetXml = (rows: Sheet['rows'], padding: number): string =>
  `<worksheet xmlns="${MAIN}"><sheetData>${rows
    .map(
      (cells, at) =>
        `<row r="${at + 1}">${cells.map((cell, column) => cellXml(cell, column, at + 1)).join('')}</row>`,
    )
    .join('')}</sheetData>${' '.repeat(padding)}</worksheet>`;

function cellXml(cell: WorkbookCell, column: number, row: number): string {
  const at = `r="${String.fromCharCode('A'.charCodeAt(0) + column)}${row}"`;
  if (cell === null) return '';
  if (typeof cell === 'string') return `<c ${at} t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
  if (typeof cell === 'number') return `<c ${at}><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c ${at} t="b"><v>${Number(cell)}</v></c>`;
  if ('date' in cell) return `<c ${at} s="1"><v>${cell.date}</v></c>`;
  if ('error' in cell) return `<c ${at} t="e"><v>${cell.error}</v></c>`;
  const type = typeof cell.result === 'string' ? ' t="str"' : '';
  return `<c ${at}${type}><f>${escaped(cell.formula)}</f><v>${escaped(String(cell.result))}</v></c>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
