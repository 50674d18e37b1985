import type { EndId, StepId } from '../ids.ts';
import type { RecordChange, RecordType } from '../record.ts';
import type { EdgeOutcome, Edge, StepType, TemplateInput } from '../template.ts';
import type { Language } from '../text.ts';
import type { Variant } from '../variant.ts';

/** Where a step goes in. What led to that place leads to the step, and the step leads on to what was there. */
export type Position =
  | { readonly kind: 'first' }
  /** On every way that ends well or badly without it: at the end of the quiet way. */
  | { readonly kind: 'last' }
  /** On one way on from a step; without an outcome, the quiet one. */
  | { readonly kind: 'after'; readonly step: StepId; readonly outcome?: EdgeOutcome }
  /** On every way that leads to a step. */
  | { readonly kind: 'before'; readonly step: StepId };

/** Each text of a template that a person can write. */
export type TextPlace =
  | { readonly of: 'template'; readonly field: 'name' | 'description' }
  | {
      readonly of: 'step';
      readonly step: StepId;
      readonly field:
        | 'title'
        | 'instructions'
        | 'script'
        | 'subject'
        | 'body'
        /** What the card of a task opens, by its title. */
        | 'opens-email'
        | 'opens-meeting';
      /** The text for a share of the records instead. */
      readonly second?: true;
    }
  | { readonly of: 'end'; readonly end: EndId }
  | { readonly of: 'input'; readonly input: string; readonly field: 'label' | 'without' };

/** One change of a template. Ids of what is new are made by whoever asks for it, so that an edit is plain data. */
export type TemplateEdit =
  | {
      readonly kind: 'add-step';
      readonly step: StepId;
      readonly type: StepType;
      readonly at: Position;
      /** Calendar days from what comes before it; 0 where nothing is said. */
      readonly waitDays?: number;
      /** In the language it was said in; without one, what the type is called. */
      readonly title?: { readonly language: Language; readonly text: string };
    }
  /** What led to it leads where this outcome of it led; without one, where the quiet one led. */
  | { readonly kind: 'remove-step'; readonly step: StepId; readonly joinedTo?: EdgeOutcome }
  | { readonly kind: 'move-step'; readonly step: StepId; readonly to: Position }
  | { readonly kind: 'change-type'; readonly step: StepId; readonly type: StepType }
  /** Whether the step branches on what the customer does, where its type can do both. */
  | { readonly kind: 'branch'; readonly step: StepId; readonly on: boolean }
  | { readonly kind: 'lead'; readonly step: StepId; readonly outcome: EdgeOutcome; readonly edge: Edge }
  /** On every way that leads to the step, or on the one of that outcome of another step. */
  | {
      readonly kind: 'wait';
      readonly before: StepId;
      readonly days: number;
      readonly from?: { readonly step: StepId; readonly outcome: EdgeOutcome };
    }
  | {
      readonly kind: 'text';
      readonly place: TextPlace;
      readonly language: Language;
      /** An empty one takes it away. */
      readonly text: string;
    }
  /** Of a hundred records, how many get the second text of a step. */
  | { readonly kind: 'share'; readonly step: StepId; readonly share: number }
  /** The text that all records get from then on; the other one is gone. */
  | { readonly kind: 'keep-text'; readonly step: StepId; readonly keep: Variant }
  | {
      readonly kind: 'add-end';
      readonly end: EndId;
      readonly name: { readonly language: Language; readonly text: string };
      readonly success: boolean;
    }
  | { readonly kind: 'remove-end'; readonly end: EndId }
  | { readonly kind: 'end-success'; readonly end: EndId; readonly success: boolean }
  | { readonly kind: 'add-input'; readonly input: TemplateInput }
  | { readonly kind: 'remove-input'; readonly input: string }
  | { readonly kind: 'record-type'; readonly type: RecordType }
  /** What a confirmed decision does to the record; without a change, nothing. */
  | { readonly kind: 'changes'; readonly step: StepId; readonly change?: RecordChange };

/** Why an edit can't be made of this template. */
export type EditRefusal =
  | 'no-such-step'
  | 'no-such-end'
  | 'no-such-input'
  | 'no-such-outcome'
  /** Its type has no such text, no branch or no change of a record. */
  | 'not-of-this-type'
  | 'id-is-taken'
  | 'not-an-id'
  | 'only-step'
  /** The step would lead to itself, at once or by others. */
  | 'leads-in-a-circle'
  | 'too-many-steps'
  | 'wait-out-of-range'
  | 'end-in-use'
  | 'no-second-text'
  | 'share-out-of-range'
  | 'text-too-long'
  | 'nothing-changes';

/** What keeps a template from being published. A template without a flaw is one that a file could hold. */
export type Flaw =
  | { readonly kind: 'text-missing'; readonly place: TextPlace; readonly language: Language }
  /** `field` as it stands in the text, with its braces. */
  | {
      readonly kind: 'unknown-field';
      readonly place: TextPlace;
      readonly language: Language;
      readonly field: string;
      readonly meant?: string;
    }
  | { readonly kind: 'step-unreached'; readonly step: StepId }
  | { readonly kind: 'end-unreached'; readonly end: EndId }
  | { readonly kind: 'outcome-missing'; readonly step: StepId; readonly outcome: EdgeOutcome }
  | { readonly kind: 'no-steps' }
  | { readonly kind: 'no-ends' };
