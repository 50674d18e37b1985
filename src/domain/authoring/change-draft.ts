import { err, ok, type Result } from '../result.ts';
import { applyEdit } from './apply-edit.ts';
import { draftTemplate, MAX_EDITS } from './draft-of.ts';
import type { Draft, Stamp } from './draft.ts';
import type { EditRefusal, TemplateEdit } from './template-edit.ts';

/** One more edit in place of those that were taken back. */
export function changeDraft(draft: Draft, edit: TemplateEdit, stamp: Stamp): Result<Draft, EditRefusal> {
  const edited = applyEdit(draftTemplate(draft), edit);
  if (!edited.ok) return edited;
  const edits = [...draft.edits.slice(0, draft.done), { ...stamp, edit }];
  return ok(withoutOldest({ ...raised(draft, stamp), edits, done: edits.length }));
}

export const undoInDraft = (draft: Draft, stamp: Stamp): Result<Draft, 'nothing-to-undo'> =>
  draft.done === 0 ? err('nothing-to-undo') : ok({ ...raised(draft, stamp), done: draft.done - 1 });

export const redoInDraft = (draft: Draft, stamp: Stamp): Result<Draft, 'nothing-to-redo'> =>
  draft.done === draft.edits.length
    ? err('nothing-to-redo')
    : ok({ ...raised(draft, stamp), done: draft.done + 1 });

const raised = (draft: Draft, { by, at }: Stamp): Draft => ({
  ...draft,
  by,
  at,
  revision: draft.revision + 1,
});

function withoutOldest(draft: Draft): Draft {
  if (draft.edits.length <= MAX_EDITS) return draft;
  const from = draftTemplate({ ...draft, edits: draft.edits.slice(0, 1), done: 1 });
  return { ...draft, from, edits: draft.edits.slice(1), done: draft.done - 1 };
}
