import { stepCard, stepSections } from '../../cards/authoring/step-card.ts';
import { changedIn, type Typed } from '../../cards/authoring/draft-form.ts';
import { draftTemplate, templateAt } from '../../domain/authoring/draft-of.ts';
import type { Draft, DraftAt } from '../../domain/authoring/draft.ts';
import { flawsOf } from '../../domain/authoring/flaws-of.ts';
import type { Position } from '../../domain/authoring/template-edit.ts';
import type { StepId, TemplateId } from '../../domain/ids.ts';
import type { Template } from '../../domain/template.ts';
import type { Message } from '../ports/messenger.ts';
import type { Turn } from '../turn/turn.ts';
import { edited, editDraft, keepDraft, stampOf } from './change-draft.ts';
import { meanwhileInWords, showDraft } from './show-draft.ts';
import { editsOfStepForm } from './step-form-edits.ts';
import { withDraft, withDraftAt } from './with-draft.ts';

/** One step of a draft, to fill in. */
export const openStep = (turn: Turn, template: TemplateId, step: StepId): Promise<Message> =>
  withDraft(turn, template, (draft) => stepForm(turn, draft, step));

type Problem = { readonly problems?: readonly string[]; readonly typed?: Typed };

function stepForm(turn: Turn, draft: Draft, id: StepId, problem?: Problem): Message | Promise<Message> {
  const { viewer } = turn;
  const template = draftTemplate(draft);
  const step = template.steps.find((one) => one.id === id);
  return step
    ? stepCard({ template, revision: draft.revision, step, flaws: flawsOf(template) }, viewer, problem)
    : showDraft(turn, draft, { said: [viewer.say('draft.cannot-no-such-step')] });
}

/** All that was chosen and typed, as one change. What can't be saved stays on the form. */
export const saveStep = (
  turn: Turn,
  { step, ...action }: DraftAt & { readonly step: StepId } & Typed,
): Promise<Message> =>
  withDraftAt(
    turn,
    action,
    (draft) => {
      const changed = edited(draft, editsOfStepForm(draftTemplate(draft), step, action), stampOf(turn));
      if (changed.ok) return keepDraft(turn, draft, changed.value);
      if (changed.problem === 'nothing-changes') return showDraft(turn, draft);
      const problems = [turn.viewer.say(`draft.cannot-${changed.problem}`)];
      return stepForm(turn, draft, step, { problems, typed: action });
    },
    async (draft) =>
      stepForm(turn, draft, step, {
        problems: [await meanwhileInWords(turn, draft)],
        typed: ownChanges(turn, draft, step, action),
      }),
  );

/** Without what they only saw, and somebody else may have changed since. */
function ownChanges({ viewer }: Turn, draft: Draft, id: StepId, typed: DraftAt & Typed): Typed {
  const template = templateAt(draft, typed.revision);
  const step = template.steps.find((one) => one.id === id);
  const view = step && { template, revision: typed.revision, step, flaws: [] };
  return view ? changedIn(typed, stepSections(view, viewer.say)) : typed;
}

/** One place earlier or later in the list of steps. */
export const shiftStep = (
  turn: Turn,
  at: DraftAt,
  { step, to }: { readonly step: StepId; readonly to: 'up' | 'down' },
): Promise<Message> =>
  editDraft(turn, at, [
    (template) => {
      const position = to === 'up' ? earlier(template, step) : later(template, step);
      return position && { kind: 'move-step', step, to: position };
    },
  ]);

function earlier({ steps }: Template, id: StepId): Position | undefined {
  const at = steps.findIndex((step) => step.id === id);
  const before = steps[at - 1];
  if (!before) return undefined;
  return at === 1 ? { kind: 'first' } : { kind: 'before', step: before.id };
}

function later({ steps }: Template, id: StepId): Position | undefined {
  const after = steps[steps.findIndex((step) => step.id === id) + 1];
  return after && { kind: 'after', step: after.id };
}
