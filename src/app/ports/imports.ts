import type { PersonId, RecordId, TenantId } from '../../domain/ids.ts';
import type { RecordType } from '../../domain/record.ts';
import type { EnrollmentAt, Request } from '../../domain/request.ts';
import type { Taken } from '../../importing/compare.ts';
import type { Header } from '../../importing/header.ts';
import type { Table } from '../../importing/table.ts';
import type { TableRow } from '../../importing/table-row.ts';

/** What a tenant imports: one document, so that no two imports save at once and both add the same record. */
export type Imports = {
  readonly tenant: TenantId;
  /** 1 for the first, and one more with every change. */
  readonly revision: number;
  readonly all: readonly Import[];
  /** How columns were corrected, the newest last. */
  readonly mappings: readonly Mapping[];
};

/**
 * `asked`: it was read and waits for a yes. `adding` and `undoing`: it goes on part by part, whatever happens to the
 * bot. `added`: it can be undone.
 */
export type ImportState = 'asked' | 'adding' | 'added' | 'undoing';

export type Import = Pick<Table, 'header' | 'hasDecimalCommas' | 'dateOrders'> & {
  readonly id: string;
  readonly person: PersonId;
  /** It is no list of records, but of emails and domains that nobody contacts any more. */
  readonly purpose?: 'do-not-contact';
  /** What the list is called. */
  readonly file: string;
  readonly state: ImportState;
  /** ISO instant of its last change. */
  readonly at: string;
  /** Undefined where the person is asked. */
  readonly type: RecordType | undefined;
  /** How dates are read that can be read in two ways. */
  readonly monthFirst: boolean;
  readonly takesChanges: boolean;
  /** What it adds and changes sets off rules; else it is a list of before. */
  readonly withRules?: boolean;
  readonly rows: number;
  readonly parts: number;
  readonly progress: ImportProgress;
  /** Teams' id of the message that shows the progress. */
  readonly message?: string;
  /** Its person wants to enroll whom it adds, and is asked about it once that is done. */
  readonly toEnroll?: ToEnroll;
  /** What runs with those whom nobody is to contact any more. */
  readonly running?: readonly EnrollmentAt[];
};

/** In what, from when and how many a day, as far as that was said. */
export type ToEnroll = Pick<Request, 'template' | 'when' | 'perDay' | 'seller'>;

export type ImportProgress = {
  /** The part that is next. */
  readonly part: number;
  readonly added: number;
  readonly filled: number;
  readonly changed: number;
  /** How often it set off a rule. */
  readonly setOff?: number;
  /** Of what is undone. */
  readonly archived: number;
  readonly putBack: number;
  readonly left: number;
  /** Somebody who was added. */
  readonly example?: string;
};

export type Mapping = {
  readonly titles: readonly string[];
  readonly columns: Header['columns'];
  readonly monthFirst: boolean;
};

/** Rows of a file until they are imported, and then how to undo that. They are gone within a day. */
export type ImportPart = {
  readonly tenant: TenantId;
  readonly id: string;
  readonly person: PersonId;
  readonly rows?: readonly TableRow[];
  readonly undo?: UndoOfPart;
};

export type UndoOfPart = {
  readonly added: readonly RecordId[];
  /** Keys of whom it put on the do-not-contact list. */
  readonly listed?: readonly string[];
  readonly changed: readonly { readonly record: RecordId; readonly before: Taken; readonly after: Taken }[];
  /** The known records that its rows were of, changed or not. */
  readonly seen?: readonly RecordId[];
};

export const partId = (id: string, part: number): string => `${id}.${String(part).padStart(6, '0')}`;
