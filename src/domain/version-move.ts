import type { Day } from './day.ts';
import type { PersonId, StepId, TemplateId } from './ids.ts';

/** How what runs stands to a change of its template: `on` a step that changes or goes, `before` it, or `past` it. */
export const GROUP_KINDS = ['before', 'on', 'past'] as const;
export type GroupKind = (typeof GROUP_KINDS)[number];

/** Which of what runs goes to a new version, and where those go whose step it doesn't have. */
export type MoveChoice = {
  readonly groups: readonly GroupKind[];
  /** Where somebody chose another step than the one proposed. */
  readonly targets?: Readonly<Partial<Record<StepId, StepId>>>;
};

/** By whom, at which instant (ISO, UTC), and the day on their clock. */
export type Decided = { readonly by: PersonId; readonly at: string; readonly today: Day };

/**
 * What runs on earlier versions, on its way to one that was published. It takes a while, and goes on after a crash:
 * whatever was moved is known by its version.
 */
export type VersionMove = Decided &
  MoveChoice & {
    readonly template: TemplateId;
    readonly to: number;
    readonly state: 'going' | 'done' | 'going-back' | 'back';
    /** Who takes it back, once somebody does. */
    readonly back?: Decided;
  };

export const isUnderWay = ({ state }: VersionMove): boolean => state === 'going' || state === 'going-back';

export const isSameMove = (one: VersionMove, other: VersionMove): boolean =>
  one.template === other.template && one.to === other.to;

/** So many are remembered, for the news of sellers who were away. */
export const MOST_MOVES = 20;

/** Those under way are never forgotten. */
export function withMove(moves: readonly VersionMove[], move: VersionMove): readonly VersionMove[] {
  const all = [...moves.filter((one) => !isSameMove(one, move)), move];
  return all.filter((one, at) => isUnderWay(one) || at >= all.length - MOST_MOVES);
}
