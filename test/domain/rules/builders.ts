import type { FiringId } from '../../../src/domain/ids.ts';
import type { Rule } from '../../../src/domain/rule.ts';
import type { Firing } from '../../../src/domain/rules/firing.ts';
import { ALEX, CONTOSO, recordId, templateId } from '../../builders.ts';

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

/** Asha came onto the list of the rule. */
export const aFiring = (some: Partial<Firing> = {}): Firing => ({
  tenant: CONTOSO,
  id: 'expo.asha' as FiringId,
  revision: 1,
  rule: 'expo',
  record: recordId('asha'),
  at: '2026-11-23T04:00:00.000Z',
  cause: { kind: 'joined' },
  state: { kind: 'waiting' },
  lookAt: '2026-11-23T04:00:00.000Z',
  ...some,
});
