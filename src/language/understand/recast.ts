import type { Decision, Request } from '../../domain/request.ts';
import { isAsked } from './asked.ts';
import { takingBack } from './correction.ts';
import type { Found } from './found.ts';
import type { Concept } from './lexicon/concepts.ts';
import { labelOf, meaningOf, type Label } from './ranker/labels.ts';
import { fill } from './request.ts';
import { clausesOf } from './sentence/clauses.ts';
import { conceptsIn } from './sentence/concepts.ts';
import { spelledWords } from './sentence/spelled-words.ts';
import { areOf, sureNames } from './sure-names.ts';

/** "not busy, voicemail", "lost nahi, won likhna tha": what was told last was something else. */
export function recast(found: Found): Decision | undefined {
  const { writing, talk, words } = found;
  const [last] = talk.last ?? [];
  const before = last?.act ? labelOf(last) : undefined;
  const denied = before && before in CONCEPTS_OF ? CONCEPTS_OF[before as Told] : undefined;
  if (!last || !denied || talk.question || words.length > FEW_WORDS || isAsked(found)) return undefined;
  if (found.cues.has('everybody') || !areOf(last.who, sureNames(found))) return undefined;
  const told = besideDenied(found, denied);
  const label = told && labelTold(told);
  if (label === undefined || label === before) return undefined;
  const { request, missing } = fill(meaningOf(label), true, found);
  const instead: Request = { ...request, ...(last.who && { who: last.who }), ...takingBack(talk) };
  return missing && missing.kind !== 'who' ? undefined : { kind: 'do', writing, requests: [instead] };
}

/** What a longer sentence denies is part of a story. */
const FEW_WORDS = 14;

type Told = Extract<Label, `outcome:${string}` | `end:${string}`>;

/** Which words tell it; of a label that is a denial itself, what it denies. */
const CONCEPTS_OF: Readonly<Partial<Record<Told, readonly Concept[]>>> = {
  'outcome:voicemail': ['voicemail'],
  'outcome:busy': ['busy'],
  'outcome:bounced': ['bounce'],
  'outcome:replied': ['reply'],
  'outcome:answered': ['pickup', 'talk'],
  'outcome:no-answer': ['pickup'],
  'outcome:wrong-number': ['wrongnumber'],
  'outcome:out-of-office': ['ooo'],
  'outcome:call-later': ['later'],
  'end:won': ['win'],
  'end:lost': ['lose'],
  'end:not-interested': ['nointerest'],
  'end:wrong-person': ['wrongperson'],
};

/** The words beside the one place where that is denied. */
function besideDenied(found: Found, denied: readonly Concept[]): readonly string[] | undefined {
  const { words } = found;
  const reaches = words.flatMap((word, at) => [
    ...(BEFORE_IT.has(word) ? [{ from: at, to: withinClause(found, at, REACH) + 1 }] : []),
    ...(AFTER_IT.has(word) ? [{ from: withinClause(found, at, -REACH), to: at + 1 }] : []),
  ]);
  const place = reaches.find(({ from, to }) =>
    conceptsIn(words.slice(from, to)).some((concept) => denied.includes(concept)),
  );
  if (!place) return undefined;
  const before = words.slice(0, place.from);
  // "no mate, not voicemail, we talked": a "no" before it denies that, and nothing else.
  return [
    ...(conceptsIn(before).some((concept) => concept !== 'disagree') ? before : []),
    ...words.slice(place.to),
  ];
}

const REACH = 3;

/** So many words on at most, without leaving the clause. */
function withinClause({ sentence }: Found, at: number, reach: number): number {
  const place = sentence.tokens[at]?.from ?? 0;
  const clause = clausesOf(sentence).find(({ from, to }) => from <= place && place < to);
  const inside = sentence.tokens.flatMap(({ from, to }, index) =>
    clause && from >= clause.from && to <= clause.to ? [index] : [],
  );
  return reach > 0 ? Math.min(at + reach, inside.at(-1) ?? at) : Math.max(at + reach, inside[0] ?? at);
}

/** The one thing that the words tell; of not picking up, that it was so. */
function labelTold(words: readonly string[]): Told | undefined {
  const concepts = conceptsIn(words);
  const told = (Object.keys(CONCEPTS_OF) as readonly Told[]).filter(
    (label) =>
      label !== 'outcome:no-answer' && CONCEPTS_OF[label]?.some((concept) => concepts.includes(concept)),
  );
  const [only, ...others] = told;
  const isDenied = words.some((word) => BEFORE_IT.has(word) || AFTER_IT.has(word));
  if (others.length > 0) return undefined;
  if (!isDenied) return only;
  return only === 'outcome:answered' ? 'outcome:no-answer' : undefined;
}

const BEFORE_IT = spelledWords("not nt didnt didn't wasnt wasn't isnt isn't no rather");
const AFTER_IT = spelledWords('nahi nahin nhi nai ni kaadu konya');
