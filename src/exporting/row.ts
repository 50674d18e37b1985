import type { CsvValue } from '../language/csv-of.ts';

export type Row = readonly CsvValue[];

/** A file that rows are added to. */
export type GrowingFile = { add(rows: readonly Row[]): void; end(): Uint8Array };
