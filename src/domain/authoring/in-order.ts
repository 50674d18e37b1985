/** Where in a list the numbers of its longest rising part are. */
export function inOrder(numbers: readonly number[]): ReadonlySet<number> {
  const best: number[][] = [];
  for (const [index, number] of numbers.entries()) {
    const before = best
      .filter((part) => (numbers[part.at(-1) ?? index] ?? number) < number)
      .reduce<readonly number[]>((longest, part) => (part.length > longest.length ? part : longest), []);
    best.push([...before, index]);
  }
  return new Set(best.reduce((longest, part) => (part.length > longest.length ? part : longest), []));
}
