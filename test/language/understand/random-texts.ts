import fc from 'fast-check';
import { CONCEPT_WORDS } from '../../../src/language/understand/lexicon/concepts.ts';
import { CUE_PHRASES } from '../../../src/language/understand/lexicon/cues.ts';
import { FORMS } from '../../../src/language/understand/lexicon/forms.ts';
import { MEANINGS } from '../../../src/language/understand/days/vocabulary/vocabulary.ts';
import { MAX_SENTENCE } from '../../../src/language/understand/read.ts';

const NAMES = `Asha Rao Meera Iyer Ravi Kumar Menon Hema Patil Contoso Megan आशा राव मीरा webinar demo वेबिनार`;

/** Whatever the bot has a meaning for, in both languages. */
const LEXICON: readonly string[] = [
  ...new Set(
    [
      NAMES,
      ...FORMS.map(([, phrases]) => phrases),
      ...Object.values(CONCEPT_WORDS),
      ...Object.values(CUE_PHRASES),
      ...MEANINGS.keys(),
    ].flatMap((words) => words.split(/[\s,*|?]+/u)),
  ),
];

const oneLetterOf = (letters: string) => fc.constantFrom(...Array.from(letters));

const word = fc.constantFrom(...LEXICON);
const sign = fc.constantFrom(
  ...', . ? ! : ; - – / ( ) \' " … @ & 5pm 12/5 3 10:30 9th 100% €5 \n \t'.split(' '),
);
const control = fc
  .array(fc.integer({ min: 0, max: 0x9f }), { maxLength: 40 })
  .map((codes) => String.fromCharCode(...codes));
const anything = fc.string({ unit: 'binary', maxLength: 80 });

/** Letters of right-to-left scripts, with the characters that turn the direction. */
const rightToLeft = fc.string({
  unit: oneLetterOf('مرحباשלוםעולם ١٢٣,؟abc12 \u202e\u202d\u202c\u2066\u2069\u200f\u200e'),
  maxLength: 60,
});

const mixed = fc.string({
  unit: oneLetterOf("aeiknrsh अआकखनमरसि ीु ्ंबвгаяωλ中文字한글👍🏽\u200d\u0301\u093c1२٣ '.,@:/"),
  maxLength: 60,
});

const sentence = fc
  .array(fc.oneof({ weight: 6, arbitrary: word }, { weight: 1, arbitrary: sign }), { maxLength: 14 })
  .map((words) => words.join(' '));

/** One letter, word or sentence as often as there is room for. */
const repeated = fc
  .tuple(fc.oneof(word, sign, sentence, mixed, rightToLeft), fc.constantFrom('', ' ', ', ', '\n'))
  .map(([piece, gap]) =>
    piece === '' ? '' : (piece + gap).repeat(MAX_SENTENCE / piece.length + 1).slice(0, MAX_SENTENCE),
  );

/** Texts of all kinds that nobody would write, and shuffled words that nearly say something. */
export const randomText: fc.Arbitrary<string> = fc.oneof(
  { weight: 40, arbitrary: sentence },
  { weight: 20, arbitrary: anything },
  { weight: 10, arbitrary: mixed },
  { weight: 10, arbitrary: rightToLeft },
  { weight: 5, arbitrary: control },
  { weight: 10, arbitrary: fc.tuple(sentence, anything, sentence).map((parts) => parts.join(' ')) },
  { weight: 1, arbitrary: repeated },
);
