import {
  isAlsoHindiName,
  isAlsoName,
  isAlsoTime,
  isBorrowed,
  isHindiVerb,
  isNearEveryday,
} from './everyday.ts';
import type { Hit } from './hit.ts';
import { isCovered, type Mention } from './mentions.ts';
import type { SentenceWord } from './sentence-words.ts';
import { wordSet } from './word-set.ts';
import {
  AFTER_A_NAME,
  BEFORE_A_NAME,
  NAME_COMMANDS,
  PEOPLE_OF,
  POSTPOSITIONS,
  TITLES_AFTER,
  TITLES_BEFORE,
} from './words/around-names.ts';
import { MATTERS, TRADES } from './words/trades.ts';

/** How sure it is that these words are a name, whoever of that name is meant. */
export function confidenceOf(mention: Mention, words: readonly SentenceWord[]): number {
  const { hits } = mention;
  const place = placeOf(mention, words);
  if (hits.every(({ isWeak }) => isWeak)) return confidenceInEveryday(mention, place);
  const confidence = confidenceInName(hits, place);
  return isHalfOfCompany(mention) ? Math.min(confidence, UNSURE_BESIDE_OTHERS) : confidence;
}

/** "cheyi" is hardly Cutting Chai: one of the words of a company, and not even that one as it is written. */
const isHalfOfCompany = ({ entry, hits }: Mention): boolean =>
  hits.length === 1 &&
  hits.every(({ field, via }) => field === 'company' && INEXACT.has(via)) &&
  !isCovered(entry, 'company', hits);

const INEXACT: ReadonlySet<Hit['via']> = new Set<Hit['via']>(['spelling', 'consonants', 'slip']);

type Place = {
  readonly isCapital: boolean;
  readonly isStart: boolean;
  /** Where somebody is named: after a preposition or a command, before a postposition or a report. */
  readonly isPosition: boolean;
  readonly isTitled: boolean;
  /** "the … guy", "… wale" */
  readonly isPeople: boolean;
  /** "the … deal" */
  readonly isMatter: boolean;
  /** After a command that only somebody can follow, at the end or before a day. */
  readonly isCommanded: boolean;
  /** At the start of a clause, with or without an article, before what somebody does. */
  readonly isSubject: boolean;
  readonly isPlaced: boolean;
  /** As likely an everyday word, with a slip or of the other script. */
  readonly isDoubtful: boolean;
};

function confidenceInName(hits: readonly Hit[], { isPlaced, isDoubtful }: Place): number {
  const strong = hits.filter(({ isWeak }) => !isWeak);
  const worst = Math.min(...strong.map(({ quality }) => quality));
  const best = Math.max(...strong.map(({ quality }) => quality));
  if (hits.length > 1 || hits.some(({ at }) => at === 'all'))
    return best >= 0.9 ? 0.76 + worst * 0.23 : 0.74 + worst * 0.18;
  const doubt = !isDoubtful ? 0 : isPlaced ? 0.05 : 0.25;
  if (worst >= 0.9) return (isPlaced ? 0.97 : 0.92) - doubt;
  if (worst >= 0.85) return (isPlaced ? 0.9 : 0.82) - doubt;
  // "Farhan" may be a slip of Farhat, and is more likely another.
  if (worst >= 0.7) return (isPlaced ? 0.85 : 0.65) - doubt;
  return (isPlaced ? 0.75 : 0.55) - doubt;
}

function confidenceInEveryday({ entry, hits }: Mention, place: Place): number {
  const { isCapital, isStart, isPosition, isTitled } = place;
  const isWhole = isCovered(entry, 'name', hits) || isCovered(entry, 'company', hits);
  const [hit] = hits;
  if (hits.length > 1) return confidenceInPhrase(hits, isWhole, place);
  if (!hit || hit.isGrammar) return isWhole && isCapital ? 0.5 : 0;
  if (!isWhole && PARTICLES.has(hit.word)) return isCapital ? 0.6 : 0.4;
  if (isTrade(hit.word)) return confidenceInTrade(place);
  if (isAlsoHindiName(hit.word)) return isTitled || isPosition || isCapital ? 0.92 : isStart ? 0.85 : 0.7;
  if (isAlsoTime(hit.word) && !isTitled) return isCapital || isStart ? 0.6 : 0.45;
  if (VERBS.has(hit.word) && !isCapital && !isTitled) return isPosition ? 0.6 : 0.4;
  if (isAlsoName(hit.word))
    return isTitled ? 0.92 : isCapital ? 0.9 : isPosition ? 0.82 : isStart ? 0.6 : 0.45;
  return isTitled ? 0.7 : isCapital ? 0.65 : isPosition ? 0.4 : isStart ? 0.35 : 0.25;
}

/** "the roofing guy", "cafe shut down", "unpause cafe": a word of business, where only a customer can stand. */
function confidenceInTrade({
  isPeople,
  isMatter,
  isCommanded,
  isSubject,
  isCapital,
  isPosition,
}: Place): number {
  if (isPeople || isMatter || isCommanded) return 0.85;
  if (isSubject) return UNSURE_BESIDE_OTHERS;
  return isCapital ? 0.65 : isPosition ? 0.4 : 0.25;
}

