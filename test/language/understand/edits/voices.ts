import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Template } from '../../../../src/domain/template.ts';
import { readEdits } from '../../../../src/language/understand/edits/read-edits.ts';
import { inShort } from './in-short.ts';

/** What somebody says of a template, and what any colleague would take it to mean: see `inShort`. */
export type Voice = {
  readonly template: string;
  readonly said: string;
  /** Several that are as right as each other stand apart by `||`; `*` is whatever text. */
  readonly means: string;
};

/** What a reading is worth: a question costs a press, a lost one a second try, a wrong one trust. */
export type Verdict = 'right' | 'asked' | 'lost' | 'wrong';

export const voices: readonly Voice[] = readFileSync(join(import.meta.dirname, 'voices.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Voice);

export function judge(
  { said, means }: Voice,
  template: Template,
): { readonly verdict: Verdict; readonly read: string } {
  const read = inShort(readEdits(said, template));
  return { read, verdict: verdictOn(read, means) };
}

function verdictOn(read: string, means: string): Verdict {
  if (
    means
      .split('||')
      .flatMap(asGood)
      .some((one) => asPattern(one.trim()).test(read))
  )
    return 'right';
  if (read === 'not about it') return 'lost';
  return means !== 'not about it' && QUESTION.test(read) ? 'asked' : 'wrong';
}

/** A wait on a way is the same as leading it where it leads already, after that wait. */
const asGood = (means: string): readonly string[] => {
  const [, from, days, to] = /^(\S+:\S+) (\d+) before (\S+)$/u.exec(means.trim()) ?? [];
  return from === undefined ? [means] : [means, `${from} → ${to ?? ''} +${days ?? ''}`];
};

const QUESTION = /^(?:which of |lacks |no such step)/u;

/** A full stop at the end and capitals are the reader's own. */
const asPattern = (means: string): RegExp =>
  new RegExp(
    `^${means
      .replace(/\.$/u, '')
      .replace(/[.+?^${}()|[\]\\]/gu, '\\$&')
      .replaceAll('*', '.*')}\\.?$`,
    'iu',
  );
