import { answerTo } from './answer.ts';
import { cluesOf } from './clues.ts';
import { decide } from './decide.ts';
import { findIn, type ReadingContext } from './found.ts';
import type { Rank } from './rank.ts';
import type { Decision } from '../../domain/request.ts';

/** No sentence to the bot is longer; a pasted document is not one. */
export const MAX_SENTENCE = 1_000;

/** Reads what somebody said, in the light of what was said before. */
export function read(text: string, context: ReadingContext & { readonly rank: Rank }): Decision {
  if (text.length > MAX_SENTENCE) return { kind: 'too-long', writing: 'en' };
  const found = findIn(text, context);
  return answerTo(found) ?? decide(found, context.rank(cluesOf(found)));
}
