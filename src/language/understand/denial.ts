import { conceptsIn } from './sentence/concepts.ts';
import type { Found } from './found.ts';
import type { Label } from './ranker/labels.ts';
import type { Concept } from './lexicon/concepts.ts';
import { canonical } from './sentence/canonical.ts';

/** Whether what a label says is denied or forbidden in so many words: "don't skip Asha", "not sent yet", "mat roko". */
export function isDenied(found: Found, label: Label): boolean {
  const {
    words,
    names,
    sentence: { tokens, text },
  } = found;
  if (label.startsWith('end:') && NOT_REFUSED.test(text)) return true;
  const concept = CONCEPT_OF[label];
  if (concept === undefined) return false;
  const isOrder = !label.startsWith('outcome:') && !label.startsWith('end:');
  const isName = (at: number): boolean => {
    const token = tokens[at];
    return (
      token !== undefined &&
      names.some(({ from, to, confidence }) => confidence >= 0.5 && from < token.to && token.from < to)
    );
  };
  return words.some((word, at) => {
    const isForbidding =
      FORBIDDING.has(word) ||
      (word === 'not' && words[at - 1] === 'do') ||
      (word === NAHI && (INFINITIVE.test(words[at + 1] ?? '') || isUnneeded(words, at, concept))) ||
      (NA.has(word) && IMPERATIVE.test(words[at + 1] ?? ''));
    if (!isForbidding && (isOrder || !DENYING.has(word))) return false;
    if (word === NAHI && (words[at - 1] === NAHI || words[at + 1] === NAHI)) return false;
    if (isTheOther(words, at, concept)) return false;
    if (!isForbidding && (isName(at - 1) || isName(at + 1))) return false;
    // With the negation itself: "no answer nahi, usne uthaya" denies nothing that comes after the comma.
    const about = (from: number, to: number): boolean =>
      conceptsIn(words.slice(Math.max(0, from), to)).includes(concept) &&
      !/[,.;:!?।]/u.test(
        text.slice(
          tokens[Math.max(0, Math.min(from, at))]?.from ?? 0,
          tokens[Math.min(Math.max(to - 1, at), tokens.length - 1)]?.from ?? 0,
        ),
      );
    return (
      REACHED.some((reach) => about(at + 1, at + 1 + reach)) ||
      (IN_HINDI.has(word) &&
        !isButDone(found, label, tokens[at]?.to ?? 0) &&
        REACHED.some((reach) => about(at - reach, at))) ||
      (word === NAHI && NEEDED.has(words[at - 1] ?? ''))
    );
  });
}

/** "has not refused, she is still thinking" */
const NOT_REFUSED =
  /\b(?:has|have|had|did)(?:n['’]?t| not)(?: (?:yet|really|actually))? (?:refused?|said no|declined?|rejected?|turned us down)\b|(?:मना|इनकार|इंकार) (?:तो )?नहीं (?:किया|की)|\b(?:mana|inkaar|inkar) (?:to )?(?:nahi|nahin|nhi) (?:kiya|kia|kari)\b/iu;

/** "daalne ki koi zaroorat nahi": what is not needed is said right before it. */
const isUnneeded = (words: readonly string[], at: number, concept: Concept): boolean =>
  NEEDED.has(words[at - 1] ?? '') &&
  OF_NEED.has(words[at - 2] ?? '') &&
  conceptsIn(words.slice(Math.max(0, at - 4), at - 1)).includes(concept);

/** "lost nahi won likhna tha": of two ends that exclude each other, the one before is denied. */
const isTheOther = (words: readonly string[], at: number, concept: Concept): boolean =>
  words[at] === NAHI &&
  ENDS.has(concept) &&
  conceptsIn(words.slice(Math.max(0, at - 1), at)).some((one) => one !== concept && ENDS.has(one));

const ENDS: ReadonlySet<Concept> = new Set<Concept>(['win', 'lose']);

/** "pakka jawab nahi par message bheja hai": something came all the same, and not from the seller. */
const isButDone = ({ sentence: { text } }: Found, label: Label, to: number): boolean =>
  label === 'outcome:replied' && BUT_SENT.test(text.slice(to)) && !OWN.test(text.slice(to));

const BUT_SENT = /\s(?:par|but|lekin|magar|पर|लेकिन|मगर)\s.*(?:bhej|भेज|aaya|aayi|आया|आई|sent|wrote)/iu;
const OWN = /(?<![\p{L}\p{M}])(?:maine|mene|hamne|humne|i|we|मैंने|हमने)(?![\p{L}\p{M}])/iu;

/** How many words a negation reaches over. */
const REACHED = [1, 2];

const spelled = (words: string): readonly string[] => words.split(' ').map(canonical);

/** "nahi daalna hai": not to be done. */
const NAHI = canonical('nahi');
/** "daalne ki zaroorat nahi": there is no need. */
const OF_NEED: ReadonlySet<string> = new Set(spelled('ki koi'));
const NEEDED: ReadonlySet<string> = new Set(
  ['zaroorat', 'zarurat', 'jarurat', 'need', 'ज़रूरत', 'आवश्यकता'].map(canonical),
);
const NA: ReadonlySet<string> = new Set(['na', 'न'].map(canonical));
const IMPERATIVE = /^\p{L}{2,}(?:o|na|ie|iye|ijie)$/u;
const INFINITIVE = /^\p{L}{2,}na$/u;

/** In Hindi it stands on either side of the verb. */
const IN_HINDI: ReadonlySet<string> = new Set(spelled('nahi mat'));
const FORBIDDING: ReadonlySet<string> = new Set(spelled("mat dont don't never"));
const DENYING: ReadonlySet<string> = new Set(
  spelled("nahi not didnt didn't hasnt hasn't havent haven't wasnt isnt doesnt wont cant couldnt without"),
);

/** What would have to be denied; of a label that is a denial itself, nothing. */
const CONCEPT_OF: Readonly<Partial<Record<Label, Concept>>> = {
  'outcome:sent': 'send',
  'outcome:replied': 'reply',
  'outcome:answered': 'pickup',
  'outcome:held': 'meet',
  'outcome:voicemail': 'voicemail',
  'outcome:bounced': 'bounce',
  'outcome:meeting-scheduled': 'schedule',
  'end:won': 'win',
  'end:lost': 'lose',
  'end:other': 'end',
  enroll: 'enroll',
  snooze: 'snooze',
  pause: 'pause',
  resume: 'resume',
  skip: 'skip',
  unenroll: 'takeout',
  reassign: 'reassign',
  remind: 'remind',
  undo: 'undo',
};
