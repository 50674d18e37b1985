import type { Cue } from './lexicon/cues.ts';
import { withoutFiller } from './sentence/filler.ts';
import type { Found } from './found.ts';
import type { Named } from './names/named.ts';
import { markedWords, type Mark } from './ranker/mark.ts';
import type { Clues } from './ranker/features.ts';
import type { Talk } from '../../domain/talk.ts';
import { labelOf } from './ranker/labels.ts';

/** What the ranker is told of a sentence: its words without names and days, and facts about it. */
export function cluesOf(found: Found): Clues {
  const { sentence, talk, names, times, cues } = found;
  const marks = marksOf(found);
  const marked = markedWords(sentence, marks);
  const situation = situationOf(talk);
  const count = (as: Mark['as']): number => marks.filter((mark) => mark.as === as).length;
  return {
    words: talk.question ? marked : withoutFiller(marked),
    text: sentence.text,
    situation,
    last: talk.last?.[0] && labelOf(talk.last[0]),
    facts: [
      talk.about.length > 0 ? 'about' : 'about-nobody',
      `rec${Math.min(2, count('rec'))}`,
      ...(['col', 'tpl', 'day', 'time', 'name'] as const).filter((as) => count(as) > 0),
      ...times.map(({ value }) => `when:${value.kind}`),
      ...times.flatMap(({ value }) => (value.relation ? [`rel:${value.relation}`] : [])),
      ...(names.some(({ value }) => value.kind === 'colleague') ? ['colleague'] : []),
      ...Array.from(cues, (cue) => `cue:${cue}`),
      ...pairsOf(cues),
      ...(talk.last ?? []).slice(0, 1).map((request) => `last:${labelOf(request)}`),
      ...(talk.question ? [`asked:${labelOf(talk.question.request)}`] : []),
      ...(talk.list.length > 1 ? ['list'] : []),
    ],
  };
}

/** Which two cues stand together: a negation in a question, a plan in the past. */
export function pairsOf(cues: ReadonlySet<Cue>): readonly string[] {
  const sorted = [...cues].sort();
  return sorted.flatMap((one, at) => sorted.slice(at + 1).map((other) => `cues:${one}+${other}`));
}

const SURE_ENOUGH = 0.5;

function marksOf({ names, times }: Found): readonly Mark[] {
  const named = names
    .filter(({ confidence }) => confidence >= SURE_ENOUGH)
    .map(({ from, to, value }): Mark => ({ from, to, as: AS[value.kind] }));
  const said = times
    .filter(({ from, to }) => named.every((name) => to <= name.from || name.to <= from))
    .map(({ from, to, value }): Mark => ({ from, to, as: value.kind === 'time' ? 'time' : 'day' }));
  return [...named, ...said];
}

const AS: Readonly<Record<Named['kind'], Mark['as']>> = {
  record: 'rec',
  colleague: 'col',
  template: 'tpl',
  nobody: 'name',
};

/** What is on the seller's screen: the open question first. */
const situationOf = ({ question, shown, last, about }: Talk): string =>
  question
    ? `asked-${question.kind}`
    : shown
      ? `shown-${shown}`
      : last
        ? 'said'
        : about.length > 0
          ? 'about'
          : 'new';
