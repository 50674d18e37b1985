import { err, ok } from '../result.ts';
import { ID } from '../template-limits.ts';
import { edgesOf, type Edge } from '../template.ts';
import { EDGE_OUTCOMES } from '../template.ts';
import { outcomesFrom } from './arrows.ts';
import { textIn } from './clean-text.ts';
import type { Edit } from './edit.ts';

export const addEnd: Edit<'add-end'> = (template, { end: id, name, success }) => {
  if (template.ends.some((end) => end.id === id)) return err('id-is-taken');
  if (!ID.test(id)) return err('not-an-id');
  const words = textIn({ of: 'end', end: id }, name);
  return words.ok ? ok({ ...template, ends: [...template.ends, { id, success, name: words.value }] }) : words;
};

/** Where a seller picks one of several ends, there is one less to pick; the only end of a way can't be removed. */
export const removeEnd: Edit<'remove-end'> = (template, { end: id }) => {
  if (!template.ends.some((end) => end.id === id)) return err('no-such-end');
  const isNeeded = (edge: Edge) => edge.kind === 'end' && edge.ends.every((end) => end === id);
  if (template.steps.flatMap(edgesOf).some(([, edge]) => isNeeded(edge))) return err('end-in-use');
  const without = (edge: Edge | undefined): Edge | undefined =>
    edge?.kind === 'end' ? { ...edge, ends: edge.ends.filter((end) => end !== id) } : edge;
  return ok({
    ...template,
    steps: template.steps.map((step) => ({
      ...step,
      outcomes: outcomesFrom(EDGE_OUTCOMES, (outcome) => without(step.outcomes[outcome])),
    })),
    ends: template.ends.filter((end) => end.id !== id),
  });
};

export const endSuccess: Edit<'end-success'> = (template, { end: id, success }) =>
  template.ends.some((end) => end.id === id)
    ? ok({ ...template, ends: template.ends.map((end) => (end.id === id ? { ...end, success } : end)) })
    : err('no-such-end');
