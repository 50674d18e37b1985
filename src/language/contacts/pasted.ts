import { addressesIn } from './addresses.ts';
import { addWordsIn } from './add-words.ts';
import { contactIn } from './contact.ts';

/** Lines that each have an address of their own: several people. */
export const peopleIn = (text: string): readonly string[] => {
  const lines = text
    .split(/[\n\r]+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const people = lines.filter((line) => addressesIn(line).length > 0 && NAMED.test(line));
  const isList = people.length > 1 && people.length >= lines.length - 1;
  return isList ? people : [text];
};

/** Begins with a name, and not with a label of a signature. */
const NAMED = /^"?[\p{Lu}\p{Lo}][\p{L}\p{M}'.-]+"?[ ,][^:]*/u;

/** A contact that was pasted, or is to be added with an address, and is no sentence about anybody. */
export function isContact(text: string): boolean {
  const addresses = addressesIn(text);
  if (addresses.length === 0 || /[?？]/u.test(text)) return false;
  const { details, isSaid } = addWordsIn(text);
  const [first = details] = peopleIn(details);
  const { name, company, title } = contactIn(first);
  const isStated = [name, company, title].every((part) => part === '' || isName(part));
  return isStated && namesWhom(first, name) && (isSaid || isApart(text));
}

/** "create a lead called Rohit Saxena at Vindhya Paper": says that somebody is to be added, and who. */
export function isAdding(text: string): boolean {
  const { name, company, title } = contactIn(addWordsIn(text).details);
  const parts = [name, company, title].filter((part) => part !== '');
  return ADDS.test(text) && name.includes(' ') && !OF_SENTENCES.test(parts.join(' '));
}

/** What no name has, however it is written. */
const OF_SENTENCES =
  /(?:^|\s)(?:to|in|into|on|the|a|an|for|about|with|is|was|has|from|and|template|sequence|note|reminder|report|summary|tomorrow|today)(?:\s|$)/iu;

const ADDS =
  /^\s*(?:(?:please|pls|can you|could you)\s+)*(?:add|create|make|save|new)\s+(?:(?:a|an|the|new|another)\s+)*(?:contact|lead|opportunity|deal|account|prospect)(?:\s+(?:called|named|for))?[\s:,-]+[^?]+$/iu;

/** A name that was only guessed from an address is none. */
const namesWhom = (text: string, name: string): boolean => {
  const [first = ''] = name.split(' ');
  return name !== '' && text.includes(first);
};

/** One to eight words that begin with a capital or have none, as in Devanagari; in long ones "of" and the like may not. */
const isName = (text: string): boolean => {
  const words = text.split(/\s+/u);
  return (
    words.length <= 8 &&
    !GRAMMAR.test(text) &&
    words.every(
      (word, at) => CAPITAL.test(word) || (at > 0 && /^(?:of|and|&|for|de|von|van|der|-)$/u.test(word)),
    )
  );
};

/** Words of a sentence, which no name has. */
const GRAMMAR =
  /(?:^|\s)(?:है|हैं|था|थे|थी|हो|के|का|की|को|ने|पर|से|में|अब|आया|गया|गयी|गई|लौट|देना|करना|नहीं|मत|और)(?:\s|$)/u;

const CAPITAL = /^[("']*[\p{Lu}\p{Lo}\p{N}]/u;

/** Rows have tabs, signatures have lines, lists have commas, and mail programs put addresses in brackets. */
const isApart = (text: string): boolean => /[\t\n,;|]|<[^<>\s]+@[^<>\s]+>/u.test(text.trim());
