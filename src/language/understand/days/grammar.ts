import type { Chunk } from './chunks.ts';
import { SORTS, type Sort } from './sorts.ts';
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

const signOf = (sort: Sort): string => String.fromCharCode(0x3400 + SORTS.indexOf(sort));
const SIGNS: ReadonlyMap<string, string> = new Map(SORTS.map((sort) => [sort, signOf(sort)]));

/** A pattern is a regular expression over names of sorts, as in `the? ordinal of? month`. */
export function rule(pattern: string, read: Rule['read']): Rule {
  const signs = pattern.replace(/[a-z]+(?:-[a-z]+)*/g, (name) => {
    const sign = SIGNS.get(name);
    if (sign === undefined) throw new Error(`No sort is called ${name}`);
    return sign;
  });
  return { pattern: new RegExp(signs.replaceAll(' ', ''), 'y'), read };
}

/** No pattern begins with them. */
const SILENT: ReadonlySet<Sort> = new Set<Sort>(['other', 'stop', 'comma', 'dash', 'slash']);

/** Applies rules from left to right: the longest match that can be read, of equal ones the first. */
export function reduce(
  chunks: readonly Chunk[],
  rules: readonly Rule[],
  context: TimeContext,
): readonly Chunk[] {
  const signs = chunks.map(({ sort }) => signOf(sort)).join('');
  const result: Chunk[] = [];
  for (let at = 0; at < chunks.length;) {
    const made = SILENT.has(chunks[at]?.sort ?? 'other') ? undefined : longest(chunks, signs, at, rules, context);
    const chunk = made?.chunk ?? chunks[at];
    if (chunk) result.push(chunk);
    at += made?.length ?? 1;
  }
  return result;
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
