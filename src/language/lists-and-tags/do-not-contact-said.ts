import { contactAgainSaid } from './contact-again-said.ts';
import { entriesIn, type Entry } from './do-not-contact-entries.ts';
import { meansDoNotContact } from './entries-in-rows.ts';
import { isWritten } from './is-written.ts';

/** What is said of the list of those whom nobody contacts any more. */
export type DoNotContactSaid =
  | { readonly kind: 'put'; readonly entries: readonly Entry[] }
  | { readonly kind: 'take' | 'check'; readonly entries: readonly Entry[] }
  | { readonly kind: 'show' | 'export' };

const word = (forms: string): RegExp => new RegExp(`(?<![\\p{L}\\p{M}])(?:${forms})(?![\\p{L}\\p{M}])`, 'iu');

const LISTS = 'lists?|सूची|लिस्ट|suchi|soochi';
const NAME =
  "(?:do|don['’]?t)[ _-]*(?:not[ _-]*)?contact|not to contact|never contact|do[ _-]*not[ _-]*(?:call|e?mail)[ _-]*list|dn[cd]|(?:block|black)[ _-]?list|(?:opt(?:ed)?[ _-]*out|unsubscribed?|suppression)[ _-]*list|संपर्क न कर[\\p{L}\\p{M}]*|sampark na kar\\p{L}*";
const NAMED = word(NAME);
const NAMES = new RegExp(NAMED.source, 'giu');

const PUT_VERBS =
  'add|put|include|place|block|list|(?:डाल|जोड़|रख|लगा)[\\p{L}\\p{M}]*|(?:daal|dal|jod|rakh|laga)\\p{L}*';
const TAKE_VERBS =
  'take|remove|delete|drop|get|clear|off|unlist|(?:हटा|निकाल)[\\p{L}\\p{M}]*|(?:hata|nikal|nikaal)\\p{L}*';
const PUTS = word(PUT_VERBS);
const TAKES = word(TAKE_VERBS);
const UNBLOCKS = word('unblock|अनब्लॉक');
const BLOCKS = word('block|ब्लॉक');
/** What is taken is taken off something, and that is the list itself: who unsubscribed is taken off everything else. */
const OFF_THE_LIST = word(
  `(?:off(?: of)?|from|out of) (?:(?:the|our|my|your|that|company|team|organi[sz]ation)(?:['’]s)? )*(?:${NAME})|(?:${NAME})(?: (?:की|वाली|ki|wali))?(?: (?:${LISTS}))?(?: (?:में|mein|me))? (?:से|se)|(?:remove|clear|delete|drop) (?:the )?(?:${NAME})`,
);
/** Such a wish of a customer names no list: "ila@x.example wants off all emails, unsubscribe her". */
const WISHED = word(
  'unsubscrib\\p{L}*|opt(?:s|ed|ing)?[ _-]*outs?|block(?:ed)?|suppress(?:ed)?|अनसब्सक्राइब|ब्लॉक',
);

const VERBS = `${PUT_VERBS}|${TAKE_VERBS}|un(?:block|subscribe)`;
const HINDI_VERBS =
  '(?:डाल|जोड़|रख|लगा|हटा|निकाल)[\\p{L}\\p{M}]*|(?:daal|dal|jod|rakh|laga|hata|nikal|nikaal)\\p{L}*';
const DENIES = word(
  `(?:not|never|\\p{L}+n['’]t|dont) (?:(?:to|yet|ever|please|just|you) )?(?:${VERBS})|(?:${HINDI_VERBS}) (?:मत|नहीं|mat|nahin?|nhi)|(?:मत|नहीं|न|mat|nahin?|nhi|na) (?:${HINDI_VERBS})|keep (?:\\S+ )+off`,
);

const LIST = word(LISTS);
const EXPORTS = word('export|download|excel|csv|एक्सपोर्ट|डाउनलोड|निर्यात|एक्सेल');
const WOULD_YOU =
  /^(?:please )?(?:(?:can|could|would|will) you|(?:क्या|kya) (?:आप|तुम|aap|tum))(?![\p{L}\p{M}])/iu;
const ASKS =
  /^(?:is|are|was|were|has|have|do(?: we| i|es)|did|why|when|who|should|shall|may|can (?:i|we)|could (?:i|we)|क्या|kya)(?![\p{L}\p{M}])|(?<!\p{L})(?:check|tell me|see|find out|know) (?:if|whether)(?!\p{L})|(?<![\p{L}\p{M}])(?:क्या|kya)\s*$|\?\s*$/iu;
