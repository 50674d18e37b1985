import type { Flow } from '../domain/flow.ts';
import type { Say } from '../language/say.ts';
import { labelOf, partOf, type FlowNotes } from './flow-parts.ts';
import { layOutBranches } from './branch-layout.ts';
import { isChain, layOutChain } from './chain-layout.ts';
import type { FlowLayout, Point } from './geometry.ts';

/** Places every box, arrow and label; counts only change the room they take themselves. */
export function layOut(flow: Flow, say: Say, notes: FlowNotes = {}): FlowLayout {
  const measured = {
    flow,
    parts: new Map(flow.nodes.map((node) => [node.id, partOf(node, say, notes)])),
    labels: new Map(
      flow.edges.flatMap((edge) => {
        const label = labelOf(edge, say, notes.counts);
        return label ? [[edge.id, label] as const] : [];
      }),
    ),
  };
  return widened(isChain(flow) ? layOutChain(measured) : layOutBranches(measured));
}

/** So that no picture is enlarged more than another to fill the width of a card. */
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
