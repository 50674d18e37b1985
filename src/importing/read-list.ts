import type { Result } from '../domain/result.ts';
import { fileText } from './file-text.ts';
import type { ListProblem, Table } from './table.ts';
import { tableIn } from './text-table.ts';

export type ListFile = {
  readonly kind: 'csv' | 'xlsx';
  readonly content: Uint8Array;
  /** Where no titles are found, every row is read. */
  readonly needsNoHeader?: boolean;
};

/** The list in a file, whatever program wrote it. */
export async function readList({
  kind,
  content,
  needsNoHeader = false,
}: ListFile): Promise<Result<Table, ListProblem>> {
  if (kind === 'csv') return tableIn(await textOf(content), { needsNoHeader });
  // What not every list needs is loaded for those that do.
  const { tableInWorkbook } = await import('./workbook-table.ts');
  return tableInWorkbook(content, { needsNoHeader });
}

/** Contacts of an address book are a list, too. */
async function textOf(content: Uint8Array): Promise<string> {
  const text = fileText(content);
  if (!/^\s*BEGIN:VCARD/iu.test(text)) return text;
  const { pastedList } = await import('./pasted-list.ts');
  return pastedList(text) ?? text;
}
