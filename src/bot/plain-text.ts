/** Text without tags, entities, list signs and what can't be seen; letters of full width are ordinary ones. */
export const plainOf = (html: string): string =>
  unmarked(html)
    .split('\n')
    .map((line) => line.replace(LIST_SIGN, '').replace(WHOLLY_MARKED, '$2').trim())
    .join('\n')
    .trim();

/** The same as it is laid out, in lines that begin with spaces or hyphens. */
export const unmarked = (html: string): string =>
  html
    .replace(PICTURE, emojiIn)
    .replace(LINE_END, '\n')
    .replace(TAG, ' ')
    .replace(ENTITY, (written, name: string) => ENTITIES[name.toLowerCase()] ?? numbered(name) ?? written)
    .replace(FULL_WIDTH, (letters) => letters.normalize('NFKC'))
    .replace(INVISIBLE, '');

const PICTURE = /<(?:emoji|img)\b[^<>]*>/giu;

/** Teams draws emoji as pictures, which say what they are. */
const emojiIn = (picture: string): string =>
  /^<emoji|\/emoji"/iu.test(picture) ? ` ${/\balt="([^"<>]{1,40})"/iu.exec(picture)?.[1] ?? ''} ` : ' ';

const LINE_END = /<br\s*\/?>|<\/(?:p|div|li|h[1-6])>|\r\n?/giu;
/** However long it is: that of a picture may hold the picture. */
const TAG = /<\/?[a-z][^<>]*>/giu;
const ENTITY = /&(#?\w{2,8});/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  nbsp: ' ',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};
const FULL_WIDTH = /[\uff01-\uff5e\u3000]+/gu;
/** Soft hyphens, characters without width and marks of direction; the joiner between letters of Hindi stays. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
/** "• today", "1. today", "> today" */
const LIST_SIGN = /^\s*(?:[-•*#>–—·]+|\d{1,2}[.)])\s+(?=\S)/u;
/** "**today**", "`today`" */
const WHOLLY_MARKED = /^\s*([*_~`]{1,3})([^*_~`]+)\1\s*$/u;

/** "&#128578;", "&#x27;" */
function numbered(name: string): string | undefined {
  const [, hex, decimal] = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/iu.exec(name) ?? [];
  const code = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : undefined;
  return code !== undefined && code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
