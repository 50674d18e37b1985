/** `row`: as a spreadsheet counts it, from 1. */
export type TableRow = { readonly row: number; readonly cells: readonly string[] };
