import type { Day } from '../../domain/day.ts';
import type { PersonId, RecordId, TemplateId } from '../../domain/ids.ts';
import { canonical } from './sentence/canonical.ts';
import { cuesIn } from './sentence/cues.ts';
import { spotTimes } from './days/spot-times.ts';
import type { TimeContext, When } from './days/when.ts';
import type { Cue } from './lexicon/cues.ts';
import type { Named } from './names/named.ts';
import { spotNames, type MentionedColleague } from './names/spot-names.ts';
import type { Vocabulary } from './names/vocabulary.ts';
import { normalize } from './sentence/normalize.ts';
import type { Writing } from '../../domain/request.ts';
import type { Sentence, Spotted } from './sentence/sentence.ts';
import { talkAt, type Talk } from '../../domain/talk.ts';
import { writingOf } from './sentence/writing.ts';

/** What a sentence is read with. */
export type ReadingContext = {
  readonly vocabulary: Vocabulary;
  readonly time: TimeContext;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly talk?: Talk | undefined;
  readonly speaker?: PersonId;
  /** Whether a template is made for the type of a record. */
  readonly fits?: (record: RecordId, template: TemplateId) => boolean;
  readonly mentioned?: readonly MentionedColleague[];
  /** Whom the message names that is replied to: one of them is meant where the sentence names nobody. */
  readonly quoted?: readonly RecordId[] | undefined;
  /** The names of the lists that were saved. */
  readonly segments?: readonly string[];
  /** It was said beside a list that somebody sent. */
  readonly besideList?: boolean;
  /** What somebody does for a living. */
  readonly titleOf?: (record: RecordId) => string | undefined;
};

/** All that is recognized in a sentence before it is read. */
export type Found = {
  readonly sentence: Sentence;
  /** The words in one spelling, one for each token. */
  readonly words: readonly string[];
  readonly names: readonly Spotted<Named>[];
  readonly times: readonly Spotted<When>[];
  readonly cues: ReadonlySet<Cue>;
  readonly writing: Writing;
  readonly talk: Talk;
  readonly quoted: readonly RecordId[];
  readonly segments: readonly string[];
  readonly besideList: boolean;
  readonly today: Day;
  readonly speaker?: PersonId | undefined;
  /** All there are. */
  readonly templates: readonly TemplateId[];
  /** Of all templates, the ids of what their texts say besides what is on the record. */
  readonly inputs: readonly string[];
  readonly fits: (record: RecordId, template: TemplateId) => boolean;
  /** Those in whose names a word stands, or one that is much like it. */
  readonly recordsWith: (word: string) => readonly RecordId[];
  readonly titleOf: (record: RecordId) => string | undefined;
};

export function findIn(text: string, context: ReadingContext): Found {
  const {
    vocabulary,
    time,
    talk,
    now,
    mentioned,
    speaker,
    quoted = [],
    segments = [],
    besideList = false,
    fits = () => true,
    titleOf = () => undefined,
  } = context;
  const sentence = normalize(text);
  const words = sentence.tokens.map(({ folded }) => canonical(folded));
  const names = spotNames(sentence, vocabulary, mentioned);
  return {
    sentence,
    words,
    names,
    times: apartFrom(names, spotTimes(sentence, time)),
    cues: cuesIn(words),
    writing: writingOf(sentence),
    talk: talkAt(talk, now),
    quoted,
    segments,
    besideList,
    today: time.today,
    speaker,
    templates: vocabulary.templates.ids,
    inputs: vocabulary.templates.inputs,
    fits,
    titleOf,
    recordsWith: (word) =>
      [word, ...vocabulary.words.like(word).map((like) => like.word)]
        .flatMap(vocabulary.placesOf)
        .flatMap(({ entry }) => (entry.kind === 'record' ? [entry.candidate.id] : [])),
  };
}

/** A word that is surely a name is no day: "April Jones", "Monday Motors". */
const apartFrom = (
  names: readonly Spotted<Named>[],
  times: readonly Spotted<When>[],
): readonly Spotted<When>[] =>
  times.filter((time) =>
    names.every(
      (name) =>
        time.from >= name.to || name.from >= time.to || name.confidence < 0.8 || name.value.kind === 'nobody',
    ),
  );
