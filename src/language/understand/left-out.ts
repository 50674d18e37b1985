import type { RecordId } from '../../domain/ids.ts';
import type { Found } from './found.ts';
import type { RecordCandidate } from './names/named.ts';

type Names = Found['names'];

/** Those who are named as not meant: "everyone from Contoso except Asha and Ravi", "Contoso ke sab, Asha ko chhodkar". */
export function leftOutOf(names: Names, { sentence: { text } }: Found): Names {
  const isNamedSo = (name: Names[number]): boolean =>
    EXCEPT.test(text.slice(0, name.from)) || LEAVING_OUT.test(text.slice(name.to));
  const isJoined = (at: number): boolean => JOINT.test(text.slice(names[at - 1]?.to, names[at]?.from));
  const first = names.findIndex(isNamedSo);
  if (first < 0) return [];
  const isAhead = EXCEPT.test(text.slice(0, names[first]?.from));
  const step = isAhead ? 1 : -1;
  let end = first;
  while (names[end + step] && isJoined(isAhead ? end + 1 : end)) end += step;
  return names.slice(Math.min(first, end), Math.max(first, end) + 1);
}

/** All who are called so, whichever of them is meant; of a company, all who are there. */
export const idsOf = (names: Names): readonly RecordId[] =>
  names.flatMap(({ value }) => (value.kind === 'record' ? bestOf(value.candidates).map(({ id }) => id) : []));

const bestOf = (candidates: readonly RecordCandidate[]): readonly RecordCandidate[] =>
  candidates.filter(({ how }) => how === candidates[0]?.how || (isPart(how) && isPart(candidates[0]?.how)));

const isPart = (how: RecordCandidate['how'] | undefined): boolean => how === 'part' || how === 'company';

const EXCEPT =
  /(?:\b(?:but|bar|except|except for|excluding|apart from|other than|besides|save|minus|without|siva|sivay)|सिवाय)(?: not)?\s+$/iu;
export const LEAVING_OUT =
  /^\s*(?:ko |ke |को |के )?(?:chh?od ?(?:ke|kar|kr)?|alaa?wa|siva+y?|chh?odkar|छोड़ ?(?:के|कर)?|छोड़कर|अलावा|सिवाय?|बिना)(?=\s|$)/iu;
const JOINT = /^\s*(?:ko |को )?(?:,|&|,? ?and|or|nor|aur|ya|और|या)\s*$/iu;
