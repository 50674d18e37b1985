import { countDays, countSteps } from '../../domain/template-length.ts';
import type { TemplateId } from '../../domain/ids.ts';
import type { Template } from '../../domain/template.ts';
import { inLanguage } from '../../domain/text.ts';
import type { Say } from '../../language/say.ts';
import { joinDots } from '../kit/elements.ts';

/** Templates to choose from: how long each of them is, and what it is for. */
export const templateChoices = (templates: readonly Template[], say: Say): readonly TemplateChoice[] =>
  templates.map((template) => ({
    id: template.id,
    title: inLanguage(template.name, say.language),
    where: joinDots(
      say('enroll.length-value', { steps: countSteps(template), days: countDays(template) }),
      inLanguage(template.description, say.language),
    ),
  }));

type TemplateChoice = { readonly id: TemplateId; readonly title: string; readonly where: string };
