import type { Intent } from '../../domain/intents.ts';
import type { Decision, Request } from '../../domain/request.ts';
import { isAsked } from './asked.ts';
import type { Found } from './found.ts';
import { momentIn } from './moment.ts';
import { fill } from './request.ts';
import { withoutFiller } from './sentence/filler.ts';
import { spelledWords } from './sentence/spelled-words.ts';
import { areOf, sureNames } from './sure-names.ts';
import { wordsOutside } from './sentence/words-outside.ts';

/** "cancel that reminder", "delete my 5 pm reminder", "no wait, keep him": what is to be as it was before. */
export function undone(found: Found): Decision | undefined {
  if (isAsked(found)) return undefined;
  const request = thingIn(found) ?? givenBack(found) ?? (found.talk.question ? undefined : lastOf(found));
  return request && { kind: 'do', writing: found.writing, requests: [request] };
}

/** A thing that was set, by what it is called; of whom and for when, where that is said. */
function thingIn(found: Found): Request | undefined {
  const { sentence, times, words } = found;
  const names = sureNames(found);
  const text = sentence.text;
  const topic = THINGS.find(([, thing]) => thing.test(text))?.[0];
  const others = wordsOutside([...names, ...times], found);
  if (!topic || words.length > MOST_WORDS || !isOrder(text)) return undefined;
  if (!others.every((word) => OF_THINGS.has(word) || /^\d{1,2}$/u.test(word))) return undefined;
  const { request, missing, near } = fill({ intent: 'undo' }, true, found);
  if (near || missing) return undefined;
  const isNamed = names.some(({ value }) => value.kind === 'record');
  const when = topic === 'remind' ? momentIn(found, 'remind') : undefined;
  return {
    intent: 'undo',
    act: true,
    topic,
    ...(isNamed && request.who && { who: request.who }),
    ...(when?.kind === 'found' && { when: when.moment }),
  };
}

const MOST_WORDS = 10;

const THINGS: readonly (readonly [Intent, RegExp])[] = [
  ['remind', /\breminders?\b|रिमाइंडर|\byaad dil\p{L}*\b/iu],
  ['leave', /\b(?:leave|vacation|holidays?|time off|days? off|chh?utt?iy?a?n?|avkash)\b|छुट्टी|छुट्टियाँ|अवकाश/iu],
];

const ORDERS =
  /^(?:\W*(?:please|pls|ok|okay|no|oh|sorry|wait|actually|and|just|oops)\b)*\W*(?:cancel|delete|remove|drop|scrap|clear|undo|forget|take back|get rid of|call off|kill|stop|dismiss)\b/iu;
const ORDERED_LAST =
  /(?:\b(?:cancel|delete|remove|radd|hata|mita|nikal|band|rehne|rahne|wapas)\b|रद्द|हटा|मिटा|कैंसल|कैंसिल|डिलीट|रिमूव|निकाल|वापस|बंद).{0,14}$/iu;

const isOrder = (text: string): boolean => ORDERS.test(text) || ORDERED_LAST.test(text);

const OF_THINGS = spelledWords(
  `please pls ok okay no oh sorry wait actually and just oops cancel delete remove drop scrap clear undo forget take back get rid of call off kill stop dismiss
  the that this my it a one last about for with at on to from reminder reminders leave vacation holiday holidays time off day days set next week
  radd hata hatao hatado hataiye mita mitao mitado nikal nikalo band rehne rahne wapas vapas karo kar kardo do de dijiye kijiye dein karein lo le na ji abhi
  ka ki ke ko vala vale vali wo woh vo us ye yeh is mera meri mere apni apna chutti chhutti chuttiyan avkash yaad dilana dilane baje
  रिमाइंडर रद्द हटा हटाओ हटाइए मिटा मिटाओ कैंसल कैंसिल डिलीट रिमूव छुट्टी छुट्टियाँ अवकाश करो कर दो दीजिए दें करें वाला वाली वह वो वापस लो`,
);

/** "no, give them back to Ravi": what was handed over is to be whose it was. */
function givenBack(found: Found): Request | undefined {
  const { text } = found.sentence;
  const colleagues = found.names.filter(({ value }) => value.kind === 'colleague');
  const [colleague, ...others] = colleagues.filter(({ confidence }) => confidence >= 0.3);
  const [seller] = colleague?.value.kind === 'colleague' ? colleague.value.candidates : [];
  // Customers are called so, too.
  const isNamed = found.names.some(
    ({ value, from, to }) =>
      value.kind === 'record' && !colleagues.some((one) => one.from < to && from < one.to),
  );
  if (!seller || others.length > 0 || isNamed || !BACK.test(text)) return undefined;
  return { intent: 'undo', act: true, topic: 'reassign', seller: seller.id };
}

const BACK =
  /\b(?:give|hand|assign|transfer|pass|return)\s+(?:it|them|those|these|all|everything|him|her|his|hers|theirs)\b[^.?!]{0,30}\b(?:back|return)\b|\breturn\s+(?:it|them|those|everything|all)\b|\b(?:wapas|vapas|wapis|vapis)\s+(?:de|kar|saunp)\s*(?:do|dijiye|dijie|den|dein|dena)\b|(?:वापस|वापिस)\s+(?:दे|कर|सौंप)\s*(?:दो|दीजिए|दें|देना)?[\s।!.]*$/iu;

/** What was done last: "cancel that", and after somebody was let go "keep him". */
function lastOf(found: Found): Request | undefined {
  const { talk, times } = found;
  const names = sureNames(found);
  const last = talk.last?.at(-1);
  if (!last?.act || times.length > 0 || !areOf(last.who, names)) return undefined;
  const others = wordsOutside(names, found);
  const isCanceled = CANCELED.has(withoutFiller(others).join(' '));
  const isKept =
    LETTING_GO.has(last.intent) &&
    others.some((word) => KEEP.has(word)) &&
    others.every((word) => KEEP.has(word) || BESIDE_KEEP.has(word));
  if (!isCanceled && !isKept) return undefined;
  return { intent: 'undo', act: true, ...(last.who?.kind === 'records' && { who: last.who }) };
}

const phrasesOf = (phrases: string): ReadonlySet<string> =>
  new Set(phrases.split(',').map((phrase) => [...spelledWords(phrase)].join(' ')));

const CANCELED = phrasesOf(
  `cancel, cancel it, cancel that, cancel this, no cancel, no cancel it, no cancel that, cancel karo, cancel kar do, cancel kardo, radd karo, radd kar do,
  ise radd karo, wo cancel karo, woh cancel kar do, रद्द, रद्द करो, रद्द करें, रद्द कर दो, इसे रद्द करो, उसे रद्द करो, वो रद्द कर दो, कैंसल करो, कैंसिल करो, कैंसल कर दो, कैंसिल कर दो`,
);

const LETTING_GO: ReadonlySet<Intent> = new Set<Intent>([
  'unenroll',
  'end',
  'pause',
  'skip',
  'archive',
  'delete',
  'bulk',
  'stop',
]);
const KEEP = spelledWords(
  'keep keeping stays stay rakho rakhiye rakhna rakhen rakh rehne rahne rehna rukne रखो रखिए रखना रखें रख रहने',
);
const BESIDE_KEEP = spelledWords(
  `no nope not wait oh sorry oops actually please pls let lets him her them it on in the list i want to do dont don't remove drop stop rather ok for now still after all
  nahi nahin nai nhi ruko arre are usko use unko unhe unhen isko ise inko inhe wo woh vo do de dijiye lo lete ji hi ko abhi mat hatao hatana nikalo bhi`,
);
