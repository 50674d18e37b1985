import type { Flow } from '../domain/flow.ts';
import { MARGIN, type Box, type FlowLayout, type Measured, type Point, type Route } from './geometry.ts';
import type { LabelPart, Part, Size } from './flow-parts.ts';

/** One line of many steps, which would be a tower. */
export const isChain = ({ nodes, edges }: Flow): boolean =>
  nodes.length > 2 * IN_A_ROW &&
  edges.length === nodes.length - 1 &&
  new Set(edges.map(({ from }) => from)).size === edges.length &&
  new Set(edges.map(({ to }) => to)).size === edges.length;

/** Three in a row, to the right and back to the left in turns. */
export function layOutChain({ flow, parts, labels }: Measured): FlowLayout {
  const line = lineOf(flow).map((id) => partIn(parts, id));
  const across = Math.max(MIN_ACROSS, most([...labels.values()], 'width') + 4);
  const width = most(
    line.map(({ part }) => part),
    'width',
  );
  const rows = inRows(line).map((row) => ({
    row,
    height: most(
      row.map(({ part }) => part),
      'height',
    ),
  }));
  const boxes = new Map(
    rows.flatMap(({ row, height }, index) => {
      const y = MARGIN + rows.slice(0, index).reduce((sum, one) => sum + one.height + DOWN, 0);
      return row.map(({ id, part }, place) => {
        const column = index % 2 === 0 ? place : IN_A_ROW - 1 - place;
        const x = MARGIN + column * (width + across) + (width - part.width) / 2;
        return [id, boxAt(part, { x, y }, height)] as const;
      });
    }),
  );
  const routes = flow.edges.map((edge): Route => {
    const points = between(boxes.get(edge.from), boxes.get(edge.to));
    const label = labels.get(edge.id);
    return { edge, points, ...(label && { label: labelOn(points, label) }) };
  });
  return {
    width: 2 * MARGIN + IN_A_ROW * width + (IN_A_ROW - 1) * across,
    height: 2 * MARGIN + rows.reduce((sum, { height }) => sum + height + DOWN, -DOWN),
    boxes: [...boxes.values()],
    routes,
  };
}

const IN_A_ROW = 3;
const DOWN = 46;
const MIN_ACROSS = 30;

type Link = { readonly id: string; readonly part: Part };

const most = (all: readonly Size[], side: keyof Size): number => Math.max(0, ...all.map((one) => one[side]));

function lineOf({ nodes, edges }: Flow): readonly string[] {
  const next = new Map(edges.map(({ from, to }) => [from, to]));
  const line = nodes.slice(0, 1).map(({ id }) => id);
  for (let to = next.get(line[0] ?? ''); to !== undefined; to = next.get(to)) line.push(to);
  return line;
}

function partIn(parts: Measured['parts'], id: string): Link {
  const part = parts.get(id);
  if (!part) throw new Error(`No part for "${id}"`);
  return { id, part };
}

const inRows = (line: readonly Link[]): readonly (readonly Link[])[] =>
  Array.from({ length: Math.ceil(line.length / IN_A_ROW) }, (_, row) =>
    line.slice(row * IN_A_ROW, (row + 1) * IN_A_ROW),
  );

/** Steps fill their row; an end is placed in its middle. */
const boxAt = (part: Part, { x, y }: Point, row: number): Box<Part> =>
  part.kind === 'step'
    ? { x, y, width: part.width, height: row, what: part }
    : { x, y: y + (row - part.height) / 2, width: part.width, height: part.height, what: part };

/** From side to side within a row, or down to the next one. */
function between(from: Box | undefined, to: Box | undefined): readonly Point[] {
  if (!from || !to) throw new Error('A line from nowhere');
  const y = from.y + from.height / 2;
  if (to.y > from.y + from.height) {
    const x = from.x + from.width / 2;
    return [
      { x, y: from.y + from.height },
      { x, y: to.y },
    ];
  }
  const [start, end] = from.x < to.x ? [from.x + from.width, to.x] : [from.x, to.x + to.width];
  return [
    { x: start, y },
    { x: end, y },
  ];
}

/** Above a level line, on an upright one. */
function labelOn([from, to]: readonly Point[], what: LabelPart): Box<LabelPart> {
  if (!from || !to) throw new Error('A label on nothing');
  const { width, height } = what;
  const [x, y] = [(from.x + to.x) / 2 - width / 2, (from.y + to.y) / 2];
  return { x, y: from.y === to.y ? y - height - 4 : y - height / 2, width, height, what };
}
