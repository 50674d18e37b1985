import { closest } from './closest.ts';
import type { Path } from './source.ts';

/** A value of a template file and its path. A file can contain anything anywhere, so reading never fails. */
export type Spot = { readonly path: Path; readonly value: unknown };

/** The items of a list; empty where there is no list. */
export const itemsOf = (spot: Spot | undefined): readonly Spot[] =>
  Array.isArray(spot?.value)
    ? spot.value.map((value: unknown, index) => ({ path: [...spot.path, index], value }))
    : [];

/** The parts of a list, or a single value as a list of one. */
export const oneOrMore = (spot: Spot): readonly Spot[] =>
  Array.isArray(spot.value) ? itemsOf(spot) : [spot];

export const hasFields = (spot: Spot | undefined): spot is Spot & { readonly value: object } =>
  typeof spot?.value === 'object' && spot.value !== null && !Array.isArray(spot.value);

/** The fields as written; empty where there are no fields. */
export const entriesOf = (spot: Spot | undefined): readonly (readonly [string, Spot])[] =>
  hasFields(spot)
    ? Object.entries(spot.value).map(([key, value]: [string, unknown]) => [
        key,
        { path: [...spot.path, key], value },
      ])
    : [];

/**
 * The fields by their intended names: a misspelled one counts as the closest missing one. So a typo is one problem,
 * rather than also a missing field with everything that depends on it.
 */
export function fieldsOf<Name extends string>(
  spot: Spot | undefined,
  names: readonly Name[],
): ReadonlyMap<Name, Spot> {
  const written = new Map(entriesOf(spot));
  const fields = new Map<Name, Spot>();
  for (const name of names) {
    const field = written.get(name);
    if (field) fields.set(name, field);
    written.delete(name);
  }
  for (const [key, field] of written) {
    const meant = closest(
      key,
      names.filter((name) => !fields.has(name)),
    );
    if (meant !== undefined) fields.set(meant, field);
  }
  return fields;
}

export const textOf = (spot: Spot | undefined): string | undefined =>
  typeof spot?.value === 'string' ? spot.value : undefined;

/** The word of the list at this place, or the one that was probably meant. */
export function wordOf<Word extends string>(
  spot: Spot | undefined,
  words: readonly Word[],
): Word | undefined {
  const text = textOf(spot);
  return text === undefined ? undefined : closest(text, words);
}
