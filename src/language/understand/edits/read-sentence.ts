import type { StepId } from '../../../domain/ids.ts';
import type { Template } from '../../../domain/template.ts';
import type { Language } from '../../../domain/text.ts';
import { isDevanagari } from '../../../domain/phonetic-key.ts';
import { asksWhichText } from '../../two-texts/two-texts-said.ts';
import { versionsSaid } from '../../two-texts/versions-said.ts';
import { normalize } from '../sentence/normalize.ts';
import { HINDI_WORDS } from './edit-words.ts';
import { wordsIn } from './tagged-words.ts';
import { orderIn } from './orders.ts';
import { piecesIn } from './pieces-in.ts';
import { readAdd } from './read-add.ts';
import { readAddEnd, readEndSuccess } from './read-ends.ts';
import { readAddInput } from './read-inputs.ts';
import { readBranch, readChanges, readRecordType, readReplacement, readType } from './read-kind.ts';
import { readAsking } from './read-asking.ts';
import { readSequence } from './read-sequence.ts';
import { readCondition, readLead } from './read-lead.ts';
import { readMove, readSwap } from './read-move.ts';
import { readRemove } from './read-remove.ts';
import { readSecond } from './read-second.ts';
import { readText } from './read-text.ts';
import { readWait } from './read-wait.ts';
import type { EditsRead, ReadEdit, Said } from './said.ts';
import { isAboutTheDraft } from './about-the-draft.ts';
import { spreadOut } from './spread-out.ts';
import { withoutContrast } from './contrast.ts';
import { inFull } from '../../two-texts/second-words.ts';
import { splitText } from './split-text.ts';

/** From the most particular to the most general: the first that can read a sentence does. */
const READERS: readonly ReadEdit[] = [
  readAddInput,
  readAddEnd,
  readText,
  readBranch,
  readReplacement,
  readSequence,
  readRemove,
  readCondition,
  readAdd,
  readSwap,
  readMove,
  readLead,
  readType,
  readWait,
  readEndSuccess,
  readChanges,
  readRecordType,
];

export type DraftTalk = {
  /** The step that was shown or changed last. */
  readonly focus?: StepId;
  /** Steps that were chosen where a sentence could mean several. */
  readonly chosen?: readonly StepId[];
};

/** What one thing that is said does with the template. */
export function readSentence(typed: string, template: Template, talk: DraftTalk): EditsRead | undefined {
  const { text, quotes, tail } = splitText(typed);
  const order = orderIn(normalize(text).text, tail);
  if (order) return { kind: 'order', ...order };
  const sentence = normalize(inFull(withoutContrast(spreadOut(text))));
  const pieces = piecesIn({ text: sentence.text, quotes }, template);
  const said: Said = {
    template,
    text: sentence.text,
    pieces,
    ...(tail !== undefined && { tail }),
    isHindi: isInHindi(sentence.text),
    language: languageOf(pieces, tail ?? quotes.at(-1) ?? typed),
    ...(talk.focus && { focus: talk.focus }),
    chosen: talk.chosen ?? [],
  };
  if (isOfNumbers(sentence.text)) return undefined;
  return readSecond(said) ?? readAsking(said) ?? (isAboutTheDraft(said, typed) ? firstRead(said) : undefined);
}

/** What is asked of its numbers changes nothing. */
const isOfNumbers = (text: string): boolean => asksWhichText(text) || versionsSaid(text) !== undefined;

function firstRead(said: Said): EditsRead | undefined {
  for (const read of READERS) {
    const found = read(said);
    if (found) return found;
  }
  return undefined;
}

/** The one that was named, or that of its letters. */
function languageOf(pieces: Said['pieces'], text: string): Language {
  const named = pieces.find((piece) => piece.kind === 'language');
  if (named?.kind === 'language') return named.language;
  return isDevanagari(text) ? 'hi' : 'en';
}

/** By its letters, or by a small word: "to" and "the" are words of both languages. */
const isInHindi = (text: string): boolean =>
  isDevanagari(text) || wordsIn(text).some(({ word }) => IN_HINDI.has(word));

const IN_HINDI: ReadonlySet<string> = new Set(wordsIn(HINDI_WORDS).map(({ word }) => word));
