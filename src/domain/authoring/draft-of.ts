import type { Template } from '../template.ts';
import { applyEdit } from './apply-edit.ts';
import type { Draft, Stamp } from './draft.ts';

/** How many edits of a draft can be taken back; older ones are part of what it began with. */
export const MAX_EDITS = 500;

export function newDraft(tenant: Draft['tenant'], from: Template, isNew: boolean, stamp: Stamp): Draft {
  const revision = revisionAt(stamp);
  return {
    ...stamp,
    tenant,
    template: from.id,
    revision,
    firstRevision: revision,
    from,
    isNew,
    edits: [],
    done: 0,
  };
}

/**
 * Where a draft begins to count: in seconds, which nobody's changes catch up with. So no revision is that of an earlier
 * draft of the same template, whose cards are still in chats, and whose edits may come back into this one.
 */
const revisionAt = ({ at }: Stamp): number => Math.floor(Date.parse(at) / 1_000);

/** Whether nothing has happened to it since it was begun. */
export const isBegun = ({ revision, firstRevision = 1 }: Draft): boolean => revision === firstRevision;

const templates = new WeakMap<Draft, Template>();

/** The template as its draft has it now. */
export function draftTemplate(draft: Draft): Template {
  const known = templates.get(draft);
  if (known) return known;
  const template = draft.edits.slice(0, draft.done).reduce(replay, draft.from);
  templates.set(draft, template);
  return template;
}

/** The template as it was at an earlier revision, but for what was taken back since. */
export const templateAt = (draft: Draft, revision: number): Template =>
  draftTemplate({
    ...draft,
    edits: draft.edits.filter(({ change = 0 }) => change <= revision),
    done: draft.edits.length,
  });

/** Each edit was possible when it was made, so it is again. */
function replay(template: Template, { edit }: Draft['edits'][number]): Template {
  const edited = applyEdit(template, edit);
  return edited.ok ? edited.value : template;
}
