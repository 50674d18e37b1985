import type { FlowCounts, FlowMarks } from '../domain/flow.ts';
import type { Box, FlowLayout, Point, Route } from './geometry.ts';
import {
  CAPTION,
  CLOCK,
  ICON,
  LABEL,
  PADDING,
  PILL_GAP,
  TITLE,
  type EndsPart,
  type LabelPart,
  type Part,
  type Pill,
  type StepMark,
  type StepPart,
} from './flow-parts.ts';
import { widthOf } from './measure-text.ts';
import { STEP_LOOKS } from './step-looks.ts';

const INK = '#1f2430';
const SOFT = '#5c6370';
const LINE = '#a3abb9';
const BORDER = '#d6dae2';
const MAIN = '#3f51c9';
const GOOD = '#107c41';

/** What a draft adds, and what it changes. */
const MARKS: Readonly<Record<StepMark['kind'], string>> = { new: GOOD, changed: '#b45309' };

/**
 * The SVG of a flow, at a number of pixels per unit of its layout. The more went along an arrow, the thicker and bluer
 * it is.
 */
export function flowSvg(
  { width, height, boxes, routes }: FlowLayout,
  { counts, marks, scale = 1 }: SvgOptions = {},
): string {
  const looks = new Map(routes.map((route) => [route, lookOf(route, counts, marks)]));
  const inOrder = [...looks].sort(([, one], [, other]) => one.width - other.width);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${Math.floor(width * scale)}" height="${Math.floor(height * scale)}" viewBox="0 0 ${round(width)} ${round(height)}" font-family="Noto Sans, Noto Sans Devanagari" font-size="${TITLE.size}" fill="${INK}">`,
    `<rect width="100%" height="100%" rx="10" fill="#ffffff"/>`,
    ...inOrder.map(([route, look]) => drawArrow(route, look)),
    ...boxes.map(drawBox),
    ...routes.flatMap(({ label }) => (label ? [drawLabel(label)] : [])),
    '</svg>',
  ].join('\n');
}

type SvgOptions = {
  readonly counts?: FlowCounts | undefined;
  readonly marks?: FlowMarks | undefined;
  readonly scale?: number;
};

type ArrowLook = { readonly width: number; readonly color: string };

function lookOf({ edge }: Route, counts?: FlowCounts, marks?: FlowMarks): ArrowLook {
  if (marks?.edges.includes(edge.id)) return { width: 3, color: MARKS.changed };
  if (!counts) return { width: 1.6, color: LINE };
  const most = Math.max(1, ...Object.values(counts.taken));
  const share = (counts.taken[edge.id] ?? 0) / most;
  return share === 0
    ? { width: 1.4, color: BORDER }
    : { width: 1.6 + 5 * share, color: share >= 0.3 ? MAIN : '#8f9bdd' };
}

const HEAD = 6.5;

function drawArrow({ points }: Route, { width, color }: ArrowLook): string {
  const head = HEAD + width * 0.7;
  const [before, end] = points.slice(-2);
  if (!before || !end) throw new Error('An arrow from nowhere');
  const to = unit(before, end);
  const neck = { x: end.x - to.x * head, y: end.y - to.y * head };
  const half = head * 0.6;
  const corners = [
    end,
    { x: neck.x - to.y * half, y: neck.y + to.x * half },
    { x: neck.x + to.y * half, y: neck.y - to.x * half },
  ];
  const shaft = rounded([...points.slice(0, -1), neck]);
  return `<path d="${shaft}" fill="none" stroke="${color}" stroke-width="${round(width)}"/><path d="M${corners.map(xy).join('L')}Z" fill="${color}"/>`;
}

const CORNER = 7;

/** A line with its corners rounded, as far as there is room. */
function rounded(points: readonly Point[]): string {
  const turns = points.slice(1, -1).map((at, index) => {
    const [before = at, after = at] = [points[index], points[index + 2]];
    const radius = Math.min(CORNER, distance(before, at) / 2, distance(at, after) / 2);
    const [from, to] = [unit(at, before), unit(at, after)];
    const [start, end] = [along(at, from, radius), along(at, to, radius)];
    return `L${xy(start)}Q${xy(at)} ${xy(end)}`;
  });
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) throw new Error('A line without points');
  return `M${xy(first)}${turns.join('')}L${xy(last)}`;
}

const distance = (from: Point, to: Point): number => Math.hypot(to.x - from.x, to.y - from.y);

const along = ({ x, y }: Point, way: Point, length: number): Point => ({
  x: x + way.x * length,
  y: y + way.y * length,
});

const unit = (from: Point, to: Point): Point => {
  const length = distance(from, to) || 1;
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
};

const drawBox = ({ x, y, width, height, what }: Box<Part>): string =>
  `<g transform="translate(${xy({ x, y })})">${what.kind === 'step' ? drawStep({ ...what, width, height }) : drawEnds(what)}</g>`;

