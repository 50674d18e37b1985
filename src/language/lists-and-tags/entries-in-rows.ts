import { entriesIn, type Entry } from './do-not-contact-entries.ts';
import { isWritten } from './is-written.ts';

type Rows = readonly { readonly cells: readonly string[] }[];

/** What a table says of its columns, as far as it says anything. */
type Titles = {
  readonly titles: readonly string[];
  readonly columns: readonly { readonly at: number; readonly field: string }[];
};

/**
 * Emails and domains in a table: of its columns for those, where it has any, since a company may be called as its domain
 * is; else of all cells. What is neither is told, but for titles.
 */
export function entriesInRows(
  { titles, columns }: Titles,
  rows: Rows,
): { readonly entries: readonly Entry[]; readonly bad: readonly string[] } {
  const emails = columns.filter(({ field }) => field === 'email').map(({ at }) => at);
  const domains = titles.flatMap((title, at) => (DOMAIN.test(title.trim()) ? [at] : []));
  const places = [...new Set([...emails, ...domains])];
  const read = rows.map(({ cells }) => {
    const meant = (places.length > 0 ? places.map((at) => cells[at] ?? '') : cells).filter(
      (cell) => cell !== '',
    );
    const { entries } = entriesIn(meant.join('\n'));
    const isTitle = entries.length === 0 && meant.some((cell) => TITLE.test(cell.trim()));
    return { entries, bad: entries.length > 0 || isTitle ? [] : meant.slice(0, 1) };
  });
  return { entries: read.flatMap(({ entries }) => entries), bad: read.flatMap(({ bad }) => bad) };
}

const DOMAIN = /^(?:domains?|(?:email |company )?domain(?: name)?|websites?|web ?site|डोमेन|वेबसाइट)$/iu;
const TITLE =
  /^(?:e-?mails?(?: address(?:es)?| id)?|address(?:es)?|domains?|do not contact|dnc|opt(?:ed)?[ -]?out|unsubscribed|ईमेल|डोमेन|पता|संपर्क न करें)$/iu;

/** How lists are called of those whom nobody contacts any more. */
const CALLED =
  /do[ _-]*not[ _-]*(?:contact|e?mail|call)|not to (?:contact|e?mail|call)|(?<![\p{L}])(?:dnc|dnd)(?![\p{L}])|opt(?:ed)?[ _-]*outs?|unsubscrib|suppress|block[ _-]?list|black[ _-]?list|never contact|don['’]t contact|संपर्क न कर|sampark na k/iu;

/** "please add these to our do not contact list", "dnc.csv" */
export const meansDoNotContact = (words: string): boolean => CALLED.test(words);

/** A text of nothing but emails and domains, with a title perhaps. */
export function areEntries(text: string): boolean {
  const { entries, bad } = entriesIn(text);
  return entries.length > 1 && bad.length <= 2 && entries.some(({ kind }) => kind === 'email');
}

/** A list below the words that it is of those whom nobody contacts, or above them; a text may well end on how to unsubscribe. */
export function listedBelow(text: string): ReturnType<typeof entriesIn> | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const [first = '', ...below] = lines;
  const says = [first, below.at(-1) ?? ''].find(meansDoNotContact);
  if (says === undefined || below.length === 0 || isWritten(first)) return undefined;
  if (lines.some((line) => line !== says && entriesAmong(line).length === 0)) return undefined;
  const entries = entriesAmong(text);
  return entries.length > 0 ? { entries, bad: [] } : undefined;
}

const entriesAmong = (text: string): readonly Entry[] =>
  entriesIn(
    text
      .split(/[\s,;]+/u)
      .filter((word) => word.includes('.') || word.includes('@'))
      .join('\n'),
  ).entries;
