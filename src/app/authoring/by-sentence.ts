import { choiceCard } from '../../cards/kit/choice-card.ts';
import { stepLine } from '../../cards/authoring/step-words.ts';
import { draftTemplate, newDraft } from '../../domain/authoring/draft-of.ts';
import type { Draft, DraftAt } from '../../domain/authoring/draft.ts';
import type { TemplateEdit } from '../../domain/authoring/template-edit.ts';
import type { StepId, TemplateId } from '../../domain/ids.ts';
import { may } from '../../domain/organization.ts';
import { readEdits } from '../../language/understand/edits/read-edits.ts';
import { stepNamedIn } from '../../language/understand/edits/pieces-in.ts';
import type { DraftOrder, EditsRead } from '../../language/understand/edits/said.ts';
import { saysSellersVerb, soundsLikeEdit } from '../../language/understand/edits/sounds-like-edit.ts';
import type { Message } from '../ports/messenger.ts';
import type { Turn } from '../turn/turn.ts';
import { withRight } from '../turn/rights.ts';
import { edited, keepDraft, redoEdit, saveDraft, stampOf, undoEdit } from './change-draft.ts';
import { discardDraft } from './open-draft.ts';
import { publishQuestion } from './publish-by-press.ts';
import { publishedOf } from './published-of.ts';
import { showDraft } from './show-draft.ts';
import { tryDraft, tryDraftFor } from './try-draft.ts';
import { proposeTranslation } from './translate-draft.ts';
import { draftOf, withDraftAt } from './with-draft.ts';

/** The draft as it was shown to them, and the step that it was about. */
export type DraftSeen = DraftAt & { readonly step?: StepId | undefined };

/** What else is talked about besides the draft that is open. */
export type Beside = {
  /** The draft was shown last. */
  readonly isTalkedAbout: boolean;
  /** Something was done since then. */
  readonly didSince: boolean;
};

/** What a sentence does with the draft that is open; undefined where it is about something else. */
export async function readForDraft(
  turn: Turn,
  seen: DraftSeen,
  text: string,
  { isTalkedAbout, didSince }: Beside,
): Promise<(() => Promise<Message>) | undefined> {
  if (!may(turn.authority, 'manage-templates') || (!isTalkedAbout && saysSellersVerb(text))) return undefined;
  const draft = await draftOf(turn, seen.template);
  const read = draft && readEdits(text, draftTemplate(draft), seen.step ? { focus: seen.step } : {});
  if (!draft || !read || isForElsewhere(read, draft, didSince)) return undefined;
  return () => carryOut(turn, seen, read, text);
}

/**
 * What a sentence that names nobody does while a draft is talked about, though it could be said of a customer: it takes
 * back what was changed last, or it is asked what to change. Undefined where it is about neither.
 */
export async function meantForDraft(
  turn: Turn,
  seen: DraftSeen,
  { text, isUndo }: { readonly text: string; readonly isUndo: boolean },
): Promise<(() => Promise<Message>) | undefined> {
  if (!may(turn.authority, 'manage-templates')) return undefined;
  const draft = await draftOf(turn, seen.template);
  if (!draft) return undefined;
  if (isUndo) return draft.done > 0 ? () => undoEdit(turn, seen) : undefined;
  return soundsLikeEdit(text, draftTemplate(draft))
    ? () => showDraft(turn, draft, { said: [turn.viewer.say('draft.not-read')] })
    : undefined;
}

/** The same where no draft is shown: in the one that is open, or in a new one. */
export const sayOfTemplate = (turn: Turn, template: TemplateId, words: string): Promise<Message> =>
  withRight(turn, 'manage-templates', async () => {
    const draft = (await draftOf(turn, template)) ?? (await begin(turn, template));
    if (!draft) return { kind: 'text', text: turn.viewer.say('refused.gone') };
    const read = readEdits(words, draftTemplate(draft));
    return read ? carryOut(turn, draft, read, words) : showDraft(turn, draft);
  });

async function begin(turn: Turn, template: TemplateId): Promise<Draft | undefined> {
  const published = publishedOf(turn.services, template);
  if (!published) return undefined;
  const draft = newDraft(turn.person.tenant, published, false, stampOf(turn));
  return (await saveDraft(turn, draft)) ? draftOf(turn, template) : draft;
}

