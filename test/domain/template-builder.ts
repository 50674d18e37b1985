import type { EndId, StepId, TemplateId } from '../../src/domain/ids.ts';
import type { RecordChange } from '../../src/domain/record.ts';
import type { Edge, EdgeOutcome, End, Step, StepType, Template } from '../../src/domain/template.ts';

type Outcomes = Readonly<Partial<Record<EdgeOutcome, Edge>>>;

export const goTo = (step: string, waitDays = 0): Edge => ({ kind: 'step', to: step as StepId, waitDays });

export const endAt = (...ends: readonly string[]): Edge => ({ kind: 'end', ends: ends as EndId[] });

export const stepOfType = (type: StepType, id: string, outcomes: Outcomes, changes?: RecordChange): Step => ({
  id: id as StepId,
  type,
  title: { en: id },
  instructions: { en: id },
  outcomes,
  ...(changes ? { changes } : {}),
});

/** The ends are named with whether they are a success. */
export const templateOf = (steps: readonly Step[], ends: Readonly<Record<string, boolean>>): Template => ({
  id: 'template' as TemplateId,
  version: 3,
  recordType: 'contact',
  name: { en: 'Template' },
  description: { en: 'A template' },
  inputs: [],
  steps,
  ends: Object.entries(ends).map(([id, success]): End => ({ id: id as EndId, success, name: { en: id } })),
});
