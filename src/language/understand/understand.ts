import { COMMANDS, type CommandId, type CommandArguments } from './commands.ts';
import { nearest } from './fuzzy-match.ts';
import { ENGLISH } from './english-phrases.ts';
import { HINDI, HINDI_KEYWORDS, HINDI_VERBS } from '../hindi/phrases.ts';
import { isDevanagari } from '../../domain/phonetic-key.ts';
import { asTyped, inDevanagari, isSurelyHindi, mayBeHindi, type Piece } from '../hindi/in-devanagari.ts';
import { fold, latinDigit } from '../words.ts';

export type Understood =
  | { readonly kind: 'command'; readonly id: CommandId; readonly words: CommandArguments }
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
  return read(sentence) ?? withVerb(sentence) ?? withFirst(sentence);
}

/** Hindi first where it surely is: an English phrase may take a whole sentence of it for a name. */
function read(sentence: string): Understood | undefined {
  if (isDevanagari(sentence.split(':')[0] ?? '') || isSurelyHindi(sentence))
    return readHindi(sentence) ?? readEnglish(sentence);
  return readEnglish(sentence) ?? (mayBeHindi(sentence) ? readHindi(sentence) : undefined);
}

/** A slip in the first word, where English has what to do. */
function withFirst(sentence: string): Understood {
  const [first = '', ...rest] = sentence.split(' ');
  const meant = nearest(first.toLowerCase(), KEYWORDS);
  if (meant === undefined || meant === first.toLowerCase() || NO_SLIPS.has(first.toLowerCase()))
    return { kind: 'unknown' };
  const corrected = [meant, ...rest].join(' ');
  const understood = first.length >= 4 ? read(corrected) : undefined;
  return understood?.kind === 'command'
    ? unlessLosing(understood, corrected)
    : { kind: 'unknown', nearest: corrected };
}

/** Where something is lost by what was corrected, it is only suggested. */
const unlessLosing = (understood: Understood, corrected: string): Understood =>
  understood.kind === 'command' && LOSING.has(understood.id)
    ? { kind: 'unknown', nearest: corrected }
    : understood;

const LOSING: ReadonlySet<CommandId> = new Set(['unenroll', 'end', 'archive', 'delete']);

/** English words that are near one of ours and mean something else. */
const NO_SLIPS: ReadonlySet<string> = new Set([
  'send',
  'import',
  'more',
  'none',
  'meet',
  'had',
  'mail',
  'not',
  'dont',
  "don't",
  'hold',
]);

/** A slip in the last word, where Hindi has what to do. */
function withVerb(sentence: string): Understood | undefined {
  const words = sentence.split(' ');
  const verb = nearest(fold(words.at(-1) ?? ''), HINDI_VERBS);
  if (verb === undefined) return undefined;
  const corrected = [...words.slice(0, -1), verb].join(' ');
  const understood = readHindi(corrected);
  return understood && unlessLosing(understood, corrected);
}

const KEYWORDS: readonly string[] = [...COMMANDS.flatMap(({ keywords }) => keywords), ...HINDI_KEYWORDS];

const readEnglish = (sentence: string): Understood | undefined => firstFit(ENGLISH, sentence, wordsIn);

/** As it was typed, and with the Hindi in it in Devanagari. */
function readHindi(sentence: string): Understood | undefined {
  const pieces = inDevanagari(sentence);
  const whole = pieces.map(({ read }) => read).join('');
  const text = tidy(whole);
  const [command = ''] = text.split(':');
  if (FORBIDDEN.test(command)) return { kind: 'unknown' };
  const found =
    firstFit(HINDI, sentence, wordsIn) ??
    firstFit(HINDI, text, (match) => wordsTyped(match, pieces, whole.indexOf(text)));
  return found && NOT.test(command) && !MAY_BE_NOT.has(found.id) ? { kind: 'unknown' } : found;
}

