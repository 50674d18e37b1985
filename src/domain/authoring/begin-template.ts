import type { EndId, StepId, TemplateId } from '../ids.ts';
import type { RecordType } from '../record.ts';
import type { Template } from '../template.ts';
import type { LocalizedText } from '../text.ts';
import { NO_TEXT } from './step-texts.ts';

/** What a new template is called, and what it begins with is. */
export type Beginning = {
  readonly id: TemplateId;
  readonly name: LocalizedText;
  readonly recordType: RecordType;
  readonly step: LocalizedText;
  readonly success: LocalizedText;
  readonly failure: LocalizedText;
};

/** One task, after which the seller picks one of two ends. What is to be written is left empty. */
export const emptyTemplate = ({ id, name, recordType, step, success, failure }: Beginning): Template => ({
  id,
  version: 1,
  recordType,
  name,
  description: NO_TEXT,
  inputs: [],
  steps: [
    {
      id: 'first-step' as StepId,
      type: 'task',
      title: step,
      instructions: NO_TEXT,
      outcomes: { done: { kind: 'end', ends: [GOOD, BAD] } },
    },
  ],
  ends: [
    { id: GOOD, success: true, name: success },
    { id: BAD, success: false, name: failure },
  ],
});

const GOOD = 'success' as EndId;
const BAD = 'no-success' as EndId;

/** The same steps under another name, as a template of its own. */
export const copyTemplate = (template: Template, { id, name }: Pick<Beginning, 'id' | 'name'>): Template => ({
  ...template,
  id,
  version: 1,
  name,
});
