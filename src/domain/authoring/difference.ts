import type { StepId } from '../ids.ts';
import type { RecordChange, RecordType } from '../record.ts';
import type { Edge, EdgeOutcome, End, Step, StepType, TemplateInput } from '../template.ts';
import type { Language } from '../text.ts';
import type { TextPlace } from './template-edit.ts';

/** What became of one part of a template. What is gone is told whole, for the later template does not have it. */
export type Difference =
  | { readonly kind: 'record-type'; readonly from: RecordType; readonly to: RecordType }
  | { readonly kind: 'step-added'; readonly step: StepId }
  | { readonly kind: 'step-removed'; readonly step: Step }
  /** Listed elsewhere among those that stayed. */
  | { readonly kind: 'step-moved'; readonly step: StepId }
  | { readonly kind: 'type'; readonly step: StepId; readonly from: StepType; readonly to: StepType }
  /**
   * Of a step that was there before: it leads elsewhere, or has a way more or less. Left out where it now leads to a new
   * step or led to one that is gone, which is what was told of that step.
   */
  | {
      readonly kind: 'way';
      readonly step: StepId;
      readonly outcome: EdgeOutcome;
      readonly from: Edge | undefined;
      readonly to: Edge | undefined;
    }
  /** The way leads where it led, after other days. */
  | {
      readonly kind: 'wait';
      readonly step: StepId;
      readonly outcome: EdgeOutcome;
      readonly before: StepId;
      readonly from: number;
      readonly to: number;
    }
  | {
      readonly kind: 'changes';
      readonly step: StepId;
      readonly from: RecordChange | undefined;
      readonly to: RecordChange | undefined;
    }
  /** Of what was there before. */
  | {
      readonly kind: 'text';
      readonly place: TextPlace;
      readonly language: Language;
      readonly from: string | undefined;
      readonly to: string | undefined;
    }
  /** How many of a hundred records get the second text; none where there is one text for all. */
  | {
      readonly kind: 'share';
      readonly step: StepId;
      readonly from: number | undefined;
      readonly to: number | undefined;
    }
  | { readonly kind: 'end-added'; readonly end: End }
  | { readonly kind: 'end-removed'; readonly end: End }
  | { readonly kind: 'end-success'; readonly end: End }
  | { readonly kind: 'input-added'; readonly input: TemplateInput }
  | { readonly kind: 'input-removed'; readonly input: TemplateInput }
  /** It takes another kind of answer, or takes it from elsewhere. */
  | { readonly kind: 'input-changed'; readonly input: TemplateInput };
