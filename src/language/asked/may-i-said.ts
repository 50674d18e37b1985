import { plainAnswerIn } from '../understand/read.ts';
import { spotTimes } from '../understand/days/spot-times.ts';
import { normalize } from '../understand/sentence/normalize.ts';
import type { Day } from '../../domain/day.ts';
import { isDevanagari } from '../../domain/phonetic-key.ts';

/**
 * Whom to ask first, as typed; nobody where whoever works there is meant. `rest`: what it is asked about. `asksLeave`:
 * it says "may I", where "ask Megan" alone may be about anything.
 */
export type MayISaid = { readonly name?: string; readonly rest?: string; readonly asksLeave: boolean };

/** In characters; what is longer says more than that. */
const LONGEST = 200;

const PLEASE =
  '(?:(?:please|pls|plz|kindly|ok|okay|first|then|can you|could you|let us|lets|let me|कृपया|ज़रा|जरा|पहले|zara|pehle|pahle)[,\\s]+)*';
const ASK =
  '(?:ask|check(?:\\s+in)?\\s+with|confirm\\s+with|clear\\s+it\\s+with|run\\s+(?:it|this|that)\\s+(?:by|past)|get\\s+(?:an?\\s+|the\\s+)?(?:ok|okay|permission|go[ -]ahead|approval|blessing)\\s+from)';
/** What is asked of a colleague: nothing else than whether one may. */
const MAY =
  "(?:(?:first|please|for me|before (?:that|i do))\\s*)*(?<leave>(?:(?:if|whether)\\s+)?(?:(?:it|that|this)(?:'s|’s|\\s+is|s)?\\s+(?:ok|okay|fine|alright|all\\s+right|cool)(?:\\s+(?:if\\s+i\\s+(?:do|go\\s+ahead)(?:\\s+(?:so|it|that|this))?|for\\s+me|with\\s+\\S+))?|(?:i|we)\\s+(?:may|can|could|should|might|am\\s+allowed\\s+to)(?:\\s+(?:go\\s+ahead|do\\s+(?:so|it|that|this)))?|may\\s+i|can\\s+i)|for\\s+(?:permission|an?\\s+ok|the\\s+ok|approval|the\\s+go[ -]ahead))?(?:\\s+(?:first|please|before\\s+that))*";
const ENGLISH = new RegExp(`^${PLEASE}${ASK}\\s+(?<name>\\S+(?:\\s+\\S+){0,2}?)[,:]?(?:\\s+${MAY})?$`, 'iu');
const MAY_VERB = '(?:may|can|could|should|shall|might|am\\s+allowed\\s+to|are\\s+allowed\\s+to)';
const MAY_DO = `(?:(?:if|whether)\\s+)?(?:(?:i|we)\\s+${MAY_VERB}|${MAY_VERB}\\s+(?:i|we)|(?:it|that)(?:'s|’s|s|\\s+is)\\s+(?:ok|okay|fine|alright|all\\s+right)\\s+(?:to|for\\s+me\\s+to|if\\s+i)|(?<=whether\\s+)to)`;
/** What is said so is no act of its own. */
const NO_ACT = '(?!(?:go\\s+ahead|first|please|before|do\\s+(?:so|it|that|this))(?:\\s|$))';
const ENGLISH_ABOUT = new RegExp(
  `^${PLEASE}${ASK}\\s+(?<name>\\S+(?:\\s+\\S+){0,2}?)[,:]?\\s+(?:(?<leave>${MAY_DO})|if|whether)\\s+(?:please\\s+)?${NO_ACT}(?<rest>\\S[^]*)$`,
  'iu',
);
const HINDI_ASK =
  '(?:पूछ[\\p{L}\\p{M}]*|pu+ch{1,2}h?\\p{L}*|poo?ch{1,2}h?\\p{L}*)(?:\\s+(?:कर|के|ke|kar))?(?:\\s+(?:लो|लें|लीजिए|ले|लूँ|लूं|देखो|देखें|दो|लेना|lo|le|lein|lijiye|loon|lun|dekho|do|lena|na|ना))*';
const HINDI_LEAVE =
  '(?:(?:इजाज़त|इजाजत|अनुमति|परमिशन|हाँ|मंज़ूरी|मंजूरी|ijazat|ijaazat|anumati|permission|ok)\\s+(?:ले|माँग|मांग|le|maang|mang)[\\p{L}\\p{M}]*(?:\\s+(?:लो|लें|लीजिए|lo|lein|lijiye))?)';
