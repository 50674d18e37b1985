/** The targets of each node. A name that is not a node itself leads nowhere. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** One circle for each edge that closes one, as the nodes along it: the last leads back to the first. */
export function circlesIn(graph: Graph): readonly (readonly string[])[] {
  const circles: (readonly string[])[] = [];
  const done = new Set<string>();
  const path: string[] = [];
  const walk = (node: string) => {
    if (done.has(node)) return;
    const start = path.indexOf(node);
    if (start >= 0) {
      circles.push(path.slice(start));
      return;
    }
    path.push(node);
    for (const next of graph.get(node) ?? []) walk(next);
    path.pop();
    done.add(node);
  };
  for (const node of graph.keys()) walk(node);
  return circles;
}