/** The same once somebody chose which step was meant. */
export const sayOfStep = (
  turn: Turn,
  { words, chosen, ...at }: DraftAt & { readonly words: string; readonly chosen: readonly StepId[] },
): Promise<Message> =>
  withDraftAt(turn, at, async (draft) => {
    const read = readEdits(words, draftTemplate(draft), { chosen });
    return read ? carryOut(turn, at, read, words, chosen) : showDraft(turn, draft);
  });

/** Where there is nothing to undo in the draft, or something else was done since, that is meant. */
const isForElsewhere = (read: EditsRead, { done, edits }: Draft, didSince: boolean): boolean =>
  read.kind === 'order' &&
  ((read.order === 'undo' && (done === 0 || didSince)) ||
    (read.order === 'redo' && (done === edits.length || didSince)));

const carryOut = (
  turn: Turn,
  at: DraftAt,
  read: EditsRead,
  words: string,
  chosen: readonly StepId[] = [],
): Promise<Message> =>
  withDraftAt(turn, at, (draft) => {
    const { say } = turn.viewer;
    switch (read.kind) {
      case 'edits':
        return editAsSaid(turn, draft, read.edits);
      case 'order':
        return ORDERS[read.order](turn, draft, read.order === 'translate' ? { ...read, words } : read);
      case 'which-step':
        return askWhichStep(turn, draft, read.candidates, { words, chosen });
      case 'no-such-step':
        return showDraft(turn, draft, { said: [say('draft.no-such-step')] });
      case 'lacks':
        return showDraft(turn, draft, { said: [say(`draft.lacks-${read.what}`)] });
    }
  });

async function editAsSaid(turn: Turn, draft: Draft, edits: readonly TemplateEdit[]): Promise<Message> {
  const asked = edits.map((edit) => () => edit);
  const changed = edited(draft, asked, stampOf(turn));
  if (!changed.ok)
    return showDraft(turn, draft, { said: [turn.viewer.say(`draft.cannot-${changed.problem}`)] });
  const shown = await keepDraft(turn, draft, changed.value);
  const step = edits.flatMap((edit) => (edit.kind === 'remove-step' ? [] : (stepOfEdit(edit) ?? []))).at(-1);
  return shown.kind === 'card' && shown.draft && step ? { ...shown, draft: { ...shown.draft, step } } : shown;
}

/** The step that an edit is about, where it is about one. */
function stepOfEdit(edit: TemplateEdit): StepId | undefined {
  if ('step' in edit) return edit.step;
  return edit.kind === 'text' && edit.place.of === 'step' ? edit.place.step : undefined;
}

type Order = Extract<EditsRead, { readonly kind: 'order' }>;

const ORDERS: Readonly<
  Record<DraftOrder, (turn: Turn, draft: Draft, order: Order) => Message | Promise<Message>>
> = {
  undo: (turn, draft) => undoEdit(turn, draft),
  redo: (turn, draft) => redoEdit(turn, draft),
  publish: (turn, draft, { note }) => publishQuestion(turn, draft, note),
  'dry-run': (turn, draft, { words }) =>
    words === undefined ? tryDraft(turn, draft.template) : tryDraftFor(turn, draft, words),
  discard: (turn, { template, revision }) => discardDraft(turn, { template, revision }),
  show: (turn, draft) => showDraft(turn, draft),
  translate: (turn, draft, { words }) =>
    proposeTranslation(turn, draft, stepNamedIn(words, draftTemplate(draft))),
  flaws: (turn, draft) => showDraft(turn, draft),
};

/** Each answer keeps the words, and the step that was chosen. */
const askWhichStep = (
  { viewer }: Turn,
  draft: Draft,
  candidates: readonly StepId[],
  { words, chosen }: { readonly words: string; readonly chosen: readonly StepId[] },
): Message => ({
  ...choiceCard(
    viewer.say.runs('draft.which-step'),
    candidates.map((step) => ({
      title: stepLine(draftTemplate(draft), step, viewer.say),
      where: '',
      data: {
        verb: 'say-of-step',
        template: draft.template,
        revision: draft.revision,
        words,
        chosen: [...chosen, step],
      },
    })),
    viewer,
    { cancel: { verb: 'draft', template: draft.template } },
  ),
  draft: { template: draft.template, revision: draft.revision },
});
