import * as dagre from '@dagrejs/dagre';
import type { Size } from './flow-parts.ts';
import type { Point } from './geometry.ts';

/** The part of the library that is used. Its own types refer to each other in a way that ES modules cannot resolve. */
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
