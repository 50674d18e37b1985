import type { Position } from '../../domain/authoring/template-edit.ts';
import { outcomeSet } from '../../domain/step-rules.ts';
import { MAX_WAIT_DAYS } from '../../domain/template-limits.ts';
import { EDGE_OUTCOMES, STEP_TYPES, type Template } from '../../domain/template.ts';
import type { StepId } from '../../domain/ids.ts';
import type { Say } from '../../language/say.ts';
import { button, mainButton, type Card } from '../kit/elements.ts';
import type { Viewer } from '../kit/situation.ts';
import { choice, draftForm, type Typed } from './draft-form.ts';
import { stepLine } from './step-words.ts';

/** One more step: what it is, where it goes in and what it is called. Its texts come after that. */
export function addStepCard(
  { template, revision }: { readonly template: Template; readonly revision: number },
  { say }: Viewer,
  {
    problems = [],
    typed,
  }: { readonly problems?: readonly string[]; readonly typed?: Typed | undefined } = {},
): Card {
  return draftForm(
    {
      shows: { template: template.id, revision },
      title: say('add-step.title'),
      problems,
      sections: [
        {
          id: 'main',
          fields: [
            choice(
              'type',
              say('step.type'),
              'call',
              STEP_TYPES.map((type) => ({ title: say(`step.${type}`), value: type })),
            ),
            choice('place', say('add-step.place'), 'last', places(template, say)),
            { kind: 'number', id: 'wait', label: say('step.wait'), value: 0, most: MAX_WAIT_DAYS },
            { kind: 'text', id: 'title', label: say('field.title'), value: '', most: 200 },
          ],
        },
      ],
      buttons: [
        mainButton(say('button.add'), {
          verb: 'save-draft-form',
          template: template.id,
          revision,
          form: 'add-step',
        }),
        button(say('button.cancel'), { verb: 'draft', template: template.id }),
      ],
      typed,
    },
    { say },
  );
}

/** Behind every step, on each of the ways on from it. */
const places = (template: Template, say: Say) => [
  { title: say('add-step.last'), value: 'last' },
  ...template.steps.flatMap((step) => {
    const set = outcomeSet(step);
    const line = stepLine(template, step.id, say);
    return set.length === 1
      ? [{ title: say('add-step.after', { step: line }), value: `after:${step.id}` }]
      : set.map((outcome) => ({
          title: say('add-step.after-outcome', { step: line, outcome: say(`outcome.${outcome}`) }),
          value: `after:${step.id}:${outcome}`,
        }));
  }),
  { title: say('add-step.first'), value: 'first' },
];

/** The place that was chosen; the end where it was none of them. */
export function positionIn(value: string): Position {
  const [kind, step = '', outcome] = value.split(':');
  if (kind === 'first') return { kind: 'first' };
  const way = EDGE_OUTCOMES.find((one) => one === outcome);
  return kind === 'after' ? { kind, step: step as StepId, ...(way && { outcome: way }) } : { kind: 'last' };
}
