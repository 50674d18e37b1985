import type { FlowCounts } from '../../domain/flow.ts';
import type { PeriodKind } from '../../domain/period.ts';
import type { Headline, Summary } from '../../domain/summary.ts';
import type { Template } from '../../domain/template.ts';
import type { TextTrial } from '../../domain/trials/text-trials.ts';
import type { ButtonData } from '../kit/card-action.ts';
import type { Situation } from '../kit/situation.ts';

/** Whose numbers, and of when. */
export type Scope = {
  readonly period: PeriodKind;
  /** In words: "all sellers", "Megan Bowen". */
  readonly whose: string;
  readonly version?: number;
  /** Asks for the same again; the card's own field says of when. */
  readonly again: Extract<ButtonData, { verb: 'summary' }>;
  /** Whether everything is counted. */
  readonly isComplete: boolean;
};

export type Named = { readonly name: string; readonly headline: Headline };

export type NamedVersion = Named & { readonly version: number };

/** What happened in one version of a template, and how many enrollments of other versions are not counted there. */
export type CountedFlow = {
  readonly template: Template;
  readonly counts: FlowCounts;
  readonly others: number;
};

/** One template: its figures, by seller, by version, and as many stuck records as are to be shown. */
export type TemplateReport = Scope & {
  readonly template: Template;
  /** Those that ends are named after, the newest last. */
  readonly versions: readonly Template[];
  readonly summary: Summary;
  readonly flow: CountedFlow;
  readonly bySeller: readonly Named[];
  readonly byVersion: readonly NamedVersion[];
  /** What came of the steps that have two texts. */
  readonly trials: readonly TextTrial[];
  /** Whether they may end them: they change templates, and it is the version that is published. */
  readonly mayKeepText: boolean;
  readonly stuck: readonly Situation[];
};

export type OverallReport = Scope & {
  readonly headline: Headline;
  readonly templates: readonly { readonly template: Template; readonly headline: Headline }[];
};
