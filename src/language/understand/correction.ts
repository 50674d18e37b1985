import type { Decision, Request } from '../../domain/request.ts';
import type { Found } from './found.ts';
import { labelOf, type Label } from './ranker/labels.ts';
import { fill } from './request.ts';
import { conceptsIn } from './sentence/concepts.ts';
import { spelledWords } from './sentence/spelled-words.ts';
import { wordsOutside } from './sentence/words-outside.ts';

/** "no, Ravi Menon", "oops, it was Hema": what was done last, for whoever was meant. */
export function corrected(found: Found): Decision | undefined {
  const { writing, times, talk } = found;
  const [last] = talk.last ?? [];
  if (!last || talk.question || times.length > 0 || !isOnlyCorrecting(found)) return undefined;
  const { request, missing, near } = fill(last, true, found);
  const isOpen = missing !== undefined && (missing.kind !== 'when' || last.when === undefined);
  return !isOpen && !near && isForOthers(request, last)
    ? { kind: 'do', writing, requests: [insteadOf(last, request, talk)] }
    : undefined;
}

/** "my mistake, it was Ravi": what was done for somebody else was meant for him. */
export const correctsWho = (label: Label, request: Request, { cues, words, talk }: Found): boolean =>
  (label === 'undo' || label === 'no') &&
  !cues.has('joke') &&
  !conceptsIn(words).includes('takeout') &&
  isForOthers(request, talk.last?.[0]);

/** "no, it was Hema who replied": the same kind of thing, told anew of somebody else. */
export const correctsTold = (request: Request, { sentence: { text }, talk }: Found): boolean => {
  const [last] = talk.last ?? [];
  return (
    request.act &&
    request.intent === last?.intent &&
    isForOthers(request, last) &&
    (IT_WAS.test(text) || WOH_THA.test(text))
  );
};

const IT_WAS =
  /^\W*(?:no+|nope|oops|whoops|sorry|wrong|actually|my (?:mistake|bad))[\s,.!–-]+(?:(?:it|that)(?:\s+(?:was|is)|['’]s)|i meant)\b/iu;
const WOH_THA =
  /^\s*(?:nahin?|nhi|galat|sorry|नहीं|नही|गलत|सॉरी)[\s,.!–-]+(?:wo|woh|vo|voh|वो|वह)\s.*\s(?:tha|thi|the|था|थी|थे)\W*$/iu;

/** "it weren't engaged, it was answerphone": what was told last is no longer so, and is not told once more; for another day it may be. */
export const tellsDeniedAgain = (
  request: Request,
  { cues, words, times, talk: { last: [last] = [] } }: Found,
): boolean =>
  last?.act === true &&
  times.length === 0 &&
  (request.intent === 'outcome' || request.intent === 'end') &&
  labelOf(request) === labelOf(last) &&
  !isForOthers(request, last) &&
  (CORRECTING.has(words[0] ?? '') || (cues.has('negation') && !DENIALS.has(labelOf(last))));

/** What takes a negation to tell. */
const DENIALS: ReadonlySet<Label> = new Set<Label>([
  'outcome:no-answer',
  'outcome:no-show',
  'end:not-interested',
  'end:lost',
  'end:wrong-person',
  'end:do-not-contact',
]);

/** The same for others; with what is said around a name no note is meant. */
export const insteadOf = (last: Request, { who }: Request, talk: Found['talk']): Request => ({
  ...last,
  ...(who && { who }),
  ...takingBack(talk),
});

/** What is taken back: what was done in the turn before, for whom it was done. */
export function takingBack({ at, last: [last] = [] }: Found['talk']): Pick<Request, 'instead'> {
  return last?.who?.kind === 'records' ? { instead: { at, records: last.who.records } } : {};
}

const isForOthers = ({ who }: Request, last: Request | undefined): boolean =>
  last?.act === true &&
  who?.kind === 'records' &&
  last.who?.kind === 'records' &&
  !who.records.some((record) => last.who?.kind === 'records' && last.who.records.includes(record));

/** A word of a correction stands in it. */
export const saysOtherwise = (found: Found): boolean =>
  wordsOutside(found.names, found).some((word) => CORRECTING.has(word));

/** Nothing but names and words of a correction. */
function isOnlyCorrecting(found: Found): boolean {
  const others = wordsOutside(found.names, found);
  return (
    others.some((word) => CORRECTING.has(word)) &&
    others.every((word) => CORRECTING.has(word) || BESIDE.has(word))
  );
}

const CORRECTING = spelledWords(
  'no nope not wrong sorry oops whoops mistake meant actually correction nahi nahin galat galti balki',
);
const BESIDE = spelledWords(
  'i it its was is that one the a person guy wait my mean for him her he she mera meri meraa matlab tha thi ' +
    'the ka ki ke ko ne liye wala wale hai ye yeh vo woh arre are',
);
