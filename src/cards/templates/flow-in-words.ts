import { edgeId, type FlowCounts } from '../../domain/flow.ts';
import type { StepId } from '../../domain/ids.ts';
import {
  edgesOf,
  endOf,
  stepOf,
  type Edge,
  type EdgeOutcome,
  type End,
  type Step,
  type Template,
} from '../../domain/template.ts';
import { inLanguage } from '../../domain/text.ts';
import { numberOf } from '../../language/numbers.ts';
import type { Say } from '../../language/say.ts';

type StepInWords = { readonly title: string; readonly edges: readonly string[] };

/** Each step, and where its outcomes lead. */
export const stepsInWords = (template: Template, say: Say): readonly StepInWords[] =>
  template.steps.map((step) => ({
    title: stepTitle(template, step, say),
    edges: edgesOf(step).map(([outcome, edge]) => edgeLine(template, outcome, edge, say)),
  }));

/** A description of the picture, for people who don't see it. */
export const flowInWords = (template: Template, say: Say): string => paragraphOf(stepsInWords(template, say));

/** The same with counts. The target of an arrow is given by its number, or it would take too long to hear. */
export const countedFlowInWords = (template: Template, counts: FlowCounts, say: Say): string =>
  paragraphOf(
    template.steps.map((step) => ({
      title: say('flow.reached', {
        step: stepTitle(template, step, say),
        count: counts.reached[step.id] ?? 0,
      }),
      edges: edgesOf(step).map(([outcome, edge]) =>
        say('flow.taken', {
          outcome: say(`outcome.${outcome}`),
          target: edge.kind === 'step' ? String(numberIn(template, edge.to)) : endsOf(template, edge, say),
          count: counts.taken[edgeId(step.id, outcome)] ?? 0,
        }),
      ),
    })),
  ) +
  ' ' +
  endsInWords(template.ends, say, ({ id }) => counts.ended[id] ?? 0);

/** All ends, good or not, and perhaps how many came to each. */
export const endsInWords = (ends: readonly End[], say: Say, countOf?: (end: End) => number): string =>
  say('template.ends', {
    ends: ends
      .map((end) => [endName(end, say), ...(countOf ? [numberOf(countOf(end), say.language)] : [])].join(' '))
      .join(', '),
  });

const paragraphOf = (steps: readonly StepInWords[]): string =>
  steps.map(({ title, edges }) => `${title}: ${edges.join('; ')}.`).join(' ');

const stepTitle = (template: Template, step: Step, say: Say): string =>
  `${numberIn(template, step.id)}. ${say(`step.${step.type}`)}: ${inLanguage(step.title, say.language)}`;

const numberIn = (template: Template, id: StepId): number => template.steps.indexOf(stepOf(template, id)) + 1;

function edgeLine(template: Template, outcome: EdgeOutcome, edge: Edge, say: Say): string {
  const target =
    edge.kind === 'step' ? stepTitle(template, stepOf(template, edge.to), say) : endsOf(template, edge, say);
  const values = { outcome: say(`outcome.${outcome}`), target };
  return edge.kind === 'step' && edge.waitDays > 0
    ? say('template.edge-wait', { ...values, days: edge.waitDays })
    : say('template.edge', values);
}

const endsOf = (template: Template, { ends }: Extract<Edge, { kind: 'end' }>, say: Say): string =>
  ends.map((id) => endName(endOf(template, id), say)).join(' / ');

const endName = ({ success, name }: End, say: Say): string =>
  `${success ? '✓' : '✗'} ${inLanguage(name, say.language)}`;
