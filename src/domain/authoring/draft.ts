import type { PersonId, StepId, TemplateId, TenantId } from '../ids.ts';
import type { Template } from '../template.ts';
import type { TemplateEdit } from './template-edit.ts';

/** Who did something to a template, and when (ISO 8601 instant, UTC). */
export type Stamp = { readonly by: PersonId; readonly at: string };

export type DraftEdit = Stamp & {
  readonly edit: TemplateEdit;
  /** The revision that it led to. Edits of one press lead to the same, and are taken back together. */
  readonly change?: number;
};

/** A template that is being changed: one at a time for each template of a tenant. It may have flaws. */
export type Draft = Stamp & {
  readonly tenant: TenantId;
  readonly template: TemplateId;
  /** Raised by every change; of two at once, the second is shown the first. */
  readonly revision: number;
  /** The revision that it began with; 1 in drafts of before. */
  readonly firstRevision?: number;
  /** What it began with: the published version, a copy, a file or an empty template. */
  readonly from: Template;
  /** Whether nothing is published under this id yet. */
  readonly isNew: boolean;
  readonly edits: readonly DraftEdit[];
  /** How many of the edits count; those after them were taken back and can be done again. */
  readonly done: number;
};

/** A draft as somebody saw it. */
export type DraftAt = Pick<Draft, 'template' | 'revision'>;

/** The same, and the step that was looked at last. */
export type DraftShown = DraftAt & { readonly step?: StepId };

/** A version that an organization made itself. It is never changed. */
export type OwnVersion = Stamp & {
  readonly tenant: TenantId;
  readonly template: Template;
  /** What its publisher said of it. */
  readonly note?: string;
  /** What was changed since the version before, in order. */
  readonly edits?: readonly DraftEdit[];
};
