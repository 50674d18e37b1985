import type { Point, Route } from './geometry.ts';

/** How often arrows cross or overlap; arrows from or to the same box may share a stretch. */
export function crossingsOf(routes: readonly Route[]): number {
  const clashes = routes.flatMap((one, index) =>
    routes.slice(index + 1).flatMap((other) => clashesOf(one, other)),
  );
  return clashes.length;
}

type Segment = readonly [Point, Point];

function clashesOf(one: Route, other: Route): readonly Segment[] {
  const mayShare = one.edge.from === other.edge.from || one.edge.to === other.edge.to;
  const clash = (a: Segment, b: Segment) => cross(a, b) || (!mayShare && overlap(a, b));
  return segmentsOf(one).flatMap((a) => segmentsOf(other).filter((b) => clash(a, b)));
}

const segmentsOf = ({ points }: Route): readonly Segment[] =>
  points.slice(1).map((to, index) => [points[index] ?? to, to]);

const isLevel = ([from, to]: Segment): boolean => from.y === to.y;

const isWithin = (value: number, one: number, other: number): boolean =>
  value > Math.min(one, other) && value < Math.max(one, other);

/** Segments are vertical or horizontal, so only a vertical and a horizontal one can cross. */
function cross(one: Segment, other: Segment): boolean {
  if (isLevel(one) === isLevel(other)) return false;
  const [level, upright] = isLevel(one) ? [one, other] : [other, one];
  return isWithin(upright[0].x, level[0].x, level[1].x) && isWithin(level[0].y, upright[0].y, upright[1].y);
}

function overlap(one: Segment, other: Segment): boolean {
  if (isLevel(one) !== isLevel(other)) return false;
  const [along, aside] = isLevel(one) ? (['x', 'y'] as const) : (['y', 'x'] as const);
  const [from, to] = [Math.min(one[0][along], one[1][along]), Math.max(one[0][along], one[1][along])];
  const [start, end] = [
    Math.min(other[0][along], other[1][along]),
    Math.max(other[0][along], other[1][along]),
  ];
  return Math.abs(one[0][aside] - other[0][aside]) < NEAR && start < to && from < end;
}

/** Lines that are nearer than that look like one. */
const NEAR = 5;
