import type { TemplateEdit } from '../../../domain/authoring/template-edit.ts';
import type { EndId, StepId } from '../../../domain/ids.ts';
import { edgesOf, stepOf, type Edge, type EdgeOutcome } from '../../../domain/template.ts';
import { addStep, newStepIn } from './read-add.ts';
import { stepsWith, outcomeOf } from './position-said.ts';
import { partsOf, type Condition } from './condition.ts';
import {
  edits,
  firstOf,
  has,
  relationOf,
  stepsIn,
  together,
  withStep,
  type EditsRead,
  type ReadEdit,
  type Said,
} from './said.ts';

/** "when they answer, schedule a meeting", "if nobody replies to the first email, go to the call after 3 days" */
export const readCondition: ReadEdit = (said) => {
  const parts = partsOf(said);
  if (!parts || !isRule(said)) return undefined;
  const rest: Said = { ...said, pieces: parts.rest };
  if (!hasTarget(rest)) return undefined;
  return withSource(said, parts, (step) => {
    const from = stepOf(said.template, step);
    const outcome = outcomeOf(from, parts.outcome);
    const branching: readonly TemplateEdit[] =
      outcome && !(parts.outcome === 'no-answer' && outcome !== 'no-answer')
        ? []
        : [{ kind: 'branch', step, on: true }];
    const way =
      outcome ??
      (parts.outcome === 'no-answer' ? 'no-answer' : from.type === 'call' ? 'answered' : 'replied');
    return together(branching, leadTo(rest, step, way));
  });
};

/** "when", "then", or what comes next: a report of what a customer did is no rule. */
const isRule = (said: Said): boolean =>
  has(said, 'if', 'to', 'then', 'lead', 'finish', 'add') || said.text.includes('→');

/** "the confirmation email leads to qualify", "after the demo it ends with Demo given" */
export const readLead: ReadEdit = (said) => {
  if (!has(said, 'lead', 'finish')) return undefined;
  const steps = stepsIn(said);
  const source = steps.find((piece) => relationOf(said, piece) === 'after') ?? steps[0];
  const rest = { ...said, pieces: said.pieces.filter((piece) => piece !== source) };
  if (!source || !hasTarget(rest)) return undefined;
  return withStep(said, source, (step) => {
    const ways = edgesOf(stepOf(said.template, step)).map(([outcome]) => outcome);
    return ways.reduce<EditsRead | undefined>(
      (all, way) => (all?.kind === 'edits' ? together(all.edits, leadTo(rest, step, way)) : all),
      edits(),
    );
  });
};

const hasTarget = (rest: Said): boolean =>
  stepsIn(rest).length > 0 ||
  firstOf(rest.pieces, 'end') !== undefined ||
  firstOf(rest.pieces, 'new-step') !== undefined ||
  has(rest, 'finish');

function withSource(
  said: Said,
  { source, outcome, isCall }: Condition,
  go: (step: StepId) => EditsRead | undefined,
): EditsRead | undefined {
  if (source) return withStep(said, source, go);
  const all = stepsWith(said.template, outcome);
  const calls = isCall ? all.filter((id) => stepOf(said.template, id).type === 'call') : [];
  const candidates = calls.length > 0 ? calls : all;
  if (said.focus && candidates.includes(said.focus)) return go(said.focus);
  return candidates.length === 0 ? undefined : withStep(said, { candidates }, go);
}

function leadTo(rest: Said, step: StepId, outcome: EdgeOutcome): EditsRead | undefined {
  const named = rest.pieces.flatMap((piece) => (piece.kind === 'end' ? [piece.end] : []));
  const ends = [...new Set(named)];
  const closing = closingStep(rest, ends);
  if (closing) return edits(lead(step, outcome, edgeTo(rest, step, outcome, closing)));
  if (ends.length > 0) return edits(lead(step, outcome, { kind: 'end', ends }));
  const added = newStepIn(rest);
  const there = added && rest.template.steps.filter(({ type }) => type === added.type);
  const [known] = stepsIn(rest);
  if (added && !(isOneOfAKind(added.type) && there?.length === 1))
    return addStep(rest, added, { kind: 'after', step, outcome });
  if (known ?? there) {
    const target = known ?? { candidates: (there ?? []).map(({ id }) => id) };
    return withStep(rest, target, (to) => edits(lead(step, outcome, edgeTo(rest, step, outcome, to))));
  }
  return has(rest, 'finish') ? endOnly(rest, step, outcome) : undefined;
}

/** "go to Disqualified after 3 days": there is no wait before an end, but before the decision that leads there alone. */
function closingStep(rest: Said, [end, ...others]: readonly EndId[]): StepId | undefined {
  if (end === undefined || others.length > 0 || has(rest, 'finish')) return undefined;
  if (!has(rest, 'lead') && firstOf(rest.pieces, 'days') === undefined) return undefined;
  const closing = rest.template.steps.filter(
    (step) => step.type === 'decision' && edgesOf(step).every(([, edge]) => isOnly(edge, end)),
  );
  return closing.length === 1 ? closing[0]?.id : undefined;
}

const isOnly = (edge: Edge, end: EndId): boolean =>
  edge.kind === 'end' && edge.ends.length === 1 && edge.ends[0] === end;

/** Of which a template has one, so that "schedule a meeting" means it. */
const isOneOfAKind = (type: string): boolean =>
  type === 'schedule' || type === 'meeting' || type === 'decision';

const lead = (step: StepId, outcome: EdgeOutcome, edge: Edge): TemplateEdit => ({
  kind: 'lead',
  step,
  outcome,
  edge,
});

/** The wait that is there stays where nothing is said of it. */
function edgeTo({ template, pieces }: Said, step: StepId, outcome: EdgeOutcome, to: StepId): Edge {
  const before = stepOf(template, step).outcomes[outcome];
  const kept = before?.kind === 'step' && before.to === to ? before.waitDays : 0;
  return { kind: 'step', to, waitDays: firstOf(pieces, 'days')?.days ?? kept };
}

/** "it ends as a success": the one end that is. */
function endOnly(rest: Said, step: StepId, outcome: EdgeOutcome): EditsRead {
  const success = has(rest, 'success') ? true : has(rest, 'failure') ? false : undefined;
  const ends = rest.template.ends.filter((end) => success === undefined || end.success === success);
  const only: EndId | undefined = ends.length === 1 ? ends[0]?.id : undefined;
  return only ? edits(lead(step, outcome, { kind: 'end', ends: [only] })) : { kind: 'lacks', what: 'end' };
}
