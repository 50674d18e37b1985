import { orderSaid, trialFor } from './order-patterns.ts';
import type { DraftOrder } from './said.ts';
import { phraseBook, phraseAt, wordsIn } from './tagged-words.ts';

const ORDER_WORDS: Readonly<Record<DraftOrder, string>> = {
  translate:
    'translate, translate it, translate the texts, translate the missing texts, propose translations, anuvad karo, anuvad kar do, translate karo, translate kar do, अनुवाद करो, अनुवाद करें, अनुवाद कर दो',
  undo: 'undo, undo that, undo it, undo the last change, take that back, take it back, go back, revert, revert that, vapas lo, wapas lo, pahle jaisa karo, pahle jaisa kar do, undo karo, undo kar do, badlav vapas lo',
  redo: 'redo, redo it, redo that, do it again, again, phir se karo, dobara karo, redo karo, fir se karo',
  publish:
    'पब्लिश, पब्लिश करो, पब्लिश करें, पब्लिश कर दो, publish, publish it, publish this, publish that, publish kardo, publish the draft, publish the template, go live, make it live, release it, put it live, launch it, publish karo, publish kar do, prakashit karo, prakashit karen, prakashit kar do, jari karo, jari kar do, chalu karo, live karo, live kar do',
  'dry-run':
    'dry run, try it, try it out, test it, simulate, simulate it, show how it would run, how would it run, how would this run, what would happen, try the draft, see how it would run, preview, preview it, chala kar dikhao, kaise chalega, kaise chalegi, aajmao, parakho, test karo, jaanch kar dikhao, purvavalokan',
  discard:
    'discard, discard it, discard the draft, throw it away, throw away the draft, throw the draft away, delete the draft, remove the draft, drop the draft, forget the draft, cancel the draft, abandon the draft, abandon it, draft hatao, draft hata do, draft rad karo, draft delete karo, draft phenko, masauda hatao, draft chhodo',
  show: 'save, save it, save the draft, save this, save that, show changes, show me the changes, show the changes, सेव करो, सेव कर दो, save karo, save kar do, show, show it, show the draft, show me the draft, show the template, show the steps, show me the steps, draft dikhao, draft dikha do, dikhao, masauda dikhao, charan dikhao, the draft, draft, where was i, back to the draft',
  flaws:
    'what wrong, what is wrong, what missing, what is missing, what is still missing, is it complete, check it, check the draft, can i publish, is it ready, problems, kya kami hai, kya galat hai, kya baki hai, kya chhoot gaya, draft janch karo, janch karo',
};

const BOOK = phraseBook(
  Object.entries(ORDER_WORDS).map(
    ([order, words]) => [order as DraftOrder, words.replace(/\bthe /gu, '')] as const,
  ),
);

export type Order = {
  readonly order: DraftOrder;
  /** What is said of the version that is published. */
  readonly note?: string;
  /** For whom it is tried, as typed. */
  readonly words?: string;
};

/** A sentence that is an order from its first word to its last; a note may follow "publish". */
export function orderIn(text: string, tail: string | undefined): Order | undefined {
  const words = wordsIn(text).filter(({ word }) => !POLITE.has(word));
  const trial = phraseAt(TRIALS, words, 0);
  const tried = trial && words[trial.length];
  if (tried) return { order: 'dry-run', words: text.slice(tried.from).replace(/[?!.।]+$/u, '') };
  const whose = trialFor(text);
  if (whose !== undefined) return { order: 'dry-run', words: whose };
  const found = phraseAt(BOOK, words, 0);
  const loose = found?.length === words.length || tail !== undefined ? undefined : orderSaid(text);
  if (loose) return { order: loose };
  if (!found) return undefined;
  if (found.length === words.length)
    return { order: found.meaning, ...(tail !== undefined && { note: tail }) };
  const isNote = found.meaning === 'publish' && NOTE.has(words[found.length]?.word ?? '');
  if (!isNote) return undefined;
  const from = words.slice(found.length).find(({ word }) => !NOTE.has(word))?.from;
  return { order: 'publish', note: tail ?? (from === undefined ? '' : text.slice(from).trim()) };
}

const spelled = (words: string): ReadonlySet<string> => new Set(wordsIn(words).map(({ word }) => word));
const POLITE = spelled(
  'please pls kindly now ok okay so the alright great good thanks kripya zara ab thik theek hai accha acha isko ise isse ye yeh chalo yaar',
);
const NOTE = spelled('with note notes because saying as that karan note me mein likho likhna likhiye ki');

/** What the name of a record follows. */
const TRIALS = phraseBook([
  [
    true,
    'what happens if i enroll, what would happen if i enroll, what would happen if i enrolled, what if i enroll, what if i enrolled, if i enroll, if i enrolled, how would it run for, how would this run for, show how it would run for, show me how it looks for, show how it looks for, try it with, try it on, try it for, try with, test it with, test it on, dry run for, dry run with, preview for, preview it for, simulate for',
  ],
] as const);
