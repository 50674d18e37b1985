import { countDays, countSteps } from '../../domain/template-length.ts';
import type { Template } from '../../domain/template.ts';
import { inLanguage } from '../../domain/text.ts';
import type { Say } from '../../language/say.ts';
import { endsInWords, flowInWords, stepsInWords } from './flow-in-words.ts';
import { button, lines, mainButton, makeCard, type Card } from '../kit/elements.ts';

/** All templates with their record type, steps and days. */
export function templatesCard(templates: readonly Template[], say: Say, ...notes: readonly string[]): Card {
  const title = say('templates.title');
  return makeCard('templates', say, title, {
    title,
    notes: lines(...notes),
    rows: templates.map((template) => ({
      name: inLanguage(template.name, say.language),
      facts: factsOf(template, say),
      description: inLanguage(template.description, say.language),
      select: {
        title: inLanguage(template.name, say.language),
        data: { verb: 'template', template: template.id },
      },
    })),
  });
}

/** One template: each step and where its outcomes lead, as a picture where there is one and in words. */
export function templateCard(template: Template, say: Say, picture?: string): Card {
  const name = inLanguage(template.name, say.language);
  return makeCard('template', say, name, {
    name,
    facts: factsOf(template, say),
    description: inLanguage(template.description, say.language),
    picture: picture === undefined ? [] : [{ url: picture, altText: flowInWords(template, say) }],
    wordsVisible: picture === undefined,
    toggles: picture === undefined ? [] : [{ title: say('template.in-words') }],
    steps: stepsInWords(template, say).map(({ title, edges }) => ({ title, edges: lines(...edges) })),
    ends: endsInWords(template.ends, say),
    buttons: [
      mainButton(say('template.enroll'), { verb: 'search', template: template.id }),
      button(say('button.templates'), { verb: 'go', to: 'templates' }),
    ],
  });
}

const factsOf = (template: Template, say: Say): string =>
  say('templates.facts', {
    type: say(`type.${template.recordType}.many`),
    steps: countSteps(template),
    days: countDays(template),
  });
