import { crc32 } from 'node:zlib';

/**
 * A line of our files: the length of its JSON in bytes and a checksum, 8 hex digits each, and the JSON. The checksum
 * continues from the line before, so that no line can be changed, moved or removed unnoticed.
 */
export type JournalLine = { readonly bytes: Buffer; readonly checksum: number };

const EMPTY_HEAD = 'llllllll cccccccc ';
const HEAD = EMPTY_HEAD.length;

export function encodeLine(value: unknown, before: number): JournalLine {
  const json = JSON.stringify(value);
  const bytes = Buffer.from(`${EMPTY_HEAD}${json}\n`);
  const body = bytes.subarray(HEAD, -1);
  const checksum = crc32(body, before);
  bytes.write(headOf(body.length, checksum), 'latin1');
  return { bytes, checksum };
}

/** The content of a whole line; undefined where it isn't what was written. */
export function decodeLine(
  line: Buffer,
  before: number,
): { readonly value: unknown; readonly checksum: number } | undefined {
  const json = line.subarray(HEAD, -1);
  const checksum = crc32(json, before);
  const head = line.toString('latin1', 0, HEAD);
  if (head !== headOf(json.length, checksum) || line.at(-1) !== NEWLINE) return undefined;
  return { value: JSON.parse(json.toString()), checksum };
}

/** Whether a crash cut the line short while it was being written: it is shorter than it says. */
export const isTorn = (line: Buffer): boolean =>
  line.at(-1) !== NEWLINE &&
  (line.length < HEAD || line.length <= HEAD + Number.parseInt(line.toString('latin1', 0, 8), 16));

export const NEWLINE = 0x0a;

const headOf = (length: number, checksum: number): string => `${hex(length)} ${hex(checksum)} `;
const hex = (number: number): string => number.toString(16).padStart(8, '0');