const SHOWS = word(
  'show|open|see|view|edit|change|display|who|whom|what|which|how many|(?:दिख|देख|बता)[\\p{L}\\p{M}]*|(?:dikh|dekh|bata)\\p{L}*|कौन|किन|kaun|kon|kin',
);
/** Who asks for the list says nothing of anybody: "the do not contact list". */
const ONLY_THE_LIST =
  /^(?:the\s+|our\s+|my\s+|हमारी\s+|hamari\s+)?(?:do[ -]?not[ -]?contact|dnc|dnd|don['’]t[ -]contact|संपर्क न करें|sampark na kar\p{L}*)(?:\s+(?:की|वाली|ki|wali))?(?:\s+(?:list|सूची|लिस्ट|suchi|soochi))?[.!?।]*$/iu;
/** "who must not be contacted", "किनसे संपर्क नहीं करना है" */
const ASKS_WHOM =
  /^(?:(?:please\s+)?(?:show|list|tell)(?:\s+me)?\s+)?(?:who(?:m|\s+all)?|(?:which|what)\s+(?:people|contacts|records|customers|addresses))\s+(?:(?:must|should|may|can)(?:\s+not|n?['’]t|not)|are(?:\s+not|n['’]t)\s+to|(?:must|should|may|can|do)\s+we\s+(?:not|never|no longer)|(?:must|should|ca)n['’]t\s+we)\s+(?:be\s+)?(?:contact|e-?mail)(?:ed)?(?:\s+(?:any ?more|again|by us))*\s*[.?!]*$|^(?:हमें\s+)?किन(?:से|-किन से|\s+लोगों\s+से)\s+संपर्क\s+(?:नहीं|न)\s+कर|^(?:hame?i?n\s+)?kin(?:se|\s+logo?n?\s+se)\s+(?:contact|sampark)\s+na(?:hi|hin)?\s+kar/iu;
/** "we must not contact people at contoso.com any more" */
const STOPS = word(
  "(?:must not|mustn['’]t|should not|shouldn['’]t|may not|can ?not|can['’]t|do not|don['’]t|never|no longer|stop)\\s+(?:be\\s+)?(?:contact|e-?mail|mail|writ)(?:ing|ed|e|ten)?(?:\\s+to)?",
);
const FOR_NOW = word(
  'today|tomorrow|tonight|yet|until|till|before|this week|next week|now|said|says|but|who|she|he',
);
const MOST_WORDS_TO_STOP = 12;
/** "do not contact: a@x.example", and nothing besides. */
const MOST_WORDS_BESIDE = 6;

/** "add contoso.com to do not contact", "take asha@x.example off the DNC list", "who is on our do not contact list?" */
export function doNotContactSaid(sentence: string): DoNotContactSaid | undefined {
  const text = sentence.trim();
  if (text.includes('\n')) return undefined;
  if (ASKS_WHOM.test(text)) return { kind: 'show' };
  const isOfList = meansDoNotContact(text);
  const isAgain = !isOfList && contactAgainSaid(text);
  const isToStop = !isOfList && STOPS.test(text) && !FOR_NOW.test(text);
  if (!isOfList && !UNBLOCKS.test(text) && !BLOCKS.test(text) && !isAgain && !isToStop) return undefined;
  const words = text.split(/[\s,;]+/u).filter((one) => one !== '');
  const named = words.filter((one) => /[@.]./u.test(one));
  const { entries } = entriesIn(named.join('\n'));
  const beside = words.length - named.length;
  if (entries.length > 0 && (isAgain || (isToStop && beside <= MOST_WORDS_TO_STOP)))
    return isWritten(text) || quotesText(text) ? undefined : { kind: isAgain ? 'take' : 'put', entries };
  if (entries.length > 0) return withEntries(text, entries, beside);
  if (!isOfList) return undefined;
  if (EXPORTS.test(text)) return { kind: 'export' };
  if (ONLY_THE_LIST.test(text)) return { kind: 'show' };
  return SHOWS.test(text) && !isOfSomebody(text) ? { kind: 'show' } : undefined;
}

function withEntries(text: string, entries: readonly Entry[], beside: number): DoNotContactSaid | undefined {
  if (isWritten(text) || quotesText(text)) return undefined;
  if (ASKS.test(text) && !WOULD_YOU.test(text)) return { kind: 'check', entries };
  const rest = text.replace(NAMES, ' ').replace(/\s+/gu, ' ');
  if (DENIES.test(rest)) return undefined;
  if (UNBLOCKS.test(text) || (TAKES.test(rest) && OFF_THE_LIST.test(text))) return { kind: 'take', entries };
  const isFew = beside <= MOST_WORDS_BESIDE;
  const isPut = WISHED.test(text)
    ? isFew || PUTS.test(rest) || TAKES.test(rest)
    : NAMED.test(text) && !TAKES.test(rest) && (isFew || PUTS.test(rest) || LIST.test(rest));
  return isPut ? { kind: 'put', entries } : undefined;
}

/** Words in quotation marks are a text for somebody, unless they are only how the list is called, or an address. */
const quotesText = (text: string): boolean =>
  [...text.matchAll(/["“«„](?<quoted>[^"”»“]*)["”»“]/gu)].some(({ groups: { quoted = '' } = {} }) =>
    quoted
      .replace(NAMES, ' ')
      .split(/[\s,;]+/u)
      .some((one) => one !== '' && !/[@.]./u.test(one) && !LIST.test(one) && !/^(?:the|our)$/iu.test(one)),
  );

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
