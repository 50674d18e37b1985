import { RECORD_STATUSES } from '../../domain/record.ts';
import type { RecordList, Segment } from '../../domain/record-list.ts';
import { USUAL_PER_DAY, type Condition, type Rule } from '../../domain/rule.ts';
import type { Template } from '../../domain/template.ts';
import { inLanguage } from '../../domain/text.ts';
import type { Say } from '../../language/say.ts';
import { choice, draftForm, type Field, type Typed } from '../authoring/draft-form.ts';
import { button, mainButton, type Card } from '../kit/elements.ts';
import type { Viewer } from '../kit/situation.ts';
import { listWords } from '../lists/list-words.ts';

/** What the fields of the form hold, by their ids. */
export type RuleFields = Readonly<
  Record<
    | 'name'
    | 'when'
    | 'list'
    | 'days'
    | 'ended'
    | 'how'
    | 'tag'
    | 'noTag'
    | 'city'
    | 'status'
    | 'value'
    | 'template'
    | 'whose'
    | 'sellers'
    | 'act'
    | 'perDay'
    | 'again',
    string
  >
>;

/** A choice can't be empty. */
export const ANY = 'any';
/** The list that was described in a sentence. */
export const DESCRIBED = 'described';

export const NEW_FIELDS: RuleFields = {
  name: '',
  when: 'joins',
  list: ANY,
  days: '60',
  ended: ANY,
  how: 'any',
  tag: '',
  noTag: '',
  city: '',
  status: ANY,
  value: '',
  template: ANY,
  whose: 'owner',
  sellers: '',
  act: 'propose',
  perDay: String(USUAL_PER_DAY),
  again: 'once',
};

/** What the form of a rule shows; `sellers` as they are called. */
export function fieldsFor(rule: Rule, sellers: readonly string[]): RuleFields {
  const { trigger, conditions, assignee } = rule;
  const of = (kind: Condition['kind']): string => {
    const found = conditions.find((one) => one.kind === kind);
    if (!found) return kind === 'status' ? ANY : '';
    return found.kind === 'value' ? String(found.atLeast) : found.is;
  };
  return {
    ...NEW_FIELDS,
    name: rule.name,
    when: trigger.kind,
    ...(trigger.kind === 'joins' && {
      list: 'segment' in trigger.list ? trigger.list.segment : isAny(trigger.list.of) ? ANY : DESCRIBED,
    }),
    ...(trigger.kind === 'renewal' && { days: String(trigger.days) }),
    ...(trigger.kind === 'ended' && {
      ended: trigger.template,
      how: typeof trigger.how === 'string' ? trigger.how : `end:${trigger.how.end}`,
    }),
    tag: of('tag'),
    noTag: of('no-tag'),
    city: of('city'),
    status: of('status'),
    value: of('value'),
    template: rule.template,
    whose: assignee.kind === 'owner' ? 'owner' : 'sellers',
    sellers: sellers.join(', '),
    act: rule.act,
    perDay: String(rule.perDay),
    again: rule.again ? 'again' : 'once',
  };
}

const isAny = (list: RecordList): boolean => Object.keys(list).length === 0;

export type RuleFormShown = {
  readonly rule?: string | undefined;
  readonly of?: RecordList | undefined;
  readonly fields: RuleFields;
  readonly segments: readonly Segment[];
  readonly templates: readonly Template[];
  readonly problems?: readonly string[];
};

export function ruleFormCard(shown: RuleFormShown, viewer: Viewer): Card {
  const { rule, of, fields, problems = [] } = shown;
  const { say } = viewer;
  const typed: Typed = fields;
  return draftForm(
    {
      title: say(rule === undefined ? 'rule.new-title' : 'rule.edit-title'),
      notes: [say('rule.form-how')],
      problems,
      typed,
      sections: [
        { id: 'rule-when', heading: say('rule.form.when'), fields: whenFields(shown, say) },
        { id: 'rule-if', heading: say('rule.form.if'), fields: ifFields(fields, say) },
        { id: 'rule-then', heading: say('rule.form.then'), fields: thenFields(shown, say) },
      ],
      buttons: [
        mainButton(say('button.save'), {
          verb: 'save-rule',
          ...(rule !== undefined && { rule }),
          ...(of && { of }),
        }),
        button(say('button.cancel'), { verb: 'cancel', what: 'edit' }),
      ],
    },
    viewer,
  );
}

const whenFields = ({ of, fields, segments, templates }: RuleFormShown, say: Say): readonly Field[] => [
  text('name', say('rule.name'), fields.name),
  choice('when', say('rule.trigger'), fields.when, [
    { title: say('rule.trigger.joins'), value: 'joins' },
    { title: say('rule.trigger.renewal'), value: 'renewal' },
    { title: say('rule.trigger.ended'), value: 'ended' },
  ]),
  choice('list', say('rule.list'), fields.list, [
    { title: say('rule.list.any'), value: ANY },
    ...(of && !isAny(of) ? [{ title: listWords(of, say), value: DESCRIBED }] : []),
    ...segments.map(({ id, name }) => ({ title: name, value: id })),
  ]),
  text('days', say('rule.days'), fields.days),
  choice('ended', say('rule.ended'), fields.ended, templateChoices(templates, say)),
  choice('how', say('rule.how'), fields.how, [
    ...(['any', 'success', 'no-success'] as const).map((value) => ({
      title: say(`rule.how.${value}`),
      value: value,
    })),
    ...endsOf(fields.ended, templates, say),
  ]),
];

/** The ends of a template that was chosen already. */
const endsOf = (chosen: string, templates: readonly Template[], say: Say) =>
  (templates.find(({ id }) => id === chosen)?.ends ?? []).map(({ id, name }) => ({
    title: say('rule.end', { name: inLanguage(name, say.language) }),
    value: `end:${id}`,
  }));

const ifFields = (fields: RuleFields, say: Say): readonly Field[] => [
  text('tag', say('rule.tag'), fields.tag),
  text('noTag', say('rule.no-tag'), fields.noTag),
  text('city', say('add.city'), fields.city),
  choice('status', say('segment.status'), fields.status, [
    { title: say('segment.any'), value: ANY },
    ...RECORD_STATUSES.map((value) => ({ title: say(`status.${value}`), value: value })),
  ]),
  text('value', say('rule.value'), fields.value),
];

const thenFields = ({ fields, templates }: RuleFormShown, say: Say): readonly Field[] => [
  choice('template', say('rule.template'), fields.template, templateChoices(templates, say)),
  choice('act', say('rule.act'), fields.act, [
    { title: say('rule.act.propose'), value: 'propose' },
    { title: say('rule.act.enroll'), value: 'enroll' },
  ]),
  choice('whose', say('rule.whose'), fields.whose, [
    { title: say('rule.whose-owner'), value: 'owner' },
    { title: say('rule.whose-sellers'), value: 'sellers' },
  ]),
  text('sellers', say('rule.sellers'), fields.sellers),
  text('perDay', say('rule.limit'), fields.perDay),
  choice('again', say('rule.often'), fields.again, [
    { title: say('rule.often.once'), value: 'once' },
    { title: say('rule.often.again'), value: 'again' },
  ]),
];

const templateChoices = (templates: readonly Template[], say: Say) => [
  { title: '–', value: ANY },
  ...templates.map(({ id, name }) => ({ title: inLanguage(name, say.language), value: id })),
];

const text = (id: string, label: string, value: string): Field => ({
  kind: 'text',
  id,
  label,
  value,
  most: 200,
});
