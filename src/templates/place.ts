import { quote } from './quote.ts';
import type { Path } from './source.ts';

const NOUNS = new Map<unknown, string>([
  ['steps', 'step'],
  ['ends', 'end'],
  ['inputs', 'input'],
]);

/** The value that a path leads to, or undefined. */
export const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, part)
        ? (value as Readonly<Record<PropertyKey, unknown>>)[part]
        : undefined,
    data,
  );

/** Describes where a path leads: `step "call", outcome "no-answer"`. Empty for fields of the template itself. */
export function ownerAt(data: unknown, path: Path): string {
  const [list, index] = path;
  const noun = NOUNS.get(list);
  if (noun === undefined || typeof index !== 'number') return '';
  const id = valueAt(data, [...path.slice(0, 2), 'id']);
  const item = `${noun} ${typeof id === 'string' ? quote(id) : index + 1}`;
  return isInOutcome(path) ? `${item}, outcome ${quote(String(path[3]))}` : item;
}

/** The field that a path leads to within its owner, `email.subject`; empty for the owner itself. */
export function fieldAt(data: unknown, path: Path): string {
  const inside = ownerAt(data, path) === '' ? path : path.slice(isInOutcome(path) ? 4 : 2);
  return inside.filter((part) => typeof part === 'string').join('.');
}

/** A sentence about what a path leads to. */
export function sayAt(data: unknown, path: Path, what: string): string {
  const owner = ownerAt(data, path);
  return owner === '' ? what : `${owner}: ${what}`;
}

const isInOutcome = (path: Path): boolean => path[0] === 'steps' && path[2] === 'outcomes' && path.length > 3;
