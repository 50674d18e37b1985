import type { Found } from './found.ts';

/** More things are not ordered at once. */
const MOST = 3;

/**
 * What a sentence orders one after the other: "log no answer for Asha and remind me at 4", "Ravi ko skip karo phir Hema
 * ko Monday tak pause karo". The first may also tell what happened.
 */
export function ordersIn({ sentence: { text } }: Found): readonly string[] {
  const parts: string[] = [];
  for (const piece of piecesOf(text)) {
    const last = parts.at(-1);
    if (last === undefined || isOrder(piece.words)) parts.push(piece.words);
    else parts[parts.length - 1] = `${last}${piece.joint}${piece.words}`;
  }
  const [first = ''] = parts;
  return parts.length < 2 || parts.length > MOST || KEEPS_THE_REST.test(first) ? [] : parts;
}

/** Each with what stands before it. */
function piecesOf(text: string): readonly { readonly joint: string; readonly words: string }[] {
  const joints = Array.from(text.matchAll(JOINT));
  return [undefined, ...joints].map((joint, at) => ({
    joint: joint?.[0] ?? '',
    words: text.slice(joint ? joint.index + joint[0].length : 0, joints[at]?.index ?? text.length),
  }));
}

const JOINT =
  /\s*[.,;]?\s+(?:and then|and also|and|then|also|aur phir|aur fir|aur|phir|fir|uske baad|और फिर|और|फिर|उसके बाद)\s+|\s*[.;,।]\s+/giu;

/** What somebody else said to do is told, and "hata do" alone is about all that was said before it. */
export const isOrder = (words: string): boolean =>
  BEGINS.test(words) || (ENDS.test(words.trim()) && /\S\s+\S+\s+\S/u.test(words.trim()) && !TOLD.test(words));

const TOLD = /^(?:kaha|kehte|bol[aei]|कहा|बोल[ाेी])(?=\s)/iu;

const BEGINS =
  /^(?:please |pls |also |then )*(?:log|mark|note|remind|skip|snooze|pause|resume|postpone|push|enroll|enrol|unenroll|reassign|end|close|set a reminder|add a note)\b/iu;
const ENDS =
  /(?:\b(?:karo|kar do|kardo|kar dena|krdo|likho|likh do|likh lo|dilana|dilao|dila do|dila dena|dilaiye|dilaiyega|ta+lo|ta+l do|roko|rok do|chh?odo|chh?od do|da+lo|da+l do|jodo|jod do|hatao|hata do)|करो|कर दो|कर देना|करें|लिखो|लिख दो|दिलाना|दिलाओ|दिला दो|दिला देना|दिलाइए|दिलाइएगा|टालो|टाल दो|रोको|रोक दो|छोड़ो|छोड़ दो|डालो|डाल दो|जोड़ो|जोड़ दो|हटाओ|हटा दो)[.!।]?$/iu;

/** Whatever comes after it is what to keep or to be reminded of. */
const KEEPS_THE_REST =
  /^\W*(?:please |pls )*(?:note\b|add a note|write|remember|remind me (?:to|that)\b|नोट|याद रख)|\b(?:yaad rakh|note kar)|(?:नोट कर|याद रख|\bki\b|\bकि(?=\s))/iu;
