import { expect, test } from 'vitest';
import type { Rule } from '../../../src/domain/rule.ts';
import { readyRules } from '../../../src/domain/rules/edges.ts';
import { loopIn } from '../../../src/domain/rules/loops.ts';
import type { Template } from '../../../src/domain/template.ts';
import { templateId } from '../../builders.ts';
import { aRule } from './builders.ts';

const template = (id: string, changes?: object): Template =>
  ({
    id: templateId(id),
    recordType: 'lead',
    steps: [{ id: 'one', ...(changes && { changes }) }],
    ends: [],
  }) as never;

const TEMPLATES = [
  template('webinar'),
  template('demo', { kind: 'tag', tag: 'Expo' }),
  template('qualify', { kind: 'status', status: 'qualified' }),
];
const after = (of: string, then: string): Partial<Rule> => ({
  trigger: { kind: 'ended', template: templateId(of), how: 'any' },
  template: templateId(then),
});

test.each<[string, readonly Partial<Rule>[], readonly string[] | undefined]>([
  ['one after the other', [after('webinar', 'demo'), after('demo', 'qualify')], undefined],
  ['a rule after its own sequence', [after('webinar', 'webinar')], ['0']],
  ['two rules in a circle', [after('webinar', 'demo'), after('demo', 'webinar')], ['0', '1']],
  [
    'three rules in a circle',
    [after('webinar', 'demo'), after('demo', 'qualify'), after('qualify', 'webinar')],
    ['0', '1', '2'],
  ],
  ['a sequence that gives the tag it waits for', [{ template: templateId('demo') }], ['0']],
  [
    'a sequence that gives the status it waits for',
    [{ conditions: [{ kind: 'status', is: 'qualified' }], template: templateId('qualify') }],
    ['0'],
  ],
  ['a sequence that gives another tag', [{ template: templateId('qualify') }], undefined],
  [
    'a circle with a rule that is off',
    [after('webinar', 'demo'), { ...after('demo', 'webinar'), isOn: false }],
    undefined,
  ],
])('%s', (_, some, expected) => {
  const rules = some.map((one, at) => aRule({ ...one, id: String(at) }));
  expect(loopIn(readyRules({ rules }, []), TEMPLATES)?.toSorted()).toEqual(expected);
});
