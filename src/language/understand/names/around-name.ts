import type { Span } from '../sentence/sentence.ts';
import type { SentenceWord } from './sentence-words.ts';
import { wordSet } from './word-set.ts';
import { COMPANY_KINDS, PEOPLE_OF, TITLES_AFTER, TITLES_BEFORE } from './words/around-names.ts';

type Row = { readonly first: number; readonly last: number };

/** The span of a name with what belongs to it: "Mrs", "ji", "the … guys", "'s". */
export function aroundName({ first, last }: Row, words: readonly SentenceWord[], text: string): Span {
  const titled = firstOf(words, first);
  const end = lastOf(words, last);
  const isPeople = PEOPLE.has(words[end]?.folded ?? '') && end > last;
  const start = isPeople && THE.has(words[titled - 1]?.folded ?? '') ? titled - 1 : titled;
  const isOpen = words.slice(start + 1, end + 1).some(({ gap }) => gap.includes('('));
  const to = words[end]?.to ?? 0;
  return { from: words[start]?.from ?? 0, to: isOpen && text[to] === ')' ? to + 1 : to };
}

function firstOf(words: readonly SentenceWord[], first: number): number {
  const isTitle = first > 0 && BEFORE.has(words[first - 1]?.folded ?? '') && isClose(words[first]);
  return isTitle ? first - 1 : first;
}

function lastOf(words: readonly SentenceWord[], last: number): number {
  const next = words[last + 1];
  return next && isClose(next) && AFTER.has(next.folded) ? lastOf(words, last + 1) : last;
}

const isClose = (word: SentenceWord | undefined): boolean => /^\.?[ -]$/.test(word?.gap ?? '');

const THE = wordSet('the those these that our');
const BEFORE = wordSet(TITLES_BEFORE);
const PEOPLE = wordSet(PEOPLE_OF);
const AFTER = wordSet(TITLES_AFTER, PEOPLE_OF, COMPANY_KINDS);
