import type { Spotted } from '../sentence/sentence.ts';
import { isEveryday } from './everyday.ts';
import type { Named } from './named.ts';
import type { SentenceWord } from './sentence-words.ts';
import { type IndexedTemplate, isOfMany, type TemplateIndex } from './template-index.ts';
import { wordSet } from './word-set.ts';
import {
  ALSO_OF_A_DAY,
  ARTICLES,
  FROM_HINDI,
  STARTS,
  TAKES_OUT,
  WAS_THERE,
  IN_ENGLISH,
  IN_HINDI,
  INSIDE_A_TEMPLATE,
  TEMPLATE_NOUNS,
  WALA,
} from './words/templates.ts';

/** A word of the sentence that is one of a template's name. */
type Part = {
  readonly at: number;
  readonly to: number;
  readonly words: readonly string[];
  readonly quality: number;
};

/** The templates that are named: surely where a template is spoken of, less so in "wants a demo". */
export function spotTemplates(
  words: readonly SentenceWord[],
  index: TemplateIndex,
): readonly Spotted<Named>[] {
  const rows: Part[][] = [];
  for (const part of partsIn(words, index)) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row && last && isNear(words, last.to, part.at)) row.push(part);
    else rows.push([part]);
  }
  return rows.flatMap((row) => spottedIn(row, words, index));
}

function partsIn(words: readonly SentenceWord[], index: TemplateIndex): readonly Part[] {
  const parts: Part[] = [];
  words.forEach(({ folded }, at) => {
    if (at <= (parts.at(-1)?.to ?? -1)) return;
    const next = words[at + 1];
    const joined = next && /^[ -]$/.test(next.gap) ? index.readingOfTwo(folded, next.folded) : undefined;
    const [reading] = index.readingsOf(folded);
    if (joined) parts.push({ at, to: at + 1, ...joined });
    else if (reading) parts.push({ at, to: at, ...reading });
  });
  return parts;
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
  const how = likeliest.parts.some(({ quality }) => quality < 0.8)
    ? 'slip'
    : isWhole(likeliest)
      ? 'exact'
      : 'part';
  return [
    ...spottedIn(
      row.filter(({ at }) => at < first.at),
      words,
      index,
    ),
    {
      from: words[first.at]?.from ?? 0,
      to: words[last.to]?.to ?? 0,
      confidence: confidenceOf(likeliest, own.length, words),
      value: { kind: 'template', candidates: own.map(({ template }) => ({ id: template.id, how })) },
    },
    ...spottedIn(
      row.filter(({ at }) => at > last.at),
      words,
      index,
    ),
  ];
}

type Rated = { readonly template: IndexedTemplate; readonly parts: readonly Part[] };

const LEAST_WEIGHT = 0.55;

/** The longest run of the row that is of this template: words of many templates only beside their neighbors. */
function partsOf(template: IndexedTemplate, row: readonly Part[]): readonly Part[] {
  const runs: Part[][] = [[]];
  for (const part of row) {
    if (part.words.every((word) => template.words.has(word))) runs.at(-1)?.push(part);
    else runs.push([]);
  }
  return runs
    .map((run) => withoutStrays(template, run))
    .reduce((best, run) => (run.length > best.length ? run : best));
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
        (weight, word) =>
          weight + (isOfMany(word) ? 0.4 : 1) / Math.max(1, index.templatesWith(word).length ** 0.5),
        0,
      ) *
        quality,
    0,
  );

const isWhole = ({ template, parts }: Rated): boolean =>
  template.names.has(parts.flatMap(({ words }) => words).join(' '));

function confidenceOf(rated: Rated, candidates: number, words: readonly SentenceWord[]): number {
  const { parts } = rated;
  const said = parts.flatMap((part) => part.words);
  const telling = said.filter((word) => !isOfMany(word));
  const isOfADay = telling.length === 1 && telling.every((word) => OF_A_DAY.has(word));
  const around = aboutTemplates(parts[0]?.at ?? 0, parts.at(-1)?.to ?? 0, isOfADay, words);
  const spokenOf = Math.max(bareConfidence(rated, said, telling), around);
  const worst = Math.min(...parts.map(({ quality }) => quality));
  return (candidates > 1 ? Math.min(spokenOf, 0.5) : spokenOf) * (worst < 0.8 ? 0.96 : 1);
}

/** How sure the words themselves are. */
function bareConfidence(rated: Rated, said: readonly string[], telling: readonly string[]): number {
  if (said.length > 1 && telling.length > 0) return isWhole(rated) ? 0.92 : 0.86;
  if (telling.length === 0) return said.length > 2 ? 0.86 : 0.6;
  if (telling.some((word) => OF_A_DAY.has(word))) return telling.every(isEveryday) ? 0.45 : 0.6;
  return telling.every(isEveryday) ? 0.5 : 0.84;
}

/** How sure what stands around it makes that a template is spoken of. */
function aboutTemplates(
  first: number,
  last: number,
  isOfADay: boolean,
  words: readonly SentenceWord[],
): number {
  const [next = '', second = '', third = ''] = words.slice(last + 1, last + 4).map(({ folded }) => folded);
  const before = words.slice(Math.max(0, first - 3), first).map(({ folded }) => folded);
  const preposition = before.findLast((word) => !ARTICLE.has(word)) ?? '';
  const wasThere = isOfADay && [next, second, third].some((word) => THERE.has(word));
  if (NOUNS.has(next) || (FOLLOW.has(next) && NOUNS.has(second)) || (FOLLOW.has(second) && NOUNS.has(third)))
    return 0.95;
  if (WALA_SET.has(next)) return wasThere ? 0.6 : 0.9;
  if (before.some((word, at) => NOUNS.has(word) && at >= before.length - 2)) return 0.86;
  if (FROM.has(next) && OUT.has(second)) return 0.88;
  if (ENGLISH_IN.has(preposition) && !before.includes('linked'))
    return isOfADay && preposition === 'on' ? 0.7 : 0.86;
  if (HINDI_IN.has(next)) return wasThere ? 0.6 : 0.86;
  if (!isOfADay && (START.has(preposition) || START.has(next) || START.has(second))) return 0.84;
  return preposition === 'for' || START.has(next) ? 0.7 : 0;
}

const NOUNS = wordSet(TEMPLATE_NOUNS);
const WALA_SET = wordSet(WALA);
const FOLLOW = wordSet(WALA, 'follow up followup का के की ka ke ki फॉलो अप');
const ENGLISH_IN = wordSet(IN_ENGLISH);
const HINDI_IN = wordSet(IN_HINDI);
const OF_A_DAY = wordSet(ALSO_OF_A_DAY);
const START = wordSet(STARTS);
const FROM = wordSet(FROM_HINDI);
const OUT = wordSet(TAKES_OUT);
const THERE = wordSet(WAS_THERE);
const ARTICLE = wordSet(ARTICLES);
const INSIDE = wordSet(INSIDE_A_TEMPLATE);