const HINDI_MAY =
  '(?<leave>[,\\s]+(?:कि|की|ki)?\\s*(?:क्या\\s+|kya\\s+)?(?:मैं|main|mai|हम|hum)?\\s*(?:(?:आगे\\s+)?(?:बढ़|जोड़|कर)|(?:aage\\s+)?(?:badh|jod|kar))[\\p{L}\\p{M}]*\\s+(?:सक[\\p{L}\\p{M}]*|sak\\p{L}*)(?:\\s+(?:हूँ|हूं|हैं|hun|hoon|hu|hain))?(?:\\s+(?:या\\s+नहीं|ya\\s+nahi))?)?';
/** One word in both scripts: "usse", "उनसे". */
const HINDI_THEM = new RegExp(
  `^${PLEASE}(?<name>usse|unse|isse|inse|उससे|उनसे|इससे|इनसे)\\s+(?:${HINDI_ASK}|${HINDI_LEAVE})${HINDI_MAY}$`,
  'iu',
);
const HINDI = new RegExp(
  `^${PLEASE}(?<name>\\S+(?:\\s+\\S+){0,2}?)\\s+(?:(?:से|se)\\s+(?:(?:पहले|pehle|pahle|एक\\s+बार|ek\\s+baar?)\\s+)?(?:${HINDI_ASK}|${HINDI_LEAVE})|(?:की|ki)\\s+${HINDI_LEAVE})${HINDI_MAY}$`,
  'iu',
);

/** "Megan se pucho kya main Ravi ko webinar mein jod loon": what is asked about, without its last verb. */
const HINDI_ABOUT = new RegExp(
  `^${PLEASE}(?:(?<them>usse|unse|isse|inse|उससे|उनसे|इससे|इनसे)|(?<name>\\S+(?:\\s+\\S+){0,2}?)\\s+(?:से|se))\\s+${HINDI_ASK}[,\\s]+(?:(?:कि|की|ki)\\s+)?(?<leave>(?:क्या|kya)\\s+(?:(?:मैं|main|mai|हम|hum)\\s+)?|(?:मैं|main|mai|हम|hum)\\s+)(?<rest>[^]+?)(?<may>\\s+(?:(?:सक[\\p{L}\\p{M}]*|sak\\p{L}*)(?:\\s+(?:हूँ|हूं|हैं|hun|hoon|hu|hain))?|लूँ|लूं|दूँ|दूं|loon|lun|doon|dun)(?:\\s+(?:या\\s+नहीं|ya\\s+nahi))?)?$`,
  'iu',
);

/** Whoever works there. */
const THEM =
  /^(?:her|him|them|the colleague|my colleague|colleagues?|उन|उस|इन|इस|un|us|in|is|unse|usse|isse|inse|उससे|उनसे|इससे|इनसे)$/iu;

/** "ask Megan if I may", "मेगन से पूछ लो", "Megan se permission le lo", "ask her if I may enroll Ravi in webinar" */
export function mayISaid(sentence: string): MayISaid | undefined {
  if (sentence.length > LONGEST) return undefined;
  const text = sentence.trim().replace(/[.!?।]+$/u, '');
  if (ABOUT_ELSE.test(text)) return undefined;
  const found = WAYS.map((way) => way.exec(text)?.groups).find((groups) => groups && isOfSomebody(groups));
  if (!found) return undefined;
  const { leave = '', rest } = found;
  const name = nameIn(found);
  return {
    ...(name !== undefined && !THEM.test(name) && { name }),
    ...(rest !== undefined && { rest: found.may === undefined ? rest : asOrder(rest) }),
    asksLeave: leave !== '',
  };
}

const WAYS = [ENGLISH, ENGLISH_ABOUT, HINDI_THEM, HINDI, HINDI_ABOUT];

type Groups = Readonly<Partial<Record<string, string>>>;

const nameIn = ({ name }: Groups): string | undefined => name?.replace(/^@/u, '').trim();

function isOfSomebody(groups: Groups): boolean {
  const name = nameIn(groups);
  return name === undefined || THEM.test(name) || !NO_NAME.test(name);
}

/** "Ravi ko webinar mein jod" */
const asOrder = (rest: string): string => `${rest} ${isDevanagari(rest) ? 'दो' : 'do'}`;

