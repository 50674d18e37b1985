import { edgesOf, type Edge, type Template } from '../../../src/domain/template.ts';

/** The ways on from each step, one line a step: `call: answered → demo, no-answer → email +2`. */
export const waysOf = ({ steps }: Template): readonly string[] =>
  steps.map(
    (step) =>
      `${step.id}: ${edgesOf(step)
        .map(([outcome, edge]) => `${outcome} → ${inWords(edge)}`)
        .join(', ')}`,
  );

function inWords(edge: Edge): string {
  if (edge.kind === 'end') return `end ${edge.ends.join('|')}`;
  return edge.waitDays === 0 ? edge.to : `${edge.to} +${edge.waitDays}`;
}

/** The lines that are not in the template before. */
export const changedWays = (before: Template, after: Template): readonly string[] =>
  waysOf(after).filter((line) => !waysOf(before).includes(line));
