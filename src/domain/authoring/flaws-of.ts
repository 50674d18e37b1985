import { outcomeSet } from '../step-rules.ts';
import { edgesOf, type Template } from '../template.ts';
import { LANGUAGES } from '../text.ts';
import { inBraces, TEXT_FIELDS } from '../text-fields.ts';
import { likelyField } from './likely-field.ts';
import type { Flaw, TextPlace } from './template-edit.ts';
import { textAt } from './text-at.ts';
import { textPlaces } from './text-places.ts';

/** What keeps a template from being published, in the order in which it is read. */
export const flawsOf = (template: Template): readonly Flaw[] => [
  ...(template.steps.length === 0 ? [{ kind: 'no-steps' } as const] : []),
  ...(template.ends.length === 0 ? [{ kind: 'no-ends' } as const] : []),
  ...missingOutcomes(template),
  ...unreached(template),
  ...textPlaces(template).flatMap((place) => [
    ...missingText(template, place),
    ...unknownFields(template, place),
  ]),
];

/** Every text is written in English at least. */
const missingText = (template: Template, place: TextPlace): readonly Flaw[] =>
  textAt(template, place)?.en ? [] : [{ kind: 'text-missing', place, language: 'en' }];

const missingOutcomes = ({ steps }: Template): readonly Flaw[] =>
  steps.flatMap((step) =>
    outcomeSet(step)
      .filter((outcome) => !step.outcomes[outcome])
      .map((outcome): Flaw => ({ kind: 'outcome-missing', step: step.id, outcome })),
  );

/** Only what no way leads to at all: what follows such a step becomes reachable together with it. */
function unreached({ steps, ends }: Template): readonly Flaw[] {
  const edges = steps.flatMap(edgesOf).map(([, edge]) => edge);
  const reached = new Set<string>(edges.flatMap((edge) => (edge.kind === 'step' ? [edge.to] : [])));
  const ended = new Set<string>(edges.flatMap((edge) => (edge.kind === 'end' ? edge.ends : [])));
  return [
    ...steps
      .slice(1)
      .filter(({ id }) => !reached.has(id))
      .map(({ id }): Flaw => ({ kind: 'step-unreached', step: id })),
    ...ends.filter(({ id }) => !ended.has(id)).map(({ id }): Flaw => ({ kind: 'end-unreached', end: id })),
  ];
}

function unknownFields(template: Template, place: TextPlace): readonly Flaw[] {
  const fields =
    place.of === 'step' ? [...TEXT_FIELDS, ...template.inputs.map(({ id }) => `input.${id}`)] : [];
  return LANGUAGES.flatMap((language) =>
    inBraces(textAt(template, place)?.[language] ?? '')
      .filter(({ part, name }) => !(part === `{${name}}` && fields.includes(name)))
      .map(({ part, name }): Flaw => {
        const meant = likelyField(name, fields);
        return {
          kind: 'unknown-field',
          place,
          language,
          field: part,
          ...(meant !== undefined && { meant: `{${meant}}` }),
        };
      }),
  );
}
