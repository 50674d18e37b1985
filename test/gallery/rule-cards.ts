import { proposalCard, ruleLogCard, type Proposal } from '../../src/cards/rules/firing-cards.ts';
import { askSwitchOn, ruleCard, rulesCard } from '../../src/cards/rules/rule-cards.ts';
import { NEW_FIELDS, ruleFormCard } from '../../src/cards/rules/rule-form-card.ts';
import type { Card } from '../../src/cards/kit/elements.ts';
import type { Viewer } from '../../src/cards/kit/situation.ts';
import type { FiringId } from '../../src/domain/ids.ts';
import type { Firing } from '../../src/domain/rules/firing.ts';
import { stopped } from '../../src/domain/rule.ts';
import type { Template } from '../../src/domain/template.ts';
import { aRecord, ALEX, CONTOSO, day, personId } from '../builders.ts';
import { aRule } from '../domain/rules/builders.ts';

export type RuleGalleryCard = 'rules' | 'rule' | 'rule-on' | 'rule-form' | 'rule-log' | 'proposal';

/** A manager's rules, and what one of them did. */
export function ruleCards(template: Template, viewer: Viewer): Readonly<Record<RuleGalleryCard, Card>> {
  const rule = aRule({
    template: template.id,
    conditions: [
      { kind: 'city', is: 'Pune' },
      { kind: 'value', atLeast: 50_000 },
    ],
    assignee: { kind: 'in-turn', among: [ALEX, personId('asha')] },
  });
  const renewals = aRule({
    id: 'renewals',
    name: 'Renewals',
    isOn: false,
    trigger: { kind: 'renewal', days: 45 },
    template: template.id,
  });
  const names = { segments: [], templates: [template], sellers: ['Alex Wilber', 'Asha Rao'] };
  const record = aRecord({ type: 'lead' });
  const proposal: Proposal = {
    firing: aFiring({ kind: 'proposed' }),
    rule,
    record,
    template,
    on: day('2026-11-23'),
  };
  const logged = (state: Firing['state']) => ({
    firing: aFiring(state),
    record,
    on: day('2026-11-23'),
    seller: 'Alex Wilber',
  });
  return {
    rules: rulesCard(
      [rule, renewals, stopped(aRule({ id: 'pune', name: 'Pune', template: template.id }))],
      names,
      { template, days: 60 },
      viewer,
    ),
    rule: ruleCard(rule, names, viewer),
    'rule-on': askSwitchOn(rule, 12, viewer),
    'rule-form': ruleFormCard(
      {
        of: { type: 'lead', tag: 'expo' },
        fields: { ...NEW_FIELDS, list: 'described', template: template.id },
        segments: [],
        templates: [template],
        problems: [viewer.say('rule.problem.name')],
      },
      viewer,
    ),
    'rule-log': ruleLogCard(
      rule,
      [
        logged({ kind: 'proposed' }),
        logged({ kind: 'declined', by: ALEX }),
        logged({ kind: 'left', why: 'no-owner' }),
      ],
      viewer,
    ),
    proposal: proposalCard(proposal, viewer),
  };
}

const aFiring = (state: Firing['state']): Firing => ({
  tenant: CONTOSO,
  id: 'expo.asha' as FiringId,
  revision: 1,
  rule: 'expo',
  record: aRecord().id,
  at: '2026-11-23T04:00:00.000Z',
  cause: { kind: 'joined' },
  state,
  seller: ALEX,
  day: day('2026-11-23'),
  lookAt: '2026-11-24T04:00:00.000Z',
});
