import type { Spotted } from '../sentence/sentence.ts';
import { hitsIn } from './hits.ts';
import { confidenceOf } from './mention-confidence.ts';
import { isCovered, type Mention, mentionsOf } from './mentions.ts';
import type { NamedRow } from './named-row.ts';
import type { How, Named } from './named.ts';
import { aroundName } from './around-name.ts';
import { joinedNames } from './joined-names.ts';
import type { SentenceWord } from './sentence-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The rows of words that are names; where two overlap, the one that explains more of the sentence. */
export function namedRows(words: readonly SentenceWord[], vocabulary: Vocabulary): readonly NamedRow[] {
  const mentions = [...hitsIn(words, vocabulary)].flatMap(([entry, hits]) => mentionsOf(entry, hits, words));
  const bySpan = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const span = `${mention.first}-${mention.last}`;
    const others = bySpan.get(span);
    if (others) others.push(mention);
    else bySpan.set(span, [mention]);
  }
  const rows = [...bySpan.values()].flatMap((same): readonly NamedRow[] => {
    const likeliest = likeliestOf(same, words);
    const [first] = likeliest;
    if (!first) return [];
    const confidence = Math.max(...likeliest.map((mention) => confidenceOf(mention, words)));
    return confidence < LEAST
      ? []
      : [
          {
            mentions: likeliest,
            first: first.first,
            last: first.last,
            weight: weightOf(first, words),
            confidence,
          },
        ];
  });
  return joinedNames(withoutEchoes(withoutOverlaps(rows)), words);
}

const LEAST = 0.2;
const MOST_CANDIDATES = 12;

/** How much of the sentence a mention explains, in letters. */
const weightOf = ({ hits }: Mention, words: readonly SentenceWord[]): number =>
  hits.reduce(
    (sum, { first, last, at, quality, isWeak }) =>
      sum +
      // The first name tells people apart before the others do.
      (at === 0 && quality < 0.9 ? quality ** 2 : quality) *
        (isWeak ? 0.6 : 1) *
        words.slice(first, last + 1).reduce((letters, { folded }) => letters + folded.length + 1, 0),
    0,
  );

function withoutOverlaps(rows: readonly NamedRow[]): readonly NamedRow[] {
  const chosen: NamedRow[] = [];
  for (const row of rows.toSorted((one, other) => other.weight - one.weight))
    if (!chosen.some(({ first, last }) => row.first <= last && first <= row.last)) chosen.push(row);
  return chosen.toSorted((one, other) => one.first - other.first);
}

/** "I called कलड Kj": an everyday word that sounds like somebody in the other script is not the one who is named in full. */
function withoutEchoes(rows: readonly NamedRow[]): readonly NamedRow[] {
  const whole = new Set(
    rows.flatMap(({ mentions }) =>
      mentions.filter(({ entry, hits }) => isCovered(entry, 'name', hits)).map(({ entry }) => entry),
    ),
  );
  return rows.filter(
    ({ mentions }) =>
      !mentions.every(
        ({ entry, hits }) =>
          whole.has(entry) &&
          !isCovered(entry, 'name', hits) &&
          hits.every(({ isWeak, via }) => isWeak && via !== 'same'),
      ),
  );
}

/** Of those whom the same words can mean, the ones that they fit best. */
function likeliestOf(mentions: readonly Mention[], words: readonly SentenceWord[]): readonly Mention[] {
  const rated = mentions.map((mention) => ({
    mention,
    weight: weightOf(mention, words),
    rank: rankOf(mention),
  }));
  const most = Math.max(...rated.map(({ weight }) => weight));
  const heaviest = rated.filter(({ weight }) => weight > most * NEARLY);
  const isWhole = heaviest.some(({ rank }) => rank === WHOLE);
  const isOneWord = mentions[0]?.hits.length === 1;
  const isCompany = heaviest.some(({ rank }) => rank === WHOLE_COMPANY);
  return heaviest
    .filter(
      ({ mention, rank }) =>
        rank === WHOLE || isOfWholeCompany(mention) || (!isWhole && (!isCompany || isOneWord)),
    )
    .sort((one, other) => one.rank - other.rank || other.weight - one.weight)
    .slice(0, MOST_CANDIDATES)
    .map(({ mention }) => mention);
}

/** A name is the same in the other script: "जायसवाल" is as much Jaiswal, and "Verma" and "Varma" are one there. */
const NEARLY = 0.94;

const [WHOLE, WHOLE_COMPANY] = [0, 1];

/** A deal or an account that begins with its company's name is meant by that as well. */
const isOfWholeCompany = ({ entry, hits }: Mention): boolean =>
  isCovered(entry, 'company', hits) ||
  (entry.company.length > 0 &&
    hits.every(({ field }) => field === 'name') &&
    entry.company.every((word, place) => entry.name[place] === word && hits.some(({ at }) => at === place)));

/** The whole name, the whole company, a part of the name, of the contact's, of the company's. */
function rankOf({ entry, hits }: Mention): number {
  if (isCovered(entry, 'name', hits)) return WHOLE;
  if (isCovered(entry, 'company', hits) && hits.every(({ field }) => field === 'company'))
    return WHOLE_COMPANY;
  return hits.some(({ field }) => field === 'name')
    ? 2
    : hits.some(({ field }) => field === 'contact')
      ? 3
      : 4;
}

/** How this one was named. */
function howNamed({ entry, hits }: Mention): How {
  if (hits.some(({ via }) => via === 'slip')) return 'slip';
  if (hits.some(({ via }) => via === 'spelling' || via === 'consonants')) return 'sound';
  if (hits.every(({ field }) => field === 'company')) return 'company';
  if (hits.some(({ via }) => via === 'prefix' || via === 'nickname') || !isCovered(entry, 'name', hits))
    return 'part';
  return hits.every(({ field, via }) => field === 'name' && via === 'same') ? 'exact' : 'full';
}

/** However a name is spelled, whoever works at a company of that name comes behind the one who bears it. */
const howBehindName = (mention: Mention): How =>
  mention.hits.every(({ field }) => field === 'company') ? 'company' : howNamed(mention);

/** What is spotted: records and colleagues apart, both in the same place where it can be either. */
export function spottedIn(
  row: NamedRow,
  words: readonly SentenceWord[],
  text: string,
): readonly Spotted<Named>[] {
  const span = aroundName(row, words, text);
  const isName = row.mentions.some(({ entry, hits }) => isCovered(entry, 'name', hits));
  const records = row.mentions.flatMap((mention) =>
    mention.entry.kind === 'record'
      ? [{ ...mention.entry.candidate, how: isName ? howBehindName(mention) : howNamed(mention) }]
      : [],
  );
  const colleagues = row.mentions.flatMap((mention) =>
    mention.entry.kind === 'colleague' ? [{ ...mention.entry.candidate, how: howNamed(mention) }] : [],
  );
  const { confidence } = row;
  return [
    ...(records.length > 0
      ? [{ ...span, confidence, value: { kind: 'record', candidates: records } as const }]
      : []),
    ...(colleagues.length > 0
      ? [{ ...span, confidence, value: { kind: 'colleague', candidates: colleagues } as const }]
      : []),
  ];
}