/** Where somebody is named or talked about, a word of business is part of the story: "the hotel called about Asha". */
export const UNSURE_BESIDE_OTHERS = 0.72;

/** "Main Street", "desert rose", "next week": more than one everyday word. */
function confidenceInPhrase(
  hits: readonly Hit[],
  isWhole: boolean,
  { isCapital, isPosition, isTitled, isPeople, isSubject, isCommanded }: Place,
): number {
  const isGrammar = hits.every((hit) => hit.isGrammar);
  if (isPeople && !isGrammar) return 0.85;
  if (isWhole && hits.length > 2) return 0.93;
  if (isWhole) return isCapital ? 0.95 : isGrammar ? 0.5 : isPosition || isTitled ? 0.85 : 0.75;
  if (isGrammar) return isCapital ? 0.6 : hits.every(({ field }) => field === 'name') && isPosition ? 0.4 : 0;
  if (isCapital) return 0.87;
  if (!hits.some((hit) => hit.isGrammar)) return isPosition ? 0.82 : 0.75;
  return isSubject || isCommanded ? UNSURE_BESIDE_OTHERS : 0.45;
}

function placeOf({ hits, first, last }: Mention, words: readonly SentenceWord[]): Place {
  const own = words.slice(first, last + 1);
  const [before, after] = [words[first - 1], words[last + 1]];
  const isTitled = TITLES_BEFORE_SET.has(before?.folded ?? '') || TITLES_AFTER_SET.has(after?.folded ?? '');
  const next = isTitled && TITLES_AFTER_SET.has(after?.folded ?? '') ? words[last + 2] : after;
  const typed = hits.flatMap((hit) => words[hit.first] ?? []);
  const isCapital =
    typed.every(({ capital }) => capital !== 'none') && typed.some(({ capital }) => capital === 'inside');
  const isPosition =
    POSTPOSITION_SET.has(next?.folded ?? '') ||
    BEFORE.has(before?.folded ?? '') ||
    own.at(-1)?.isPossessive === true ||
    ((!before || /[,.;!?]/.test(own[0]?.gap ?? '')) && (!next || AFTER.has(next.folded)));
  return {
    ...aroundTrade(words, first, last),
    isCapital,
    isStart: typed.some(({ capital }) => capital === 'start'),
    isPosition,
    isTitled,
    isPlaced: isCapital || isPosition || isTitled,
    isDoubtful: hits.every(
      ({ via, first }) =>
        (via !== 'same' &&
          via !== 'script' &&
          via !== 'nickname' &&
          isNearEveryday(words[first]?.folded ?? '')) ||
        (via === 'script' && isOfHindi(words[first]?.folded ?? '')),
    ),
  };
}

const isOfHindi = (word: string): boolean => isBorrowed(word) || isHindiVerb(word);

function aroundTrade(
  words: readonly SentenceWord[],
  first: number,
  last: number,
): Pick<Place, 'isPeople' | 'isMatter' | 'isCommanded' | 'isSubject'> {
  const start = ARTICLE.has(words[first - 1]?.folded ?? '') ? first - 1 : first;
  const [before, after] = [words[start - 1]?.folded ?? '', words[last + 1]];
  const next = after?.folded ?? '';
  const isClauseStart = before === '' || /[,.;!?]/.test(words[start]?.gap ?? '');
  return {
    isPeople: PEOPLE.has(next),
    isMatter: MATTER.has(next),
    isCommanded: COMMAND.has(before) && (next === '' || UNTIL.has(next)),
    isSubject: isClauseStart && (SUBJECT.has(next) || /[:>]/.test(after?.gap ?? '')),
  };
}

/** Of a name, and never one by themselves: "Zoë van der Berg". */
const PARTICLES = wordSet('van von der den de la al el bin ibn');
/** Names that are verbs of reports: "mark done", "may reply". */
const VERBS = wordSet('mark may will');
const BEFORE = wordSet(BEFORE_A_NAME);
const ARTICLE = wordSet('the our that this those');
const PEOPLE = wordSet(PEOPLE_OF);
const MATTER = wordSet(MATTERS);
const COMMAND = wordSet(NAME_COMMANDS, 'unpause snoze');
const UNTIL = wordSet('until till til for to in tomorrow today again');
const SUBJECT = wordSet(
  'replied replies answered picked said says wants wanted asked called emailed responded confirmed agreed declined refused is was has had ' +
    'didnt doesnt wont hasnt isnt bounced went came signed bought rang accepted rejected shut closed renewed won lost fixed ' +
    'ne ko ka ki ke wala wali wale ने को का की के वाला वाली वाले',
);

const AFTER = wordSet(AFTER_A_NAME);
const POSTPOSITION_SET = wordSet(POSTPOSITIONS);
const TITLES_BEFORE_SET = wordSet(TITLES_BEFORE);
const TITLES_AFTER_SET = wordSet(TITLES_AFTER);
const TRADE = wordSet(TRADES);
const isTrade = (word: string): boolean => TRADE.has(word);
