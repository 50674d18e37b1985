import { textFieldId, type Typed } from '../../cards/authoring/draft-form.ts';
import { edgeValue } from '../../cards/authoring/step-card.ts';
import { arrowsTo, waitOf } from '../../domain/authoring/arrows.ts';
import { SECOND_FIELDS, STEP_FIELDS, STEP_TEXTS } from '../../domain/authoring/step-texts.ts';
import type { TemplateEdit, TextPlace } from '../../domain/authoring/template-edit.ts';
import { textAt } from '../../domain/authoring/text-at.ts';
import type { EndId, StepId } from '../../domain/ids.ts';
import { RECORD_STATUSES, type RecordChange } from '../../domain/record.ts';
import { branchingSet, mayHave, outcomeSet } from '../../domain/step-rules.ts';
import {
  EDGE_OUTCOMES,
  STEP_TYPES,
  type Edge,
  type EdgeOutcome,
  type Step,
  type Template,
} from '../../domain/template.ts';
import { LANGUAGES, type Language } from '../../domain/text.ts';
import type { AskedEdits } from './change-draft.ts';

type Ask = AskedEdits[number];

/** What a form of a step changes: the type first, since what else can be chosen depends on it. */
export function editsOfStepForm(drawn: Template, id: StepId, typed: Typed): AskedEdits {
  const before = drawn.steps.find((step) => step.id === id);
  if (!before) return [() => ({ kind: 'remove-step', step: id })];
  const on =
    (ask: (step: Step, template: Template) => TemplateEdit | undefined): Ask =>
    (template) => {
      const step = template.steps.find((one) => one.id === id);
      return step && ask(step, template);
    };
  return [
    on((step) => typeEdit(step, typed)),
    on((step) => branchEdit(step, typed)),
    ...EDGE_OUTCOMES.map((outcome) => on((step) => leadEdit(step, outcome, before, typed))),
    on((step, template) => waitEdit(step, template, typed)),
    on((step) => changeEdit(step, typed)),
    ...STEP_FIELDS.flatMap((field) =>
      LANGUAGES.map((language) =>
        on((step, template) =>
          STEP_TEXTS[field].isFor(step)
            ? textEdit(template, { of: 'step', step: id, field }, language, typed)
            : undefined,
        ),
      ),
    ),
    ...SECOND_FIELDS.flatMap((field) =>
      LANGUAGES.map((language) =>
        on((step, template) =>
          STEP_TEXTS[field].isFor(step)
            ? textEdit(template, { of: 'step', step: id, field, second: true }, language, typed)
            : undefined,
        ),
      ),
    ),
    on((step) => shareEdit(step, typed)),
  ];
}

/** Only where there is a second text to share. */
function shareEdit({ id, second }: Step, typed: Typed): TemplateEdit | undefined {
  const share = numberOf(typed, 'share');
  return second && share !== undefined && share !== second.share
    ? { kind: 'share', step: id, share }
    : undefined;
}

export const wordsOf = (typed: Typed, field: string): string | undefined => {
  const value = typed[field];
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : undefined;
};

/** A whole number that was typed; an empty field says nothing. */
function numberOf(typed: Typed, field: string): number | undefined {
  const words = wordsOf(typed, field);
  return words === undefined || words === '' ? undefined : Number(words);
}

function typeEdit(step: Step, typed: Typed): TemplateEdit | undefined {
  const type = STEP_TYPES.find((one) => one === wordsOf(typed, 'type'));
  return type && type !== step.type ? { kind: 'change-type', step: step.id, type } : undefined;
}

function branchEdit(step: Step, typed: Typed): TemplateEdit | undefined {
  const chosen = wordsOf(typed, 'branch');
  if (chosen === undefined || !branchingSet(step.type)) return undefined;
  const on = chosen === 'on';
  return on === outcomeSet(step).includes('no-answer') ? undefined : { kind: 'branch', step: step.id, on };
}

/** Only what was chosen otherwise than it was drawn: another edit may have changed the rest. */
function leadEdit(step: Step, outcome: EdgeOutcome, before: Step, typed: Typed): TemplateEdit | undefined {
  const drawn = before.outcomes[outcome];
  const to = wordsOf(typed, `to:${outcome}`);
  if (to === undefined || to === '' || !outcomeSet(step).includes(outcome)) return undefined;
  const days = numberOf(typed, `days:${outcome}`) ?? waitOf(drawn);
  const isDrawn = to === edgeValue(drawn) && (drawn?.kind === 'end' || days === waitOf(drawn));
  return isDrawn ? undefined : { kind: 'lead', step: step.id, outcome, edge: edgeOf(to, days) };
}

function edgeOf(value: string, waitDays: number): Edge {
  const [kind, ids = ''] = value.split(':');
  return kind === 'step'
    ? { kind: 'step', to: ids as StepId, waitDays }
    : { kind: 'end', ends: ids.split(',') as readonly string[] as readonly EndId[] };
}

function waitEdit(step: Step, template: Template, typed: Typed): TemplateEdit | undefined {
  const days = numberOf(typed, 'wait');
  const arrows = arrowsTo(template, step.id);
  return days === undefined || arrows.every(({ edge }) => waitOf(edge) === days)
    ? undefined
    : { kind: 'wait', before: step.id, days };
}

function changeEdit(step: Step, typed: Typed): TemplateEdit | undefined {
  const chosen = wordsOf(typed, 'change');
  if (chosen === undefined || !mayHave(step.type, 'changes')) return undefined;
  const change = recordChange(chosen, wordsOf(typed, 'tag') ?? '');
  return { kind: 'changes', step: step.id, ...(change && { change }) };
}

function recordChange(chosen: string, tag: string): RecordChange | undefined {
  const status = RECORD_STATUSES.find((one) => one === chosen);
  if (status) return { kind: 'status', status };
  return chosen === 'tag' && tag !== '' ? { kind: 'tag', tag } : undefined;
}

/** A text that reads otherwise than it is written now. */
export function textEdit(
  template: Template,
  place: TextPlace,
  language: Language,
  typed: Typed,
): TemplateEdit | undefined {
  const text = wordsOf(typed, textFieldId(place, language))?.replace(/\r\n?/gu, '\n');
  const now = textAt(template, place)?.[language] ?? '';
  return text === undefined || text === now ? undefined : { kind: 'text', place, language, text };
}
