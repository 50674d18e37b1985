import { arrangementsOf, type Arrangement } from './arrange.ts';
import { crossingsOf } from './crossings.ts';
import type { Box, FlowLayout, Measured, Point, Route } from './geometry.ts';
import type { Part, Size } from './flow-parts.ts';

/** A tree from top to bottom: the best of the library's arrangements. */
export function layOutBranches(measured: Measured): FlowLayout {
  const [best] = arrangementsOf(measured)
    .map((arrangement) => layOutBy(measured, arrangement))
    .map((layout) => ({ layout, cost: costOf(layout) }))
    .sort((one, other) => one.cost - other.cost);
  if (!best) throw new Error('Nothing was laid out');
  return best.layout;
}

/** How much wider a drawing may be that is better in that. */
const WIDTH_OF_A_CROSSING = 200;
const WIDTH_OF_A_WRONG_TURN = 150;

const costOf = ({ width, routes }: FlowLayout): number =>
  width + WIDTH_OF_A_CROSSING * crossingsOf(routes) + WIDTH_OF_A_WRONG_TURN * wrongTurnsIn(routes);

/** All pictures read alike: down the left while nobody answers, to the right when someone does. */
const wrongTurnsIn = (routes: readonly Route[]): number =>
  routes.filter(({ edge, label }) => {
    if (edge.outcome !== 'no-answer' || !label) return false;
    return routes.some((other) => other.edge.from === edge.from && (other.label?.x ?? Infinity) < label.x);
  }).length;

function layOutBy({ flow, parts, labels }: Measured, arrangement: Arrangement): FlowLayout {
  const boxes = evened(new Map([...parts].map(([id, part]) => [id, placed(part, arrangement.at(id))])));
  const routes = flow.edges.map((edge): Route => {
    const part = labels.get(edge.id);
    const label = part && placed(part, arrangement.at(edge.id));
    const between = label
      ? [
          ...arrangement.bends(edge.from, edge.id),
          above(label),
          below(label),
          ...arrangement.bends(edge.id, edge.to),
        ]
      : arrangement.bends(edge.from, edge.to);
    const points = atRightAngles([below(boxOf(boxes, edge.from)), ...between, above(boxOf(boxes, edge.to))]);
    return { edge, points, ...(label && { label }) };
  });
  return { width: arrangement.width, height: arrangement.height, boxes: [...boxes.values()], routes };
}

const placed = <What extends Size>(what: What, { x, y }: Point): Box<What> => ({
  x: x - what.width / 2,
  y: y - what.height / 2,
  width: what.width,
  height: what.height,
  what,
});

/** Steps side by side have the same height, whether their titles take one line or three. */
function evened(boxes: ReadonlyMap<string, Box<Part>>): ReadonlyMap<string, Box<Part>> {
  const layerOf = (box: Box) => Math.round(box.y + box.height / 2);
  const isStep = ({ what }: Box<Part>) => what.kind === 'step';
  return new Map(
    [...boxes].map(([id, box]) => {
      if (!isStep(box)) return [id, box];
      const beside = [...boxes.values()].filter((one) => isStep(one) && layerOf(one) === layerOf(box));
      const height = Math.max(...beside.map((one) => one.height));
      return [id, { ...box, y: box.y - (height - box.height) / 2, height }];
    }),
  );
}

function boxOf(boxes: ReadonlyMap<string, Box<Part>>, id: string): Box<Part> {
  const box = boxes.get(id);
  if (!box) throw new Error(`Nothing was placed for "${id}"`);
  return box;
}

const above = ({ x, y, width }: Box): Point => ({ x: x + width / 2, y });
const below = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height });

/** Turns right after a box and right before one, so that lines to the same box join in one arrow. */
const AFTER = 8;
const BEFORE = 11;

const atRightAngles = (points: readonly Point[]): readonly Point[] =>
  points.flatMap((to, index) => {
    const from = points[index - 1];
    if (!from || from.x === to.x) return [to];
    const isFirst = index === 1;
    const isLast = index === points.length - 1;
    const y = isLast ? to.y - BEFORE : isFirst ? from.y + AFTER : (from.y + to.y) / 2;
    return [{ x: from.x, y }, { x: to.x, y }, to];
  });
