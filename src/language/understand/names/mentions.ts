import type { Hit } from './hit.ts';
import { withInitials } from './initials.ts';
import type { SentenceWord } from './sentence-words.ts';
import type { Entry, Field } from './vocabulary.ts';
import { wordSet } from './word-set.ts';
import {
  COMPANY_KINDS,
  COMPANY_THEN_NAME,
  NAME_THEN_COMPANY,
  TITLES_AFTER,
  TITLES_BEFORE,
} from './words/around-names.ts';

/** Neighboring words of a sentence that together can be somebody's names. */
export type Mention = {
  readonly entry: Entry;
  readonly hits: readonly Hit[];
  readonly first: number;
  readonly last: number;
};

/** The longest rows of words that can be names of this one. */
export function mentionsOf(
  entry: Entry,
  found: readonly Hit[],
  words: readonly SentenceWord[],
): readonly Mention[] {
  const mentions: Mention[] = [];
  let row: Hit[] = [];
  const close = () => {
    const hits = withInitials(trimmed(entry, row), entry, words);
    const [first, last] = [hits[0], hits.at(-1)];
    if (first && last) mentions.push({ entry, hits, first: first.first, last: last.last });
    row = [];
  };
  const byStart = hitsByStart(found);
  const starts = [...byStart.keys()].sort((one, other) => one - other);
  for (const start of starts) {
    const previous = row.at(-1);
    if (previous && start <= previous.last) continue;
    const choices = (byStart.get(start) ?? []).sort((one, other) => preference(other) - preference(one));
    const next =
      previous &&
      choices.find(
        (hit) =>
          isFree(hit, row) &&
          isJoined(previous, hit, entry, words) &&
          !isNextInList(previous, hit, byStart.get(hit.last + 1) ?? [], words),
      );
    if (next) row.push(next);
    else {
      if (previous) close();
      const [best] = choices;
      if (best) row = [best];
    }
  }
  if (row.length > 0) close();
  return mentions;
}

/** Once, so that the work is linear in how often somebody is named. */
function hitsByStart(found: readonly Hit[]): ReadonlyMap<number, Hit[]> {
  const byStart = new Map<number, Hit[]>();
  for (const hit of found) {
    const others = byStart.get(hit.first);
    if (others) others.push(hit);
    else byStart.set(hit.first, [hit]);
  }
  return byStart;
}

/** A word can be of a name and of a company; it is of the name first, and joined of two before one. */
const preference = ({ field, quality, first, last }: Hit): number =>
  quality + (last - first) + (field === 'name' ? 0.02 : field === 'contact' ? 0.01 : 0);

const isFree = (hit: Hit, row: readonly Hit[]): boolean =>
  !row.some(({ field, at }) => field === hit.field && (at === hit.at || at === 'all' || hit.at === 'all'));

function isJoined(previous: Hit, next: Hit, entry: Entry, words: readonly SentenceWord[]): boolean {
  const between = words.slice(previous.last + 1, next.first);
  const gaps = words.slice(previous.last + 1, next.first + 1).map(({ gap }) => gap);
  if (between.length > MOST_BETWEEN || gaps.some((gap) => !JOINING_GAP.test(gap))) return false;
  const isSameName = previous.field === next.field;
  const links = isSameName ? NO_LINKS : previous.field === 'company' ? FROM_COMPANY : TO_COMPANY;
  return (
    between.every(
      ({ folded }) =>
        TITLES.has(folded) ||
        links.has(folded) ||
        KINDS.has(folded) ||
        entry[previous.field].includes(folded) ||
        (AND.has(folded) && isSameName && isOfCompany(previous, entry)),
    ) && !(isSameName && between.length === 0 && gaps.some((gap) => /[(]/.test(gap)))
  );
}

/** "Ada Verma, Ben Verma" are two; "Verma, Ben" is one. */
const isNextInList = (
  previous: Hit,
  next: Hit,
  after: readonly Hit[],
  words: readonly SentenceWord[],
): boolean =>
  (words[next.first]?.gap.includes(',') ?? false) &&
  after.some(({ field, at }) => field === previous.field && at === previous.at);

/** "Maple & Rye" is one company; "Asha and Rao" are two people. */
const isOfCompany = ({ field }: Hit, { name, company }: Entry): boolean =>
  field === 'company' || (field === 'name' && name[0] === company[0]);

/** Grammar at the ends is not part of a name that is not whole. */
function trimmed(entry: Entry, row: readonly Hit[]): readonly Hit[] {
  const belongs = ({ isGrammar, field }: Hit, next: Hit | undefined): boolean =>
    !isGrammar || isCovered(entry, field, row) || (next?.field === field && next.first === next.last);
  const from = row.findIndex((hit, index) => belongs(hit, row[index + 1]));
  const to = row.findLastIndex((hit, index) => belongs(hit, row[index - 1]));
  return from < 0 || to < from ? [] : row.slice(from, to + 1);
}

/** Whether all words of a name are there. */
export const isCovered = (entry: Entry, field: Field, hits: readonly Hit[]): boolean => {
  const ofField = hits.filter((hit) => hit.field === field);
  const kinds = entry[field].filter((word) => KINDS.has(word)).length;
  return (
    entry[field].length > 0 &&
    (ofField.some(({ at }) => at === 'all') ||
      ofField.length === entry[field].length ||
      (kinds > 0 && ofField.length > 0 && ofField.length >= entry[field].length - kinds))
  );
};

const MOST_BETWEEN = 3;
const JOINING_GAP = /^[\s\-–—.,&@/('"]{0,3}$/u;
const AND = wordSet('and aur n और एंड');
const NO_LINKS: ReadonlySet<string> = new Set();
const TITLES = wordSet(TITLES_BEFORE, TITLES_AFTER);
const KINDS = wordSet(COMPANY_KINDS);
const TO_COMPANY = wordSet(NAME_THEN_COMPANY, 'the');
const FROM_COMPANY = wordSet(COMPANY_THEN_NAME, 'the');
