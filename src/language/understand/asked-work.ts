import type { Decision } from '../../domain/request.ts';
import type { Found } from './found.ts';
import { fill } from './request.ts';

/**
 * "Whom do I have to call today?", "मुझे आज किसे फ़ोन करना है", "anything I let slip?": a question about one's own work,
 * which sets no reminder and does nothing.
 */
export function askedWork(found: Found): Decision | undefined {
  const { sentence, names, writing, talk } = found;
  const { text } = sentence;
  if (talk.question || REMINDS.test(text) || names.some(isRecord)) return undefined;
  if (LET_SLIP.test(text)) return { kind: 'do', writing, requests: [{ intent: 'due', act: false }] };
  if (!asksWhom(text)) return undefined;
  const { who: _, ...request } = fill({ intent: 'due' }, false, found).request;
  return { kind: 'do', writing, requests: [request] };
}

const isRecord = ({ value, confidence }: Found['names'][number]): boolean =>
  value.kind === 'record' && confidence >= 0.5;

const asksWhom = (text: string): boolean =>
  (WHOM.test(text) && TO_DO.test(text)) || (WHOM_IN_HINDI.test(text) && TO_DO_IN_HINDI.test(text));

const words = (forms: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}])(?:${forms})(?![\\p{L}\\p{M}])`, 'iu');

const REMINDS = words('remind\\p{L}*|alarm|याद दिला[\\p{L}\\p{M}]*|रिमाइंडर|yaad dila\\p{L}*|yad dila\\p{L}*');

/** "who all should I call", "whom to ring", "which leads must I email": what the seller is to do, not what somebody did. */
const WHOM =
  /^\W*(?:so |ok |okay |and |then |now |tell me |please tell me |pls tell me )*(?:who(?:m|['’]s| all| else)?|which (?:one|ones|people|leads?|contacts?|customers?|accounts?)|anyone|anybody)\b/iu;
const TO_DO =
  /\b(?:do|should|must|shall|have|need|am|can) (?:i|we)\b.*\b(?:call|phone|ring|dial|e-?mail|mail|write|message|contact|meet|see|visit|chase|ping|reach|talk|speak|follow)|\b(?:i|we|left|still)? ?(?:have|need|got|left|ought|supposed)? ?to (?:call|phone|ring|dial|e-?mail|mail|write|message|contact|meet|visit|chase|ping|reach|talk|speak|follow)\b/iu;

const WHOM_IN_HINDI = words(
  'किसे|किसको|किस-किस को|किस किस को|किन्हें|किनको|किससे|किस से|किनसे|किसके साथ|kise|kisey|kisko|kis ko|kis kis ko|kinko|kinhe|kinhen|kisse|kis se|kinse|kiske saath|kiske sath',
);
const TO_DO_IN_HINDI = words(
  '(?:कर|भेज|लगा|मिल|लिख|मिला|घुमा)(?:ना|नी|ने|ऊँ|ऊं|ूँ|ूं)|(?:kar|kr|bhej|laga|mil|likh|mila|ghuma)(?:na|ni|ne|un|u|oon)',
);

/** "did I let anything slip last week", "kuch chhoota pada hai kya": what is overdue, whenever it came due; no leave ("छुट्टी"). */
const LET_SLIP = new RegExp(
  [
    "^\\W*(?:what(?:['’]ve)?|any|anything|anyone|anybody|did|have|has|is there anything|was there anything)\\b.*\\b(?:(?:let|lets|letting) (?:\\S+ )?slip|slipp(?:ed|ing)|slips? (?:through|past|by)|f(?:e|a)ll(?:en)? (?:through|between)|left (?:undone|hanging))\\b",
    "^\\W*(?:(?:and|so|then) )?(?:(?:what|did|have|has|is there) )*(?:anything|any\\S*|what)?(?:['’]ve)?\\s*(?:have |did |has )?(?:i|we|i['’]ve|we['’]ve)? ?(?:have )?miss(?:ed)?(?: (?:last|this|on|over|since|from|yesterday|while|in)\\b.*)?[?.!]*$",
    '(?:^|.*\\s)(?:कुछ|क्या|क्या-क्या|कौन|कौन-कौन)(?![\\p{L}\\p{M}])(?!.*टीम).*(?:छूट(?!्ट)|छुट(?:ा|े|ी)? ?(?:गय|गए|पड़)|रह (?:गय|गए|गई))',
    '\\b(?:kuch|kuchh|kya|kaun)\\b(?!.*\\bteam\\b).*\\b(?:chh?oot\\S*|chh?ut(?:a|e|i)?|(?:reh|rah) (?:gaya|gaye|gayi))(?=\\s|$|\\?)',
  ].join('|'),
  'iu',
);
