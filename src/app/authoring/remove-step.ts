import { removeStepCard } from '../../cards/authoring/remove-step-card.ts';
import { draftTemplate } from '../../domain/authoring/draft-of.ts';
import type { DraftAt } from '../../domain/authoring/draft.ts';
import type { StepId } from '../../domain/ids.ts';
import type { EdgeOutcome } from '../../domain/template.ts';
import type { Message } from '../ports/messenger.ts';
import type { Turn } from '../turn/turn.ts';
import { editDraft } from './change-draft.ts';
import { showDraft } from './show-draft.ts';
import { withDraftAt } from './with-draft.ts';

type Removal = DraftAt & {
  readonly step: StepId;
  readonly joinedTo?: EdgeOutcome | undefined;
  /** Whether the question was answered. */
  readonly sure?: true | undefined;
};

/** Asks first, and shows where what led to the step goes on. */
export const removeStep = (turn: Turn, { step: id, joinedTo, sure, ...at }: Removal): Promise<Message> =>
  sure
    ? editDraft(turn, at, [() => ({ kind: 'remove-step', step: id, ...(joinedTo && { joinedTo }) })])
    : withDraftAt(turn, at, (draft) => {
        const template = draftTemplate(draft);
        const step = template.steps.find((one) => one.id === id);
        return step
          ? removeStepCard({ template, revision: draft.revision, step }, turn.viewer)
          : showDraft(turn, draft, { said: [turn.viewer.say('draft.cannot-no-such-step')] });
      });
