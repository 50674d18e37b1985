import { canonical } from '../sentence/canonical.ts';
import type { Sentence, Span } from '../sentence/sentence.ts';

/** What stands for a name, a day or a template, so that one sentence teaches about all others like it. */
export type Mark = Span & { readonly as: 'rec' | 'col' | 'tpl' | 'day' | 'time' | 'name' | 'com' };

/** The words of a sentence in one spelling, with marks in place of what was spotted. */
export function markedWords({ tokens, text }: Sentence, marks: readonly Mark[]): readonly string[] {
  const sorted = [...marks].sort((one, other) => one.from - other.from);
  const words: string[] = [];
  let next = 0;
  let before = 0;
  for (const { from, to, folded } of tokens) {
    if (words.length > 0 && BOUNDARY.test(text.slice(before, from))) words.push('|');
    before = to;
    while (sorted[next] && (sorted[next]?.to ?? 0) <= from) next++;
    const mark = sorted[next];
    if (mark && mark.from < to) {
      const word = `<${mark.as}>`;
      if (words.at(-1) !== word || from === mark.from) words.push(word);
    } else words.push(wordOf(folded));
  }
  return words;
}

/** A clause ends. */
const BOUNDARY = /[,.;:!?।–—]|\s-\s/u;

const wordOf = (folded: string): string =>
  folded.includes('@') ? '<mail>' : /^\d/u.test(folded) ? numberOf(folded) : canonical(folded);

/** Small numbers count and choose; long ones are to be dialed. */
const numberOf = (digits: string): string => {
  const bare = digits.replace(/\D/gu, '');
  return bare.length >= 6 ? '<phone>' : bare.length === digits.length && Number(bare) <= 5 ? digits : '<num>';
};
