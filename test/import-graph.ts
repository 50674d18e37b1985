import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import ts from 'typescript';

const SRC = resolve(import.meta.dirname, '../src');

/** All files of `src`, from there on, with `/` on every system. */
export const files: readonly string[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replaceAll('\\', '/'))
  .sort();

export const textOf = (file: string): string => readFileSync(join(SRC, file), 'utf8');

/** Whatever a text imports: statically, as types, on demand or by exporting it again. */
export const importsIn = (text: string): readonly string[] =>
  ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);

/** The file that `./it.ts` is, seen from another; `../` at the front where it lies outside of `src`. */
export const fileAt = (from: string, name: string): string => posix.join(posix.dirname(from), name);

/** Who imports whom. */
export type Arrows = ReadonlyMap<string, ReadonlySet<string>>;

/** `placeOf` makes it a picture of folders; what stays in one of them is no arrow. */
export function arrowsOf(
  texts: ReadonlyMap<string, string>,
  placeOf: (file: string) => string = (file) => file,
): Arrows {
  const arrows = new Map<string, Set<string>>();
  for (const [file, text] of texts) {
    const from = placeOf(file);
    const targets = arrows.get(from) ?? new Set();
    arrows.set(from, targets);
    for (const name of importsIn(text).filter((one) => one.startsWith('.'))) {
      const to = placeOf(fileAt(file, name));
      if (to !== from) targets.add(to);
    }
  }
  return arrows;
}

/** Each circle once: all that reach each other, in the order of their names. */
export function circlesIn(arrows: Arrows): readonly string[] {
  const reached = new Map([...arrows.keys()].map((place) => [place, reachedFrom(arrows, place)]));
  const circles = [...reached].map(([place, others]) =>
    [...others].filter((other) => reached.get(other)?.has(place) === true).sort(),
  );
  return [...new Set(circles.filter(({ length }) => length > 0).map((circle) => circle.join(' ↔ ')))].sort();
}

function reachedFrom(arrows: Arrows, place: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [place];
  for (let next = open.pop(); next !== undefined; next = open.pop())
    for (const target of arrows.get(next) ?? [])
      if (!reached.has(target)) {
        reached.add(target);
        open.push(target);
      }
  return reached;
}
