import { readyRules } from '../../domain/rules/edges.ts';
import { loopIn } from '../../domain/rules/loops.ts';
import { turnedOn, type Rule } from '../../domain/rule.ts';
import { inOneLine } from '../../language/lists.ts';
import { newestTemplates } from '../turn/services.ts';
import type { Turn } from '../turn/turn.ts';

/** Why a rule can't be on beside the others that are: it would set them off, and they it. */
export const loopWords = (turn: Turn, rules: readonly Rule[], rule: Rule): string | undefined =>
  wordsOfLoop(turn, [...rules.filter(({ id }) => id !== rule.id), turnedOn(rule)]);

export function wordsOfLoop(
  { services, organization, viewer: { say } }: Turn,
  rules: readonly Rule[],
): string | undefined {
  const ready = readyRules({ rules }, organization.segments ?? []);
  const loop = loopIn(ready, newestTemplates(services));
  if (!loop) return undefined;
  const names = ready.filter((one) => loop.includes(one.rule.id)).map((one) => one.rule.name);
  return names.length === 1
    ? say('rule.loop-self')
    : say('rule.loop', { names: inOneLine(names, say.language) });
}
