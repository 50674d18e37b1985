import { canonical } from './sentence/canonical.ts';
import { clausesOf } from './sentence/clauses.ts';
import type { Found } from './found.ts';
import type { Intent } from '../../domain/intents.ts';
import type { Label } from './ranker/labels.ts';
import type { Span } from './sentence/sentence.ts';

/** "Asha Rao replied?" asks; "can you skip Asha?" is a request, and of several clauses only the last one may ask. */
export const isAsked = (found: Found): boolean => {
  const { sentence, cues, words, writing } = found;
  if (cues.has('polite')) return false;
  const first = sentence.tokens[0]?.folded ?? '';
  return (
    (writing === 'en' && BEGINS_A_QUESTION.has(first) && !TELLS_OF_WORK.test(sentence.text)) ||
    (words.length > 2 && words.at(-1) === KYA) ||
    OR_NOT.test(sentence.text) ||
    SHOULD_I.test(sentence.text) ||
    (ASKS_IN_HINDI.test(words.join(' ')) &&
      !ASKED_BY_THEM.test(sentence.text) &&
      clausesOf(sentence).length === 1) ||
    (/\?["')\s]*$/u.test(sentence.text) && clausesOf(sentence).length === 1)
  );
};

/** "demo kab hai" */
const ASKS_IN_HINDI = /(?:^| )(?:kab|kahan|kaun|kyun|kitne|kitni|kitna|kese)(?: |$)/u;

/** "X ne poocha hai fee kitni lagegi" tells what a customer asked. */
const ASKED_BY_THEM = /(?:\bne|ने)\s+(?:po?u?o?ch|पूछ|पुछ)/iu;

const KYA = canonical('kya');
const BEGINS_A_QUESTION: ReadonlySet<string> = new Set(['was', 'were', 'is', 'are', 'did', 'does', 'has']);
/** "did the needful on Asha" leaves out who did it. */
const TELLS_OF_WORK = /^\W*did (?:the needful|it|that|this|them|those)\b(?!.*\?)/iu;
const SHOULD_I = /^\W*(?:so |ok |then )?(?:should|shall) (?:i|we)\b/iu;
const OR_NOT =
  /\b(?:or not|or no|or wait|or later|ya nahin?|ya nai|ya nhi|ki nahin?|ki nai)\b|(?<![\p{L}\p{M}])(?:या|कि) नहीं/iu;

/** "Farhan says Nikhil signed", "not verified": what a colleague tells is not what the seller saw. */
export const isToldBySomebody = ({ names, sentence: { text } }: Found): boolean =>
  UNVERIFIED.test(text) ||
  names.some(
    ({ value, confidence, to }) =>
      value.kind === 'colleague' && confidence >= 0.5 && TELLS.test(text.slice(to, to + 30)),
  );

const UNVERIFIED =
  /\b(?:haven['’]?t|have not|not) (?:yet )?(?:verified|confirmed it|checked)\b|\bunverified\b|\bpakka nahi pata\b|\bpata nahi (?:kitna |kya )?sach\b|पक्का नहीं पता|पता नहीं (?:कितना |क्या )?सच/iu;

const TELLS =
  /^\s*(?:ji |जी |ne |ने )?(?:was |is )?(?:bol(?:a|i|e|ta|ti|te|kar)?|keh|kah|bata(?:ya|yi|ta|ti|ra)|says?|said|saying|tells?|told|telling|thinks?|heard|claims?|reckons?|mentioned|बोल|कह|बता)/iu;

/** "prob gonna lose the fleet deal": what has not come yet is no end. */
export const isForeseen = ({ sentence: { text } }: Found, label: Label): boolean =>
  label.startsWith('end:') && FORESEEN.test(text);

const FORESEEN =
  /\b(?:prob(?:ably)?|prolly|might|may|could|gonna|going to|about to|likely(?: to)?)(?: (?:well|just|still|gonna|going to|be))* (?:los(?:e|ing)|win(?:ning)?|clos(?:e|ing)|sign(?:ing)?)\b/iu;

/** "If she replies, pause Ravi": nobody is told later that it happened. */
export const isConditional = ({ words, sentence, times }: Found, intent: Intent): boolean =>
  (BEGINS_A_CONDITION.has(words[0] ?? '') && !isStruck(words, times)) ||
  (words[0] === 'had' && /\bwould\b|'d\b/u.test(sentence.text)) ||
  (ORDERS.has(intent) &&
    CONDITION.test(sentence.text) &&
    !IF_POSSIBLE.test(sentence.text) &&
    !(intent === 'end' && THREAT.test(sentence.text)) &&
    !(intent === 'unenroll' && KEEP_ONLY_IF.test(sentence.text)));

/** "jab barah baje to bol dijiyega": an hour that surely comes. */
const isStruck = (words: readonly string[], times: Found['times']): boolean =>
  words[0] === 'jab' && times.some(({ value, from }) => value.kind === 'time' && from <= 'jab '.length);

/** "said if we ring again he'll go to ofcom": what somebody said stands, whatever it threatens with. */
const THREAT =
  /\b(?:said|says?|sez|told|warned|threaten\p{L}*|bola|boli|bole|kaha|dhamki|keh)\b.*\b(?:if|agar)\b|(?:बोल|कह|धमकी).*अगर/iu;
/** "stop her mails, keep only if she writes" */
const KEEP_ONLY_IF = /,\s*keep\b[^,]*\bonly if\b/iu;

const BEGINS_A_CONDITION: ReadonlySet<string> = new Set(
  'if unless suppose agar yadi jab kash once'.split(' '),
);
const IF_POSSIBLE =
  /\bif (?:possible|you can|u can|you could|that's ok|it's ok)\b|appreciate it if|mind if/iu;
const CONDITION = /\b(?:if|unless|agar|yadi)\b|अगर|यदि/iu;
const ORDERS: ReadonlySet<Intent> = new Set<Intent>([
  'enroll',
  'snooze',
  'pause',
  'resume',
  'skip',
  'unenroll',
  'end',
  'reassign',
  'bulk',
]);

/** "her son picked up", "the receptionist says": somebody else than the customer. */
export const isAboutSomebodyElse = ({ words, sentence: { tokens } }: Found): boolean =>
  words.some((word, at) => OTHERS.has(word) && !SITS.test(tokens[at]?.folded ?? ''));

/** "baitha", sat, is spelled as "beta", a son, in one spelling. */
const SITS = /^(?:b[ae]i|बै)/u;

const OTHERS: ReadonlySet<string> = new Set(
  'wife husband son daughter brother mother father receptionist secretary assistant pa gatekeeper beta bete beti biwi patni pati bhabhi watchman guard peon munim munshi naukar nephew colleague coworker maid driver'
    .split(' ')
    .map(canonical),
);

/** "I will call her tomorrow", "kal jaunga": what the seller means to do, which is no order to the bot. */
export const isOwnPlan = (found: Found, label: Label): boolean => {
  const { words, sentence } = found;
  const isPlan =
    OWN_FUTURE.test(sentence.text) ||
    REMEMBERS.test(sentence.text) ||
    words.some((word) => FUTURE_VERB.test(word));
  return isPlan && !clausesOf(sentence).some((clause) => isSaidIn(clause, found, label));
};

/** A clause of its own that reports or orders: "nahi uthaya. phir 5 baje karungi", "kal karunga, 11 baje pe kar de". */
function isSaidIn({ from, to }: Span, { words, sentence: { tokens, text } }: Found, label: Label): boolean {
  const clause = words.filter((_, at) => (tokens[at]?.from ?? 0) >= from && (tokens[at]?.to ?? 0) <= to);
  const said = text.slice(from, to);
  if (clause.length === 0 || OWN_FUTURE.test(said) || clause.some((word) => FUTURE_VERB.test(word)))
    return false;
  if (!label.startsWith('outcome:')) return ORDERED.test(said);
  return REPORTED.test(said);
}

const ORDERED =
  /(?:\b(?:kar|rakh|daal|maar|laga|dhar)|कर|रख|डाल|मार|लगा|धर)\s+(?:do|de|dena|dijiye|दो|दे|देना|दीजिए)(?:\s+\S+)?$/iu;
const REPORTED = /(?:nahi|nahin|nhi|नहीं|नही)\s+(?:uthaya|uthayi|utha|mila|mili|उठाया|उठा|मिला|मिली)$/iu;

const OWN_FUTURE =
  /^(?:ok |so |and |well )?(?!i should(?:'ve| have)\b)(?:i will|i'll|ill|i'm going to|im going to|i am going to|gonna|i'd rather|we will|we'll|i plan|i want to|i need to|i should|i must|we should|we shld)\b/iu;
/** Who knows it already is not to be reminded. */
const REMEMBERS = /(?:याद है|\b(?:yaad|yad) (?:hai|h))(?: (?:मुझे|mujhe))?\W*$|\bi remember\W*$/iu;
const FUTURE_VERB = /^\p{L}{2,}(?:u|un)g[ai]$/u;

/** What is no sentence of a seller: markup, data, and words to whoever runs the bot or, in quotes, to the bot. */
export const isInjected = ({ sentence: { text } }: Found): boolean =>
  INJECTION.test(text) || TOLD_TO_THE_BOT.test(text);

const TOLD_TO_THE_BOT = /["“][^"”]*\b(?:bot|assistant)\b[^"”]*["”]/iu;

const INJECTION =
  /^\s*(?!\[(?:inaudible|unclear|voice note)\])[{[<]|<\/?\w|\b(?:ignore|disregard|forget) (?:all|any|the|your|my|previous|prior|above|every)\b.{0,40}\b(?:instruction|rule|prompt|order)|\bprior instructions\b|\bsystem (?:prompt|message|override)\b|^system\b|^सिस्टम (?:मैसेज|मेसेज|संदेश)|\btranslate this\b|\bdeveloper mode\b|\b(?:admin|god|debug) mode\b/iu;
