/** A file that isn't what was written, and where. Nothing was changed. */
export class BrokenFile extends Error {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Where the line begins, counted from 0. */
  readonly byte: number;

  constructor(file: string, why: string, line = 1, byte = 0) {
    super(`${file}, line ${line} (byte ${byte}): ${why}.`);
    this.file = file;
    this.line = line;
    this.byte = byte;
  }
}
