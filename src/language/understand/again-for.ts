import type { Decision, Request } from '../../domain/request.ts';
import { isAsked } from './asked.ts';
import type { Found } from './found.ts';
import { fill } from './request.ts';
import { spelledWords } from './sentence/spelled-words.ts';
import { sureNames } from './sure-names.ts';
import { wordsOutside } from './sentence/words-outside.ts';

/** "same for Meera", "Meera ke liye bhi", "मीरा को भी": what was done or asked last, for somebody else. */
export function againFor(found: Found): Decision | undefined {
  const { writing, talk, times } = found;
  const names = sureNames(found);
  const [last] = talk.last ?? [];
  if (!last || talk.question || times.length > 0 || !isOnlyRepeating(found)) return undefined;
  if (!names.some(({ value }) => value.kind === 'record') || (last.act && isAsked(found))) return undefined;
  const { request, missing, near } = fill(last, last.act, found);
  const { who } = request;
  const isOpen = missing && !(missing.kind === 'when' && last.when);
  if (near || !who || (isOpen && missing.kind !== 'who' && missing.kind !== 'template')) return undefined;
  const again = { ...withoutRemarks(last), who };
  return isOpen
    ? { kind: 'ask', writing, request: again, missing }
    : { kind: 'do', writing, requests: [again] };
}

/** What was told of the one before is not true of the next. */
function withoutRemarks({ note, strangers: _, instead: __, answer: ___, ...last }: Request): Request {
  return last.intent === 'note' && note !== undefined ? { ...last, note } : last;
}

/** Nothing but names and words that say the same once more. */
function isOnlyRepeating(found: Found): boolean {
  const others = wordsOutside(sureNames(found), found);
  return others.some((word) => SAME.has(word)) && others.every((word) => SAME.has(word) || BESIDE.has(word));
}

const SAME = spelledWords('same too also likewise ditto bhi vahi wahi yahi yehi सेम');
const BESIDE = spelledWords(
  'do the thing it for with and to as well please pls now goes ke ka ki ko liye saath sath aur kar karo kardo karna do dijiye de yeh ye hai cheez kaam kijiye use usko लिए के का की को साथ',
);
