/** What is said of the two texts of a step, in English, Hindi and Hindi in Latin letters. */

const word = (pattern: string): string => `(?<![\\p{L}\\p{M}\\p{N}])(?:${pattern})(?![\\p{L}\\p{M}\\p{N}])`;
const anyOf = (...patterns: readonly string[]): RegExp => new RegExp(patterns.join('|'), 'iu');

const TEXT =
  'subject(?: ?lines?)?|subjects|title|heading|body|texts?|wording|script|instructions?|versions?|variants?|copy|सब्जेक्ट|विषय|शीर्षक|टाइटल|टेक्स्ट|पाठ|संदेश|स्क्रिप्ट|निर्देश|वर्ज़न|वर्जन|vishay|shirshak|taitl|sandesh|skript';
const SECOND = 'second|2nd|other|alternative|alternate|दूसर[ाीे]|dusr[aei]|doosr[aei]';
const FIRST = 'first|1st|original|old|पहल[ाीे]|पुरान[ाीे]|pahl[aei]|pehl[aei]|puran[aei]';
const ONE = 'one|वाल[ाीे]|wal[aei]|val[aei]';

/** One of the words without which none of this is meant: most sentences have none, and are not looked through further. */
export const MENTIONED = new RegExp(
  `${TEXT}|a ?/ ?b|ab test|split|%|percent|per cent|pct|प्रतिशत|सदी|परसेंट|pratishat|fisdi|वर्श|संस्करण|\\bb\\b|\\bv ?\\d`,
  'iu',
);

/** "the second subject", "text B", "दूसरा टेक्स्ट" */
const B_TEXT = word(`(?:${SECOND})\\s+(?:${TEXT})|(?:${TEXT})\\s+b|b\\s+(?:${TEXT})|b\\s+(?:${ONE})`);
const A_TEXT = word(`(?:${FIRST})\\s+(?:${TEXT})|(?:${TEXT})\\s+a|a\\s+(?:${ONE})`);
/** "the second one", "B" */
const B = `${B_TEXT}|${word(`(?:${SECOND})\\s+(?:${ONE})|b`)}`;
const A = `${A_TEXT}|${word(`(?:${FIRST})\\s+(?:${ONE})`)}|${word('a')}(?=\\s*(?:$|[.!,।;]|to|at|gets?|को|ko|wins?))`;

