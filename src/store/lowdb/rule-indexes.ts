import type { Enrollment } from '../../domain/enrollment.ts';
import type { Firing } from '../../domain/rules/firing.ts';
import type { RuleBook } from '../../domain/rule.ts';
import { createGroups } from './groups.ts';
import { createTimeline, createTimelines } from './timeline.ts';

const keyOf = ({ tenant, id }: { readonly tenant: string; readonly id: string }) => [tenant, id];
const idOf = ({ id }: { readonly id: string }): string => id;

/** What is asked of rules, and of what they did. */
export const createRuleIndexes = () => ({
  ruleBooksToCheck: createTimeline<RuleBook>(
    ({ tenant }) => [tenant],
    ({ checkAt }) => checkAt,
  ),
  nextFirings: createTimeline<Firing>(keyOf, ({ lookAt }) => lookAt),
  firingsOfRecord: createGroups<Firing>(({ tenant, record }) => [tenant, record], idOf),
  /** Those that are proposed. */
  firingsOfSeller: createGroups<Firing>(
    ({ tenant, seller, state }) =>
      seller !== undefined && state.kind === 'proposed' ? [tenant, seller] : undefined,
    idOf,
  ),
  firingsOfDay: createGroups<Firing>(
    ({ tenant, seller, day }) =>
      seller !== undefined && day !== undefined ? [tenant, seller, day] : undefined,
    idOf,
  ),
  firingsOfRule: createTimelines<Firing>(
    ({ tenant, rule }) => [tenant, rule],
    keyOf,
    ({ at }) => at,
  ),
  endedOfSeller: createTimelines<Enrollment>(
    ({ tenant, seller, state }) => (state.kind === 'ended' ? [tenant, seller] : undefined),
    keyOf,
    ({ state }) => (state.kind === 'ended' ? state.on : undefined),
  ),
  endedOfTemplate: createTimelines<Enrollment>(
    ({ tenant, template }) => [tenant, template],
    keyOf,
    ({ state }) => (state.kind === 'ended' ? state.on : undefined),
  ),
});
