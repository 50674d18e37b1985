import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A message that somebody wrote for these tests, and what is to be made of it. */
export type Sample = {
  readonly file: string;
  readonly what: string;
  /** "delivery dead", "out-of-office 2026-12-07", "out-of-office guess", "reply". */
  readonly expected: string;
  /** The excerpt that a card would show. */
  readonly says?: string;
  /** The Message-ID that a report names. */
  readonly of?: string;
  readonly source: Uint8Array;
};

/** They come on a Friday. */
export const RECEIVED_AT = '2026-11-27T06:30:00.000Z';

/** Each message begins after a line "#### expected | what it is"; "says:" and "of:" in the end are no part of it. */
export const readCorpus = (folder = import.meta.dirname): readonly Sample[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) => samplesIn(file, readFileSync(join(folder, file), 'utf8')));

const samplesIn = (file: string, text: string): readonly Sample[] =>
  text
    .split(/^#### /m)
    .slice(1)
    .map((sample) => sampleOf(file, sample));

function sampleOf(file: string, sample: string): Sample {
  const [title = '', ...lines] = sample.split('\n');
  const [expected = '', what = ''] = title.split(' | ');
  const told = new Map<string, string>();
  while (lines.at(-1) === '') lines.pop();
  for (let last = lines.at(-1); last !== undefined && /^(?:says|of): /.test(last); last = lines.at(-1)) {
    told.set(last.slice(0, last.indexOf(':')), last.slice(last.indexOf(':') + 2));
    lines.pop();
  }
  const [says, of] = [told.get('says'), told.get('of')];
  return {
    file,
    what,
    expected,
    source: Buffer.from(`${lines.join('\r\n')}\r\n`, 'utf8'),
    ...(says === undefined ? {} : { says }),
    ...(of === undefined ? {} : { of }),
  };
}
