import { fold, wordsOf } from '../words.ts';

/** Whether a seller's emails wait or leave, or which of them are meant. `day`: the words for it, as typed. */
export type MailSaid =
  | { readonly kind: 'hold' | 'send' }
  | { readonly kind: 'outgoing'; readonly of: 'planned' | 'left'; readonly day: string };

/** "hold my mail", "मेरे ईमेल फिर भेजो", "what goes out tomorrow", "aaj kaun se mail gaye"; nothing beside that. */
export function mailSaid(sentence: string): MailSaid | undefined {
  const said = wordsOf(sentence.replace(/['’]/gu, '')).join(' ');
  if (HOLD.some((form) => form.test(said))) return { kind: 'hold' };
  if (SEND.some((form) => form.test(said))) return { kind: 'send' };
  return outgoingIn(said.split(' '));
}

const formOf = (pattern: string): RegExp => new RegExp(`^(?:${fold(pattern)})$`, 'u');

const MAILS = '(?:e ?mails?|mails?|ईमेल|ई मेल|मेल|मेल्स|ईमेल्स)';
const PLEASE = '(?:(?:please|pls|kindly|can you|could you|ok|okay|कृपया|zara|ज़रा) )*';
const OWN = '(?:(?:all|any|of|my|our|the|automated|automatic|outgoing|held) )*';
const OWN_HINDI =
  '(?:(?:अब|अभी|फिलहाल|सारे|सभी|सब|मेरे|मेरी|मेरा|हमारे|स्वचालित|ऑटोमैटिक|रोके हुए|ab|abhi|sare|saare|sab|sabhi|mere|meri|mera|hamare|automatic|automated) )+';
/** Until when is not kept: the answer says that. */
const FOR_NOW =
  '(?: (?:for me|from me|for now|now|out|going out|automatically|please|by yourself|today|अभी|अभी के लिए|please|(?:until|till|for) [^]{1,40}))*';
const AGAIN =
  '(?: (?:again|now|go|leave|out|please|by yourself|automatically|on|from now on|for me|as usual))*';

const HOLD = [
  formOf(
    `${PLEASE}(?:hold|stop|pause|freeze|halt|block|hold back|keep back|dont send|do not send|stop sending|never send)(?: back)? ${OWN}(?:my|our|automated|automatic|outgoing|all) ${OWN}${MAILS}${FOR_NOW}`,
  ),
  formOf(`${PLEASE}(?:hold|stop) (?:the )?${MAILS}${FOR_NOW}`),
  formOf(
    `${PLEASE}${OWN_HINDI}${MAILS} (?:अपने आप |को |ko |apne aap )*(?:रोको|रोकें|रोकिए|रोक (?:दो|दें|दीजिए|लो)|रोके रखो|रोके रखें|रोककर रखो|बंद (?:करो|करें|कीजिए|कर दो)|होल्ड (?:करो|करें|पर रखो|पर रखें|कर दो)|मत (?:भेजो|भेजें|भेजिए|भेजना)|न भेजो|न भेजें|ना भेजें|भेजना बंद (?:करो|करें|कर दो)|roko|roken|rokiye|rok (?:do|dein|dijiye|lo)|roke rakho|hold (?:karo|kar do|pe rakho|par rakho)|band (?:karo|kar do)|pause (?:karo|kar do)|stop karo|mat (?:bhejo|bhejna|bhejiye)|na bhejo|bhejna band (?:karo|kar do))`,
  ),
];

const SEND = [
  formOf(
    `${PLEASE}(?:send|start sending|resume|resume sending|release|unhold|unpause|restart|continue|continue sending|let|turn on|start) ${OWN}(?:my|our|automated|automatic|held) ${OWN}${MAILS}${AGAIN}`,
  ),
  formOf(
    `${PLEASE}${OWN_HINDI}${MAILS} (?:अपने आप |अब |को |ab |ko |apne aap )*(?:(?:फिर|फिर से|दोबारा|वापस|phir|fir|phir se|fir se|dobara) )?(?:भेजो|भेजें|भेजिए|भेजने दो|भेजने दें|जाने दो|जाने दें|भेजना शुरू (?:करो|करें|कर दो)|शुरू (?:करो|करें|कर दो)|चालू (?:करो|करें|कर दो)|bhejo|bhejiye|bhejne do|jane do|jaane do|bhejna (?:shuru|chalu) (?:karo|kar do)|shuru (?:karo|kar do)|chalu (?:karo|kar do)|resume (?:karo|kar do))`,
  ),
];

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).map(fold));

const MAIL_WORDS = setOf('email emails mail mails e outbox automated automatic ईमेल मेल ई ईमेल्स मेल्स स्वचालित');
const ASKING = setOf(
  'what whats which show list how many see any when क्या कौन कौनसे कौनसा कितने कब दिखाओ दिखाएँ बताओ kya kaun kaunse konse kon kitne kab dikhao batao',
);
const TO_COME = setOf(
  'out outgoing leave leaves leaving scheduled planned outbox जाएँगे जाएगा जाएगी जायेंगे जाने जाना निकलेंगे jayenge jaenge jayega jaega jaane jane jana nikalenge jaayenge jaayega',
);
const GONE = setOf(
  'left went gone sent send गए गया गये गई चले निकले भेजे भेजा gaye gaya gae gayi nikle bheje bheja',
);
const DAYS = setOf(
  `today tomorrow yesterday tonight monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri day after
   आज कल परसों सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार aaj aj kal parso parson somvar somwar mangalvar budhvar guruvar shukravar shanivar ravivar`,
);
const AROUND = setOf(
  `me my mine you i do does did is are will be was were have has to going go goes the of on for in from by itself yourself automatically please pls this week
   going all us ok and so now
   से सा सी को के मेरे मेरी मेरा हैं है रहे रहा वाले वाला अपने आप मुझे भेजे थे हुए सब सारे
   se sa ko ke mere meri mera hain hai hae rahe raha wale wala apne aap mujhe the hue sab sare saare`,
);
const KNOWN: readonly ReadonlySet<string>[] = [MAIL_WORDS, ASKING, TO_COME, GONE, DAYS, AROUND];

function outgoingIn(words: readonly string[]): MailSaid | undefined {
  const has = (set: ReadonlySet<string>): boolean => words.some((word) => set.has(word));
  if (!words.every((word) => KNOWN.some((set) => set.has(word)))) return undefined;
  if (IS_LEFT.test(words.join(' '))) return undefined;
  const isHindi = HINDI.test(words.join(' '));
  const isGone = has(GONE) && !(isHindi && has(TO_COME)) && !WILL_BE.test(words.join(' '));
  const isPlanned = !isGone && (has(TO_COME) || WILL_BE.test(words.join(' ')));
  if (!(isGone || isPlanned) || !(has(MAIL_WORDS) || (has(ASKING) && !WHO_GOES.test(words.join(' ')))))
    return undefined;
  if (isGone && !has(ASKING)) return undefined;
  const day = words.filter((word) => DAYS.has(word)).join(' ');
  return { kind: 'outgoing', of: isGone ? 'left' : 'planned', day };
}

/** "what's left today?" asks for the work that remains. */
const IS_LEFT = /\b(?:whats|what is|is|are) left\b|\bleft (?:to|for)\b/u;
const WILL_BE = /\b(?:will|be|going to|are|is)\b.*\bsent\b|\bwill\b.*\bsend\b|(?:भेजे|bheje) (?:जा|ja)/u;
const HINDI = /[\p{Script=Devanagari}]|\b(?:kya|kaun|kaunse|konse|kitne|kab)\b/u;
/** Without a word for emails it has to be a thing that goes, and no person. */
const WHO_GOES = /(?:^|\s)(?:कौन|kaun|kon)(?:\s|$)/u;
