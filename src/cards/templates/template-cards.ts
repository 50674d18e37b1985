import { countDays, countSteps } from '../../domain/template-length.ts';
import type { Template } from '../../domain/template.ts';
import { inLanguage } from '../../domain/text.ts';
import type { Say } from '../../language/say.ts';
import { endsInWords, flowInWords, stepsInWords } from './flow-in-words.ts';
import { button, lines, mainButton, cardOf, type Card, type Line, type Button } from '../kit/elements.ts';

type TemplatesData = {
  readonly title: string;
  readonly notes: readonly Line[];
  readonly rows: readonly {
    readonly name: string;
    readonly facts: string;
    readonly description: string;
    readonly select: Pick<Button, 'title' | 'data'>;
  }[];
};
const drawTemplates = cardOf<TemplatesData>('templates');

type TemplateData = {
  readonly name: string;
  readonly facts: string;
  readonly description: string;
  readonly picture: readonly { readonly url: string; readonly altText: string }[];
  readonly wordsVisible: boolean;
  readonly toggles: readonly { readonly title: string }[];
  readonly steps: readonly { readonly title: string; readonly edges: readonly Line[] }[];
  readonly ends: string;
  readonly buttons: readonly Button[];
};
const drawTemplate = cardOf<TemplateData>('template');

/** All templates with their record type, steps and days. */
export function templatesCard(templates: readonly Template[], say: Say, ...notes: readonly string[]): Card {
  const title = say('templates.title');
  return drawTemplates(say, title, {
    title,
    notes: lines(...notes),
    rows: templates.map((template) => ({
      name: inLanguage(template.name, say.language),
      facts: factsOf(template, say),
      description: inLanguage(template.description, say.language),
      select: {
        title: inLanguage(template.name, say.language),
        data: { verb: 'template', template: template.id, below: true },
      },
    })),
  });
}

/** One template: each step and where its outcomes lead, as a picture where there is one and in words. */
export function templateCard(
  template: Template,
  say: Say,
  picture?: string,
  { facts, description, buttons }: Beside = {},
): Card {
  const name = inLanguage(template.name, say.language);
  return drawTemplate(say, name, {
    name,
    facts: facts ?? factsOf(template, say),
    description: description ?? inLanguage(template.description, say.language),
    picture: picture === undefined ? [] : [{ url: picture, altText: flowInWords(template, say) }],
    wordsVisible: picture === undefined,
    toggles: picture === undefined ? [] : [{ title: say('template.in-words') }],
    steps: stepsInWords(template, say).map(({ title, edges }) => ({ title, edges: lines(...edges) })),
    ends: endsInWords(template.ends, say),
    buttons: buttons ?? templateButtons(template, say),
  });
}

/** What takes the place of what is usually shown beside the steps. */
type Beside = {
  readonly facts?: string;
  readonly description?: string;
  readonly buttons?: readonly Button[];
};

export const templateButtons = ({ id }: Template, say: Say): readonly Button[] => [
  mainButton(say('template.enroll'), { verb: 'search', template: id }),
  button(say('button.templates'), { verb: 'go', to: 'templates' }),
];

const factsOf = (template: Template, say: Say): string =>
  say('templates.facts', {
    type: say(`type.${template.recordType}.many`),
    steps: countSteps(template),
    days: countDays(template),
  });
