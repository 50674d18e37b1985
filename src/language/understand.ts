import { COMMANDS, type CommandId, type Words } from './commands.ts';
import { nearest } from './closeness.ts';
import { ENGLISH } from './english-phrases.ts';
import { HINDI, HINDI_KEYWORDS, HINDI_VERBS } from './hindi-phrases.ts';
import type { Language } from '../domain/text.ts';
import { inDevanagari } from './in-devanagari.ts';
import { fold, latinDigit } from './words.ts';

export type Understood =
  | { readonly kind: 'command'; readonly id: CommandId; readonly words: Words }
  | { readonly kind: 'too-long' }
  /** What it could have been, as the person would type it. */
  | { readonly kind: 'unknown'; readonly nearest?: string };

/** No sentence to the bot is longer; a pasted document is not a command. */
export const MAX_SENTENCE = 1_000;

/**
 * Reads what somebody typed, in any letter case and either language, with polite filler and a slip in the first word
 * forgiven. Whose words they are about is left to whoever looks them up.
 */
export function understand(text: string): Understood {
  if (text.length > MAX_SENTENCE) return { kind: 'too-long' };
  const sentence = tidy(text);
  return read(sentence) ?? readIn('hi', withVerb(sentence)) ?? withFirst(sentence);
}

/** Hindi first: its verbs are never English, where an English phrase may take a whole sentence of Hindi for a name. */
function read(sentence: string): Understood | undefined {
  const hindi = inDevanagari(sentence);
  return (
    readIn('hi', sentence) ??
    (hindi === sentence ? undefined : readIn('hi', tidy(hindi))) ??
    readIn('en', sentence)
  );
}

/** A slip in the first word, where English has what to do. */
function withFirst(sentence: string): Understood {
  const [first = '', ...rest] = sentence.split(' ');
  const meant = nearest(first.toLowerCase(), KEYWORDS);
  if (meant === undefined || meant === first.toLowerCase() || NO_SLIPS.has(first.toLowerCase()))
    return { kind: 'unknown' };
  const corrected = [meant, ...rest].join(' ');
  return (first.length >= 4 ? read(corrected) : undefined) ?? { kind: 'unknown', nearest: corrected };
}

/** English words that are near one of ours and mean something else. */
const NO_SLIPS: ReadonlySet<string> = new Set(['send', 'import', 'more', 'none', 'meet', 'had', 'mail']);

/** The sentence with a slip in its last word corrected, where Hindi has what to do. */
function withVerb(sentence: string): string {
  const words = sentence.split(' ');
  const verb = nearest(fold(words.at(-1) ?? ''), HINDI_VERBS);
  return verb === undefined ? sentence : [...words.slice(0, -1), verb].join(' ');
}

const PHRASES = { en: ENGLISH, hi: HINDI } as const;

const KEYWORDS: readonly string[] = [...COMMANDS.flatMap(({ keywords }) => keywords), ...HINDI_KEYWORDS];

function readIn(language: Language, sentence: string): Understood | undefined {
  for (const { id } of COMMANDS) {
    for (const phrase of PHRASES[language][id]) {
      const match = phrase.exec(sentence);
      if (match) return { kind: 'command', id, words: groupsOf(match) };
    }
  }
  return undefined;
}

/** A group may stand in two places of a phrase, as `from` and `from2`. */
const groupsOf = (match: RegExpExecArray): Words =>
  Object.fromEntries(
    Object.entries((match.groups ?? {}) as Readonly<Record<string, string | undefined>>).flatMap(
      ([name, words]) => (words === undefined ? [] : [[name.replace(/2$/, ''), bare(words)]]),
    ),
  );

/** Without the "-ji" that Hindi adds to a name. */
const bare = (words: string): string => words.trim().replace(/ जी$/u, '');

const POLITE =
  /^(?:(?:please|pls|hey|hi|hello|ok|okay|so|and|anukram|bot|can you|could you|would you|will you|i want to|i would like to|i'd like to|let's|kindly)[ ,]+)+(?!(?:there|bot|me)$)(?=\S)/iu;
const THANKS = /(?<!^(?:many|a lot of))(?:[ ,]+(?:please|pls|plz|thanks|thank you|for now|now))+$/iu;
const POLITE_HINDI =
  /^(?:(?:कृपया|प्लीज़?|यार|भाई|सर|ज़रा|जरा|मुझे|हमें|अच्छा|ठीक है|और|सुनो|सुनिए|अनुक्रम,|नमस्ते,?|क्या आप|क्या तुम)[ ,]+)+(?!(?:जी|भाई|यार|सर)$)(?=\S)/u;
const THANKS_HINDI =
  /(?<!^(?:(?:आपका|बहुत) ?)+)(?:[ ,]+(?:कृपया|प्लीज़?|धन्यवाद|शुक्रिया|थैंक्स|अभी|जी|यार|भाई|सर|ज़रा|जरा))+$/u;

const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[०-९]/g, latinDigit)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<=.)[.!?।॥…]+$/u, '')
    .replace(/^["“”']+|["“”']+$/gu, '')
    .replace(POLITE, '')
    .replace(THANKS, '')
    .replace(POLITE_HINDI, '')
    .replace(THANKS_HINDI, '')
    .trim();
