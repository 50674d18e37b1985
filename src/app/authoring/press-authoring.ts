import type { CardAction } from '../../cards/kit/card-action.ts';
import type { Message } from '../ports/messenger.ts';
import type { Turn } from '../turn/turn.ts';
import { sayOfStep } from './by-sentence.ts';
import { editDraft, redoEdit, undoEdit } from './change-draft.ts';
import { askWhoMayUse, limitTo } from './limit-template.ts';
import { keepWinner } from './keep-winner.ts';
import { backToVersion, listVersions, showVersion } from './list-versions.ts';
import { newTemplate } from './new-template.ts';
import { customize, discardDraft } from './open-draft.ts';
import { openForm, saveForm } from './part-forms.ts';
import { askToPublish, publishNow } from './publish-by-press.ts';
import { removeStep } from './remove-step.ts';
import { setAside } from './set-aside.ts';
import { dismissShipped, offerShipped, openShipped } from './shipped-offer.ts';
import { showDraft } from './show-draft.ts';
import { openStep, saveStep, shiftStep } from './step-form.ts';
import { exportTemplate } from './template-file.ts';
import { saveTranslation, translateByPress } from './translate-draft.ts';
import { tryDraft } from './try-draft.ts';
import { withDraft } from './with-draft.ts';

type Pressed<Verb extends CardAction['verb']> = Extract<CardAction, { verb: Verb }>;

const SHIPPED = { show: offerShipped, open: openShipped, dismiss: dismissShipped } as const;

/** What each button does of those who change templates. */
export const PRESS_AUTHORING = {
  customize: (turn: Turn, { template }: Pressed<'customize'>) => customize(turn, template),
  'new-template': (turn: Turn, action: Pressed<'new-template'>) => newTemplate(turn, action),
  draft: (turn: Turn, { template, page }: Pressed<'draft'>) =>
    withDraft(turn, template, (draft) => showDraft(turn, draft, { page })),
  'draft-form': (turn: Turn, { template, form }: Pressed<'draft-form'>) => openForm(turn, template, form),
  'save-draft-form': (turn: Turn, action: Pressed<'save-draft-form'>) => saveForm(turn, action),
  'draft-step': (turn: Turn, { template, step }: Pressed<'draft-step'>) => openStep(turn, template, step),
  'save-step': (turn: Turn, action: Pressed<'save-step'>) => saveStep(turn, action),
  'shift-step': (turn: Turn, action: Pressed<'shift-step'>) => shiftStep(turn, action, action),
  'remove-step': (turn: Turn, action: Pressed<'remove-step'>) => removeStep(turn, action),
  'keep-text': (turn: Turn, { step, keep, ...at }: Pressed<'keep-text'>) =>
    editDraft(turn, at, [() => ({ kind: 'keep-text', step, keep })]),
  'keep-winner': (turn: Turn, action: Pressed<'keep-winner'>) => keepWinner(turn, action),
  'translate-draft': (turn: Turn, action: Pressed<'translate-draft'>) => translateByPress(turn, action),
  'save-translation': (turn: Turn, action: Pressed<'save-translation'>) => saveTranslation(turn, action),
  'undo-edit': (turn: Turn, action: Pressed<'undo-edit'>) => undoEdit(turn, action),
  'redo-edit': (turn: Turn, action: Pressed<'redo-edit'>) => redoEdit(turn, action),
  'discard-draft': (turn: Turn, action: Pressed<'discard-draft'>) => discardDraft(turn, action),
  'say-of-step': (turn: Turn, action: Pressed<'say-of-step'>) => sayOfStep(turn, action),
  'publish-draft': (turn: Turn, action: Pressed<'publish-draft'>) => askToPublish(turn, action),
  'publish-now': (turn: Turn, action: Pressed<'publish-now'>) => publishNow(turn, action),
  'try-draft': (turn: Turn, { template, record }: Pressed<'try-draft'>) => tryDraft(turn, template, record),
  versions: (turn: Turn, { template }: Pressed<'versions'>) => listVersions(turn, template),
  version: (turn: Turn, { template, version }: Pressed<'version'>) => showVersion(turn, template, version),
  'export-template': (turn: Turn, { template }: Pressed<'export-template'>) => exportTemplate(turn, template),
  'set-aside': (turn: Turn, action: Pressed<'set-aside'>) => setAside(turn, action),
  shipped: (turn: Turn, { template, to }: Pressed<'shipped'>) => SHIPPED[to](turn, template),
  'who-may-use': (turn: Turn, { template }: Pressed<'who-may-use'>) => askWhoMayUse(turn, template),
  'limit-template': (turn: Turn, action: Pressed<'limit-template'>) => limitTo(turn, action),
  'back-to-version': (turn: Turn, { template, version }: Pressed<'back-to-version'>) =>
    backToVersion(turn, template, version),
} satisfies Readonly<Record<string, (turn: Turn, action: never) => Promise<Message>>>;
