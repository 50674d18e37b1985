/** What is said, and what was typed to be kept as it is. */
export type SplitText = {
  /** With `bnt0bnt` in place of what stands in quotes. */
  readonly text: string;
  readonly quotes: readonly string[];
  /** Behind the first colon or the first line. */
  readonly tail?: string;
};

/** A quote begins and ends at the edge of a word, so that "don't" is none. */
const QUOTED = /(?<![\p{L}\p{N}])(?:"([^"]+)"|“([^”]+)”|«([^»]+)»|‘([^’]+)’|'([^']+)')(?![\p{L}\p{N}])/gu;

/** Takes the texts out of a sentence about a template, so that their words are not read. */
export function splitText(typed: string): SplitText {
  const { head, tail } = atColon(typed.trim());
  const quotes: string[] = [];
  const text = head.replace(QUOTED, (_, ...found: readonly (string | undefined)[]) => {
    quotes.push((found.slice(0, 5).find((one) => one !== undefined) ?? '').trim());
    return ` bnt${quotes.length - 1}bnt `;
  });
  return { text, quotes, ...(tail !== undefined && tail !== '' && { tail: unquoted(tail) }) };
}

/** A colon in a field, in a time or inside of quotes begins no text. */
function atColon(typed: string): { readonly head: string; readonly tail?: string } {
  const plain = typed.replace(QUOTED, (quoted) => '_'.repeat(quoted.length));
  const at = /:(?=\s|$|\p{L}|[“"'«])|\n/u.exec(plain)?.index;
  if (at === undefined) return { head: typed };
  const tail = typed
    .slice(at)
    .replace(/^[:\s]+/u, '')
    .trimEnd();
  return { head: typed.slice(0, at), tail };
}

const unquoted = (text: string): string => {
  const [, inner] = /^["“«']([^"”»]+)["”»']$/su.exec(text) ?? [];
  return inner ?? text;
};
