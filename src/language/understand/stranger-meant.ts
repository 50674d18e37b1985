import type { Found } from './found.ts';
import { HIM } from './him.ts';
import { isAlsoHindiName, isAlsoName, isEveryday, isGrammar, isNearEveryday } from './names/everyday.ts';
import { foldName } from './names/name-words.ts';
import { justBefore } from './sentence/just-before.ts';
import type { Token } from './sentence/sentence.ts';

/**
 * The name of nobody who is known, where only a name can stand: "no answer from Mohit", "Mohit's mail bounced". What is
 * said of him is never done to the one talked about.
 */
export function strangerMeant(found: Found): string | undefined {
  const row = found.sentence.tokens
    .map((_, at) => rowFrom(at, found))
    .find((one) => one.length > 0 && isAtPlaceOfName(one, found) && !isSaidOfHim(one, found));
  return row?.map(({ typed }) => withoutEnding(typed)).join(' ') ?? enrolledInFull(found);
}

/** "add Nobody Knows to webinar": capitals are a name, whatever the words are. */
function enrolledInFull({ sentence: { text }, names, times }: Found): string | undefined {
  const match = ENROLLED_IN_FULL.exec(text);
  const name = match?.groups?.name ?? '';
  const from = (match?.index ?? 0) + (match?.[0].indexOf(name) ?? 0);
  const isKnown = [...names, ...times].some((one) => one.from < from + name.length && from < one.to);
  return name === '' || isKnown ? undefined : name;
}

/** The words from here on that may be one name. */
function rowFrom(at: number, found: Found): readonly Token[] {
  const { tokens } = found.sentence;
  const end = tokens.findIndex((token, index) => index >= at && !mayBeOfName(token, found));
  const row = tokens.slice(at, end < 0 ? undefined : end);
  const apart = row.findIndex(
    (token, index) => index > 0 && !/^[ .-]{1,2}$/u.test(between(row[index - 1], token, found)),
  );
  const one = apart < 0 ? row : row.slice(0, apart);
  return one.length <= MOST_WORDS ? one : [];
}

const MOST_WORDS = 4;

const between = (one: Token | undefined, next: Token, { sentence: { text } }: Found): string =>
  text.slice(one?.to ?? 0, next.from);

function mayBeOfName(token: Token, found: Found): boolean {
  const word = foldName(withoutEnding(token.typed));
  const isKnown = [...found.names.filter(({ value }) => value.kind !== 'nobody'), ...found.times].some(
    ({ from, to }) => token.from < to && from < token.to,
  );
  if (isKnown || word.length < 3 || !/^[\p{L}\p{M}]+$/u.test(word)) return false;
  if (isCapitalInside(token, found.sentence.text))
    return !isGrammar(word) && (!isEveryday(word) || isAlsoName(word) || isAlsoHindiName(word));
  return !isEveryday(word) && (isBeforeCapital(token, found) || !isNearEveryday(word));
}

/** "Tunde Bakare replied": at the start a capital may say something once another follows. */
const isBeforeCapital = ({ typed, to }: Token, { sentence: { text, tokens } }: Found): boolean =>
  /^\p{Lu}/u.test(typed) && tokens.some((next) => next.from === to + 1 && isCapitalInside(next, text));

/** A capital that says something: not at the start, nor where each word has one. */
const isCapitalInside = ({ typed, from }: Token, text: string): boolean =>
  /^\p{Lu}\p{Ll}/u.test(typed) &&
  !/(?:^|[.!?:\n])\s*$/u.test(text.slice(0, from)) &&
  /(?:^|\s)[\p{Ll}\p{Lo}]/u.test(text);

const withoutEnding = (word: string): string => word.replace(/'s?$/iu, '');

function isAtPlaceOfName(row: readonly Token[], { sentence: { text } }: Found): boolean {
  const [first, last] = [row[0], row.at(-1)];
  if (!first || !last) return false;
  const [before, after] = [justBefore(text, first.from), text.slice(last.to)];
  return (
    BEFORE.test(before) ||
    (BEFORE_WHAT.test(before) && WHAT.test(after)) ||
    (ENROLLING.test(before) && INTO.test(after)) ||
    (/(?:^|[,.;!?])\s*$/u.test(before) &&
      (AFTER.test(after) || (/s'?$/iu.test(last.typed) && MAIL.test(after)))) ||
    AFTER_IN_HINDI.test(after)
  );
}

/** "he is with Mohit" is said of him, "her husband", "kis member" and "kitno" name nobody. */
const isSaidOfHim = ([first]: readonly Token[], { sentence: { text, tokens } }: Found): boolean =>
  first !== undefined &&
  (tokens.some(({ folded, to }) => to <= first.from && HIM.has(folded)) ||
    NOT_BY_NAME.test(justBefore(text, first.from)) ||
    HOW_MANY.test(first.typed));

const NOT_BY_NAME = /(?:^|\s)(?:[iu]nk[aei]|k[io]n?s?|kaun|which|what|इनक[ाेी]|उनक[ाेी]|कि[नस]|कौन)\s+$/iu;
const HOW_MANY = /^(?:kitn|कितन)/iu;

const BEFORE =
  /(?:\b(?:answer|pick ?up|reply|replies|response|heard|hear|bounce|e?mails?|message|msg|call|callback|missed call|voicemail|word|news) (?:back )?from|\b(?:spoke|spoken|speak|talked|talk|chatted|chat|got through|wrote|call|voicemail|vm|e?mail|message) (?:to|with)|\b(?:meeting|met|demo|sequence|appointment|call|conversation) with|\b(?:voicemail|vm|message|msg|note|number|email|sequence|reminder) (?:for|about)|\bremind me (?:about|of)|\b(?:called|rang|phoned|dialled|dialed|emailed|mailed|e-mailed|messaged|texted|pinged|met))\s+$/iu;

const BEFORE_WHAT = /\b(?:left|leave|sent|gave|send)\s+$/iu;
const WHAT =
  /^\s+(?:an?|the|my|another|my|one)?\s*(?:voice ?mail|voice message|vm|message|msg|e?-?mail|text|note|invite|deck|proposal|quote|details|whatsapp|sms)\b/iu;

const ENROLLING = /\b(?:add|put|enroll?|throw|place)\s+$/iu;
const ENROLLED_IN_FULL =
  /\b(?:[Aa]dd|[Ee]nroll?|[Pp]ut|[Tt]hrow|[Pp]lace) (?<name>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,3}) (?:in|into|to|on|onto)\s/u;
const INTO = /^\s+(?:in|into|to|on|onto)\s/iu;

const AFTER =
  /^\s+(?:replied|replies|answered|picked|bounced|called|emailed|responded|did ?n.?t (?:answer|reply|pick|respond)|never (?:answered|replied|picked)|hung up|said|says|wants|told|asked|agreed|declined|refused)\b/iu;
const MAIL = /^\s+(?:e?-?mail|email address|address|phone|number|line|mailbox|inbox|voice ?mail)\b/iu;

const AFTER_IN_HINDI =
  /^\s+(?:(?:ji|जी)\s+)?(?:ne|ने|se (?:baat|bat)|से (?:बात|बातचीत)|k[aoi] (?:e?mail|phone|fon|call|reply|jawab|jawaab|voicemail|message|number)|(?:का|की|को) (?:ई?मेल|ई-मेल|फ़?ोन|फोन|फ़ोन|कॉल|जवाब|रिप्लाई|वॉइसमेल|मैसेज|नंबर))(?=\s|$)/iu;
