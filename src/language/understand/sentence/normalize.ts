import { fold, latinDigit } from '../../words.ts';
import type { Sentence, Token } from './sentence.ts';

/**
 * Makes a plain text ready for reading, in time linear in its length. Whatever brings it has taken the markup of its own
 * channel out of it already.
 */
export function normalize(typed: string): Sentence {
  const text = typed
    .normalize('NFC')
    .replace(FULL_WIDTH, (letters) => letters.normalize('NFKC'))
    .replace(INVISIBLE, '')
    .replace(THUMB, (thumb) => (AGREES.test(thumb) ? 'haan' : 'nahi'))
    .replace(EMOJI, ' ')
    .replace(/[‘’ʼ`´]/gu, "'")
    .replace(/[“”„«»]/gu, '"')
    .replace(/…/gu, '...')
    .replace(/[०-९]/gu, latinDigit)
    .split(/[\n\r\u2028\u2029]+/u)
    .map(withoutMarkdown)
    .filter((line) => line !== '')
    .reduce(joined, '');
  return { text, tokens: tokensOf(text) };
}

const FULL_WIDTH = /[\uff01-\uff5e\u3000]+/gu;
/** Control and bidi characters, joiners, soft hyphens and variation selectors. */
const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]/gu;
/** A thumb alone answers in no language; Hindi in Latin letters is answered in the person's own. */
const THUMB = /^\s*(?:👍|👌|✅|✔|👎|❌)[\u{1f3fb}-\u{1f3ff}]?\s*$/u;
const AGREES = /👍|👌|✅|✔/u;
const EMOJI =
  /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u20e3)+|(?<![\p{L}\p{N}])[:;]-?[)(DPp](?![\p{L}\p{N}])/gu;

/** "**today**", "• today", "1. today" */
const withoutMarkdown = (line: string): string =>
  line
    .replace(/^\s*(?:[-•*#>–—]+|\d{1,2}[.)])\s+/u, '')
    .replace(/[*~]+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

/** A new line begins a new sentence. */
const joined = (text: string, line: string): string =>
  text === '' ? line : /[.!?,;:।-]$/u.test(text) ? `${text} ${line}` : `${text}. ${line}`;

/** Mail addresses and links, numbers with what is inside them, and words. */
const TOKEN =
  /[\p{L}\p{N}._+-]{1,64}@[\p{L}\p{N}.-]{1,100}|\d+(?:[.,:/]\d+)*(?:\p{L}\p{M}*)*|[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}]+)*/gu;

const tokensOf = (text: string): readonly Token[] =>
  Array.from(text.matchAll(TOKEN), (match) => ({
    from: match.index,
    to: match.index + match[0].length,
    typed: match[0],
    folded: fold(match[0]),
  }));
