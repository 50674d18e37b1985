import type { FileKind } from './file-kind.ts';

const ZIP = Buffer.from('PK\x03\x04');
/** What Office wrote until 2003, and still writes around what it encrypts. */
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/** Of Office's files, which hold others, by the names of those; undefined for what holds none. */
export function packedKind(bytes: Buffer): FileKind | undefined {
  if (begins(bytes, ZIP)) return firstIn(bytes, PARTS, 'latin1') ?? 'unknown';
  if (begins(bytes, COMPOUND)) return oldKind(bytes);
  return undefined;
}

const begins = (bytes: Buffer, sign: Buffer): boolean => bytes.subarray(0, sign.length).equals(sign);

type Named = { readonly part: string; readonly kind: FileKind };

const PARTS: readonly Named[] = [
  { part: 'xl/workbook.xml', kind: 'xlsx' },
  { part: 'xl/workbook.bin', kind: 'old-excel' },
  { part: 'word/document', kind: 'document' },
  { part: 'ppt/presentation', kind: 'document' },
  { part: 'application/vnd.oasis.opendocument', kind: 'document' },
];

const STREAMS: readonly Named[] = [
  { part: 'Workbook', kind: 'old-excel' },
  { part: 'Book', kind: 'old-excel' },
  { part: 'WordDocument', kind: 'document' },
  { part: 'PowerPoint Document', kind: 'document' },
];

const oldKind = (bytes: Buffer): FileKind =>
  bytes.includes('EncryptedPackage', 0, 'utf16le')
    ? 'locked'
    : (firstIn(bytes, STREAMS, 'utf16le') ?? 'unknown');

/** A document may have a workbook within it, whose parts come later. */
function firstIn(bytes: Buffer, names: readonly Named[], encoding: BufferEncoding): FileKind | undefined {
  const [first] = names
    .map(({ part, kind }) => ({ kind, at: bytes.indexOf(part, 0, encoding) }))
    .filter(({ at }) => at >= 0)
    .toSorted((one, other) => one.at - other.at);
  return first?.kind;
}
