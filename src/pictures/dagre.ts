import * as dagre from '@dagrejs/dagre';
import type { Size } from './flow-parts.ts';
import type { Point } from './geometry.ts';

/** What is used of the library. Its own types refer to one another in a way that ES modules do not find. */
export type DagreGraph = {
  setGraph(options: {
    readonly rankdir: 'TB';
    readonly nodesep: number;
    readonly edgesep: number;
    readonly ranksep: number;
    readonly marginx: number;
    readonly marginy: number;
  }): void;
  setNode(id: string, size: Size): void;
  setEdge(from: string, to: string, options: { readonly weight: number; readonly minlen?: number }): void;
  /** Of the whole, once it is laid out. */
  graph(): Partial<Size>;
  node(id: string): Point;
  edge(from: string, to: string): { readonly points: readonly Point[] };
};

export const { Graph, layout } = dagre as unknown as {
  readonly Graph: new () => DagreGraph;
  readonly layout: (graph: DagreGraph) => void;
};
