import { MOST_OF_ALL_PER_DAY, type Rule } from '../../domain/rule.ts';
import { inOneLine } from '../../language/lists.ts';
import type { Say } from '../../language/say.ts';

/** What an import would set off: for how many of its records, and the rules that do something for them. */
export type SetOff = { readonly records: number; readonly rules: readonly Rule[] };

export const NOTHING_SET_OFF: SetOff = { records: 0, rules: [] };

const FEW = 3;

/** What rules would do about a list, before anybody says yes to it. */
export function ruleLines({ records, rules }: SetOff, say: Say): readonly string[] {
  if (records === 0) return [];
  const perDay = Math.min(
    MOST_OF_ALL_PER_DAY,
    rules.reduce((sum, rule) => sum + rule.perDay, 0),
  );
  const enrolling = rules.filter(({ act }) => act === 'enroll');
  return [
    say('import.rules', { count: records, perDay, names: namesOf(rules, say) }),
    ...(enrolling.length > 0 ? [say('import.rules-enroll', { names: namesOf(enrolling, say) })] : []),
  ];
}

const namesOf = (rules: readonly Rule[], say: Say): string => {
  const names = rules.slice(0, FEW).map(({ name }) => say('import.rule', { name }));
  const more = rules.length - FEW;
  return inOneLine(more > 0 ? [...names, say('import.rules-more', { count: more })] : names, say.language);
};