/** "subject B" is the second subject. */
export const inFull = (text: string): string => text.replace(LETTER, 'second $1');
const LETTER = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(${TEXT})\\s+b(?![\\p{L}\\p{M}\\p{N}])`, 'giu');

const KEEP =
  "keep|use|go with|stick (?:with|to)|pick|choose|take|let's keep|lets keep|leave|settle on|continue with";
const KEEP_LAST = 'रख\\S*|चुन\\S*|रहने|rakh\\S*|chun\\S*|rehne|rahne';
const DROP = 'remove|drop|delete|ditch|scrap|get rid of|throw out|kill';
const DROP_LAST = 'हटा\\S*|निकाल\\S*|मिटा\\S*|hata\\S*|nikal\\S*|nikaal\\S*|mita\\S*';

type Which = { readonly first: RegExp; readonly second: RegExp };

const ordered = (verb: string, verbLast: string, [a, b]: readonly [string, string]): Which => ({
  first: anyOf(
    `${word(verb)}\\s+(?:(?:only|just|the|with)\\s+)*(?:${a})`,
    `(?:${a})(?:\\s+\\S+){0,3}\\s+${word(verbLast)}`,
  ),
  second: anyOf(
    `${word(verb)}\\s+(?:(?:only|just|the|with)\\s+)*(?:${b})`,
    `(?:${b})(?:\\s+\\S+){0,3}\\s+${word(verbLast)}`,
  ),
});

/** Which of two texts stays. In a draft, "the second one" can be that of a step; elsewhere it has to be called a text. */
export const KEPT = ordered(KEEP, KEEP_LAST, [A, B]);
export const KEPT_TEXT = ordered(KEEP, KEEP_LAST, [A_TEXT, B_TEXT]);
export const DROPPED = ordered(DROP, DROP_LAST, [A_TEXT, B_TEXT]);

export const SAYS_B = anyOf(B);
export const SAYS_A = anyOf(A);

/** "another subject", "subject B", "A/B" */
export const ALTERNATIVE = anyOf(
  word(`(?:two|2|both)\\s+(?:different\\s+)?(?:${TEXT})`),
  word(`(?:दो|do|2)\\s+(?:अलग\\s+|alag\\s+)?(?:${TEXT})`),
  word(`(?:another|a different|different|second|2nd|alternative|alternate)\\s+(?:${TEXT})`),
  word(`(?:${TEXT})\\s+b|b\\s+(?:${TEXT})`),
  word(`(?:दूसर[ाीे]|अलग|एक और|कोई और|dusr[aei]|doosr[aei]|alag|ek aur|ek or|koi aur)\\s+(?:${TEXT})`),
  word('a\\s?/\\s?b|ab test|split[ -]test'),
);

/** Said of a template’s texts, also where no draft is open and no template named: a title may be anybody’s. */
export const SAYS_TEXTS = anyOf(
  word(
    'texts?|subject(?: ?lines?)?|subjects|सब्जेक्ट|विषय|टेक्स्ट|vishay|a\\s?/\\s?b|ab tests?|split[ -]tests?|ए/बी',
  ),
);

/** "A/B test", "two texts": what they say is still to come. */
export const A_B = anyOf(
  word('a\\s?/\\s?b|ab test|split[ -]test'),
  word(`(?:two|2|दो|do)\\s+(?:different\\s+|अलग\\s+|alag\\s+)?(?:${TEXT})`),
);

/** "try the subject", "… आज़माओ" */
export const TRYING = anyOf(
  `^(?:(?:please|pls|let's|lets|let us|can we|could we|can you|i want to|zara|also)\\s+)*${word('try(?: out)?|test|experiment with')}`,
  word('आज़मा\\S*|आजमा\\S*|ट्राई|टेस्ट|aazma\\S*|azma\\S*|ajma\\S*|try|test') + '\\s+(?:कर\\S*|kar\\S*|दो|do)',
  word('आज़माओ|आजमाओ|आज़माइए|आजमाइए|आज़माएँ|aazmao|azmao|ajmao|azmaiye'),
);

/** "stop the A/B test" */
export const STOPPING = anyOf(
  `${word('stop|end|finish|close|cancel|remove|no more')}[^:]*${word('a\\s?/\\s?b(?:\\s+test)?|ab test|split[ -]test')}`,
  `${word('a\\s?/\\s?b|ab test|ए/बी')}[^:]*${word('बंद|ख़त्म|खत्म|हटा\\S*|band|khatm|khatam|hata\\S*')}`,
);

export const PERCENT =
  /(\d{1,3})\s*(?:%|percent|per cent|pct|प्रतिशत|फ़ीसदी|फीसदी|परसेंट|pratishat|fisdi|percent)/iu;
export const HALVES =
  /half and half|half-half|fifty[- ]fifty|50\s*[-/:]\s*50|evenly|equally|half of (?:them|the records)|आधा[- ]?आधा|आधे[- ]?आधे|बराबर|aadha[- ]?aadha|adha[- ]?adha|aadhe[- ]?aadhe|barabar/iu;
export const SPLIT = /(?<!\d)(\d{1,2})\s*(?:[-/:]|and|aur|और)\s*(\d{1,2})(?!\d)/iu;
/** That it is about who gets which text. */
export const SHARING = anyOf(
  word(
    'split|share[sd]?|divide|distribute|a\\s?/\\s?b|texts?|variants?|बाँट\\S*|बांट\\S*|baant\\S*|bant\\S*|टेक्स्ट',
  ),
);

/** "which subject works better?" */
export const WHICH_TEXT = anyOf(
  `${word('which|what')}\\s+(?:of the (?:two )?)?(?:email\\s+)?${word('subject(?: ?lines?)?|subjects|titles?|texts?|wordings?|scripts?|variants?')}[^:]*${word('better|best|more|wins?|winning|won|ahead|works?|worked|working|performs?|performing')}`,
  `${word('how|what')}[^:]*${word('a\\s?/\\s?b|ab tests?|split[ -]tests?|two texts|two subjects|both texts|both subjects')}`,
  word(
    '(?:a\\s?/\\s?b|ab test|split[ -]test)\\s*(?:test\\s*)?(?:results?|numbers|report|ka result|के नतीजे|का नतीजा|ka nateeja)',
  ),
  `${word('is|does')}\\s+(?:${TEXT})?\\s*${word('b')}\\s+(?:doing |working |really )?${word('better|ahead|winning')}`,
  `${word('कौन[- ]?स[ाीे]|kaun ?s[aie]|kon ?s[aie]|konsa|kaunsa')}\\s+${word(TEXT)}[^:]*${word('बेहतर|अच्छ\\S*|ज़्यादा|ज्यादा|चल\\S*|जीत\\S*|behtar|better|achh?\\S*|zyada|jyada|chal\\S*|jeet\\S*|best')}`,
);
