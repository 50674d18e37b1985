import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdit } from '../../../src/domain/authoring/apply-edit.ts';
import { changeDraft, redoInDraft, undoInDraft } from '../../../src/domain/authoring/change-draft.ts';
import { draftTemplate, MAX_EDITS, newDraft } from '../../../src/domain/authoring/draft-of.ts';
import type { Draft, Stamp } from '../../../src/domain/authoring/draft.ts';
import type { TemplateEdit } from '../../../src/domain/authoring/template-edit.ts';
import type { PersonId, TenantId } from '../../../src/domain/ids.ts';
import type { Result } from '../../../src/domain/result.ts';
import type { Template } from '../../../src/domain/template.ts';
import { anySeed, editOf } from './random-edits.ts';
import { shipped, step } from './shipped.ts';

const stamp: Stamp = { by: 'megan' as PersonId, at: '2026-11-28T07:00:00Z' };
const webinar = shipped('webinar-follow-up');
const begun = newDraft('contoso' as TenantId, webinar, false, stamp);
const waiting = (days: number): TemplateEdit => ({ kind: 'wait', before: step('call'), days });

const done = <Problem>(result: Result<Draft, Problem>): Draft => {
  if (!result.ok) throw new Error(String(result.problem));
  return result.value;
};
const changed = (draft: Draft, edit: TemplateEdit) => done(changeDraft(draft, edit, stamp));
const waitIn = (draft: Draft) => draftTemplate(draft).steps[1]?.outcomes['no-answer'];

/** A copy as it comes from a store, which remembers nothing. */
const stored = (draft: Draft): Draft => structuredClone(draft);

test('a draft is what it began with until something is changed', () => {
  expect(draftTemplate(begun)).toBe(webinar);
});

test('edits are taken back and done again, one by one', () => {
  const twice = changed(changed(begun, waiting(5)), waiting(6));
  const once = done(undoInDraft(twice, stamp));
  expect(waitIn(once)).toMatchObject({ waitDays: 5 });
  expect(draftTemplate(done(undoInDraft(once, stamp)))).toEqual(webinar);
  expect(waitIn(done(redoInDraft(once, stamp)))).toMatchObject({ waitDays: 6 });
});

test('a change after taking back drops what was taken back', () => {
  const back = done(undoInDraft(changed(changed(begun, waiting(5)), waiting(6)), stamp));
  const other = changed(back, waiting(7));
  expect(redoInDraft(other, stamp)).toEqual({ ok: false, problem: 'nothing-to-redo' });
  expect(other.edits).toHaveLength(2);
});

test('there is nothing to take back in a new draft', () => {
  expect(undoInDraft(begun, stamp)).toEqual({ ok: false, problem: 'nothing-to-undo' });
});

test('a refused edit leaves the draft as it is', () => {
  expect(changeDraft(begun, waiting(-1), stamp)).toEqual({ ok: false, problem: 'wait-out-of-range' });
});

test('every change raises the revision and says whose it was', () => {
  const by = 'ravi' as PersonId;
  const back = done(undoInDraft(changed(begun, waiting(5)), { ...stamp, by }));
  expect(back).toMatchObject({ revision: begun.revision + 2, by });
});

test('only the latest edits can be taken back, and nothing is lost', () => {
  const count = MAX_EDITS + 20;
  let draft = begun;
  for (let edit = 0; edit < count; edit += 1) draft = changed(draft, waiting(10 + (edit % 50)));
  expect(draft.edits).toHaveLength(MAX_EDITS);
  expect(draftTemplate(stored(draft))).toEqual(draftTemplate(draft));
  expect(waitIn(draft)).toMatchObject({ waitDays: 10 + ((count - 1) % 50) });
});

test('replaying a draft gives what its edits gave one by one', () => {
  fc.assert(
    fc.property(fc.array(anySeed(), { maxLength: 30 }), (seeds) => {
      let draft = begun;
      let template: Template = webinar;
      for (const seed of seeds) {
        const edit = editOf(seed, template);
        const edited = applyEdit(template, edit);
        if (!edited.ok) continue;
        template = edited.value;
        draft = changed(draft, edit);
      }
      expect(draftTemplate(stored(draft))).toEqual(template);
    }),
  );
});
