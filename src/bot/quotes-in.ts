import { plainOf } from './plain-text.ts';

/** The message that is replied to comes before the reply. */
const QUOTED =
  /<quoted\b[^<>]{0,500}\/>|<quoted\b[^<>]{0,500}>[^<]{0,2000}<\/quoted>|<blockquote\b(?:(?!<\/blockquote>)[^]){0,5000}<\/blockquote>/giu;
/** Whose message it was. */
const AUTHOR = /<strong\b[^<>]{0,200}\bitemprop="mri"[^<>]{0,200}>[^<]{0,200}<\/strong>/giu;

/** Teams shows no more of a message that is replied to. */
const LONGEST_QUOTE = 1_000;

/** The words of the message that is replied to. */
export function quotedIn(html: string): string | undefined {
  const quotes = [...html.matchAll(QUOTED)].map(([quote]) => plainOf(quote.replace(AUTHOR, ' ')));
  return quotes.join('\n').trim().slice(0, LONGEST_QUOTE) || undefined;
}

/** The reply alone. */
export const withoutQuotes = (html: string): string => html.replace(QUOTED, '\n');
