import type { PersonId } from '../../domain/ids.ts';
import type { Found } from './found.ts';
import { justBefore } from './sentence/just-before.ts';

/**
 * To whom something goes: "to Megan", "Megan ko", "Megan takes over"; else the last who isn't its owner until now. Nobody
 * where all of that owner's goes to a stranger: "all of Ravi to Zoe".
 */
export function newOwner({ names, speaker, sentence: { text } }: Found): readonly (readonly PersonId[])[] {
  if (TO_ME.test(text)) return speaker === undefined ? [] : [[speaker]];
  const sellers = names.flatMap(({ value, confidence, from, to }) =>
    value.kind === 'colleague' && confidence >= 0.5
      ? [{ ids: value.candidates.map(({ id }) => id), before: justBefore(text, from), after: text.slice(to) }]
      : [],
  );
  const target = sellers.find(({ before, after }) => TO.test(before) || TAKES.test(after));
  const others = sellers.filter(({ before, after }) => !isOwnerBefore(before, after));
  const chosen = target ?? others.at(0) ?? sellers.findLast(({ after }) => !ALL_GOES_ON.test(after));
  return chosen ? [chosen.ids] : [];
}

/** "to me", "give me his", "mere naam kar do", "मुझे दे दो"; but in "mujhe Ravi Megan ko dena hai" it is I who give. */
const TO_ME =
  /\b(?:(?:in)?to (?:me|my (?:name|list|account|queue|bucket))|under my name|(?:assign|give|hand|transfer|pass) me|i(?:['’]ll| will)? (?:take|have|be taking|take over))\b|\b(?:mere|mre) (?:naam|nam|name|paas|khate|khaate|list|hawale|under|account)\b(?! (?:jo|hai))|\bmu(?:jh|j)(?:e|ko)\b(?!.*\bden[ai]\b)|मेरे (?:नाम|पास|खाते|हवाले|अंडर)(?![\p{L}\p{M}])(?! (?:जो|है))|मुझ(?:े|को)(?!.*देन[ाी])/iu;
const TO = /(?:\bto|\bwith|\bon to|\bonto|\blet)\s+$/iu;
const TAKES =
  /^\s*(?:ji\s+|जी\s+)?(?:ko|को|ke naam|के नाम|ke paas bhej|ke hawale|के हवाले|will|should|shall|takes?|can take|now owns|dekh|sambhal|देख|संभाल|le lega|lega|karega|cover)/iu;
/** Whose it was until now: "all of Ravi", "Ravi's". */
export const isOwnerBefore = (before: string, after: string): boolean => FROM.test(before) || HAD.test(after);

const ALL_GOES_ON =
  /^(?:['’]s\b)?[^,;.]*\bto\s+\p{Lu}|^\s*(?:ka|ke|ki|का|के|की)\s+(?:sab|sabhi|sa{1,2}ra|sa{1,2}re|सब|सभी|सारा|सारे)(?=\s)[^,;.]*\s(?:ko|को)(?=\s)/u;

const FROM = /(?:\bof|\bfrom|\ball)\s+$/iu;
const HAD = /^(?:'s\b|\s*(?:nahin?|nhi|नहीं|ka|ke|ki|se|का|के|की|से|is|has|left|leaving|ja raha)(?:\s|$))/iu;
