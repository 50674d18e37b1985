import { joinDots } from './elements.ts';

/** Something to choose: what it is called, what is always said of it, and what else may tell it from a namesake. */
export type Namesake = {
  readonly name: string;
  readonly where: string;
  /** Asked for only where there is a namesake. */
  readonly more: () => readonly (string | undefined)[];
};

/**
 * What stands under each name, so that no two read the same: of those that do, as much more as tells them apart, and a
 * number where nothing does. Namesakes are looked up, because there may be thousands to choose from.
 */
export function toldApart(all: readonly Namesake[]): readonly string[] {
  const places = new Map<Namesake, string>();
  for (const alike of grouped(all).values())
    placesOf(alike).forEach((where, at) => alike[at] && places.set(alike[at], where));
  const shown = all.map((one) => ({ name: one.name, where: places.get(one) ?? '' }));
  const equal = grouped(shown);
  const numbers = new Map<string, number>();
  return shown.map((one) => {
    const name = nameOf(one);
    if (equal.get(name)?.length === 1) return one.where;
    const number = (numbers.get(name) ?? 0) + 1;
    numbers.set(name, number);
    return joinDots(one.where, `(${number})`);
  });
}

type Named = Pick<Namesake, 'name' | 'where'>;

const nameOf = ({ name, where }: Named): string => JSON.stringify([name, where]);

function grouped<One extends Named>(all: readonly One[]): ReadonlyMap<string, readonly One[]> {
  const groups = new Map<string, One[]>();
  for (const one of all) {
    const name = nameOf(one);
    const group = groups.get(name);
    if (group) group.push(one);
    else groups.set(name, [one]);
  }
  return groups;
}

/** Whatever some of those who are called alike have otherwise. */
function placesOf(alike: readonly Namesake[]): readonly string[] {
  if (alike.length === 1) return alike.map(({ where }) => where);
  const details = alike.map(({ more }) => more());
  const longest = details.reduce((one, other) => (other.length > one.length ? other : one), []);
  const differs = longest.map((detail, at) => details.some((other) => other[at] !== detail));
  return alike.map(({ where }, at) =>
    joinDots(where, ...(details[at] ?? []).filter((_, detail) => differs[detail])),
  );
}
