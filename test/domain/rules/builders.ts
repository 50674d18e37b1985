import type { Rule } from '../../../src/domain/rule.ts';
import { ALEX, templateId } from '../../builders.ts';

export const aRule = (some: Partial<Rule> = {}): Rule => ({
  id: 'expo',
  name: 'Expo leads',
  isOn: true,
  trigger: { kind: 'joins', list: { of: { tag: 'expo' } } },
  conditions: [],
  template: templateId('webinar'),
  recordType: 'lead',
  assignee: { kind: 'owner' },
  act: 'propose',
  perDay: 10,
  by: ALEX,
  ...some,
});
