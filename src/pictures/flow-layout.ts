import type { Flow, FlowCounts, FlowEdge } from '../domain/flow.ts';
import type { Say } from '../language/say.ts';
import { labelOf, partOf, type LabelPart, type Part } from './flow-parts.ts';
import { layOutBranches } from './branch-layout.ts';
import { isChain, layOutChain } from './chain-layout.ts';

export type Point = { readonly x: number; readonly y: number };
/** A box by its left upper corner. */
export type Box<What = unknown> = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly what: What;
};
/** An arrow, by the points where it turns; between two of them it runs upright or level. */
export type Route = {
  readonly edge: FlowEdge;
  readonly points: readonly Point[];
  readonly label?: Box<LabelPart>;
};
export type FlowLayout = {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box<Part>[];
  readonly routes: readonly Route[];
};

export type Measured = {
  readonly flow: Flow;
  /** By the ids of nodes and edges; not every edge has a label. */
  readonly parts: ReadonlyMap<string, Part>;
  readonly labels: ReadonlyMap<string, LabelPart>;
};

export const MARGIN = 12;

/** Every box, arrow and label has its place; the counts change no more than how much room they take themselves. */
export function layOut(flow: Flow, say: Say, counts?: FlowCounts): FlowLayout {
  const measured = {
    flow,
    parts: new Map(flow.nodes.map((node) => [node.id, partOf(node, say, counts)])),
    labels: new Map(
      flow.edges.flatMap((edge) => {
        const label = labelOf(edge, say, counts);
        return label ? [[edge.id, label] as const] : [];
      }),
    ),
  };
  return widened(isChain(flow) ? layOutChain(measured) : layOutBranches(measured));
}

/** So that no picture is drawn larger than another where both are as wide as a card. */
const LEAST_WIDTH = 480;

function widened(layout: FlowLayout): FlowLayout {
  const by = Math.max(0, (LEAST_WIDTH - layout.width) / 2);
  const moved = <Thing extends Point>(thing: Thing): Thing => ({ ...thing, x: thing.x + by });
  return {
    width: layout.width + 2 * by,
    height: layout.height,
    boxes: layout.boxes.map(moved),
    routes: layout.routes.map((route) => ({
      ...route,
      points: route.points.map(moved),
      ...(route.label && { label: moved(route.label) }),
    })),
  };
}
