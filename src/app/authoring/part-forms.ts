import { addStepCard, positionIn } from '../../cards/authoring/add-step-card.ts';
import { changedIn, type Typed } from '../../cards/authoring/draft-form.ts';
import { partCard, partSections } from '../../cards/authoring/part-cards.ts';
import type { DraftForm } from '../../cards/kit/authoring-action.ts';
import { draftTemplate, templateAt } from '../../domain/authoring/draft-of.ts';
import type { Draft, DraftAt } from '../../domain/authoring/draft.ts';
import { newEndId, newInputId, newStepId } from '../../domain/authoring/new-id.ts';
import type { TemplateEdit } from '../../domain/authoring/template-edit.ts';
import type { TemplateId } from '../../domain/ids.ts';
import { RECORD_TYPES } from '../../domain/record.ts';
import { INPUT_TYPES, STEP_TYPES, type Template } from '../../domain/template.ts';
import { LANGUAGES, type Language } from '../../domain/text.ts';
import type { Message } from '../ports/messenger.ts';
import type { Turn } from '../turn/turn.ts';
import { edited, keepDraft, stampOf, type AskedEdits } from './change-draft.ts';
import { meanwhileInWords, showDraft } from './show-draft.ts';
import { textEdit, wordsOf } from './step-form-edits.ts';
import { withDraft, withDraftAt } from './with-draft.ts';

type Problem = { readonly problems?: readonly string[]; readonly typed?: Typed };

export const openForm = (turn: Turn, template: TemplateId, form: DraftForm): Promise<Message> =>
  withDraft(turn, template, (draft) => formOf(turn, draft, form));

function formOf({ viewer }: Turn, draft: Draft, form: DraftForm, problem?: Problem): Message {
  const part = { template: draftTemplate(draft), revision: draft.revision };
  return form === 'add-step' ? addStepCard(part, viewer, problem) : partCard(form, part, viewer, problem);
}

/** All that was typed, as one change. What can't be saved stays on the form. */
export const saveForm = (
  turn: Turn,
  { form, ...action }: DraftAt & { readonly form: DraftForm } & Typed,
): Promise<Message> =>
  withDraftAt(
    turn,
    action,
    (draft) => {
      const { say } = turn.viewer;
      const edits = EDITS_OF[form](draftTemplate(draft), action, say.language);
      const changed = edited(draft, edits, stampOf(turn));
      if (changed.ok) return keepDraft(turn, draft, changed.value);
      if (changed.problem === 'nothing-changes') return showDraft(turn, draft);
      return formOf(turn, draft, form, {
        problems: [say(`draft.cannot-${changed.problem}`)],
        typed: action,
      });
    },
    async (draft) =>
      formOf(turn, draft, form, {
        problems: [await meanwhileInWords(turn, draft)],
        typed: ownChanges(turn, draft, form, action),
      }),
  );

/** Without what they only saw, and somebody else may have changed since. */
const ownChanges = ({ viewer }: Turn, draft: Draft, form: DraftForm, typed: DraftAt & Typed): Typed =>
  form === 'add-step'
    ? typed
    : changedIn(typed, partSections(form, templateAt(draft, typed.revision), viewer.say));

type EditsOf = (drawn: Template, typed: Typed, language: Language) => AskedEdits;

const addStep: EditsOf = (_drawn, typed, language) => [
  (template) => {
    const type = STEP_TYPES.find((one) => one === wordsOf(typed, 'type')) ?? 'task';
    const title = wordsOf(typed, 'title') ?? '';
    return {
      kind: 'add-step',
      step: newStepId(template, { type, title }),
      type,
      at: positionIn(wordsOf(typed, 'place') ?? ''),
      waitDays: Number(wordsOf(typed, 'wait') ?? 0),
      ...(title !== '' && { title: { language, text: title } }),
    };
  },
];

const about: EditsOf = (_drawn, typed) => [
  ...(['name', 'description'] as const).flatMap((field) =>
    LANGUAGES.map(
      (language) => (template: Template) => textEdit(template, { of: 'template', field }, language, typed),
    ),
  ),
  ({ recordType }) => {
    const type = RECORD_TYPES.find((one) => one === wordsOf(typed, 'record-type'));
    return type && type !== recordType ? { kind: 'record-type', type } : undefined;
  },
];

/** A new one first, so that the last one can be replaced. */
const ends: EditsOf = (drawn, typed, language) => [
  (template) => {
    const text = wordsOf(typed, 'new-name') ?? '';
    const success = wordsOf(typed, 'new-kind') === 'success';
    return text === ''
      ? undefined
      : { kind: 'add-end', end: newEndId(template, text), name: { language, text }, success };
  },
  ...drawn.ends.flatMap(({ id, success }) => [
    ...LANGUAGES.map((one) => (template: Template) => textEdit(template, { of: 'end', end: id }, one, typed)),
    (): TemplateEdit | undefined => {
      const kind = wordsOf(typed, `kind:${id}`);
      if (kind === 'remove') return { kind: 'remove-end', end: id };
      return kind !== undefined && (kind === 'success') !== success
        ? { kind: 'end-success', end: id, success: !success }
        : undefined;
    },
  ]),
];

const inputs: EditsOf = (drawn, typed, language) => [
  ...drawn.inputs.flatMap(({ id }) => [
    ...(['label', 'without'] as const).flatMap((field) =>
      LANGUAGES.map(
        (one) => (template: Template) => textEdit(template, { of: 'input', input: id, field }, one, typed),
      ),
    ),
    (): TemplateEdit | undefined =>
      wordsOf(typed, `keep:${id}`) === 'remove' ? { kind: 'remove-input', input: id } : undefined,
  ]),
  (template) => {
    const text = wordsOf(typed, 'new-label') ?? '';
    const type = INPUT_TYPES.find((one) => one === wordsOf(typed, 'new-type')) ?? 'text';
    return text === ''
      ? undefined
      : {
          kind: 'add-input',
          input: { id: newInputId(template, text), type, label: { en: '', [language]: text } },
        };
  },
];

const EDITS_OF: Readonly<Record<DraftForm, EditsOf>> = { 'add-step': addStep, about, ends, inputs };