function drawStep({ step, caption, title, count, mark, width, height }: StepPart): string {
  const { color } = STEP_LOOKS[step.type];
  const middle = PADDING + CAPTION.line / 2;
  return [
    `<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="8" fill="#ffffff" ${mark ? `stroke="${MARKS[mark.kind]}" stroke-width="2.5"` : `stroke="${BORDER}"`}/>`,
    drawIcon(step.type, PADDING, middle - ICON / 2),
    text(caption, { x: PADDING + ICON + 7, y: middle + 4, size: CAPTION.size, color }),
    ...(count === undefined ? [] : [drawBadge(count, width, MAIN)]),
    ...(mark ? [drawBadge(mark.text, width, MARKS[mark.kind])] : []),
    ...title.map((line, index) =>
      text(line, {
        x: PADDING,
        y: PADDING + CAPTION.line + 3 + index * TITLE.line + 13,
        size: TITLE.size,
        weight: 600,
      }),
    ),
  ].join('');
}

/** On the upper edge of a step. */
function drawBadge(words: string, stepWidth: number, color: string): string {
  const width = widthOf(words, BADGE.size, 600) + 14;
  const left = stepWidth - width - 8;
  return `<rect x="${round(left)}" y="${-BADGE.height / 2}" width="${round(width)}" height="${BADGE.height}" rx="${BADGE.height / 2}" fill="${color}" stroke="#ffffff" stroke-width="2"/>${text(words, { x: left + width / 2, y: 4, size: BADGE.size, weight: 600, color: '#ffffff', anchor: 'middle' })}`;
}

const BADGE = { size: 11.5, height: 19 };

function drawIcon(type: keyof typeof STEP_LOOKS, x: number, y: number): string {
  const { color, icon } = STEP_LOOKS[type];
  return `<g transform="translate(${xy({ x, y })})"><rect width="${ICON}" height="${ICON}" rx="5" fill="${color}"/><path transform="translate(3 3) scale(.75)" d="${icon}" fill="none" stroke="#ffffff" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round"/></g>`;
}

function drawEnds({ pills }: EndsPart): string {
  let y = 0;
  return pills
    .map((pill) => {
      const drawn = `<g transform="translate(0 ${y})">${drawPill(pill)}</g>`;
      y += pill.height + PILL_GAP;
      return drawn;
    })
    .join('');
}

function drawPill({ end, name, count, width, height }: Pill): string {
  const [fill, ink, mark] = end.success ? [GOOD, '#ffffff', '#ffffff'] : ['#f1f2f5', '#3d4450', '#b3261e'];
  const size = TITLE.size - 0.5;
  const icon = end.success ? 'M3 8.400l3.300 3.300L13 4.700' : 'M4 4l8 8M12 4l-8 8';
  return [
    `<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="${Math.min(16, (height - 1) / 2)}" fill="${fill}" stroke="${end.success ? GOOD : BORDER}"/>`,
    `<path transform="translate(11 ${height / 2 - 6}) scale(.75)" d="${icon}" fill="none" stroke="${mark}" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"/>`,
    ...name.map((line, index) =>
      text(line, { x: 30, y: 7 + index * 17 + 13, size, weight: 600, color: ink }),
    ),
    ...(count === undefined
      ? []
      : [text(count, { x: width - 12, y: height / 2 + 4.5, size, weight: 600, color: ink, anchor: 'end' })]),
  ].join('');
}

function drawLabel({ x, y, width, height, what: { outcome, wait, count } }: Box<LabelPart>): string {
  let at = LABEL.gap;
  const place = (words: string, look: Pick<TextLook, 'weight' | 'color'>) => {
    const drawn = text(words, { x: at, y: 13, size: LABEL.size, ...look });
    at += widthOf(words, LABEL.size, look.weight) + LABEL.gap;
    return drawn;
  };
  const drawn = [`<rect width="${width}" height="${height}" rx="4" fill="#ffffff"/>`];
  if (outcome !== undefined) drawn.push(place(outcome, { color: INK }));
  if (wait !== undefined) {
    drawn.push(drawClock(at, (height - CLOCK) / 2));
    at += CLOCK + 3;
    drawn.push(place(wait, { color: SOFT }));
  }
  if (count !== undefined) drawn.push(place(count, { color: MAIN, weight: 600 }));
  return `<g transform="translate(${xy({ x, y })})">${drawn.join('')}</g>`;
}

const drawClock = (x: number, y: number): string =>
  `<path transform="translate(${xy({ x, y })}) scale(${CLOCK / 16})" d="M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13z M8 4.5V8.3l2.5 1.6" fill="none" stroke="${SOFT}" stroke-width="1.5" stroke-linecap="round"/>`;

type TextLook = {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight?: 400 | 600;
  readonly color?: string;
  readonly anchor?: 'middle' | 'end';
};

function text(words: string, { x, y, size, weight, color, anchor }: TextLook): string {
  const attributes = [
    `x="${round(x)}" y="${round(y)}" font-size="${size}"`,
    weight === 600 ? 'font-weight="600"' : '',
    color ? `fill="${color}"` : '',
    anchor ? `text-anchor="${anchor}"` : '',
  ].filter((one) => one !== '');
  return `<text ${attributes.join(' ')}>${escapeXml(words)}</text>`;
}

/** XML knows no control characters, not even escaped. */
const escapeXml = (words: string): string =>
  words
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ' ')
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const round = (value: number): number => Math.round(value * 100) / 100;
const xy = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;
