import { countDays, countSteps } from '../domain/measures.ts';
import {
  edgesOf,
  endOf,
  stepOf,
  type Edge,
  type EdgeOutcome,
  type Step,
  type Template,
} from '../domain/template.ts';
import { inLanguage } from '../domain/text.ts';
import type { Say } from '../language/say.ts';
import { button, lines, mainButton, makeCard, type Card } from './elements.ts';

/** All templates with their record type, steps and days. */
export function templatesCard(templates: readonly Template[], say: Say, note?: string): Card {
  const title = say('templates.title');
  return makeCard('templates', say, title, {
    title,
    notes: lines(note),
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
    ends: say('template.ends', {
      ends: template.ends.map((end) => endName(end.success, inLanguage(end.name, say.language))).join(', '),
    }),
    buttons: [
      mainButton(say('template.enroll'), { verb: 'search', template: template.id }),
      button(say('button.templates'), { verb: 'go', to: 'templates' }),
    ],
  });
}

/** What a picture of the flow shows, for those who don't see it. */
export const flowInWords = (template: Template, say: Say): string =>
  stepsInWords(template, say)
    .map(({ title, edges }) => `${title}: ${edges.join('; ')}.`)
    .join(' ');

const stepsInWords = (template: Template, say: Say) =>
  template.steps.map((step) => ({
    title: stepTitle(template, step, say),
    edges: edgesOf(step).map(([outcome, edge]) => edgeLine(template, outcome, edge, say)),
  }));

const factsOf = (template: Template, say: Say): string =>
  say('templates.facts', {
    type: say(`type.${template.recordType}.many`),
    steps: countSteps(template),
    days: countDays(template),
  });

const stepTitle = (template: Template, step: Step, say: Say): string =>
  `${template.steps.indexOf(step) + 1}. ${say(`step.${step.type}`)}: ${inLanguage(step.title, say.language)}`;

function edgeLine(template: Template, outcome: EdgeOutcome, edge: Edge, say: Say): string {
  const values = { outcome: say(`outcome.${outcome}`), target: targetOf(template, edge, say) };
  return edge.kind === 'step' && edge.waitDays > 0
    ? say('template.edge-wait', { ...values, days: edge.waitDays })
    : say('template.edge', values);
}

function targetOf(template: Template, edge: Edge, say: Say): string {
  if (edge.kind === 'step') return stepTitle(template, stepOf(template, edge.to), say);
  return edge.ends
    .map((id) => endOf(template, id))
    .map((end) => endName(end.success, inLanguage(end.name, say.language)))
    .join(' / ');
}

const endName = (success: boolean, name: string): string => `${success ? '✓' : '✗'} ${name}`;
