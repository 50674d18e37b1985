import type { EndId, StepId } from './ids.ts';
import {
  edgesOf,
  endOf,
  stepOf,
  type Edge,
  type EdgeOutcome,
  type End,
  type Step,
  type Template,
} from './template.ts';

/** A template as boxes and arrows. Several ends to pick from are one box. */
export type Flow = { readonly nodes: readonly FlowNode[]; readonly edges: readonly FlowEdge[] };

export type FlowNode =
  | { readonly kind: 'step'; readonly id: string; readonly number: number; readonly step: Step }
  | { readonly kind: 'ends'; readonly id: string; readonly ends: readonly End[] };

export type FlowEdge = {
  readonly id: FlowEdgeId;
  /** Ids of nodes. */
  readonly from: string;
  readonly to: string;
  readonly outcome: EdgeOutcome;
  readonly waitDays: number;
  /** Whether the step has other outcomes as well. */
  readonly decides: boolean;
};

export type FlowEdgeId = `${StepId}:${EdgeOutcome}`;

/** How many enrollments went along which arrow. Whatever is not listed counts as 0. */
export type FlowCounts = {
  readonly reached: Readonly<Record<StepId, number>>;
  readonly taken: Readonly<Record<FlowEdgeId, number>>;
  readonly ended: Readonly<Record<EndId, number>>;
};

/** What a draft has that its template had not, to be seen at once. */
export type FlowMarks = {
  readonly steps: Readonly<Partial<Record<StepId, 'new' | 'changed'>>>;
  readonly edges: readonly FlowEdgeId[];
};

export const edgeId = (step: StepId, outcome: EdgeOutcome): FlowEdgeId => `${step}:${outcome}`;

/** The steps in their order, then the ends in the order in which steps lead to them. */
export function flowOf(template: Template): Flow {
  const steps = template.steps.map((step, index) => ({
    kind: 'step' as const,
    id: nodeOfStep(step.id),
    number: index + 1,
    step,
  }));
  const arrows = template.steps.flatMap((step) =>
    edgesOf(step).map(([outcome, edge]) => ({ step, outcome, edge })),
  );
  const ends = new Map(
    arrows.flatMap(({ edge }) => (edge.kind === 'end' ? [[nodeOfEnds(edge.ends), edge.ends] as const] : [])),
  );
  return {
    nodes: [
      ...steps,
      ...[...ends].map(([id, ids]) => ({
        kind: 'ends' as const,
        id,
        ends: ids.map((end) => endOf(template, end)),
      })),
    ],
    edges: arrows.map(({ step, outcome, edge }) => ({
      id: edgeId(step.id, outcome),
      from: nodeOfStep(step.id),
      to: targetOf(template, edge),
      outcome,
      waitDays: edge.kind === 'step' ? edge.waitDays : 0,
      decides: edgesOf(step).length > 1,
    })),
  };
}

const nodeOfStep = (id: StepId): string => `step ${id}`;
const nodeOfEnds = (ids: readonly EndId[]): string => `ends ${ids.join(' ')}`;

const targetOf = (template: Template, edge: Edge): string =>
  edge.kind === 'step' ? nodeOfStep(stepOf(template, edge.to).id) : nodeOfEnds(edge.ends);
