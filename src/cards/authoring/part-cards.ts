import { INPUT_TYPES, type End, type Template, type TemplateInput } from '../../domain/template.ts';
import { RECORD_TYPES } from '../../domain/record.ts';
import { inLanguage, LANGUAGES, type Language } from '../../domain/text.ts';
import type { Say } from '../../language/say.ts';
import type { DraftForm } from '../kit/authoring-action.ts';
import { button, mainButton, type Card } from '../kit/elements.ts';
import type { Viewer } from '../kit/situation.ts';
import { choice, draftForm, textField, type Field, type Section, type Typed } from './draft-form.ts';
import { endName } from './step-words.ts';

type Part = { readonly template: Template; readonly revision: number };
type Again = { readonly problems?: readonly string[]; readonly typed?: Typed | undefined };

/** The form of what a template has besides its steps. */
export function partCard(
  form: Exclude<DraftForm, 'add-step'>,
  { template, revision }: Part,
  { say }: Viewer,
  { problems = [], typed }: Again = {},
): Card {
  const { title, notes, sections } = PARTS[form](template, say);
  return draftForm(
    {
      shows: { template: template.id, revision },
      title,
      notes,
      problems,
      sections,
      buttons: [
        mainButton(say('button.save'), { verb: 'save-draft-form', template: template.id, revision, form }),
        button(say('button.to-draft'), { verb: 'draft', template: template.id }),
      ],
      typed,
    },
    { say },
  );
}

export const partSections = (
  form: Exclude<DraftForm, 'add-step'>,
  template: Template,
  say: Say,
): readonly Section[] => PARTS[form](template, say).sections;

type PartForm = (
  template: Template,
  say: Say,
) => { readonly title: string; readonly notes: readonly string[]; readonly sections: readonly Section[] };

const about: PartForm = (template, say) => ({
  title: say('about.title'),
  notes: [],
  sections: [
    {
      id: 'main',
      fields: [
        ...inEach((language) => textField(template, { of: 'template', field: 'name' }, language, say), say),
        ...inEach(
          (language) => textField(template, { of: 'template', field: 'description' }, language, say),
          say,
        ),
        choice('record-type', say('customize.for'), template.recordType, recordTypes(say)),
      ],
    },
  ],
});

export const recordTypes = (say: Say) =>
  RECORD_TYPES.map((type) => ({ title: say(`type.${type}.many`), value: type }));

const ends: PartForm = (template, say) => ({
  title: say('ends.title'),
  notes: [say('ends.how')],
  sections: [
    ...template.ends.map((end): Section => ({
      id: `end-${end.id}`,
      heading: endName(end, say),
      fields: [
        ...inEach((language) => textField(template, { of: 'end', end: end.id }, language, say), say),
        choice(`kind:${end.id}`, say('ends.kind'), kindOf(end), [
          ...kinds(say),
          { title: say('ends.remove'), value: 'remove' },
        ]),
      ],
    })),
    {
      id: 'new',
      heading: say('ends.new'),
      fields: [
        { kind: 'text', id: 'new-name', label: say('field.name'), value: '', most: 200 },
        choice('new-kind', say('ends.kind'), 'failure', kinds(say)),
      ],
    },
  ],
});

const kindOf = ({ success }: End): string => (success ? 'success' : 'failure');

const kinds = (say: Say) => [
  { title: say('ends.success'), value: 'success' },
  { title: say('ends.failure'), value: 'failure' },
];

const inputs: PartForm = (template, say) => ({
  title: say('inputs.title'),
  notes: [say('inputs.how', { example: `{input.${template.inputs[0]?.id ?? 'eventName'}}` })],
  sections: [
    ...template.inputs.map((input): Section => ({
      id: `input-${input.id}`,
      heading: say('inputs.named', { label: labelOf(input, say), field: `{input.${input.id}}` }),
      fields: [
        ...inEach(
          (language) => textField(template, { of: 'input', input: input.id, field: 'label' }, language, say),
          say,
        ),
        ...inEach(
          (language) =>
            textField(template, { of: 'input', input: input.id, field: 'without' }, language, say),
          say,
        ),
        choice(`keep:${input.id}`, say('inputs.keep'), 'keep', [
          { title: say('inputs.keep-yes'), value: 'keep' },
          { title: say('inputs.remove'), value: 'remove' },
        ]),
      ],
    })),
    {
      id: 'new',
      heading: say('inputs.new'),
      fields: [
        { kind: 'text', id: 'new-label', label: say('field.label'), value: '', most: 200 },
        choice(
          'new-type',
          say('inputs.type'),
          'text',
          INPUT_TYPES.map((type) => ({ title: say(`inputs.type.${type}`), value: type })),
        ),
      ],
    },
  ],
});

const labelOf = ({ id, label }: TemplateInput, say: Say): string => inLanguage(label, say.language) || id;

/** One's own language first. */
const inEach = (make: (language: Language) => Field, { language: own }: Say): readonly Field[] =>
  [own, ...LANGUAGES.filter((one) => one !== own)].map(make);

const PARTS: Readonly<Record<Exclude<DraftForm, 'add-step'>, PartForm>> = { about, ends, inputs };
