import { circlesIn } from '../graph.ts';
import { err, type Result } from '../result.ts';
import { edgesOf, type Template } from '../template.ts';
import { addStep } from './add-step.ts';
import { changeType } from './change-type.ts';
import { branch, hasGoodWaits, lead, wait } from './change-ways.ts';
import type { Edit, EditKind, EditOf } from './edit.ts';
import { addEnd, endSuccess, removeEnd } from './edit-ends.ts';
import { addInput, removeInput } from './edit-inputs.ts';
import { changes, recordType } from './edit-record.ts';
import { editText } from './edit-text.ts';
import { keepText, share } from './edit-second.ts';
import { moveStep } from './move-step.ts';
import { removeStep } from './remove-step.ts';
import { isSame } from './is-same.ts';
import type { EditRefusal, TemplateEdit } from './template-edit.ts';

const EDITS: { readonly [Kind in EditKind]: Edit<Kind> } = {
  'add-step': addStep,
  'remove-step': removeStep,
  'move-step': moveStep,
  'change-type': changeType,
  branch,
  lead,
  wait,
  text: editText,
  share,
  'keep-text': keepText,
  'add-end': addEnd,
  'remove-end': removeEnd,
  'end-success': endSuccess,
  'add-input': addInput,
  'remove-input': removeInput,
  'record-type': recordType,
  changes,
};

/** The template with one change, which may have flaws; or why the change can't be made of it. */
export function applyEdit(template: Template, edit: TemplateEdit): Result<Template, EditRefusal> {
  const edited = make(template, edit);
  if (!edited.ok) return edited;
  if (!hasGoodWaits(edited.value)) return err('wait-out-of-range');
  if (hasCircle(edited.value)) return err('leads-in-a-circle');
  return isSame(template, edited.value) ? err('nothing-changes') : edited;
}

const make = <Kind extends EditKind>(template: Template, edit: EditOf<Kind> & { readonly kind: Kind }) =>
  EDITS[edit.kind](template, edit);

const hasCircle = ({ steps }: Template): boolean =>
  circlesIn(
    new Map(
      steps.map((step) => [
        step.id,
        new Set(edgesOf(step).flatMap(([, edge]) => (edge.kind === 'step' ? [edge.to] : []))),
      ]),
    ),
  ).length > 0;
