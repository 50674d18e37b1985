import type { Spotted } from '../sentence.ts';
import { isEveryday } from './everyday.ts';
import type { Named } from './named.ts';
import type { SentenceWord } from './sentence-words.ts';
import { type IndexedTemplate, isOfMany, type TemplateIndex } from './template-index.ts';
import { wordSet } from './word-set.ts';
import {
  ARTICLES,
  IN_ENGLISH,
  IN_HINDI,
  INSIDE_A_TEMPLATE,
  TEMPLATE_NOUNS,
  WALA,
} from './words/templates.ts';

/** A word of the sentence that is one of a template's name. */
type Part = {
  readonly at: number;
  readonly words: readonly string[];
  readonly quality: number;
};

/** The templates that are named: surely where a template is spoken of, less so in "wants a demo". */
export function spotTemplates(
  words: readonly SentenceWord[],
  index: TemplateIndex,
): readonly Spotted<Named>[] {
  const rows: Part[][] = [];
  words.forEach((word, at) => {
    for (const reading of index.readingsOf(word.folded).slice(0, 1)) {
      const row = rows.at(-1);
      const last = row?.at(-1);
      if (row && last && isNear(words, last.at, at)) row.push({ at, ...reading });
      else rows.push([{ at, ...reading }]);
    }
  });
  return rows.flatMap((row) => spottedIn(row, words, index));
}

const isNear = (words: readonly SentenceWord[], last: number, next: number): boolean =>
  next - last <= MOST_BETWEEN + 1 &&
  words.slice(last + 1, next).every(({ folded }) => INSIDE.has(folded)) &&
  words.slice(last + 1, next + 1).every(({ gap }) => /^[ \-–']{1,3}$/.test(gap));

const MOST_BETWEEN = 2;

/** The likeliest templates of a row, then those of what is left of it. */
function spottedIn(
  row: readonly Part[],
  words: readonly SentenceWord[],
  index: TemplateIndex,
): readonly Spotted<Named>[] {
  const templates = new Set(row.flatMap((part) => part.words.flatMap(index.templatesWith)));
  const rated = [...templates]
    .map((template) => ({ template, parts: partsOf(template, row) }))
    .map(({ template, parts }) => ({ template, parts, weight: weightOf(parts, index) }));
  const most = Math.max(0, ...rated.map(({ weight }) => weight));
  const best = rated.filter(({ weight }) => weight > most - 0.01);
  const [likeliest] = best;
  const [first, last] = [likeliest?.parts[0], likeliest?.parts.at(-1)];
  if (!likeliest || !first || !last || most < LEAST_WEIGHT) return [];
  const own = best.filter(({ parts }) => parts[0]?.at === first.at && parts.at(-1)?.at === last.at);
  const how = likeliest.parts.some(({ quality }) => quality < 0.8) ? 'slip' : isWhole(likeliest) ? 'exact' : 'part';
  return [
    ...spottedIn(row.filter(({ at }) => at < first.at), words, index),
    {
      from: words[first.at]?.from ?? 0,
      to: words[last.at]?.to ?? 0,
      confidence: confidenceOf(likeliest, own.length, words),
      value: { kind: 'template', candidates: own.map(({ template }) => ({ id: template.id, how })) },
    },
    ...spottedIn(row.filter(({ at }) => at > last.at), words, index),
  ];
}

type Rated = { readonly template: IndexedTemplate; readonly parts: readonly Part[] };

const LEAST_WEIGHT = 0.75;

/** The longest run of the row that is of this template: words of many templates only beside their neighbors. */
function partsOf(template: IndexedTemplate, row: readonly Part[]): readonly Part[] {
  const runs: Part[][] = [[]];
  for (const part of row) {
    if (part.words.every((word) => template.words.has(word))) runs.at(-1)?.push(part);
    else runs.push([]);
  }
  return runs.map((run) => withoutStrays(template, run)).reduce((best, run) => (run.length > best.length ? run : best));
}

function withoutStrays(template: IndexedTemplate, run: readonly Part[]): readonly Part[] {
  const holds = (part: Part, index: number) =>
    part.words.length > 1 ||
    !part.words.every(isOfMany) ||
    isPair(template, run[index - 1], part) ||
    isPair(template, part, run[index + 1]);
  return run.filter(holds);
}

const isPair = (template: IndexedTemplate, one: Part | undefined, next: Part | undefined): boolean =>
  one !== undefined &&
  next !== undefined &&
  template.pairs.has(`${one.words.at(-1) ?? ''} ${next.words[0] ?? ''}`);

const weightOf = (parts: readonly Part[], index: TemplateIndex): number =>
  parts.reduce(
    (sum, { words, quality }) =>
      sum +
      words.reduce(
        (weight, word) => weight + (isOfMany(word) ? 0.4 : 1) / Math.max(1, index.templatesWith(word).length ** 0.5),
        0,
      ) *
        quality,
    0,
  );

const isWhole = ({ template, parts }: Rated): boolean =>
  template.names.has(parts.flatMap(({ words }) => words).join(' '));

function confidenceOf(rated: Rated, candidates: number, words: readonly SentenceWord[]): number {
  const { parts } = rated;
  const [first, last] = [parts[0]?.at ?? 0, parts.at(-1)?.at ?? 0];
  const said = parts.flatMap((part) => part.words);
  const telling = said.filter((word) => !isOfMany(word));
  const base =
    isWhole(rated) && said.length > 1
      ? 0.92
      : telling.length > 0 && said.length > 1
        ? 0.86
        : telling.length > 0
          ? telling.every(isEveryday)
            ? 0.45
            : 0.72
          : 0.6;
  const spokenOf = Math.max(base, aboutTemplates(first, last, words));
  const worst = Math.min(...parts.map(({ quality }) => quality));
  return (candidates > 1 ? Math.min(spokenOf, 0.5) : spokenOf) * (worst < 0.8 ? 0.96 : 1);
}

/** How sure what stands around it makes that a template is spoken of. */
function aboutTemplates(first: number, last: number, words: readonly SentenceWord[]): number {
  const after = words.slice(last + 1, last + 4).map(({ folded }) => folded);
  const [next = '', second = '', third = ''] = after;
  const before = words.slice(Math.max(0, first - 3), first).map(({ folded }) => folded);
  const preposition = before.findLast((word) => !ARTICLE.has(word)) ?? '';
  if (NOUNS.has(next) || (FOLLOW.has(next) && NOUNS.has(second)) || (FOLLOW.has(second) && NOUNS.has(third))) return 0.95;
  if (WALA_SET.has(next)) return 0.9;
  if (before.some((word, at) => NOUNS.has(word) && at >= before.length - 2)) return 0.85;
  if (ENGLISH_IN.has(preposition)) return 0.86;
  return HINDI_IN.has(next) ? 0.86 : 0;
}

const NOUNS = wordSet(TEMPLATE_NOUNS);
const WALA_SET = wordSet(WALA);
const FOLLOW = wordSet(WALA, 'follow up followup का के की ka ke ki फॉलो अप');
const ENGLISH_IN = wordSet(IN_ENGLISH);
const HINDI_IN = wordSet(IN_HINDI);
const ARTICLE = wordSet(ARTICLES);
const INSIDE = wordSet(INSIDE_A_TEMPLATE);
