import type { Condition, HowEnded, Rule } from '../../domain/rule.ts';
import type { Segment } from '../../domain/record-list.ts';
import type { Template } from '../../domain/template.ts';
import { inLanguage } from '../../domain/text.ts';
import { inOneLine } from '../../language/lists.ts';
import type { Say } from '../../language/say.ts';
import { joinDots } from '../kit/elements.ts';
import { listWords } from '../lists/list-words.ts';

/** What a rule names, to be told in words. */
export type RuleNames = {
  readonly segments: readonly Segment[];
  readonly templates: readonly Template[];
  /** The sellers that it names. */
  readonly sellers: readonly string[];
};

/** "When a record comes onto the list cold pune" */
export function triggerWords({ trigger, recordType }: Rule, names: RuleNames, say: Say): string {
  switch (trigger.kind) {
    case 'joins': {
      const { list } = trigger;
      if ('of' in list)
        return say('rule.when.list', { list: listWords({ type: recordType, ...list.of }, say) });
      const segment = names.segments.find(({ id }) => id === list.segment);
      return segment ? say('rule.when.segment', { name: segment.name }) : say('rule.when.gone');
    }
    case 'renewal':
      return say('rule.when.renewal', { days: trigger.days });
    case 'ended':
      return say(`rule.when.ended-${howKey(trigger.how)}`, {
        template: templateName(trigger.template, names, say),
      });
  }
}

const howKey = (how: HowEnded): 'any' | 'success' | 'no-success' => (typeof how === 'object' ? 'any' : how);

export const templateName = (
  id: Rule['template'],
  { templates }: Pick<RuleNames, 'templates'>,
  say: Say,
): string => {
  const template = templates.find((one) => one.id === id);
  return template ? inLanguage(template.name, say.language) : id;
};

/** "Proposes Product demo to the owner, up to 10 a day" */
export function actionWords(rule: Rule, names: RuleNames, say: Say): string {
  const template = templateName(rule.template, names, say);
  const whose =
    rule.assignee.kind === 'owner'
      ? say('rule.whose.owner')
      : say(rule.assignee.kind === 'seller' ? 'rule.whose.seller' : 'rule.whose.in-turn', {
          names: inOneLine(names.sellers, say.language),
        });
  return joinDots(
    say(rule.act === 'propose' ? 'rule.then.propose' : 'rule.then.enroll', { template }),
    whose,
    say('rule.per-day', { count: rule.perDay }),
    rule.again ? say('rule.again') : undefined,
  );
}

export const conditionWords = (conditions: readonly Condition[], say: Say): string =>
  joinDots(...conditions.map((one) => conditionPart(one, say)));

function conditionPart(condition: Condition, say: Say): string {
  switch (condition.kind) {
    case 'tag':
      return say('lists.part.tag', { tag: condition.is });
    case 'no-tag':
      return say('rule.if.no-tag', { tag: condition.is });
    case 'city':
      return say('lists.part.city', { city: condition.is });
    case 'status':
      return say('lists.part.status', { status: say(`status.${condition.is}`) });
    case 'value':
      return say('rule.if.value', { amount: condition.atLeast });
  }
}
