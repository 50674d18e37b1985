import type { Decision, Missing, Request } from '../../domain/request.ts';
import type { Found } from './found.ts';
import type { RecordCandidate } from './names/named.ts';
import { sureNames } from './sure-names.ts';

/**
 * A company or a first name may mean people and deals alike: whoever knows what the template is for, or who is in a
 * sequence, picks those that fit, and whoever looks for them sees all.
 */
export function anyOfThem(decision: Decision, found: Found): Decision {
  if (decision.kind !== 'do' && decision.kind !== 'ask') return decision;
  const request = decision.kind === 'ask' ? decision.request : decision.requests[0];
  if (found.cues.has('both') && request?.who?.kind === 'records' && request.who.records.length === 2)
    return decision;
  const isChosen = request?.answer !== undefined && (found.talk.question?.options.length ?? 0) > 0;
  if (isChosen || request?.who?.kind === 'group') return decision;
  const isOnly = decision.kind === 'ask' ? OPEN.has(decision.missing.kind) : decision.requests.length === 1;
  const called = request && isOnly ? calledSo(found) : undefined;
  if (!request || !called) return decision;
  const { writing } = found;
  const isNarrowed =
    request.intent === 'enroll'
      ? !isFitting(request, found)
      : OF_WHAT_RUNS.has(request.intent) && called.isCompany && !called.isTalkedAbout;
  if (isNarrowed) return { kind: 'ask', writing, request, missing: { kind: 'who', candidates: called.ids } };
  return request.intent === 'find' && called.isCompany && !called.isTalkedAbout
    ? { kind: 'do', writing, requests: [searching(request, called.words)] }
    : decision;
}

/** A template that fits none of those taken is asked for, too. */
const OPEN: ReadonlySet<Missing['kind']> = new Set(['who', 'template']);

/** Whether the template that was named takes those that were taken for it. */
const isFitting = ({ who, template }: Request, { fits }: Found): boolean =>
  template === undefined ||
  (who?.kind === 'records' && who.records.every((record) => fits(record, template)));

const OF_WHAT_RUNS: ReadonlySet<Request['intent']> = new Set([
  'outcome',
  'end',
  'snooze',
  'pause',
  'resume',
  'skip',
  'unenroll',
  'note',
  'status',
  'why',
  'compose',
]);

/** Whoever searches finds all whom the words fit. */
const searching = (request: Request, name: string): Request => ({
  ...request,
  who: { kind: 'unknown', name },
});

/** All whom the only name in a sentence may mean, where it is the whole name of none. */
function calledSo(found: Found) {
  const { names, sentence, talk } = found;
  const [name, ...others] = names.filter(({ value }) => value.kind === 'record');
  if (name?.value.kind !== 'record' || others.length > 0 || !sureNames(found).includes(name))
    return undefined;
  const [best] = name.value.candidates;
  const all = name.value.candidates.filter(isNamedSo);
  if (!best || !isNamedSo(best) || all.length < 2) return undefined;
  return {
    ids: all.map(({ id }) => id),
    words: sentence.text.slice(name.from, name.to),
    isCompany: all.some(({ how }) => how === 'company'),
    isTalkedAbout: all.some(({ id }) => talk.about.includes(id)),
  };
}

const isNamedSo = ({ how }: RecordCandidate): boolean => how === 'part' || how === 'company';
