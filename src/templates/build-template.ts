import type { EndId, StepId, TemplateId } from '../domain/ids.ts';
import type { RecordChange } from '../domain/record.ts';
import {
  EDGE_OUTCOMES,
  type Edge,
  type Opens,
  type SecondTexts,
  type Step,
  type Template,
  type TemplateInput,
} from '../domain/template.ts';
import { EVEN_SHARE } from '../domain/variant.ts';
import type {
  ChangesShape,
  EdgeShape,
  InputShape,
  OpensShape,
  SecondShape,
  StepShape,
  TemplateShape,
} from './template-shape.ts';

/** From the shape of a file in which nothing is wrong. */
export const buildTemplate = ({
  id,
  aliases,
  inputs = [],
  steps,
  ends,
  ...rest
}: TemplateShape): Template => ({
  ...rest,
  ...(aliases && { aliases }),
  id: id as TemplateId,
  inputs: inputs.map(buildInput),
  steps: steps.map(buildStep),
  ends: ends.map((end) => ({ ...end, id: end.id as EndId })),
});

const buildInput = ({ without, from, ...rest }: InputShape): TemplateInput => ({
  ...rest,
  ...(without && { without }),
  ...(from && { from }),
});

function buildStep({
  id,
  type,
  title,
  instructions,
  email,
  script,
  opens,
  changes,
  second,
  outcomes,
}: StepShape): Step {
  const edges = EDGE_OUTCOMES.flatMap((outcome) => {
    const edge = outcomes[outcome];
    return edge ? [[outcome, buildEdge(edge)] as const] : [];
  });
  return {
    id: id as StepId,
    type,
    title,
    instructions,
    ...(email && { email }),
    ...(script && { script }),
    outcomes: Object.fromEntries(edges),
    ...(opens && { opens: buildOpens(opens) }),
    ...(changes && { changes: buildChange(changes) }),
    ...(second && { second: buildSecond(second) }),
  };
}

const buildSecond = ({
  share = EVEN_SHARE,
  title,
  instructions,
  email,
  script,
}: SecondShape): SecondTexts => ({
  share,
  ...(title && { title }),
  ...(instructions && { instructions }),
  ...(email && {
    email: { ...(email.subject && { subject: email.subject }), ...(email.body && { body: email.body }) },
  }),
  ...(script && { script }),
});

const buildOpens = ({ email, meeting }: OpensShape): Opens => ({
  ...(email && { email }),
  ...(meeting && { meeting }),
});

function buildEdge({ to, wait = 0, end }: EdgeShape): Edge {
  if (to !== undefined) return { kind: 'step', to: to as StepId, waitDays: wait };
  if (end !== undefined) return { kind: 'end', ends: [end].flat() as EndId[] };
  throw new Error('An outcome that leads nowhere got through the checks');
}

function buildChange({ status, tag }: ChangesShape): RecordChange {
  if (status !== undefined) return { kind: 'status', status };
  if (tag !== undefined) return { kind: 'tag', tag };
  throw new Error('A decision that changes nothing got through the checks');
}
