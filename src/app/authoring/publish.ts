import { draftTemplate } from '../../domain/authoring/draft-of.ts';
import type { Draft } from '../../domain/authoring/draft.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { Template } from '../../domain/template.ts';
import { retryOnConflict } from '../turn/retry-conflicts.ts';
import type { Turn } from '../turn/turn.ts';
import { changeRunning } from './change-running.ts';
import { publishVersion, type NotPublishable, type PublishChoice } from './publish-version.ts';

/** `moved`: once all that was chosen has moved; nobody has to wait for it. */
export type Published = { readonly template: Template; readonly moved: Promise<void> };

export type NotPublished =
  | NotPublishable
  | { readonly kind: 'gone' }
  /** Somebody changed the draft since it was shown. */
  | { readonly kind: 'changed'; readonly draft: Draft }
  | { readonly kind: 'busy' };

/** Makes a draft the newest version of its template, and begins to move what runs. Rights are the caller's to check. */
export const publishDraft = (
  turn: Turn,
  at: Pick<Draft, 'template' | 'revision'>,
  choice: PublishChoice = {},
): Promise<Result<Published, NotPublished>> =>
  published(turn, async () => {
    const draft = await turn.services.store.draft(turn.person.tenant, at.template);
    if (!draft) return err({ kind: 'gone' });
    if (draft.revision !== at.revision) return err({ kind: 'changed', draft });
    const { template, revision } = at;
    const edits = draft.edits.slice(0, draft.done);
    const along = { dropDraft: { template, revision } };
    return publishVersion(turn, { template: draftTemplate(draft), edits, along }, choice);
  });

async function published(
  { everywhere, person }: Turn,
  attempt: () => Promise<Result<Template, NotPublished> | 'conflict'>,
): Promise<Result<Published, NotPublished>> {
  const done = await retryOnConflict(async () => {
    const tried = await attempt();
    return tried === 'conflict' ? 'conflict' : { kind: 'tried' as const, tried };
  });
  if (done.kind === 'busy') return err({ kind: 'busy' });
  const { tried } = done;
  return tried.ok ? ok({ template: tried.value, moved: changeRunning(everywhere, person.tenant) }) : tried;
}
