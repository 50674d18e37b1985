import type { FlowCounts } from '../../domain/flow.ts';
import type { PersonId, TemplateId, TenantId } from '../../domain/ids.ts';
import type { PeriodKind } from '../../domain/period.ts';
import type { Template } from '../../domain/template.ts';
import type { Language } from '../../domain/text.ts';

/**
 * A file to fetch, described so that any copy of the bot can make it: nothing is stored for it. The request is sealed
 * into the address, so it may contain whose file it is, and has to be short.
 */
export type FileRequest = FlowFile | SummaryFile;

export type FlowFile = {
  readonly kind: 'flow';
  readonly template: TemplateId;
  readonly version: number;
  readonly language: Language;
  readonly counts?: FlowCounts | undefined;
};

/**
 * The numbers of a summary as CSV, with the stuck records of a template, as far as the person may see them when
 * fetching.
 */
export type SummaryFile = {
  readonly kind: 'summary';
  readonly tenant: TenantId;
  readonly person: PersonId;
  /** ISO instant of the request; asked again later, the numbers may differ. */
  readonly askedAt: string;
  readonly name: string;
  readonly period: PeriodKind;
  readonly template?: TemplateId | undefined;
  readonly seller?: PersonId | undefined;
  readonly version?: number | undefined;
};

export type PublishedFile = {
  readonly content: Uint8Array;
  readonly mediaType: 'image/png' | 'text/csv; charset=utf-8';
  /** What it is called when it is saved, in ASCII. */
  readonly name: string;
};

/** The address (http or https) where the file can be fetched until it expires. Anyone who has it gets the file. */
export type Publish = (request: FileRequest) => string;

/** A picture of a template's flow: a PNG that Teams takes. */
export type DrawFlow = (picture: {
  readonly template: Template;
  readonly language: Language;
  readonly counts?: FlowCounts | undefined;
}) => Promise<Uint8Array>;
