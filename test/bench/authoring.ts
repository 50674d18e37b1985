import { readFile } from 'node:fs/promises';
import { applyEdit } from '../../src/domain/authoring/apply-edit.ts';
import { flawsOf } from '../../src/domain/authoring/flaws-of.ts';
import type { TemplateEdit } from '../../src/domain/authoring/template-edit.ts';
import type { StepId } from '../../src/domain/ids.ts';
import type { Template } from '../../src/domain/template.ts';
import { parseTemplate } from '../../src/templates/parse-template.ts';
import { cpuOf, inTurns, median } from './rounds.ts';
import type { Subject } from './table.ts';

const ROUNDS = 9;

const EDIT: TemplateEdit = {
  kind: 'add-step',
  step: 'second-call' as StepId,
  type: 'call',
  at: { kind: 'after', step: 'call' as StepId },
  waitDays: 2,
};

/** One edit of a template with the check of all of it, beside reading its file. */
export const measure: Subject = async () => {
  const file = await readFile('templates/webinar-follow-up.yaml', 'utf8');
  const read = parseTemplate(file, 'webinar-follow-up.yaml');
  if (!read.ok) throw new Error('templates/ is not fit');
  const [edited = [], parsed = []] = await inTurns(ROUNDS, [
    () => cpuOf(() => edit(read.value)),
    () => cpuOf(() => parseTemplate(file, 'webinar-follow-up.yaml')),
  ]);
  return [
    {
      what: 'CPU time of an edit of a template, checked',
      unit: 'µs',
      ours: median(edited),
      other: { name: 'reading its file', figure: median(parsed) },
      goal: { atMost: 0.2 },
    },
  ];
};

function edit(template: Template): void {
  const edited = applyEdit(template, EDIT);
  if (!edited.ok) throw new Error(edited.problem);
  flawsOf(edited.value);
}
