import type { ButtonData } from '../../cards/kit/card-action.ts';
import type { FlowCounts, FlowMarks } from '../../domain/flow.ts';
import type { PersonId, TemplateId, TenantId } from '../../domain/ids.ts';
import type { PeriodKind } from '../../domain/period.ts';
import type { Template } from '../../domain/template.ts';
import type { Language } from '../../domain/text.ts';

/**
 * A file to fetch, described so that any copy of the bot can make it: nothing is stored for it. The request is sealed
 * into the address, so it may contain whose file it is, and has to be short.
 */
export type FileRequest = FlowFile | DraftFlowFile | SummaryFile | TemplateFile | ProblemsFile | ExportFile;

/** Records or enrollments, as far as the person may have them when fetching. */
export type ExportFile = {
  readonly kind: 'export';
  readonly tenant: TenantId;
  readonly person: PersonId;
  readonly askedAt: string;
  readonly name: string;
  /** Read again when it is fetched. */
  readonly asked: unknown;
};

/** The rows of a list in which something is wrong, for whoever sent it, until it is imported. */
export type ProblemsFile = {
  readonly kind: 'import-problems';
  readonly tenant: TenantId;
  readonly person: PersonId;
  readonly id: string;
  readonly name: string;
};

/** A version of a template as a file to edit, for whoever may change it when fetching. */
export type TemplateFile = {
  readonly kind: 'template';
  readonly tenant: TenantId;
  readonly person: PersonId;
  readonly template: TemplateId;
  readonly version: number;
  readonly name: string;
};

export type FlowFile = {
  readonly kind: 'flow';
  /** Whose own version it is; one that came with the bot looks the same for everyone. */
  readonly tenant?: TenantId | undefined;
  readonly template: TemplateId;
  readonly version: number;
  readonly language: Language;
  readonly counts?: FlowCounts | undefined;
};

/** A draft as it is when somebody fetches it, with what it changes marked. Each of its revisions has an address. */
export type DraftFlowFile = {
  readonly kind: 'draft-flow';
  readonly tenant: TenantId;
  readonly template: TemplateId;
  readonly revision: number;
  readonly language: Language;
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
  readonly mediaType:
    | 'image/png'
    | 'text/csv; charset=utf-8'
    | 'text/yaml; charset=utf-8'
    | 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
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
  readonly marks?: FlowMarks | undefined;
}) => Promise<Uint8Array>;

/** A file that Teams asks its person about, before the bot may put it into their OneDrive. */
export type FileOffer = {
  readonly kind: 'offer';
  readonly name: string;
  readonly description: string;
  readonly sizeInBytes: number;
  /** Comes back with the answer, from whoever gives it: it says what was asked for, and is no proof of a right. */
  readonly context: OfferContext;
};

export type OfferContext = {
  readonly id: string;
  /** The day in the file's name, after which the name would not be true anymore. */
  readonly day: string;
  readonly asked: Extract<ButtonData, { verb: 'export' | 'export-list' }>;
};

/** A file that is in somebody's OneDrive. */
export type StoredFile = { readonly kind: 'stored' } & Pick<
  UploadPlace,
  'name' | 'contentUrl' | 'uniqueId' | 'fileType'
>;

/** Where Teams lets an accepted file be put, once. */
export type UploadPlace = {
  readonly name: string;
  readonly uploadUrl: string;
  /** Where its person opens it. */
  readonly contentUrl: string;
  readonly uniqueId: string;
  readonly fileType: string;
};

/** What somebody did with an offer; `context` is as untrue as whoever sends it wants it. */
export type OfferAnswer =
  | {
      readonly kind: 'accepted';
      readonly context: Readonly<Record<keyof OfferContext, unknown>>;
      readonly place: UploadPlace;
    }
  | { readonly kind: 'declined' };

/** Puts the file there; false where it could not or may not, for which nothing is tried again. */
export type Upload = (place: UploadPlace, content: Uint8Array) => Promise<boolean>;
