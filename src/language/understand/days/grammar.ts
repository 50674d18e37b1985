import type { Chunk } from './chunks.ts';
import { SORTS, type Sort } from './vocabulary/sorts.ts';
import type { TimeContext } from './when.ts';

/** What a rule makes of chunks; it stands where they stood. */
export type Made = Omit<Chunk, 'from' | 'to'>;

/** The chunks that a pattern matched. */
export type Found = {
  readonly all: readonly Chunk[];
  /** Those of some sorts, in their order. */
  readonly of: (...sorts: readonly Sort[]) => readonly Chunk[];
};

export type Rule = {
  readonly pattern: RegExp;
  readonly read: (found: Found, context: TimeContext) => Made | undefined;
};

/** One letter a sort, so that patterns are regular expressions over them. */
const SIGNS: ReadonlyMap<string, string> = new Map(
  SORTS.map((sort, index) => [sort, String.fromCharCode(0x3400 + index)]),
);
const signOf = (sort: Sort): string => SIGNS.get(sort) ?? '';

/** A pattern is a regular expression over names of sorts, as in `the? ordinal of? month`. */
export function rule(pattern: string, read: Rule['read']): Rule {
  const signs = pattern.replace(/[a-z]+(?:-[a-z]+)*/g, (name) => {
    const sign = SIGNS.get(name);
    if (sign === undefined) throw new Error(`No sort is called ${name}`);
    return sign;
  });
  return { pattern: new RegExp(signs.replaceAll(' ', ''), 'y'), read };
}

/** Rules that are applied together, and where any of them can begin. */
export type Level = { readonly rules: readonly Rule[]; readonly any: RegExp };

export const level = (rules: readonly Rule[]): Level => ({
  rules,
  any: new RegExp(rules.map(({ pattern }) => pattern.source).join('|'), 'g'),
});

/** Applies rules from left to right: the longest match that can be read, of equal ones the first. */
export function reduce(
  chunks: readonly Chunk[],
  { rules, any }: Level,
  context: TimeContext,
): readonly Chunk[] {
  const signs = chunks.map(({ sort }) => signOf(sort)).join('');
  const result: Chunk[] = [];
  let at = 0;
  for (let next = firstFrom(any, signs, 0); next !== undefined; next = firstFrom(any, signs, at)) {
    const made = longest(chunks, signs, next, rules, context);
    result.push(...chunks.slice(at, next), ...(made ? [made.chunk] : chunks.slice(next, next + 1)));
    at = next + (made?.length ?? 1);
  }
  return at === 0 ? chunks : [...result, ...chunks.slice(at)];
}

function firstFrom(any: RegExp, signs: string, at: number): number | undefined {
  any.lastIndex = at;
  return any.exec(signs)?.index;
}

function longest(
  chunks: readonly Chunk[],
  signs: string,
  at: number,
  rules: readonly Rule[],
  context: TimeContext,
): { readonly chunk: Chunk; readonly length: number } | undefined {
  let best: { readonly chunk: Chunk; readonly length: number } | undefined;
  for (const { pattern, read } of rules) {
    pattern.lastIndex = at;
    const length = pattern.exec(signs)?.[0].length ?? 0;
    if (length <= (best?.length ?? 0)) continue;
    const all = chunks.slice(at, at + length);
    const made = read(foundIn(all), context);
    const [first, last] = [all[0], all.at(-1)];
    if (made && first && last) best = { chunk: { ...made, from: first.from, to: last.to }, length };
  }
  return best;
}

const foundIn = (all: readonly Chunk[]): Found => ({
  all,
  of: (...sorts) => all.filter(({ sort }) => sorts.includes(sort)),
});
