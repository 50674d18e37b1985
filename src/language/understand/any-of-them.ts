import type { Decision, Request } from '../../domain/request.ts';
import type { Found } from './found.ts';
import type { RecordCandidate } from './names/named.ts';

/**
 * A company or a first name may mean people and deals alike: whoever knows what the template is for picks those that
 * fit, and whoever looks for them sees all.
 */
export function anyOfThem(decision: Decision, found: Found): Decision {
  if (decision.kind !== 'do' && decision.kind !== 'ask') return decision;
  const request = decision.kind === 'ask' ? decision.request : decision.requests[0];
  if (found.cues.has('both') && request?.who?.kind === 'records' && request.who.records.length === 2)
    return decision;
  const isOnly = decision.kind === 'ask' ? decision.missing.kind === 'who' : decision.requests.length === 1;
  const called = request && isOnly ? calledSo(found) : undefined;
  if (!request || !called) return decision;
  const { writing } = found;
  if (request.intent === 'enroll' && request.template !== undefined)
    return { kind: 'ask', writing, request, missing: { kind: 'who', candidates: called.ids } };
  return request.intent === 'find' && !called.isTalkedAbout
    ? { kind: 'do', writing, requests: [searching(request, called.words)] }
    : decision;
}

const searching = ({ who: _, ...request }: Request, words: string): Request => ({ ...request, words });

/** All whom the only name in a sentence may mean, where it is the whole name of none. */
function calledSo({ names, sentence, talk }: Found) {
  const [name, ...others] = names.filter(({ value }) => value.kind === 'record');
  if (name?.value.kind !== 'record' || others.length > 0) return undefined;
  const [best] = name.value.candidates;
  const all = name.value.candidates.filter(isNamedSo);
  if (!best || best.how === 'exact' || best.how === 'full' || all.length < 2) return undefined;
  return {
    ids: all.map(({ id }) => id),
    words: sentence.text.slice(name.from, name.to),
    isTalkedAbout: all.some(({ id }) => talk.about.includes(id)),
  };
}

const isNamedSo = ({ how }: RecordCandidate): boolean => how === 'part' || how === 'company';
