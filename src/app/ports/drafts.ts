import type { EnrollmentId, PersonId, StepId, TenantId } from '../../domain/ids.ts';
import type { Correspondent } from './mailer.ts';

/** An email that its seller sends themselves, once they have looked at it in their own program. */
export type DraftEmail = {
  readonly tenant: TenantId;
  /** Whose mailbox it is put into. */
  readonly seller: PersonId;
  readonly of: StepAt;
  readonly to: Correspondent;
  readonly subject: string;
  readonly text: string;
  /** The messages of the thread, the oldest first; the last one is answered. */
  readonly references: readonly string[];
};

/** A step of an enrollment, and the revision that led there: there is one draft for each. */
export type StepAt = {
  readonly enrollment: EnrollmentId;
  readonly step: StepId;
  readonly entered: number;
};

export type PutDraft =
  /** It is there now, or was already. `link` opens it. */
  | { readonly kind: 'there'; readonly link?: string }
  /** It was there, and has left since. */
  | { readonly kind: 'left' }
  /** The bot may not write into that mailbox. */
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'away'; readonly reason: string };

/** Puts drafts into mailboxes. Nothing leaves. */
export type Drafts = { put(draft: DraftEmail): Promise<PutDraft> };
