const CALLED = "(?:do[ -]?not[ -]?contact|don[’']t[ -]contact|dnc|dnd|संपर्क न करें|sampark na kar\\p{L}*)";
const ON_WHAT = '(?:[ -]+(?:the )?(?:list|mark|flag|status|tag|note|सूची|लिस्ट|निशान|suchi|soochi))?';

const form = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\p{M}])(?:${words})`, 'iu');

/** "remove Chloé from the do not contact list", "clear do not contact for Chloé", "unmark Chloé as do not contact" */
const TAKEN_OFF: readonly RegExp[] = [
  form(
    `(?:take|remove|delete|drop|get|strike|pull|put|bring|move)(?![\\p{L}]).{1,60}?\\s(?:off(?: of)?|from|out of)\\s+(?:(?:the|our|my|your)\\s+)?${CALLED}`,
  ),
  form(
    `(?:take|remove|delete|drop|clear|lift|undo|reset|cancel)\\s+(?:(?:the|this|that|her|his|their)\\s+|\\S+['’]s\\s+)?${CALLED}${ON_WHAT}(?:\\s+(?:from|off|for|of|on)(?!\\p{L})|[\\s.!]*$)`,
  ),
  form(`(?:un-?mark|un-?block|un-?list|un-?flag)(?!\\p{L}).{1,60}?${CALLED}`),
  form(`(?:isn['’]t|is not|is no longer|no longer)\\s+(?:on\\s+)?(?:(?:the|our)\\s+)?${CALLED}`),
  form(
    `${CALLED}${ON_WHAT}(?:\\s+(?:की|वाली|ki|wali)\\s+(?:सूची|लिस्ट|list|suchi|soochi))?(?:\\s+(?:में|mein|me))?(?:\\s+(?:से|se))?\\s+(?:.{1,30}?\\s(?:को|ko)\\s+)?(?:(?:हटा|निकाल)|(?:hata|nikal|nikaal))`,
  ),
];

const END = '(?:\\s+(?:again|once more|after all|now|any ?time))*[\\s.!।]*$';
const AGAIN = '\\s+(?:again|once more|after all)[\\s.!]*$';

/** "Chloé may be contacted", "we can write to her again", "Chloé को अब फिर से संपर्क कर सकते हैं" */
const MAY_BE: readonly RegExp[] = [
  form(`(?:may|can|could)(?:\\s+(?:now|again))?\\s+be\\s+(?:contacted|approached)(?:\\s+by us)?${END}`),
  form(`(?:may|can|could)(?:\\s+now)?\\s+be\\s+(?:e-?mailed|mailed|written to)${AGAIN}`),
  form(
    `(?:we|you|i)(?:\\s+(?:may|can|could)|['’]re allowed to|\\s+are allowed to)(?:\\s+now)?\\s+(?:contact|e-?mail|mail|write(?:\\s+to)?)\\s.{1,40}?${AGAIN}`,
  ),
  form(
    `(?:ok(?:ay)?|fine|allowed|free)\\s+to\\s+(?:contact|e-?mail|mail|write(?:\\s+to)?)\\s.{1,40}?${AGAIN}`,
  ),
  form(
    '(?:dobara|phir se|fir se|wapas|दोबारा|दुबारा|फिर से|वापस)\\s+(?:contact|sampark|mail|कॉन्टैक्ट|संपर्क|मेल)\\s+(?:kar|कर)\\s*(?:sak\\p{L}*|सक[\\p{L}\\p{M}]*)',
  ),
  form('(?:ab|अब)\\s+(?:contact|sampark|कॉन्टैक्ट|संपर्क)\\s+(?:kar|कर)\\s*(?:sak\\p{L}*|सक[\\p{L}\\p{M}]*)'),
];

const DENIED = form("(?:not|\\p{L}+n[’']t|cannot|never|nobody|nahin?|nhi|नहीं|नही|mat|मत)(?![\\p{L}\\p{M}])");
const ASKS =
  /^(?:is|are|was|may|can|could|should|do(?! not)|does|did|if|when|why|who|whom|how|क्या|kya|कब|kab|क्यों|kyon)(?![\p{L}\p{M}])|\?\s*$/iu;
const DENIED_FIRST = form(
  "(?:do not|don[’']t|never|mat|मत)\\s+(?:take|remove|delete|clear|lift|un-?mark|hata|हटा)",
);

/** What lets somebody be contacted again whom nobody was to contact. */
export function contactAgainSaid(sentence: string): boolean {
  const text = sentence.trim();
  if (ASKS.test(text)) return false;
  if (TAKEN_OFF.some((one) => one.test(text))) return !DENIED_FIRST.test(text);
  return MAY_BE.some((one) => one.test(text)) && !DENIED.test(text);
}
