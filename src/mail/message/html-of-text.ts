const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? '');

/** Without the punctuation that ends a sentence rather than the address. */
const LINK = /(?:https:\/\/|mailto:)[^\s<>"'()[\]{}]*[^\s<>"'()[\]{}.,;:!?।]/g;

/** The HTML of an email, made of its text: the same words, and links where they say so. */
export const htmlOfText = (text: string): string => {
  const paragraphs = text.split(/\n{2,}/).map((paragraph) => `<p dir="auto">${linesOf(paragraph)}</p>`);
  return `<!doctype html><html><body>${paragraphs.join('\n')}</body></html>`;
};

const linesOf = (paragraph: string): string => paragraph.split('\n').map(linked).join('<br>\n');

function linked(line: string): string {
  const parts: string[] = [];
  let end = 0;
  for (const match of line.matchAll(LINK)) {
    parts.push(escaped(line.slice(end, match.index)), linkTo(match[0]));
    end = match.index + match[0].length;
  }
  return [...parts, escaped(line.slice(end))].join('');
}

const linkTo = (address: string): string =>
  URL.canParse(address) ? `<a href="${escaped(address)}">${escaped(address)}</a>` : escaped(address);
