import { STEP_FIELDS, STEP_TEXTS } from '../../domain/authoring/step-texts.ts';
import type { Flaw } from '../../domain/authoring/template-edit.ts';
import { arrowsTo, waitOf } from '../../domain/authoring/arrows.ts';
import { RECORD_STATUSES } from '../../domain/record.ts';
import { branchingSet, mayHave, outcomeSet } from '../../domain/step-rules.ts';
import { MAX_WAIT_DAYS } from '../../domain/template-limits.ts';
import { TEXT_FIELDS } from '../../domain/text-fields.ts';
import { STEP_TYPES, type Edge, type EdgeOutcome, type Step, type Template } from '../../domain/template.ts';
import { LANGUAGES, type Language } from '../../domain/text.ts';
import { VARIANTS } from '../../domain/variant.ts';
import { LANGUAGE_NAMES } from '../../language/language-names.ts';
import type { Say } from '../../language/say.ts';
import { button, mainButton, moreButton, type Card } from '../kit/elements.ts';
import type { Viewer } from '../kit/situation.ts';
import { choice, draftForm, textField, type Field, type Section, type Typed } from './draft-form.ts';
import { flawInWords } from './flaw-words.ts';
import { secondSection } from './second-section.ts';
import { endName, endsOf, numberIn, stepLine, titleOf } from './step-words.ts';

export type StepView = {
  readonly template: Template;
  readonly revision: number;
  readonly step: Step;
  readonly flaws: readonly Flaw[];
};

/** All of one step to fill in, several choices at once. `typed`: what could not be saved, and `problems` why. */
export function stepCard(
  view: StepView,
  { say }: Viewer,
  {
    problems = [],
    typed,
  }: { readonly problems?: readonly string[]; readonly typed?: Typed | undefined } = {},
): Card {
  const { template, revision, step } = view;
  const at = { template: template.id, revision, step: step.id };
  return draftForm(
    {
      shows: { template: template.id, revision, step: step.id },
      title: say('step.form', { number: numberIn(template, step.id), title: titleOf(step, say) }),
      problems: [...problems, ...flawsOfStep(view, say)],
      sections: stepSections(view, say),
      buttons: [
        mainButton(say('button.save'), { verb: 'save-step', ...at }),
        button(say('button.to-draft'), { verb: 'draft', template: template.id }),
        ...(step.second
          ? VARIANTS.map((keep) => button(say(`button.keep-${keep}`), { verb: 'keep-text', ...at, keep }))
          : []),
        moreButton(say('button.move-up'), { verb: 'shift-step', ...at, to: 'up' }),
        moreButton(say('button.move-down'), { verb: 'shift-step', ...at, to: 'down' }),
        moreButton(say('button.remove-step'), { verb: 'remove-step', ...at }),
      ],
      typed,
    },
    { say },
  );
}

export const stepSections = (view: StepView, say: Say): readonly Section[] => {
  const { template, step } = view;
  return [
    { id: 'main', fields: mainFields(template, step, say) },
    ...orderedLanguages(say).map((language) => textSection(view, language, say)),
    secondSection(template, step, { flaws: view.flaws, languages: orderedLanguages(say), say }),
    { id: 'ways', heading: say('step.ways'), isVisible: false, fields: wayFields(template, step, say) },
  ];
};

function flawsOfStep({ template, step, flaws }: StepView, say: Say): readonly string[] {
  return flaws.filter((flaw) => isOfStep(flaw, step)).map((flaw) => flawInWords(flaw, template, say));
}

const isOfStep = (flaw: Flaw, { id }: Step): boolean =>
  'step' in flaw ? flaw.step === id : 'place' in flaw && flaw.place.of === 'step' && flaw.place.step === id;

/** One's own language first. */
const orderedLanguages = ({ language }: Say): readonly Language[] => [
  language,
  ...LANGUAGES.filter((one) => one !== language),
];

function mainFields(template: Template, step: Step, say: Say): readonly Field[] {
  return [
    choice(
      'type',
      say('step.type'),
      step.type,
      STEP_TYPES.map((type) => ({ title: say(`step.${type}`), value: type })),
    ),
    ...waitField(template, step, say),
    ...(branchingSet(step.type)
      ? [
          choice('branch', say('step.branch'), outcomeSet(step).includes('no-answer') ? 'on' : 'off', [
            { title: say('step.branch-on'), value: 'on' },
            { title: say('step.branch-off'), value: 'off' },
          ]),
        ]
      : []),
    ...changeFields(step, say),
  ];
}

