import type { RecordId } from '../../domain/ids.ts';
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
  return !isOpen && !near && isForOthers(request, talk.last)
    ? { kind: 'do', writing, requests: [insteadOf(last, request, talk)] }
    : undefined;
}

/** "my mistake, it was Ravi": what was done for somebody else was meant for him. */
export const correctsWho = (label: Label, request: Request, { cues, words, talk }: Found): boolean =>
  (label === 'undo' || label === 'no') &&
  !cues.has('joke') &&
  !conceptsIn(words).includes('takeout') &&
  isForOthers(request, talk.last);

/**
 * "no, it was Hema who replied": the same kind of thing, told anew of somebody else; or of one of those of whom it was
 * told, and then only that one's is taken back.
 */
export const correctsTold = (request: Request, { sentence: { text }, talk }: Found): boolean => {
  const [last] = talk.last ?? [];
  if (!request.act || request.intent !== last?.intent) return false;
  const before = doneFor(request, talk.last);
  return before
    ? NO_BUT.test(text) && before.intent === request.intent && labelOf(before) !== labelOf(request)
    : isForOthers(request, talk.last) && (IT_WAS.test(text) || WOH_THA.test(text));
};

/** "No answer from Hema" denies nothing. */
const NO_BUT =
  /^[^\p{L}]*(?:(?:no+|nope|nah|nahin?|nhi|नहीं|नही)(?:\s*[,.!;:–—-]|\s+(?:i meant?|wait|sorry|actually|it was|(?:mera )?matlab|(?:मेरा )?मतलब)(?!\p{L}))|(?:oops|whoops|sorry|wrong|actually|correction|my (?:mistake|bad)|i meant|galat|galti|(?:mera )?matlab|सॉरी|गलत|(?:मेरा )?मतलब)(?!\p{L}))/iu;

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
  !isForOthers(request, [last]) &&
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

/** What is taken back: what was done in the turn before, for whom it was done; of several, for whom it is told now. */
export function takingBack({ at, last = [] }: Found['talk'], request?: Request): Pick<Request, 'instead'> {
  const records = recordsOf((request && doneFor(request, last)) ?? last[0]);
  return records ? { instead: { at, records } } : {};
}

const recordsOf = (request: Request | undefined): readonly RecordId[] | undefined =>
  request?.who?.kind === 'records' ? request.who.records : undefined;

/** What of the turn before was done for one of those whom a request is for. */
const doneFor = (request: Request, last: readonly Request[] = []): Request | undefined =>
  last.find((one) => one.act && recordsOf(one)?.some((record) => recordsOf(request)?.includes(record)));

const isForOthers = (request: Request, last: readonly Request[] = []): boolean =>
  last[0]?.act === true &&
  recordsOf(request) !== undefined &&
  recordsOf(last[0]) !== undefined &&
  doneFor(request, last) === undefined;

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
