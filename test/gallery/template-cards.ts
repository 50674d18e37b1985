import { partCard } from '../../src/cards/authoring/part-cards.ts';
import { setAsideQuestion } from '../../src/cards/authoring/set-aside-card.ts';
import { shippedCard } from '../../src/cards/authoring/shipped-card.ts';
import { versionsCard } from '../../src/cards/authoring/versions-card.ts';
import type { Card } from '../../src/cards/kit/elements.ts';
import type { Viewer } from '../../src/cards/kit/situation.ts';
import type { Template } from '../../src/domain/template.ts';

export type TemplateCard = 'versions' | 'set-aside' | 'shipped' | 'draft-ends' | 'draft-inputs';

/** What those who change templates decide on beside a draft. `before`: the version before. */
export function templateCards(
  template: Template,
  before: Template,
  viewer: Viewer,
): Readonly<Record<TemplateCard, Card>> {
  const { say } = viewer;
  const stamp = { name: 'Megan Bowen', when: say.language === 'hi' ? '23 नवं॰, 09:30' : '23 Nov, 09:30' };
  return {
    versions: versionsCard(
      { ...template, version: 4 },
      [
        {
          template: { ...template, version: 4 },
          before,
          published: say('draft.stamp', stamp),
          note: say.language === 'hi' ? 'ज़्यादा समय दिया' : 'more time to answer',
        },
        { template: before },
      ],
      {
        isOffered: true,
        hasNewer: true,
        decisions: [
          say('use.decided-limited', { ...stamp, who: say('use.team', { name: 'Ravi Iyer' }) }),
          say('use.decided-on', stamp),
        ],
      },
      viewer,
    ),
    'set-aside': setAsideQuestion({ template, to: 'off', rules: ['Expo leads'], count: 12 }, viewer),
    shipped: shippedCard(template, before, viewer),
    'draft-ends': partCard('ends', { template, revision: 3 }, viewer),
    'draft-inputs': partCard('inputs', { template, revision: 3 }, viewer),
  };
}
