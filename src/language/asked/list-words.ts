import { firstOf, phrases } from './phrases.ts';

/** Which of their records somebody wants to see. */
export type ListOf = 'replied' | 'not-replied' | 'paused' | 'overdue';

const replied = phrases(
  `repl*, relpied, rply*, respon*, answer*, wrote back, got back, hit me back, hear, heard, react, reacted,
  जवाब*, जबाब*, उत्तर, प्रत्युत्तर*, रिप्ला*, jawab*, javab*, jvab*`,
);
const not = phrases(
  `not, no, n't, hasn't, haven't, hasnt, havent, didn't, didnt, doesn't, doesnt, never, yet to, without, nobody, nothing, none,
  नहीं, नही, नै, न, ना, बिना, कोन्या, nahi*, nhi, nai, nathi, bina, na`,
);
const waiting = phrases('waiting, awaiting, silent, quiet, ghost*, मौन, चुप, इंतज़ार, इंतजार, intezaar, intezar');

const LISTS: readonly (readonly [ListOf, (sentence: string) => boolean])[] = [
  ['not-replied', (sentence) => waiting(sentence) || (replied(sentence) && not(sentence))],
  ['replied', replied],
  ['paused', phrases('paused, pause, on hold, hold, parked, रुके*, रुकी, रोके, रोक*, ruke, ruka*, rok*, pause*')],
  [
    'overdue',
    phrases(
      'overdue, over due, late, stuck, behind, delayed, अटके*, अटका, बकाया, देर*, atke, atka, phase, fase, bakaya',
    ),
  ],
];

export const listIn = (sentence: string): ListOf | undefined => firstOf(LISTS, sentence);
