import type { Found } from './found.ts';
import { canonical } from './sentence/canonical.ts';

/** "if I end it, can I begin again?", "agar wo mana kar de to kya dabau": what would happen is to be explained. */
export const asksWhatIf = ({ words, cues, sentence: { text } }: Found): boolean =>
  SUPPOSED.test(text) &&
  (text.includes('?') || cues.has('question') || words.some((word) => WHETHER.has(word)));

const SUPPOSED =
  /^\P{L}*(?:if (?!only\b|wishes\b)|what if|suppose|supposing|say |let['’]?s say|in case|assume|agar|yadi|maan? (?:lo|li)|अगर|यदि|मान (?:लो|ली))/iu;

const WHETHER: ReadonlySet<string> = new Set('can could should shall would'.split(' ').map(canonical));
