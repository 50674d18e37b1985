import { err, ok, type Result } from '../domain/result.ts';

/** The text of a file that is saved as UTF-8; else in which way it is not, and in which line. */
export function decode(bytes: Uint8Array): Result<string, { readonly wrong: string; readonly line: number }> {
  const [first, second] = bytes;
  const hasMark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (hasMark || bytes.subarray(0, 200).includes(0))
    return err({ wrong: 'the file is saved as UTF-16', line: 1 });
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return err({ wrong: 'this line has signs that are not saved as UTF-8', line: firstBadLine(bytes) });
  }
}

const NEWLINE = 0x0a;

/** No sign of UTF-8 goes over the end of a line. */
function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  for (let from = 0; from < bytes.length; line += 1) {
    const end = bytes.indexOf(NEWLINE, from);
    const until = end < 0 ? bytes.length : end;
    if (new TextDecoder().decode(bytes.subarray(from, until)).includes('\ufffd')) return line;
    from = until + 1;
  }
  return line;
}
