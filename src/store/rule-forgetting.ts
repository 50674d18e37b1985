import type { PersonId } from '../domain/ids.ts';
import type { Firing } from '../domain/rules/firing.ts';
import type { Assignee, Rule, RuleBook, Taking } from '../domain/rule.ts';
import type { Forgetting } from './data-port.ts';

/** Stands where a person stood who was forgotten. */
const NOBODY = 'forgotten' as PersonId;

const without = (what: Forgetting, by: PersonId): PersonId => (by === what.id ? NOBODY : by);

/** Without whom it named, a rule would take in everyone else, or bring its work to nobody. */
export const forgetInRules = (what: Forgetting, book: RuleBook): RuleBook => ({
  ...book,
  rules: book.rules.flatMap((rule) => forgetInRule(what, rule)),
  ...(book.taking && { taking: book.taking.map((taking) => forgetInTaking(what, taking)) }),
});

/** Without its place it begins again, and finds what it took. */
function forgetInTaking(what: Forgetting, { after, ...taking }: Taking): Taking {
  const by = without(what, taking.by);
  return { ...taking, by, ...(after !== undefined && after !== what.id && { after }) };
}

function forgetInRule(what: Forgetting, rule: Rule): readonly Rule[] {
  const { trigger, of } = rule;
  const assignee = forgetInAssignee(what, rule.assignee);
  const isOfThem = trigger.kind === 'joins' && 'of' in trigger.list && trigger.list.of.owner === what.id;
  return assignee && !isOfThem
    ? [
        {
          ...rule,
          assignee,
          by: without(what, rule.by),
          ...(of && { of: of.filter((id) => id !== what.id) }),
        },
      ]
    : [];
}

function forgetInAssignee(what: Forgetting, assignee: Assignee): Assignee | undefined {
  if (assignee.kind === 'seller') return assignee.seller === what.id ? undefined : assignee;
  if (assignee.kind === 'owner') return assignee;
  const among = assignee.among.filter((id) => id !== what.id);
  return among.length > 0 ? { ...assignee, among } : undefined;
}

export const goesWithFiring = (
  what: Forgetting,
  gone: ReadonlySet<string>,
  { record, seller, cause, state }: Firing,
): boolean =>
  (what.kind === 'record' ? record : seller) === what.id ||
  (cause.kind === 'ended' && gone.has(cause.enrollment)) ||
  (state.kind === 'enrolled' && gone.has(state.enrollment));

export const forgetInFiring = (what: Forgetting, firing: Firing): Firing => ({
  ...firing,
  cause:
    firing.cause.kind === 'matched' ? { ...firing.cause, by: without(what, firing.cause.by) } : firing.cause,
  state:
    firing.state.kind === 'declined' ? { ...firing.state, by: without(what, firing.state.by) } : firing.state,
});