/** "मत रोको" asks to do nothing; a "नहीं" belongs to some reports. */
const FORBIDDEN = /(?:^| )मत(?! (?:को|का|की|के|ने|से)(?: |$))(?= |$)|(?:^| )(?:को|तक|में|से) (?:न|ना|na)(?= )/u;
const NOT = /(?:^| )नहीं?(?: |$)/u;
const MAY_BE_NOT: ReadonlySet<CommandId> = new Set(['no-answer', 'no-show', 'end', 'status']);

type Found = Extract<Understood, { kind: 'command' }>;

function firstFit(
  phrases: typeof ENGLISH,
  sentence: string,
  wordsFrom: (match: RegExpExecArray) => CommandArguments,
): Found | undefined {
  for (const { id } of COMMANDS) {
    for (const phrase of phrases[id]) {
      const match = phrase.exec(sentence);
      const words = match && wordsFrom(match);
      if (words && !isNobody(id, words.who ?? '')) return { kind: 'command', id, words };
    }
  }
  return undefined;
}

const wordsIn = ({ groups }: RegExpExecArray): CommandArguments => wordsOf(groups, bare);

/** Names as they were typed, and what is read on, such as a day, in Devanagari. */
const wordsTyped = (match: RegExpExecArray, pieces: readonly Piece[], offset: number): CommandArguments =>
  wordsOf(match.indices?.groups, ([start, end], name) => {
    const words = match[0].slice(start, end);
    if (READ_ON.has(name)) return bare(words);
    const from = offset + start + words.search(/\S|$/u);
    return asTyped(pieces, from, from + bare(words).length);
  });

const READ_ON: ReadonlySet<string> = new Set(['until', 'from', 'type', 'role', 'language', 'move']);

/** A group may stand in two places of a phrase, as `from` and `from2`. */
const wordsOf = <Group>(
  groups: Readonly<Record<string, Group | undefined>> = {},
  wordsIn: (group: Group, name: string) => string,
): CommandArguments =>
  Object.fromEntries(
    Object.entries(groups).flatMap(([group, found]) => {
      const name = group.replace(/2$/, '');
      return found === undefined ? [] : [[name, wordsIn(found, name)]];
    }),
  );

/** Without the "-ji" that Hindi adds to a name. */
const bare = (words: string): string => words.trim().replace(/ (?:जी|ji)$/u, '');

/** "remove it" names nobody, "asha is not" done has done nothing, and "is it" done asks. */
const isNobody = (id: CommandId, who: string): boolean =>
  ((LOSING.has(id) || id === 'status') && NOBODY.test(who)) || DENIED.test(who) || ASKED.test(who);

const NOBODY =
  /^(?:me|it(?: all)?|(?:that|this)(?: (?:one|sequence|record))?|them|him|her|all|everything|everybody|everyone|us|you|सब(?: कुछ)?|सभी|सबको|मुझ|sab(?: kuch)?|sabhi|sabko|mujh)$/iu;
const DENIED = /(?:^| )(?:not|never|\w+n't)$/iu;
const ASKED = /^(?:who(?: has)?|(?:is|was|has|did) (?:it|he|she|they|that|this))$/iu;

const POLITE =
  /^(?:(?:please|pls|hey|hi|hello|ok|okay|so|and|anukram|bot|can you|could you|would you|will you|i want to|i would like to|i'd like to|let's|kindly)[ ,]+)+(?!(?:there|bot|me)$)(?=\S)/iu;
const THANKS = /(?<!^(?:many|a lot of))(?:[ ,]+(?:please|pls|plz|thanks|thank you|for now|now))+$/iu;
const POLITE_HINDI =
  /^(?:(?:कृपया|प्लीज़?|यार|भाई|सर|ज़रा|जरा|मुझे|हमें|अच्छा|ठीक है|और|सुनो|सुनिए|अनुक्रम,|नमस्ते,?|क्या आप|क्या तुम)[ ,]+)+(?!(?:जी|भाई|यार|सर)$|(?:को|का|की|के|ने|से)(?: |$))(?=\S)/u;
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