/** Of ways that wait differently, none is shown as that of all. */
function waitField(template: Template, step: Step, say: Say): readonly Field[] {
  const waits = [...new Set(arrowsTo(template, step.id).map(({ edge }) => waitOf(edge)))];
  const [first] = waits;
  if (first === undefined) return [];
  const isOne = waits.length === 1;
  return [
    {
      kind: 'number',
      id: 'wait',
      label: isOne ? say('step.wait') : say('step.wait-mixed', { days: waits.join(' / ') }),
      value: isOne ? first : '',
      most: MAX_WAIT_DAYS,
    },
  ];
}

function changeFields({ type, changes }: Step, say: Say): readonly Field[] {
  if (!mayHave(type, 'changes')) return [];
  const now = !changes ? 'none' : changes.kind === 'tag' ? 'tag' : changes.status;
  return [
    choice('change', say('step.changes'), now, [
      { title: say('step.no-change'), value: 'none' },
      ...RECORD_STATUSES.map((status) => ({ title: say(`status.${status}`), value: status })),
      { title: say('step.changes-tag'), value: 'tag' },
    ]),
    {
      kind: 'text',
      id: 'tag',
      label: say('step.tag'),
      value: changes?.kind === 'tag' ? changes.tag : '',
      most: 50,
    },
  ];
}

/** Folded, unless it is one's own language or something is missing in it. */
function textSection({ template, step, flaws }: StepView, language: Language, say: Say): Section {
  const isVisible =
    language === say.language ||
    flaws.some((flaw) => isOfStep(flaw, step) && 'language' in flaw && flaw.language === language);
  const inputs = template.inputs.map(({ id }) => `input.${id}`);
  return {
    id: `texts-${language}`,
    heading: say('step.texts', { language: LANGUAGE_NAMES[language] }),
    hint: say('step.fields', { fields: [...TEXT_FIELDS, ...inputs].map((field) => `{${field}}`).join(' ') }),
    isVisible,
    fields: STEP_FIELDS.filter((field) => STEP_TEXTS[field].isFor(step)).map((field) =>
      textField(template, { of: 'step', step: step.id, field }, language, say),
    ),
  };
}

/** Where each outcome leads, and after how many days. */
const wayFields = (template: Template, step: Step, say: Say): readonly Field[] =>
  outcomeSet(step).flatMap((outcome) => [
    choice(
      `to:${outcome}`,
      say('step.leads', { outcome: say(`outcome.${outcome}`) }),
      edgeValue(step.outcomes[outcome]),
      targetsOf(template, step, outcome, say),
    ),
    {
      kind: 'number' as const,
      id: `days:${outcome}`,
      label: say('step.leads-wait', { outcome: say(`outcome.${outcome}`) }),
      value: waitOf(step.outcomes[outcome]),
      most: MAX_WAIT_DAYS,
    },
  ]);

/** An edge as the value of a choice: the step it leads to, or its ends. */
export const edgeValue = (edge: Edge | undefined): string =>
  !edge ? '' : edge.kind === 'step' ? `step:${edge.to}` : `ends:${edge.ends.join(',')}`;

/** Every other step and every end; several ends where that is so, or where all of them are to be picked from. */
function targetsOf(template: Template, step: Step, outcome: EdgeOutcome, say: Say) {
  const now = step.outcomes[outcome];
  const all = template.ends.map(({ id }) => id);
  const several = now?.kind === 'end' && now.ends.length > 1 ? now : undefined;
  const isAll = several?.ends.length === all.length;
  return [
    ...(now ? [] : [{ title: say('step.leads-nowhere'), value: '' }]),
    ...template.steps
      .filter(({ id }) => id !== step.id)
      .map(({ id }) => ({ title: stepLine(template, id, say), value: `step:${id}` })),
    ...template.ends.map((end) => ({ title: endName(end, say), value: `ends:${end.id}` })),
    ...(several && !isAll ? [{ title: endsOf(template, several.ends, say), value: edgeValue(several) }] : []),
    ...(all.length > 1
      ? [{ title: say('step.leads-all'), value: isAll ? edgeValue(several) : `ends:${all.join(',')}` }]
      : []),
  ];
}
