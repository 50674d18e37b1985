import type { Rule } from '../../domain/rule.ts';
import { inLanguage } from '../../domain/text.ts';
import type { Template } from '../../domain/template.ts';
import { shortDay } from '../../language/dates.ts';
import type { Day } from '../../domain/day.ts';
import type { SalesRecord } from '../../domain/record.ts';
import { askCard } from '../kit/ask-card.ts';
import {
  button,
  line,
  lines,
  mainButton,
  moreButton,
  textOf,
  type Button,
  type Card,
} from '../kit/elements.ts';
import { rowsCard } from '../kit/rows-card.ts';
import type { Viewer } from '../kit/situation.ts';
import { actionWords, conditionWords, templateName, triggerWords, type RuleNames } from './rule-words.ts';

/** The renewals that the bot proposes as long as no rule does. */
export type BuiltIn = { readonly template: Template; readonly days: number };

/** The rules of an organization, each to be opened. */
export function rulesCard(
  rules: readonly Rule[],
  names: RuleNames,
  builtIn: BuiltIn | undefined,
  viewer: Viewer,
): Card {
  const { say } = viewer;
  const title = say('rule.title', { count: rules.length });
  return rowsCard(say, title, {
    title,
    notes: lines(
      rules.length === 0 ? say('rule.none') : undefined,
      builtIn &&
        say('rule.built-in', {
          days: builtIn.days,
          template: inLanguage(builtIn.template.name, say.language),
        }),
    ),
    rows: rules.map((rule) => ({
      title: [{ text: rule.name, bold: true }],
      where: `${triggerWords(rule, names, say)} → ${templateName(rule.template, names, say)}`,
      due: {
        text: say(rule.isOn ? 'rule.on' : rule.stopped ? 'rule.stopped' : 'rule.off'),
        color: 'Default',
        subtle: !rule.isOn,
      },
      select: { title: say('button.open', { name: rule.name }), data: { verb: 'rule', rule: rule.id } },
    })),
    buttons: [
      ...(rules.some((rule) => rule.stopped)
        ? [mainButton(say('rule.start-all'), { verb: 'all-rules', on: true })]
        : []),
      button(say('rule.new'), { verb: 'rule-form' }),
      ...(builtIn ? [button(say('rule.change-built-in'), { verb: 'rule-form', days: builtIn.days })] : []),
      ...(rules.some(({ isOn }) => isOn)
        ? [button(say('rule.stop-all'), { verb: 'all-rules', on: false })]
        : []),
    ],
  });
}

/** One rule in words, and what can be done with it. `done`: what has just been done to it. */
export function ruleCard(rule: Rule, names: RuleNames, viewer: Viewer, done: readonly string[] = []): Card {
  const { say } = viewer;
  const { id, name, isOn, conditions } = rule;
  const question = say.runs(isOn ? 'rule.is-on' : rule.stopped ? 'rule.is-stopped' : 'rule.is-off', { name });
  return askCard(say, textOf(question), {
    question,
    day: [],
    text: [],
    notes: lines(
      ...done,
      triggerWords(rule, names, say),
      conditions.length > 0
        ? say('rule.only-if', { conditions: conditionWords(conditions, say) })
        : undefined,
      actionWords(rule, names, say),
    ),
    buttons: [
      isOn
        ? button(say('rule.switch-off'), { verb: 'switch-rule', rule: id, on: false })
        : mainButton(say('rule.switch-on'), { verb: 'switch-rule', rule: id, on: true }),
      button(say('rule.try'), { verb: 'try-rule', rule: id }),
      button(say('rule.log'), { verb: 'rule-log', rule: id }),
      button(say('button.edit'), { verb: 'rule-form', rule: id }),
      moreButton(say('rule.drop'), { verb: 'drop-rule', rule: id }),
      moreButton(say('rule.all'), { verb: 'rules' }),
    ],
  });
}

/** Before a rule is switched on that some fit already. */
export function askSwitchOn({ id, name, act, perDay }: Rule, count: number, { say }: Viewer): Card {
  const question = say.runs('rule.ask-on', { name, count });
  return askCard(say, textOf(question), {
    question,
    day: [],
    text: [],
    notes: [line(say('rule.ask-on-how', { perDay }))],
    buttons: [
      mainButton(say('rule.only-new'), { verb: 'switch-rule', rule: id, on: true, too: false }),
      button(say(act === 'propose' ? 'rule.propose-too' : 'rule.enroll-too', { count }), {
        verb: 'switch-rule',
        rule: id,
        on: true,
        too: true,
      }),
      button(say('button.cancel'), { verb: 'rule', rule: id }),
    ],
  });
}

export type Tried = {
  readonly count: number;
  /** The first of them, the latest day first. */
  readonly shown: readonly { readonly record: SalesRecord; readonly on: Day }[];
  /** How many of them nobody owns, whose work nobody's would have become. */
  readonly withoutOwner: number;
};

/** What a rule would have done in the last month. */
export function triedCard(rule: Rule, { count, shown, withoutOwner }: Tried, viewer: Viewer): Card {
  const { say } = viewer;
  const title = say('rule.tried', { name: rule.name, count });
  return rowsCard(say, title, {
    title,
    notes: lines(
      say('rule.tried-how'),
      withoutOwner > 0 ? say('rule.tried-no-owner', { count: withoutOwner }) : undefined,
      count > shown.length ? say('lists.more', { shown: shown.length }) : undefined,
    ),
    rows: shown.map(({ record, on }) => ({
      record: record.id,
      title: [{ text: record.name, bold: true }],
      where: record.company,
      due: { text: shortDay(on, viewer), color: 'Default', subtle: true },
      select: {
        title: say('button.open', { name: record.name }),
        data: { verb: 'record', record: record.id },
      },
    })),
    buttons: backTo(rule, viewer),
  });
}

export const backTo = ({ id }: Rule, { say }: Viewer): readonly Button[] => [
  button(say('rule.back'), { verb: 'rule', rule: id }),
];
