import { isAlias, isMap, isNode, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Document, Node, Range, YAMLMap } from 'yaml';
import { inPlainWords, misread, type SyntaxError } from './quotes-needed.ts';
import { byPosition, type TemplateProblem } from './template-problem.ts';

/** Leads from the top of a file to a value: names of fields and places in lists. */
export type Path = readonly PropertyKey[];

export type Position = Pick<TemplateProblem, 'line' | 'column'>;

/** A YAML file, as data and as text with positions. */
export type Source = {
  readonly file: string;
  /** Undefined where it isn't readable as YAML; null where it is empty. */
  readonly data: unknown;
  /** What is wrong with it as YAML. */
  readonly problems: readonly TemplateProblem[];
  /** The position of a value, or of what should contain it. */
  at(path: Path): Position;
  /** The position of a field's name. */
  keyAt(path: Path): Position;
  /** The position of an opening brace in a text, counted from 0. */
  braceAt(path: Path, index: number): Position;
  problem(at: Position, finding: Omit<TemplateProblem, 'file' | 'line' | 'column'>): TemplateProblem;
};

export function openSource(text: string, file: string): Source {
  const document = parseDocument(text, { prettyErrors: false, stringKeys: true });
  const errors = syntaxErrors(document, text);

  const positionOf = positionsIn(text);

  return {
    file,
    data: errors.some(({ fatal }) => fatal) ? undefined : document.toJS(),
    problems: firstOfEachLine(errors.map(({ offset, wrong }) => ({ file, ...positionOf(offset), wrong }))),
    at: (path) => positionOf(valueOffset(placeAt(document, path))),
    keyAt: (path) => positionOf(keyOffset(placeAt(document, path))),
    braceAt(path, index) {
      const place = placeAt(document, path);
      const [from, to] = rangeOf(place.value) ?? [0, 0];
      const brace = [...text.slice(from, to).matchAll(/\{+/g)][index];
      return positionOf(brace ? from + brace.index : valueOffset(place));
    },
    problem: (at, finding) => ({ file, ...at, ...finding }),
  };
}

/** Looks up in which line a sign stands: a file can have many problems. */
export function positionsIn(text: string): (offset: number) => Position {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** Aliases count as errors: with them, one value is in two places, or contains itself. */
function syntaxErrors(document: Document, text: string): readonly SyntaxError[] {
  const aliases: SyntaxError[] = [];
  visit(document, {
    Alias: (_, { source, range }) => {
      const wrong = `the alias *${source} is not supported here, write the value out`;
      aliases.push({ offset: range?.[0] ?? 0, wrong, fatal: true });
    },
  });
  const errors = [...document.errors, ...document.warnings].map(({ pos, message, code }) => ({
    offset: pos[0],
    wrong: code === 'MULTIPLE_DOCS' ? SECOND : inPlainWords(text, pos[0], message),
    fatal: code !== 'DUPLICATE_KEY',
  }));
  return [...errors, ...aliases, ...misread(document, text)];
}

const SECOND = 'a second template begins here; each has a file of its own';

/** After its first error in a line, a YAML parser mostly repeats itself. */
const firstOfEachLine = (problems: readonly TemplateProblem[]): readonly TemplateProblem[] =>
  [...new Map(problems.toReversed().map((problem) => [problem.line, problem])).values()].toSorted(byPosition);

type Place = { readonly key?: unknown; readonly value: unknown };

/** The place that the path leads to, or the deepest existing one on the way. */
function placeAt(document: Document, path: Path): Place {
  let place: Place = { value: document.contents };
  for (const part of path) {
    const next = childOf(place.value, part);
    if (!next) return { key: place.key, value: place.key === undefined ? place.value : undefined };
    place = next;
  }
  return place;
}

function childOf(node: unknown, part: PropertyKey): Place | undefined {
  if (isMap(node)) return pairsOf(node).get(part);
  return isSeq(node) && typeof part === 'number' && part in node.items
    ? { value: node.items[part] }
    : undefined;
}

const known = new WeakMap<YAMLMap, ReadonlyMap<unknown, Place>>();

/** By their keys; of two with the same key, the last counts. A file can have thousands of keys, and a problem in each. */
function pairsOf(map: YAMLMap): ReadonlyMap<unknown, Place> {
  const pairs =
    known.get(map) ??
    new Map(map.items.flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair]] : [])));
  known.set(map, pairs);
  return pairs;
}

const rangeOf = (node: unknown): Range | undefined =>
  (isNode(node) && !isAlias(node) ? (node as Node).range : undefined) ?? undefined;

/** An empty value has no position, so its name's position is used. */
function valueOffset({ key, value }: Place): number {
  const range = rangeOf(value);
  return range && (range[0] < range[1] || key === undefined) ? range[0] : (rangeOf(key)?.[0] ?? 0);
}

const keyOffset = ({ key, value }: Place): number => rangeOf(key)?.[0] ?? valueOffset({ value });
