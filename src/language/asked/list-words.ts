import { firstOf, phrases } from './phrases.ts';

/** Which of their records somebody wants to see. */
export type ListOf = 'replied' | 'not-replied' | 'paused' | 'overdue';

const replied = phrases(
  `replied, reply, replies, responded, respond, response*, answered, wrote back, got back, heard back, heard,
  जवाब*, उत्तर, रिप्लाई*, jawab*, javab*, reply*, rply`,
);
const not = phrases(
  `not, no, n't, hasn't, haven't, hasnt, havent, didn't, didnt, never, yet to, awaiting, waiting, without, still to, nobody,
  नहीं, नही, न, बिना, बाकी, nahi*, nhi, nai, bina, baki`,
);
const waiting = phrases('waiting, awaiting, wait, silent, quiet, ghosted, ghosting, इंतज़ार, इंतजार, intezaar, intezar');

const LISTS: readonly (readonly [ListOf, (sentence: string) => boolean])[] = [
  ['not-replied', (sentence) => waiting(sentence) || (replied(sentence) && not(sentence))],
  ['replied', replied],
  ['paused', phrases('paused, pause, on hold, hold, parked, रुके*, रुकी, रोके, रोक*, ruke, ruka*, rok*, pause*')],
  ['overdue', phrases('overdue, over due, late, stuck, behind, delayed, अटके*, अटका, बकाया, देर*, atke, atka, phase, fase, bakaya')],
];

export const listIn = (sentence: string): ListOf | undefined => firstOf(LISTS, sentence);
