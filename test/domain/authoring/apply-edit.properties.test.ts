import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdit } from '../../../src/domain/authoring/apply-edit.ts';
import { flawsOf } from '../../../src/domain/authoring/flaws-of.ts';
import { parseTemplate } from '../../../src/templates/parse-template.ts';
import { printTemplate } from '../../../src/templates/print-template.ts';
import { printProblem } from '../../../src/templates/template-problem.ts';
import { circlesIn } from '../../../src/domain/graph.ts';
import { anyEdited, anySeed, editOf } from './random-edits.ts';

test('a template has no flaw exactly when a file could hold it', () => {
  fc.assert(
    fc.property(anyEdited, (template) => {
      const read = parseTemplate(printTemplate(template), 'own.yaml');
      const problems = read.ok ? [] : read.problem.map(printProblem);
      if (flawsOf(template).length === 0) expect(problems).toEqual([]);
      else expect(problems).not.toEqual([]);
      if (read.ok) expect(read.value).toEqual(template);
    }),
    { numRuns: 300 },
  );
});

test('ids stay unique, and nothing leads in a circle', () => {
  fc.assert(
    fc.property(anyEdited, ({ steps, ends, inputs }) => {
      for (const things of [steps, ends, inputs])
        expect(new Set(things.map(({ id }) => id)).size).toBe(things.length);
      const graph = new Map(
        steps.map(({ id, outcomes }) => [
          id as string,
          new Set(Object.values(outcomes).flatMap((edge) => (edge.kind === 'step' ? [edge.to] : []))),
        ]),
      );
      expect(circlesIn(graph)).toEqual([]);
    }),
  );
});

test('removing a step that was just added gives the template before', () => {
  fc.assert(
    fc.property(anyEdited, anySeed(['add-step']), (template, seed) => {
      const edit = editOf(seed, template);
      fc.pre(edit.kind === 'add-step' && template.steps.length > 0);
      const added = applyEdit(template, edit);
      fc.pre(added.ok);
      const removed = applyEdit(added.value, { kind: 'remove-step', step: edit.step });
      expect(removed).toEqual({ ok: true, value: template });
    }),
    { numRuns: 500 },
  );
});
