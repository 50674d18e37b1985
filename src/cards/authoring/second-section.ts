import { SECOND_FIELDS, STEP_TEXTS } from '../../domain/authoring/step-texts.ts';
import type { Flaw } from '../../domain/authoring/template-edit.ts';
import type { Step, Template } from '../../domain/template.ts';
import type { Language } from '../../domain/text.ts';
import { EVEN_SHARE } from '../../domain/variant.ts';
import type { Say } from '../../language/say.ts';
import { textField, type Section } from './draft-form.ts';

/** The texts that a share of the records gets instead; folded, unless something is missing in them. */
export const secondSection = (
  template: Template,
  step: Step,
  {
    flaws,
    languages,
    say,
  }: { readonly flaws: readonly Flaw[]; readonly languages: readonly Language[]; readonly say: Say },
): Section => ({
  id: 'second',
  heading: say('step.second'),
  hint: say('step.second-hint'),
  isVisible: flaws.some((flaw) => 'place' in flaw && isSecondOf(step, flaw.place)),
  fields: [
    ...SECOND_FIELDS.filter((field) => STEP_TEXTS[field].isFor(step)).flatMap((field) =>
      languages.map((language) =>
        textField(template, { of: 'step', step: step.id, field, second: true }, language, say),
      ),
    ),
    {
      kind: 'number',
      id: 'share',
      label: say('step.share'),
      value: step.second?.share ?? EVEN_SHARE,
      most: 99,
    },
  ],
});

const isSecondOf = (step: Step, place: Extract<Flaw, { readonly kind: 'text-missing' }>['place']): boolean =>
  place.of === 'step' && place.step === step.id && place.second === true;
