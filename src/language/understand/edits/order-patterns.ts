import type { DraftOrder } from './said.ts';

/** Orders that people say in words of their own; each says by itself that it is about the draft. */
const PATTERNS: readonly (readonly [DraftOrder, RegExp])[] = [
  [
    'redo',
    /\bundo (?:kiya|ki|the|karke).*\b(?:wapas|vapas|dobara|phir|fir|redo)|वापस लिया.*(?:फिर|दोबारा)|^(?:redo|bring back|put back) (?:that|it|what i (?:undid|took back))/iu,
  ],
  [
    'undo',
    /^(?:no|nope|nah|scrap that|oops|wait|arre|arey|अरे|नहीं)?[\s,]*(?:nahi|nahin|नहीं)?[\s,]*(?:go back(?: one)?(?: step)?|(?:put|change|turn|set) (?:it|that|this|everything) back(?: (?:to )?how it was| the way it was| as it was)?|pehle jaisa (?:tha )?(?:waisa |wapas )?kar (?:do|den|dijiye)|पहले जैसा (?:था )?(?:वैसा )?कर (?:दो|दें|दीजिए))[\s.!]*$/iu,
  ],
  [
    'undo',
    /^(?:undo|revert|take back|cancel) (?:the |my |that )?(?:last|latest|previous|recent) (?:change|edit|one|thing|step)|(?:pichhla|pichla|aakhri|akhri|last|abhi (?:wala|vala))[\s\p{L}]* (?:badlav|change|edit) (?:wapas|vapas|undo|hata|cancel|radd)|(?:पिछला|आख़िरी|आखिरी|अभी वाला) (?:बदलाव|चेंज) (?:वापस|हटा|रद्द)/iu,
  ],
  [
    'discard',
    /\b(?:bin|scrap|trash|ditch|dump|chuck|discard|abandon|throw (?:away|out)|get rid of) (?:the |this |my |whole )*draft\b|\b(?:draft|masauda)\b.*\b(?:kachre|kachra|phenk|fenk|radd|cancel)|(?:ड्राफ़्ट|ड्राफ्ट|मसौदा).*(?:फेंक|हटा|मिटा|रद्द|कचरे|छोड़)/iu,
  ],
  [
    'flaws',
    /\b(?:any(?:thing)?|what(?:'?s| is| else| do i)?)\b[^?]*\b(?:missing|wrong|incomplete|broken|holes?|gaps?|needed?|left)\b[^?]*\b(?:in (?:this|here|it|the draft|the template)|publish|go(?:es)? live)\b|\b(?:publish|live) (?:karne|hone) (?:ke liye|se pehle)\b.*\b(?:kya|kuch|chahiye|baki|baaki)|\b(?:kuch|kya|koi)\b.*\b(?:chhoot|chhut|choot|kami|adhura|galat|baki|baaki)\b.*\b(?:isme|ismein|draft|template)\b|(?:कोई|कुछ|क्या).*(?:कमी|छूट|अधूरा|ग़लत|गलत|बाकी|बाक़ी).*(?:इसमें|इस में|ड्राफ़्ट|ड्राफ्ट)|(?:प्रकाशित|पब्लिश) करने (?:से पहले|के लिए).*(?:क्या|कुछ)/iu,
  ],
  [
    'translate',
    /^(?:please |pls |can you |could you |zara |ज़रा )*(?:translate|propose (?:a )?translations?)(?![\p{L}])|(?<![\p{L}\p{M}])(?:का|के|को|में|ka|ke|ko|me|mein) (?:अनुवाद|anuvaa?d|translate|translation) (?:कर|दो|चाहिए|kar|do|chahiye|bana)/iu,
  ],
  [
    'publish',
    /^(?:(?:ok(?:ay)?|great|perfect|done|(?:it |that |this )?(?:looks?|is|all) (?:good|great|fine|ok(?:ay)?)(?: to me)?|sab theek hai|ठीक है)[,.!]?\s+(?:and |so |now |let'?s |please )*)*(?:go ahead (?:and )?|let'?s )?(?:ship|release|roll out|roll) (?:it|this|that)(?: out)?[.!]*$|^(?:(?:ok(?:ay)?|great|perfect|looks? good|all good)[,.!]?\s+(?:and |so |now |please )*)+(?:go ahead (?:and )?)?publish(?: it| this| that)?[.!]*$|^go ahead (?:and )?publish(?: it| this| that)?[.!]*$/iu,
  ],
  [
    'show',
    /^(?:show me |tell me )?what(?:'?s| is| has| have| did)?(?: (?:i|we|been|all))*(?: chang\w*| different)(?: so far| until now| in (?:it|this|the draft))*[?.!]*$|^(?:ab(?:hi)? tak )?kya(?:[ -]kya)? (?:badla|badal gaya)(?: hai)?(?: ab(?:hi)? tak)?[?.!]*$|^(?:(?:अब|अभी) तक )?क्या(?:[ -]क्या)? (?:बदला|बदल गया)(?: है)?(?: (?:अब|अभी) तक)?[?.!।]*$/iu,
  ],
  [
    'show',
    /^(?:so )?(?:what does|how does) (?:it|this|that|the (?:draft|template|thing|whole thing)) look(?: like)?(?: now| so far| right now)?\??$|^(?:zara |jara )?(?:dikhao |dikha do )?(?:abhi )?(?:ye |yeh |draft )*(?:abhi )?kais[ai] (?:lag|dikh) rah[ai] (?:hai|h)(?: draft)?(?:,? (?:dikhao|dikha do))?\??$|^(?:ज़रा |जरा )?(?:ड्राफ़्ट |यह |ये )?(?:अभी )?कैस[ाी] (?:दिख|लग) रह[ाी] है(?:,? (?:दिखाओ|दिखाइए|दिखा दो))?\??$/iu,
  ],
];

export const orderSaid = (text: string): DraftOrder | undefined =>
  PATTERNS.find(([, pattern]) => pattern.test(text.trim()))?.[0];

/** For whom the draft is tried. */
const TRIAL_BEFORE =
  /^(?:so )?(?:how (?:would|will|does) (?:this|it|that) (?:play out|go|run|work(?: out)?|look)|(?:show|see) (?:me )?how (?:this|it) (?:would )?(?:plays?|goes?|runs?|works?)(?: out)?) (?:for|with) (.+)$/iu;
const TRIAL_BEHIND =
  /^(?:ise |isko |zara |इसे |ज़रा )?(.+?) (?:ke liye|pe|par|के लिए|पर) (?:ise |isko |zara |इसे |ज़रा )?(?:dry ?run|chala ?kar|chalake|chala ke|test|try|ड्राई ?रन|चलाकर|चला कर|चलाके)(?![\p{L}\p{M}])/iu;

export const trialFor = (text: string): string | undefined =>
  (TRIAL_BEFORE.exec(text.trim()) ?? TRIAL_BEHIND.exec(text.trim()))?.[1]?.replace(/[?!.।]+$/u, '');
