import { fold } from '../words.ts';

const whole = (pattern: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}])(?:${pattern})(?![\\p{L}\\p{M}])`, 'gu');

/** What sellers type, folded, for words that stand in the names of templates. */
const TYPED_FOR: readonly (readonly [word: string, typed: RegExp])[] = [
  ['no-show', whole('no ?shows?|नो[ -]?शो')],
  ['follow up', whole('followups?|फ[ॉोा]लो ?-?अप')],
  ['renewal', whole('ren[ue]+w?als?|र[िी]न्?य?[ूु][अएव]?ल')],
  ['invite', whole('इन्?विटेशन|निमंत्रण|न्यौ?ता|ni?mantran|amantran')],
  ['high volume', whole('हा[ईइ] ?व[ॉो]ल्य[ूु]म')],
  ['request', whole('रिक्वेस्ट')],
];

/** "नो शो" → "no-show": English words as Hindi spells them, and others that mean the same. */
export const inUsualWords = (typed: string): string =>
  TYPED_FOR.reduce((text, [word, pattern]) => text.replace(pattern, word), fold(typed));
