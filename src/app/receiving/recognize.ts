import { areEntries } from '../../language/lists-and-tags/entries-in-rows.ts';
import type { ReceivedFile } from '../ports/received-file.ts';
import type { FileKind } from './file-kind.ts';
import { packedKind } from './packed-kind.ts';
import { textIn } from './text-in.ts';

/** What a file is by what is in it; its name decides between kinds of text only. */
export function recognize({ name, content }: Pick<ReceivedFile, 'name' | 'content'>): FileKind {
  if (content.byteLength === 0) return 'empty';
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const known = SIGNATURES.find(({ sign }) => sign.test(bytes.toString('latin1', 0, SIGN_LENGTH)));
  if (known) return known.kind;
  const packed = packedKind(bytes);
  if (packed) return packed;
  const text = textIn(bytes);
  return text === undefined ? 'unknown' : textKind(text.trim(), name);
}

const SIGN_LENGTH = 16;

/** How files of a kind begin. */
const SIGNATURES: readonly { readonly kind: FileKind; readonly sign: RegExp }[] = [
  { kind: 'picture', sign: /^(?:\x89PNG|\xff\xd8\xff|GIF8[79]a|BM[^]{4}\0{4}|II\*\0|MM\0\*|\0\0\x01\0)/ },
  { kind: 'picture', sign: /^(?:RIFF[^]{4}WEBP|[^]{4}ftyp(?:hei|hev|mif1|msf1|avif))/ },
  {
    kind: 'recording',
    sign: /^(?:ID3[\x02-\x04]|OggS\0|fLaC\0|#!AMR|\xff[\xf1-\xf3\xf9-\xfb]|\x1aE\xdf\xa3|0&\xb2u)/,
  },
  { kind: 'recording', sign: /^(?:RIFF[^]{4}(?:WAVE|AVI )|[^]{4}ftyp)/ },
  { kind: 'document', sign: /^(?:%PDF|\{\\rtf)/ },
];

function textKind(text: string, name: string): FileKind {
  if (text === '') return 'empty';
  if (/^BEGIN:VCARD\b/iu.test(text)) return 'csv';
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*|<!doctype svg[^>]*>\s*)*<svg\b/iu.test(text)) return 'picture';
  if (/^<(?:!doctype html|html|head|body|meta|script|table|div)\b/iu.test(text)) return 'web-page';
  if (text.startsWith('<?xml'))
    return text.includes('schemas-microsoft-com:office:spreadsheet') ? 'old-excel' : 'unknown';
  if (areEntries(text)) return 'addresses';
  return BY_ENDING.find(({ ending }) => ending.test(name))?.kind ?? kindByLook(text);
}

const BY_ENDING: readonly { readonly kind: FileKind; readonly ending: RegExp }[] = [
  { kind: 'template', ending: /\.ya?ml$/iu },
  { kind: 'csv', ending: /\.(?:csv|tsv|tab)$/iu },
];

/** Of text under any other name. */
const kindByLook = (text: string): FileKind =>
  /^steps:/mu.test(text) ? 'template' : isTable(text) ? 'csv' : 'document';

const LINES_LOOKED_AT = 20;

/** Each line has the same delimiter, as often as the first. */
function isTable(text: string): boolean {
  const lines = text.split(/\r\n?|\n/u, LINES_LOOKED_AT);
  const counts = (delimiter: string) => lines.map((line) => line.split(delimiter).length);
  return (
    lines.length > 1 &&
    ['\t', ';', ','].some((delimiter) => new Set(counts(delimiter)).size === 1 && counts(delimiter)[0] !== 1)
  );
}
