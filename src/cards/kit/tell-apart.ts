import { joinDots } from './elements.ts';

/** Something to choose: what it is called, what is always said of it, and what else may tell it from a namesake. */
export type Namesake = {
  readonly name: string;
  readonly where: string;
  readonly more: readonly (string | undefined)[];
};

/**
 * What stands under each name, so that no two read the same: of those that do, as much more as tells them apart, and a
 * number where nothing does.
 */
export function toldApart(all: readonly Namesake[]): readonly string[] {
  const shown = all.map((one) => ({ name: one.name, where: whereOf(one, all) }));
  return shown.map((one, at) => {
    const equal = (other: typeof one): boolean => other.name === one.name && other.where === one.where;
    const isOnly = shown.filter(equal).length === 1;
    return isOnly ? one.where : joinDots(one.where, `(${shown.slice(0, at).filter(equal).length + 1})`);
  });
}

function whereOf(one: Namesake, all: readonly Namesake[]): string {
  const alike = all.filter((other) => isAlike(one, other));
  return alike.length === 1 ? one.where : withDifferences(one, alike);
}

const isAlike = (one: Namesake, other: Namesake): boolean =>
  one.name === other.name && one.where === other.where;

/** Whatever some of them have otherwise. */
const withDifferences = ({ where, more }: Namesake, alike: readonly Namesake[]): string =>
  joinDots(where, ...more.filter((detail, at) => alike.some((other) => other.more[at] !== detail)));
