import { canonical } from './canonical.ts';

/** Words around what is said that say nothing of it, in either language. */
const FILLER = `
  please kindly hey hi hello ok okay so well and anukram bot thanks thank yaar bhai sir madam maam boss bro dude accha acha achha zara jara suno sun sunno btw
  namaste namaskar kripya plij dear team now na arre arey are oye oh ah um uh hmm right alright`;

const WORDS: ReadonlySet<string> = new Set(FILLER.trim().split(/\s+/u).map(canonical));

/** "hey bot, … please": without what is only polite, where something is left. */
export function withoutFiller(words: readonly string[]): readonly string[] {
  let [from, to] = [0, words.length];
  while (from < to && WORDS.has(words[from] ?? '')) from++;
  while (to > from && WORDS.has(words[to - 1] ?? '')) to--;
  return to - from >= FEWEST ? words.slice(from, to) : words;
}

const FEWEST = 2;
