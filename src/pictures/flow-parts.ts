import type { FlowCounts, FlowEdge, FlowMarks, FlowNode } from '../domain/flow.ts';
import type { End, Step } from '../domain/template.ts';
import { inLanguage } from '../domain/text.ts';
import type { Say } from '../language/say.ts';
import { widthOf, wrapEvenly } from './measure-text.ts';

/** The text on a box or an arrow and the room it takes; lengths in units of the drawing. */
export type Part = StepPart | EndsPart;
export type StepPart = Size & {
  readonly kind: 'step';
  readonly step: Step;
  /** "3 · Call" */
  readonly caption: string;
  readonly title: readonly string[];
  readonly count?: string;
  readonly mark?: StepMark;
};
/** "New", on a step that was not there before. */
export type StepMark = { readonly kind: 'new' | 'changed'; readonly text: string };
export type EndsPart = Size & { readonly kind: 'ends'; readonly pills: readonly Pill[] };
export type Pill = Size & {
  readonly end: End;
  readonly name: readonly string[];
  readonly count?: string;
};
export type LabelPart = Size & {
  readonly outcome?: string;
  readonly wait?: string;
  readonly count?: string;
};
export type Size = { readonly width: number; readonly height: number };

const STEP_WIDTH = 160;
export const PADDING = 9;
export const TITLE = { size: 14, line: 18, weight: 600 } as const;
export const CAPTION = { size: 12, line: 19, weight: 400 } as const;
export const LABEL = { size: 12.5, line: 18, gap: 8 } as const;
export const ICON = 18;
export const CLOCK = 13;
export const PILL_GAP = 6;

const MOST_LINES = 3;
const END_WIDTH = 172;
const MARK_ROOM = 30;
const PILL_SIDE = 12;

/** What is shown of a flow besides itself. */
export type FlowNotes = { readonly counts?: FlowCounts | undefined; readonly marks?: FlowMarks | undefined };

export function partOf(node: FlowNode, say: Say, { counts, marks }: FlowNotes = {}): Part {
  return node.kind === 'step' ? stepPart(node, say, { counts, marks }) : endsPart(node.ends, say, counts);
}

function stepPart(
  { number, step }: Extract<FlowNode, { kind: 'step' }>,
  say: Say,
  { counts, marks }: FlowNotes,
): StepPart {
  const mark = marks?.steps[step.id];
  const room = STEP_WIDTH - 2 * PADDING;
  const title = wrapEvenly(inLanguage(step.title, say.language), room, MOST_LINES, (line) =>
    widthOf(line, TITLE.size, TITLE.weight),
  );
  return {
    kind: 'step',
    step,
    caption: `${number} · ${say(`step.${step.type}`)}`,
    title,
    width: STEP_WIDTH,
    height: 2 * PADDING + CAPTION.line + 3 + title.length * TITLE.line,
    ...countIn(say, counts && (counts.reached[step.id] ?? 0)),
    ...(mark && { mark: { kind: mark, text: say(`draft.mark.${mark}`) } }),
  };
}

function endsPart(ends: readonly End[], say: Say, counts?: FlowCounts): EndsPart {
  const pills = ends.map((end) => pillOf(end, say, counts));
  const width = Math.max(...pills.map((pill) => pill.width));
  const height = pills.reduce((sum, pill) => sum + pill.height, (pills.length - 1) * PILL_GAP);
  return { kind: 'ends', pills: pills.map((pill) => ({ ...pill, width })), width, height };
}

function pillOf(end: End, say: Say, counts?: FlowCounts): Pill {
  const count = countIn(say, counts && (counts.ended[end.id] ?? 0));
  const measure = (line: string) => widthOf(line, TITLE.size - 0.5, TITLE.weight);
  const extra = MARK_ROOM + PILL_SIDE + (count.count ? LABEL.gap + measure(count.count) : 0);
  const name = wrapEvenly(
    inLanguage(end.name, say.language),
    END_WIDTH - MARK_ROOM - PILL_SIDE,
    MOST_LINES,
    measure,
  );
  return {
    end,
    name,
    width: Math.ceil(Math.max(...name.map(measure)) + extra),
    height: 14 + name.length * 17,
    ...count,
  };
}

/** None where a step leads one way only, without a wait. */
export function labelOf(edge: FlowEdge, say: Say, counts?: FlowCounts): LabelPart | undefined {
  const label = {
    ...(edge.decides && { outcome: say(`outcome.${edge.outcome}`) }),
    ...(edge.waitDays > 0 && { wait: say('flow.wait', { days: edge.waitDays }) }),
    ...countIn(say, counts && (counts.taken[edge.id] ?? 0)),
  };
  return Object.keys(label).length === 0 ? undefined : { ...label, ...labelSize(label) };
}

/** "No answer ◷ 2 days 84", without what is not there. */
function labelSize({ outcome, wait, count }: Omit<LabelPart, 'width' | 'height'>): Size {
  const widths = [
    ...(outcome === undefined ? [] : [widthOf(outcome, LABEL.size)]),
    ...(wait === undefined ? [] : [CLOCK + 3 + widthOf(wait, LABEL.size)]),
    ...(count === undefined ? [] : [widthOf(count, LABEL.size, 600)]),
  ];
  const width = widths.reduce((sum, one) => sum + one + LABEL.gap, LABEL.gap);
  return { width: Math.ceil(width), height: LABEL.line };
}

const countIn = (say: Say, count: number | undefined) =>
  count === undefined ? {} : { count: say('flow.count', { count }) };
