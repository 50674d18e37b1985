import type { Sentence, Span, Spotted } from '../sentence/sentence.ts';
import type { PersonId } from '../../../domain/ids.ts';
import { normalize } from '../sentence/normalize.ts';
import type { Named } from './named.ts';
import { sentenceWords } from './sentence-words.ts';
import { spotAddresses } from './spot-addresses.ts';
import { namedRows, spottedIn } from './spot-people.ts';
import { withStrangers } from './spot-strangers.ts';
import { spotTemplates } from './spot-templates.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A colleague whom Teams itself says is meant. */
export type MentionedColleague = { readonly text: string; readonly id: PersonId };

/**
 * Records, companies, colleagues and templates in a sentence, in its order. Spans never overlap, but the same one comes
 * twice where it can be two kinds of thing.
 */
export function spotNames(
  sentence: Sentence,
  vocabulary: Vocabulary,
  mentioned: readonly MentionedColleague[] = [],
): readonly Spotted<Named>[] {
  const words = sentenceWords(sentence);
  const sure = [
    ...mentioned.flatMap((one) => spotMentioned(sentence, one)),
    ...spotAddresses(sentence, vocabulary),
  ];
  const people = namedRows(words, vocabulary).flatMap((row) => spottedIn(row, words, sentence.text));
  const templates = spotTemplates(words, vocabulary.templates);
  const others = [...people, ...templates].filter((one) => !sure.some((other) => overlaps(one, other)));
  const known = [...sure, ...chosen(others.toSorted((one, other) => worth(other) - worth(one)))];
  return withStrangers(words, known).toSorted((one, other) => one.from - other.from);
}

/** Wherever their name stands; a part of a sentence may be without it. */
function spotMentioned(
  { text }: Sentence,
  { text: name, id }: MentionedColleague,
): readonly Spotted<Named>[] {
  const called = normalize(name).text.toLowerCase();
  const from = called === '' ? -1 : text.toLowerCase().indexOf(called);
  const value: Named = { kind: 'colleague', candidates: [{ id, how: 'exact' }] };
  return from < 0 ? [] : [{ from, to: from + called.length, confidence: 1, value }];
}

/** What explains more of the sentence, the surer the better. */
const worth = ({ from, to, confidence }: Spotted<Named>): number => confidence * Math.sqrt(to - from);

/** The first of those that overlap; both where they are the same words. */
function chosen(spotted: readonly Spotted<Named>[]): readonly Spotted<Named>[] {
  const kept: Spotted<Named>[] = [];
  for (const one of spotted)
    if (kept.every((other) => !overlaps(one, other) || isSameSpan(one, other))) kept.push(one);
  return kept;
}

const overlaps = (one: Span, other: Span): boolean => one.from < other.to && other.from < one.to;
const isSameSpan = (one: Span, other: Span): boolean => one.from === other.from && one.to === other.to;
