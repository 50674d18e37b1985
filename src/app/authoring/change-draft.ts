import { changesInWords } from '../../cards/authoring/change-words.ts';
import { changeDraft, redoInDraft, undoInDraft } from '../../domain/authoring/change-draft.ts';
import { draftTemplate } from '../../domain/authoring/draft-of.ts';
import type { Draft, DraftAt, DraftEdit, Stamp } from '../../domain/authoring/draft.ts';
import type { EditRefusal, TemplateEdit } from '../../domain/authoring/template-edit.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { Template } from '../../domain/template.ts';
import type { Message } from '../ports/messenger.ts';
import type { Turn } from '../turn/turn.ts';
import { showChangedMeanwhile, showDraft } from './show-draft.ts';
import { draftGone, draftOf, withDraftAt } from './with-draft.ts';

/** Edits that are asked for together, each of the template as those before it leave it. */
export type AskedEdits = readonly ((template: Template) => TemplateEdit | undefined)[];

export const stampOf = ({ person, now }: Turn): Stamp => ({ by: person.id, at: now.toISOString() });

/** All of the edits as one change, or none of them. What would change nothing is left out where another does. */
export function edited(draft: Draft, edits: AskedEdits, stamp: Stamp): Result<Draft, EditRefusal> {
  let changed = draft;
  let refusal: EditRefusal = 'nothing-changes';
  for (const ask of edits) {
    const edit = ask(draftTemplate(changed));
    const next = edit && changeDraft(changed, edit, stamp);
    if (next?.ok) changed = next.value;
    else if (next && next.problem !== 'nothing-changes') refusal = next.problem;
    if (refusal !== 'nothing-changes') return err(refusal);
  }
  return changed === draft ? err(refusal) : ok(asOneChange(draft, changed));
}

function asOneChange(before: Draft, after: Draft): Draft {
  const change = before.revision + 1;
  const edits = after.edits.map((one, at) => (at < before.done ? one : { ...one, change }));
  return { ...after, edits, revision: change };
}

/** Edits a draft as somebody saw it and shows what it is then; or says why that can't be. */
export const editDraft = (turn: Turn, at: DraftAt, edits: AskedEdits): Promise<Message> =>
  withDraftAt(turn, at, (draft) => {
    const changed = edited(draft, edits, stampOf(turn));
    return changed.ok
      ? keepDraft(turn, draft, changed.value)
      : showDraft(turn, draft, { said: [turn.viewer.say(`draft.cannot-${changed.problem}`)] });
  });

/** Saves a draft and says what changed, unless someone was faster. */
export async function keepDraft(turn: Turn, before: Draft, after: Draft): Promise<Message> {
  const saved = await saveDraft(turn, after);
  if (saved) return saved;
  return showDraft(turn, after, {
    said: changesInWords(draftTemplate(before), draftTemplate(after), turn.viewer.say),
  });
}

/** Undefined where it was saved; what is there now where someone was faster. */
export async function saveDraft(turn: Turn, draft: Draft): Promise<Message | undefined> {
  const { services, person } = turn;
  if ((await services.store.commit(person.tenant, { draft })) === 'saved') return undefined;
  const now = await draftOf(turn, draft.template);
  return now ? showChangedMeanwhile(turn, now) : draftGone(turn);
}

/** Takes back the last change: all that was saved with one press. */
export const undoEdit = (turn: Turn, at: DraftAt): Promise<Message> =>
  withDraftAt(turn, at, (draft) => {
    const last = draft.edits[draft.done - 1];
    return step(turn, draft, undoInDraft, {
      goesOn: ({ edits, done }) => isTogether(last, edits[done - 1]),
      none: 'draft.nothing-to-undo',
      said: 'draft.undone',
    });
  });

export const redoEdit = (turn: Turn, at: DraftAt): Promise<Message> =>
  withDraftAt(turn, at, (draft) => {
    const next = draft.edits[draft.done];
    return step(turn, draft, redoInDraft, {
      goesOn: ({ edits, done }) => isTogether(next, edits[done]),
      none: 'draft.nothing-to-redo',
      said: 'draft.redone',
    });
  });

const isTogether = (one: DraftEdit | undefined, other: DraftEdit | undefined): boolean =>
  one?.change !== undefined && one.change === other?.change;

type Step = {
  /** Whether what comes next belongs to the same change. */
  readonly goesOn: (draft: Draft) => boolean;
  readonly none: 'draft.nothing-to-undo' | 'draft.nothing-to-redo';
  readonly said: 'draft.undone' | 'draft.redone';
};

async function step(
  turn: Turn,
  draft: Draft,
  move: (draft: Draft, stamp: Stamp) => Result<Draft, unknown>,
  { goesOn, none, said }: Step,
): Promise<Message> {
  const { say } = turn.viewer;
  const stamp = stampOf(turn);
  let moved = move(draft, stamp);
  if (!moved.ok) return showDraft(turn, draft, { said: [say(none)] });
  while (goesOn(moved.value)) {
    const next = move(moved.value, stamp);
    if (!next.ok) break;
    moved = next;
  }
  const after = { ...moved.value, revision: draft.revision + 1 };
  const [before, now] = said === 'draft.undone' ? [after, draft] : [draft, after];
  const what = changesInWords(draftTemplate(before), draftTemplate(now), say).join(' ');
  return (await saveDraft(turn, after)) ?? showDraft(turn, after, { said: [say(said, { what })] });
}
