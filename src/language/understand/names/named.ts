import type { PersonId, RecordId, TemplateId } from '../../../domain/ids.ts';
import type { Template } from '../../../domain/template.ts';

/** A record that can be named. */
export type NameableRecord = {
  readonly id: RecordId;
  readonly name: string;
  readonly company: string;
  /** Whom to contact about it, if that is a record of its own. */
  readonly contact?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly isMine?: boolean;
  readonly isRunning?: boolean;
};

export type NameableColleague = { readonly id: PersonId; readonly name: string };

export type NameableTemplate = {
  readonly template: Pick<Template, 'id' | 'name'> & Partial<Pick<Template, 'inputs'>>;
  /** What else it is called here. */
  readonly aliases?: readonly string[];
};

/**
 * How somebody was named: by the whole name as it is written (exact); by the whole name in the other script, or with
 * what belongs to it (full); by the company; by a part of the name; by how it sounds; or with a slip.
 */
export type How = 'exact' | 'full' | 'company' | 'part' | 'sound' | 'slip';

export type RecordCandidate = Pick<NameableRecord, 'id' | 'isMine' | 'isRunning'> & { readonly how: How };
export type ColleagueCandidate = { readonly id: PersonId; readonly how: How };
export type TemplateCandidate = { readonly id: TemplateId; readonly how: How };

/** Somebody or something with a name; several candidates where the words fit each of them, likeliest first. */
export type Named =
  | { readonly kind: 'record'; readonly candidates: readonly RecordCandidate[] }
  | { readonly kind: 'colleague'; readonly candidates: readonly ColleagueCandidate[] }
  | { readonly kind: 'template'; readonly candidates: readonly TemplateCandidate[] }
  /** Plainly a name, but of nobody who is known. */
  | { readonly kind: 'nobody'; readonly words: string; readonly near: readonly RecordCandidate[] };
