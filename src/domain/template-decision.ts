import type { PersonId, TemplateId } from './ids.ts';
import type { RunningChoice } from './template-stop.ts';

/** Of a template. `off`: nobody can be enrolled; `archived`: it is not listed either.  */
export const AVAILABILITIES = ['on', 'off', 'archived'] as const;
export type Availability = (typeof AVAILABILITIES)[number];

/** Who may enroll in a template: the teams of these managers, with the managers, and these sellers. */
export type TemplateAudience = {
  readonly managers: readonly PersonId[];
  readonly sellers: readonly PersonId[];
};

/** What somebody decided about who may use a template. */
export type TemplateDecision = {
  readonly template: TemplateId;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  readonly by: PersonId;
} & (
  | { readonly kind: 'available'; readonly to: Availability; readonly running?: RunningChoice | 'resume' }
  /** Everybody, where no audience is named. */
  | { readonly kind: 'limited'; readonly to?: TemplateAudience }
);