/** Words that stand beside a name, and never in one: "ask Asha about pricing", "kal Asha se poochna". */
const NO_NAME =
  /(?:^|\s)(?:about|for|to|on|at|in|by|of|with|from|and|or|if|whether|what|when|where|why|how|which|who|that|this|the|an?|my|our|your|i|we|is|are|can|may|tomorrow|today|tonight|yesterday|now|later|again|soon|once|next|after|before|(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|month|kal|aaj|parso|parson|abhi|phir|fir|baad|ke|ka|ki|ko|ne|se|mein|par|aur|kya|कल|आज|परसों|अभी|फिर|बाद|के|का|की|को|ने|से|में|पर|और|क्या|(?:सोम|मंगल|बुध|गुरु|शुक्र|शनि|रवि)वार|\p{N}\S*)(?=\s|[,:]|$)/iu;

/** A customer is asked something else, and the bot is asked itself. */
const ABOUT_ELSE =
  /^(?:ask|check with)\s+(?:me|you|for|about|again|why|what|when|how|the\s+(?:customer|bot))(?:\s|$)|^(?:मुझ|आप|तुम|mujh|aap|tum)\S*\s/iu;

/** What a colleague says to "May I?": to whom, and about whom, where they name somebody. */
export type ColleagueSaid = {
  readonly says: 'go-ahead' | 'wait';
  readonly name?: string;
  readonly about?: string;
  readonly until?: Day;
};

const GO =
  '(?:go(?:\\s+right)?\\s+(?:ahead|for\\s+it)|please\\s+(?:do|go\\s+ahead)|be\\s+my\\s+guest|fine\\s+(?:with|by)\\s+me|(?:its|it\\s+is|thats|that\\s+is)?\\s*(?:ok|okay|fine|alright)\\s+(?:with|by|for)\\s+me|no\\s+(?:problem|objections?|worries)|you\\s+(?:may|can)(?:\\s+go\\s+ahead)?|carry\\s+on|feel\\s+free|आगे\\s+(?:बढ़|बढ)[\\p{L}\\p{M}]*|बढ़ो\\s+आगे|जोड़\\s+(?:लो|दो|लें|लीजिए)|कर\\s+(?:लो|लें|लीजिए|दो)|कोई\\s+(?:बात|दिक्कत|दिक़्क़त)\\s+नहीं|बिल्कुल|बेशक|aage\\s+badh\\p{L}*|jod\\s+(?:lo|do|lijiye)|kar\\s+(?:lo|lijiye|lena)|koi\\s+(?:baat|dikkat|problem)\\s+nahi+n?|bilkul|beshak)';
const WAIT =
  '(?:(?:please\\s+)?(?:wait|hold\\s+(?:on|off)|hang\\s+on|dont\\s+yet|do\\s+not\\s+yet)(?:\\s+(?:a\\s+(?:bit|moment|little|while)|please|for\\s+now|for\\s+me))?|not\\s+yet|not\\s+now|(?:अभी|थोड़ा|ज़रा|जरा|कृपया)?\\s*(?:रुक|ठहर|इंतज़ार\\s+कर|इंतजार\\s+कर)[\\p{L}\\p{M}]*(?:\\s+(?:जाओ|जाएँ|जाइए|जाना))?|अभी\\s+(?:नहीं|मत|न)(?:\\s+\\S+)?|(?:abhi|thoda|zara|please)?\\s*(?:ruk|thahar|intezaa?r\\s+kar)\\p{L}*(?:\\s+(?:jao|jaiye|jana))?|abhi\\s+(?:nahi+n?|mat)(?:\\s+\\S+)?)';
const YES_BEFORE =
  '(?:(?:yes|yeah|yep|sure|ok|okay|of\\s+course|हाँ|हां|जी|जी\\s+हाँ|ठीक\\s+है|अच्छा|haan|han|haa|ji|theek\\s+hai|thik\\s+hai|accha)[,\\s]+)*';
const NO_BEFORE = '(?:(?:no|sorry|नहीं|माफ़\\s+करना|nahi|nahin|sorry|please|कृपया|plz)[,\\s]+)*';
const SAID_GO = new RegExp(`^${YES_BEFORE}${GO}$`, 'iu');
const SAID_WAIT = new RegExp(`^${NO_BEFORE}${WAIT}$`, 'iu');
const TOLD =
  /^(?:please\s+)?(?:tell|let)\s+(?<name>\S+(?:\s+\S+)??)\s+(?:to\s+|can\s+|that\s+(?:he|she|they)\s+can\s+|know\s+(?:he|she|they)\s+can\s+)?(?<what>go\s+ahead|wait|hold\s+(?:on|off)|enrol{1,2}\s+(?:him|her|them))(?<rest>[^]*)$/iu;
const MAY_THEY =
  /^(?<name>\S+(?:\s+\S+)?)\s+(?:may|can|should|has\s+to|must)\s+(?<what>go\s+ahead|wait|enrol{1,2}\s+(?:him|her|them))(?<rest>[^]*)$/iu;
const HINDI_TOLD =
  /^(?<name>\S+(?:\s+\S+)?)\s+(?:को|ko)\s+(?:बोल|कह|बता|bol|keh|kah|bata)[\p{L}\p{M}]*(?:\s+(?:दो|दें|दीजिए|do|de|dijiye))?[,\s]+(?:कि\s+|ki\s+)?(?<what>[^]+)$/iu;

/** "Go ahead", "haan, aage badho", "please wait until Friday", "tell Alex to go ahead"; days are seen from `today`. */
export function colleagueSaid(sentence: string, today: Day): ColleagueSaid | undefined {
  if (sentence.length > LONGEST) return undefined;
  const text = sentence.trim().replace(/[.!?।]+$/u, '');
  const { until, left: said } = withoutDay(text, today);
  const { about, left = said } = ABOUT_WHOM.exec(said)?.groups ?? {};
  const told = (TOLD.exec(left) ?? MAY_THEY.exec(left))?.groups;
  if (told && (told.rest ?? '').trim() === '')
    return {
      ...named(told.name, /wait|hold/iu.test(told.what ?? '') ? 'wait' : 'go-ahead', until),
      ...of(about),
    };
  const hindi = HINDI_TOLD.exec(left)?.groups;
  const inHindi = hindi && saidIn(hindi.what ?? '');
  if (inHindi) return named(hindi.name, inHindi, until);
  const says = saidIn(left) ?? (until === undefined ? ANSWERS[plainAnswerIn(left) ?? 'none'] : undefined);
  if (says === undefined || (says === 'go-ahead' && until !== undefined)) return undefined;
  return { says, ...(until && { until }), ...of(about) };
}

/** "go ahead with Asha", "wait with Asha Rao"; not "fine with me" */
const ABOUT_WHOM =
  /^(?<left>[^]+?)\s+with\s+(?!(?:me|us|it|this|that)(?:\s|$))(?<about>\S+(?:\s+\S+){0,2})$/iu;

const of = (about: string | undefined): Pick<ColleagueSaid, 'about'> =>
  about === undefined ? {} : { about };

const ANSWERS: Readonly<Record<'yes' | 'no' | 'none', ColleagueSaid['says'] | undefined>> = {
  yes: 'go-ahead',
  no: 'wait',
  none: undefined,
};

const bare = (text: string): string => text.replace(/[’']/gu, '').trim();

function saidIn(text: string): ColleagueSaid['says'] | undefined {
  if (SAID_GO.test(bare(text)) || /^(?:आगे|aage)\s+(?:बढ़|badh)[\p{L}\p{M}]*$/iu.test(bare(text)))
    return 'go-ahead';
  return SAID_WAIT.test(bare(text)) ? 'wait' : undefined;
}

const named = (
  name: string | undefined,
  says: ColleagueSaid['says'],
  until: Day | undefined,
): ColleagueSaid => ({ says, ...(name !== undefined && { name }), ...(until && { until }) });

/** The day that it says, and the words without it and what leads to it. */
function withoutDay(text: string, today: Day): { readonly until?: Day; readonly left: string } {
  const sentence = normalize(text);
  const [spotted, ...others] = spotTimes(sentence, {
    today,
    minutes: 0,
    dayFirst: true,
    workingDays: [1, 2, 3, 4, 5],
  });
  if (!spotted || others.length > 0 || spotted.value.kind !== 'day') return { left: text };
  const left = `${sentence.text.slice(0, spotted.from)} ${sentence.text.slice(spotted.to)}`
    .replace(/\s+(?:until|till|til|to|for|before|by)\s*$/iu, '')
    .replace(/(?:^|\s)(?:तक|tak)(?=\s|$)/iu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return { until: spotted.value.day, left };
}
