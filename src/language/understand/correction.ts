import type { Decision, Request } from '../../domain/request.ts';
import { fold } from '../words.ts';
import type { Found } from './found.ts';
import type { Label } from './ranker/labels.ts';
import { fill } from './request.ts';
import { canonical } from './sentence/canonical.ts';
import { conceptsIn } from './sentence/concepts.ts';
import { wordsOutside } from './sentence/words-outside.ts';

/** "no, Ravi Menon", "oops, it was Hema": what was done last, for whoever was meant. */
export function corrected(found: Found): Decision | undefined {
  const { writing, times, talk } = found;
  const [last] = talk.last ?? [];
  if (!last || talk.question || times.length > 0 || !isOnlyCorrecting(found)) return undefined;
  const { request, missing, near } = fill(last, true, found);
  return !missing && !near && isForOthers(request, last)
    ? { kind: 'do', writing, requests: [insteadOf(last, request)], instead: true }
    : undefined;
}

/** "my mistake, it was Ravi": what was done for somebody else was meant for him. */
export const correctsWho = (label: Label, request: Request, { cues, words, talk }: Found): boolean =>
  (label === 'undo' || label === 'no') &&
  !cues.has('joke') &&
  !conceptsIn(words).includes('takeout') &&
  isForOthers(request, talk.last?.[0]);

/** The same for others; with what is said around a name no note is meant. */
export const insteadOf = (last: Request, { who }: Request): Request => ({ ...last, ...(who && { who }) });

const isForOthers = ({ who }: Request, last: Request | undefined): boolean =>
  last?.act === true &&
  who?.kind === 'records' &&
  last.who?.kind === 'records' &&
  !who.records.some((record) => last.who?.kind === 'records' && last.who.records.includes(record));

/** Nothing but names and words of a correction. */
function isOnlyCorrecting(found: Found): boolean {
  const others = wordsOutside(found.names, found);
  return (
    others.some((word) => CORRECTING.has(word)) &&
    others.every((word) => CORRECTING.has(word) || BESIDE.has(word))
  );
}

const wordSet = (words: string): ReadonlySet<string> =>
  new Set(words.split(' ').map((word) => canonical(fold(word))));

const CORRECTING = wordSet(
  'no nope not wrong sorry oops whoops mistake meant actually correction nahi nahin galat galti balki',
);
const BESIDE = wordSet(
  'i it its was is that one the a person guy wait my mean for him her he she mera meri meraa matlab tha thi ' +
    'the ka ki ke ko ne liye wala wale hai ye yeh vo woh arre are',
);
