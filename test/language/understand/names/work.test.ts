import { describe, expect, test } from 'vitest';
import { hitsIn } from '../../../../src/language/understand/names/hits.ts';
import { sentenceWords } from '../../../../src/language/understand/names/sentence-words.ts';
import { spotNames } from '../../../../src/language/understand/names/spot-names.ts';
import type { Vocabulary } from '../../../../src/language/understand/names/vocabulary.ts';
import { recordsOf, sentence, vocabularyOf } from './spot.ts';

const SURNAMES = 'Rao Iyer Patil Gupta Verma Varma Sharma Mehta Menon Singh Reddy Nair Desai Joshi'.split(
  ' ',
);

/** Thousands who have a first name in common, and hundreds each who have a surname in common. */
const ASHAS = vocabularyOf({
  records: recordsOf(
    ...Array.from(
      { length: 5_000 },
      (_, at) => [`Asha ${SURNAMES[at % SURNAMES.length] ?? ''} ${String(at)}`, 'Contoso Motors'] as const,
    ),
    ['Asha Bhosle', 'Contoso Motors'],
  ),
});

const LONGEST = 1_000;

const PIECES = [
  'Asha ',
  'Asha, ',
  'Asha Rao ',
  'asha and rao and ',
  'Asxa ',
  'ashaji ',
  'Asha Bhosle, ',
  'Contoso Motors, ',
  'आशा ',
  `${SURNAMES.join(' ')} `,
  ...['a ', 'k p ', 'क ', '( ', '12 ', 'all of them, ', 'ab'],
];

const repeated = (piece: string): string => piece.repeat(LONGEST).slice(0, LONGEST);

/** Counts what is looked up by what it is like. */
function counting(vocabulary: Vocabulary) {
  let lookups = 0;
  const counted =
    <Found>(look: (typed: string) => Found) =>
    (typed: string): Found => {
      lookups += 1;
      return look(typed);
    };
  const { like, inOtherScript } = vocabulary.words;
  return {
    vocabulary: {
      ...vocabulary,
      words: { like: counted(like), inOtherScript: counted(inOtherScript) },
    },
    lookups: () => lookups,
  };
}

describe.each(PIECES)('of a thousand characters of %j', (piece) => {
  const words = sentenceWords(sentence(repeated(piece)));

  test('each word is looked up once', () => {
    const { vocabulary, lookups } = counting(ASHAS);
    hitsIn(words, vocabulary);
    const pairs = words.map(({ typed }, at) => `${typed} ${words[at + 1]?.typed ?? ''}`);
    expect(lookups()).toBeLessThanOrEqual(new Set([...pairs, ...words.map(({ typed }) => typed)]).size);
  });

  test('a few of thousands of names are looked at', () => {
    const hits = [...hitsIn(words, ASHAS).values()].flat();
    expect(hits.length).toBeLessThanOrEqual(2_000 + 16 * words.length);
  });
});

test.each(['snooze Asha Bhosle', 'asha bhosle replied', `tell Asha Bhosle, ${'Asha, '.repeat(150)}`])(
  'the one of thousands who is meant is found: %.40s',
  (text) => {
    const [first] = spotNames(sentence(text), ASHAS);
    expect(first?.value).toEqual({
      kind: 'record',
      candidates: [{ id: 'Asha Bhosle', how: 'exact' }],
    });
  },
);

test.each(['a', 'क', 'k.', 'a@', 'x.y', '@a.', '-', "'a", 'é'])(
  'a word of a thousand %j has no name in it, and no address',
  (piece) => {
    expect(spotNames(sentence(repeated(piece)), ASHAS)).toEqual([]);
  },
);
