import { strToU8, zipSync } from 'fflate';

/** Files as programs write them, as far as it takes to tell what they are. */
export const utf8 = (text: string): Uint8Array => Buffer.from(text);

const zipOf = (...names: readonly string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<x/>')])));

export const xlsx = zipOf(
  '[Content_Types].xml',
  '_rels/.rels',
  'xl/workbook.xml',
  'xl/worksheets/sheet1.xml',
);
export const xlsb = zipOf('[Content_Types].xml', '_rels/.rels', 'xl/workbook.bin');
export const docx = zipSync({
  '[Content_Types].xml': strToU8('<x/>'),
  'word/document.xml': strToU8('<x/>'),
  'word/embeddings/Microsoft_Excel_Sheet.xlsx': [xlsx, { level: 0 }],
});
export const pptx = zipOf('[Content_Types].xml', 'ppt/presentation.xml');
export const ods = zipSync({
  mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
  'content.xml': strToU8('<x/>'),
});
export const zip = zipOf('leads.csv');

/** What Office wrote until 2003: a folder of streams, named in UTF-16. */
const compound = (...streams: readonly string[]): Uint8Array =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(504),
    ...streams.map((name) => Buffer.from(name.padEnd(32, '\0'), 'utf16le')),
  ]);

export const xls = compound('Root Entry', 'Workbook');
export const doc = compound('Root Entry', 'WordDocument');
export const lockedXlsx = compound('Root Entry', 'EncryptionInfo', 'EncryptedPackage');
export const outlookMessage = compound('Root Entry', '__substg1.0_001A001E');

export const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
export const jpeg = Buffer.from('ffd8ffe000104a46494600', 'hex');
export const mp3 = Buffer.concat([Buffer.from('ID3\x03\0\0\0\0', 'latin1'), Buffer.alloc(20)]);
export const mp4 = Buffer.concat([Buffer.from('\0\0\0\x18ftypmp42', 'latin1'), Buffer.alloc(20)]);
export const heic = Buffer.concat([Buffer.from('\0\0\0\x18ftypheic', 'latin1'), Buffer.alloc(20)]);
export const pdf = utf8('%PDF-1.7\n%\u00e2\u00e3\n');

export const LEADS = 'Name,Email\nAsha Rao,asha@contoso.example\nरवि मेनन,ravi@fabrikam.example\n';

/** As Excel's “Unicode text” is. */
export const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le');
