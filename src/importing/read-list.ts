import type { Result } from '../domain/result.ts';
import { fileText } from './file-text.ts';
import type { ListProblem, Table } from './table.ts';
import { pastedList } from './pasted-list.ts';
import { tableIn } from './text-table.ts';
import { tableInWorkbook } from './workbook-table.ts';

export type ListFile = {
  readonly kind: 'csv' | 'xlsx';
  readonly content: Uint8Array;
  /** Where no titles are found, every row is read. */
  readonly needsNoHeader?: boolean;
};

/** The list in a file, whatever program wrote it. */
export const readList = async ({
  kind,
  content,
  needsNoHeader = false,
}: ListFile): Promise<Result<Table, ListProblem>> =>
  kind === 'xlsx' ? tableInWorkbook(content, { needsNoHeader }) : tableOf(fileText(content), needsNoHeader);

/** Contacts of an address book are a list, too. */
const tableOf = (text: string, needsNoHeader: boolean) =>
  tableIn(/^\s*BEGIN:VCARD/iu.test(text) ? (pastedList(text) ?? text) : text, { needsNoHeader });
