import { entriesIn, type Entry } from './do-not-contact-entries.ts';
import { meansDoNotContact } from './entries-in-rows.ts';

/** What is said of the list of those whom nobody contacts any more. */
export type DoNotContactSaid =
  | { readonly kind: 'put' | 'take' | 'check'; readonly entries: readonly Entry[] }
  | { readonly kind: 'show' | 'export' };

const word = (forms: string): RegExp => new RegExp(`(?<![\\p{L}\\p{M}])(?:${forms})(?![\\p{L}\\p{M}])`, 'iu');

const LIST = word('lists?|सूची|लिस्ट|suchi|soochi');
const TAKES = word(
  'take|remove|delete|drop|off|unblock|unlist|(?:हटा|निकाल)[\\p{L}\\p{M}]*|(?:hata|nikal|nikaal)\\p{L}*',
);
const PUTS = word(
  'add|put|include|place|block|list|(?:डाल|जोड़|रख|लगा)[\\p{L}\\p{M}]*|(?:daal|dal|jod|rakh|laga)\\p{L}*',
);
const EXPORTS = word('export|download|excel|csv|एक्सपोर्ट|डाउनलोड|निर्यात|एक्सेल');
const ASKS = /^(?:is|are|was|were|has|have|do we|did we|why|when|क्या|kya)(?![\p{L}\p{M}])|\?\s*$/iu;
const SHOWS = word(
  'show|open|see|view|edit|change|display|who|whom|what|which|how many|(?:दिख|देख|बता)[\\p{L}\\p{M}]*|(?:dikh|dekh|bata)\\p{L}*|कौन|किन|kaun|kon|kin',
);
/** Who asks for the list says nothing of anybody: "the do not contact list". */
const ONLY_THE_LIST =
  /^(?:the\s+|our\s+|my\s+|हमारी\s+|hamari\s+)?(?:do[ -]?not[ -]?contact|dnc|dnd|don['’]t[ -]contact|संपर्क न करें|sampark na kar\p{L}*)(?:\s+(?:की|वाली|ki|wali))?(?:\s+(?:list|सूची|लिस्ट|suchi|soochi))?[.!?।]*$/iu;
/** "do not contact: a@x.example", and nothing besides. */
const MOST_WORDS_BESIDE = 6;

/** "add contoso.com to do not contact", "take asha@x.example off the DNC list", "who is on our do not contact list?" */
export function doNotContactSaid(sentence: string): DoNotContactSaid | undefined {
  const text = sentence.trim();
  if (!meansDoNotContact(text) || text.includes('\n')) return undefined;
  const words = text.split(/[\s,;]+/u).filter((one) => one !== '');
  const named = words.filter((one) => /[@.]./u.test(one));
  const { entries } = entriesIn(named.join('\n'));
  if (entries.length > 0) return withEntries(text, entries, words.length - named.length);
  if (EXPORTS.test(text)) return { kind: 'export' };
  if (ONLY_THE_LIST.test(text)) return { kind: 'show' };
  return SHOWS.test(text) && !isOfSomebody(text) ? { kind: 'show' } : undefined;
}

function withEntries(text: string, entries: readonly Entry[], beside: number): DoNotContactSaid | undefined {
  if (ASKS.test(text)) return { kind: 'check', entries };
  if (TAKES.test(text)) return { kind: 'take', entries };
  return PUTS.test(text) || LIST.test(text) || beside <= MOST_WORDS_BESIDE
    ? { kind: 'put', entries }
    : undefined;
}

/** "Show me Asha, she is on do not contact" shows somebody; of the list alone, nobody is named. */
const isOfSomebody = (text: string): boolean =>
  text
    .replace(CALLED, ' ')
    .split(/[\s,;.!?।]+/u)
    .some((one) => one !== '' && !BESIDE.test(one));

const CALLED =
  /do[ _-]*not[ _-]*(?:contact|e?mail|call)|not to (?:contact|e?mail|call)|opt(?:ed)?[ _-]*outs?|unsubscribed?|suppress(?:ion|ed)?|block[ _-]?list|black[ _-]?list|never contact|don['’]t contact|संपर्क न कर[\p{L}\p{M}]*|sampark na k\p{L}*/giu;
const BESIDE =
  /^(?:please|pls|can|could|you|i|me|to|us|we|want|let|show|open|see|view|edit|change|display|who|whos|who['’]s|what['’]s|whom|all|everyone|everybody|what|which|how|many|is|are|on|in|of|the|our|my|dnc|dnd|lists?|list['’]s|entries|addresses|domains|people|have|do|there|now|सूची|लिस्ट|suchi|soochi|की|का|के|वाली|वाले|में|पर|हमारी|हमारे|मुझे|कौन|कौन-कौन|किन|किन-किन|लोग|हैं|है|कृपया|ki|ka|ke|wali|wale|mein|me|main|par|hamari|mujhe|kaun|kon|kin|log|hai|hain|kripya|zara|ज़रा|(?:दिख|देख|बता)[\p{L}\p{M}]*|(?:dikh|dekh|bata)\p{L}*|दो|दें|do|de|dijiye)$/iu;
