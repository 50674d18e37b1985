/** In bytes: enough to see what it is. */
const LOOKED_AT = 64 * 1024;

/** The beginning of a text, in whatever encoding; undefined for what is none. */
export function textIn(bytes: Buffer): string | undefined {
  const head = bytes.subarray(0, LOOKED_AT);
  const encoding = encodingOf(head);
  const text = new TextDecoder(encoding).decode(head, { stream: true });
  const isBroken = encoding !== 'utf-8' && text.includes('\ufffd');
  return isBroken || CONTROL.test(text) ? undefined : text;
}

/** Excel writes UTF-16 with a mark; without one, most letters of UTF-16 have a zero. */
function encodingOf(head: Buffer): string {
  const [first, second] = head;
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return (first === 0xff && second === 0xfe) || head.includes(0) ? 'utf-16le' : 'utf-8';
}

/** What no text has, but for ends of pages and files. */

const CONTROL = /[\0-\x08\x0b\x0e-\x19\x1b-\x1f]/;
