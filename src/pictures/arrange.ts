import type { FlowEdge } from '../domain/flow.ts';
import { Graph, layout, type DagreGraph } from './dagre.ts';
import { MARGIN, type Measured, type Point } from './geometry.ts';
import type { Size } from './flow-parts.ts';

/** The centers of boxes and labels, in layers from top to bottom. */
export type Arrangement = Size & {
  /** By the id of a node, or of an edge for its label. */
  readonly at: (id: string) => Point;
  /** Where a line between two of them has to pass other layers. */
  readonly bends: (from: string, to: string) => readonly Point[];
};

/** The library orders a layer by the order of its input, so the same flow is given in several orders, and mirrored. */
export const arrangementsOf = (measured: Measured): readonly Arrangement[] =>
  ORDERS.map((order) => arrange(measured, order)).flatMap((one) => [one, mirrored(one)]);

/** Between two layers; every other layer is one of labels. */
const LAYER_GAP = 17;

type Order = { readonly nodes: Direction; readonly edges: Direction };
type Direction = 'as listed' | 'backwards';

/** Together they find the best of eight orders for each of the shipped templates. */
const ORDERS: readonly Order[] = [
  { nodes: 'as listed', edges: 'backwards' },
  { nodes: 'backwards', edges: 'as listed' },
];

/** Labels are nodes of their own, so that nothing overlaps them, and are placed where the arrows part. */
function arrange({ flow, parts, labels }: Measured, order: Order): Arrangement {
  const graph = new Graph();
  graph.setGraph({
    rankdir: 'TB',
    nodesep: 14,
    edgesep: 14,
    ranksep: LAYER_GAP,
    marginx: MARGIN,
    marginy: MARGIN,
  });
  const add = (id: string, { width, height }: Size): void => graph.setNode(id, { width, height });
  for (const [id, part] of inOrder([...parts], order.nodes)) add(id, part);
  for (const edge of inOrder(flow.edges, order.edges)) {
    const label = labels.get(edge.id);
    const weight = weightOf(edge);
    if (label) {
      add(edge.id, label);
      graph.setEdge(edge.from, edge.id, { weight: weight + 1 });
      graph.setEdge(edge.id, edge.to, { weight });
    } else graph.setEdge(edge.from, edge.to, { weight, minlen: 2 });
  }
  layout(graph);
  return readFrom(graph);
}

/** The end points of a line are on the boxes and in the gaps beside them, where there is nothing to avoid. */
function readFrom(graph: DagreGraph): Arrangement {
  const { width = 0, height = 0 } = graph.graph();
  return {
    width,
    height,
    at: (id) => graph.node(id),
    bends: (from, to) => graph.edge(from, to).points.slice(2, -2),
  };
}

const mirrored = ({ width, height, at, bends }: Arrangement): Arrangement => {
  const mirror = ({ x, y }: Point): Point => ({ x: width - x, y });
  return { width, height, at: (id) => mirror(at(id)), bends: (from, to) => bends(from, to).map(mirror) };
};

const inOrder = <One>(all: readonly One[], direction: Direction): readonly One[] =>
  direction === 'as listed' ? all : [...all].reverse();

/** The heavier an arrow, the shorter and straighter it is: the way without the customer's reply is the trunk. */
const weightOf = ({ decides, outcome }: FlowEdge): number => (decides && outcome !== 'no-answer' ? 1 : 2);
