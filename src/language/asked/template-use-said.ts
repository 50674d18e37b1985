import type { Availability } from '../../domain/template-decision.ts';
import type { Writing } from '../../domain/request.ts';
import type { PausedChoice, RunningChoice } from '../../domain/template-stop.ts';
import { pausedSaid, runningSaid } from './running-said.ts';

/** What shall become of the use of a template, whose name stands there as it was typed. */
export type TemplateUseSaid = { readonly name: string; readonly writing: Writing } & (
  | {
      readonly kind: 'available';
      readonly to: Availability;
      readonly running?: RunningChoice | PausedChoice;
    }
  | {
      readonly kind: 'limited';
      /** As they were typed; everybody, where nobody is named. */
      readonly to: readonly string[];
      /** That they may use it, not that it is for them. */
      readonly isPlain: boolean;
    }
);
export type LimitSaid = Extract<TemplateUseSaid, { readonly kind: 'limited' }>;

/**
 * "turn off webinar and pause what is running", "only Megan's team may use webinar", "वेबिनार बंद करो", "webinar sabke
 * liye kholo". All that it may mean: where a name ends is not always clear.
 */
export function templateUseSaid(sentence: string): readonly TemplateUseSaid[] {
  const text = sentence
    .trim()
    .replace(/[.!।\s]+$/u, '')
    .replace(/\s+/gu, ' ')
    .replace(PLEASE, '');
  return [...splitsOf(text).flatMap(withRunning), ...ordersIn(text)];
}

/** The shortest sentence of which template it is about, to be read for the name in it. */
export function shortestFor({ name, writing }: TemplateUseSaid): string {
  if (writing === 'en') return `turn off ${name}`;
  return writing === 'hi' ? `${name} बंद करो` : `${name} band karo`;
}

/** The same once it is known which template is meant, in one reading. */
export function inOneReading(said: TemplateUseSaid): string {
  if (said.kind === 'limited')
    return said.to.length === 0 ? 'everyone may use it' : `only ${said.to.join(', ')} may use it`;
  const order = { off: 'turn off it', on: 'turn on it', archived: 'archive template it' }[said.to];
  return said.running === undefined ? order : `${order}, ${RUNNING_WORDS[said.running]}`;
}

const RUNNING_WORDS: Readonly<Record<RunningChoice | PausedChoice, string>> = {
  pause: 'pause them',
  end: 'end them',
  finish: 'let them finish',
  resume: 'resume them',
  leave: 'leave them paused',
};

const PLEASE = /^(?:(?:please|pls|kindly|can you|could you|कृपया|zara|ज़रा)\s+)+/iu;

/** "turn off webinar, end the running ones": the order, and what follows it. */
const splitsOf = (text: string): readonly (readonly [string, string])[] =>
  [...text.matchAll(BETWEEN)].flatMap(({ index, 0: found }) => {
    const parts = [text.slice(0, index), text.slice(index + found.length)] as const;
    return [parts, parts.toReversed() as unknown as typeof parts];
  });

const BETWEEN =
  /\s*[,;:.।–—-]\s*(?:(?:and|but|then|और|पर|लेकिन|aur|lekin|par|phir)\s+)?|\s+(?:and|but|then|और|तथा|पर|लेकिन|aur|lekin|par|phir)\s+|\s+(?=(?:pausing|ending|stopping|letting)\s)/giu;

function withRunning([order, rest]: readonly [string, string]): readonly TemplateUseSaid[] {
  const [running, paused] = [runningSaid(rest), pausedSaid(rest)];
  if (!running && !paused) return [];
  return ordersIn(order).flatMap((one) => {
    const what = one.kind === 'available' && one.to === 'on' ? paused : running;
    return one.kind === 'available' && what ? [{ ...one, running: what }] : [];
  });
}

type Pattern = { readonly writing: Writing; readonly form: RegExp };

const orderOf = (writing: Writing, pattern: string) => ({
  writing,
  form: new RegExp(`^(?:${pattern})$`, 'iu'),
});

const THE = '(?:the )?(?:template )?';
const CALLED = '(?: template| sequence| टेम्पलेट| टेंपलेट| अनुक्रम)?';
const NAME = `(?<name>\\S.*?)`;
const NOW = '(?: now| for now| again| please| completely| for good| from now on)*';
const DO =
  '(?:करो|करें|करिए|कीजिए|करना|करना है|करनी है|कर दो|कर दें|कर दीजिए|कर देना|karo|karen|karein|kariye|kijiye|karna|karna hai|kar do|kardo|kar den|kar dein|kar dijiye|kar dena)';
const KO = '(?: को| ko)?';

const AVAILABLE: readonly (Pattern & { readonly to: Availability })[] = [
  {
    to: 'off',
    ...orderOf(
      'en',
      `(?:turn off|switch off|shut off|disable|deactivate|stop using|stop offering|retire|dont use|don['’]t use|do not use|no longer use|take out of use) ${THE}${NAME}${CALLED}(?: any ?more)?${NOW}`,
    ),
  },
  { to: 'off', ...orderOf('en', `(?:turn|switch|shut) ${THE}${NAME}${CALLED} off${NOW}`) },
  { to: 'off', ...orderOf('en', `take ${THE}${NAME}${CALLED} out of use${NOW}`) },
  {
    to: 'on',
    ...orderOf(
      'en',
      `(?:turn on|switch on|enable|activate|reactivate|re-enable|bring back|unarchive|reopen|restore|start using) ${THE}${NAME}${CALLED}${NOW}`,
    ),
  },
  { to: 'on', ...orderOf('en', `(?:turn|switch) ${THE}${NAME}${CALLED} (?:back )?on${NOW}`) },
  { to: 'on', ...orderOf('en', `use ${THE}${NAME}${CALLED} again`) },
  { to: 'archived', ...orderOf('en', `archive (?:the )?template ${NAME}`) },
  { to: 'archived', ...orderOf('en', `archive (?:the )?${NAME} (?:template|sequence)`) },
  {
    to: 'off',
    ...orderOf('hi', `${NAME}${CALLED}${KO}(?: का (?:इस्तेमाल|उपयोग|प्रयोग))? (?:बंद|ऑफ़|ऑफ) ${DO}`),
  },
  {
    to: 'on',
    ...orderOf('hi', `${NAME}${CALLED}${KO}(?: फिर| फिर से| दोबारा| वापस)? (?:चालू|शुरू|ऑन) ${DO}`),
  },
  { to: 'archived', ...orderOf('hi', `${NAME} (?:टेम्पलेट|टेंपलेट)${KO} आर्काइव ${DO}`) },
  {
    to: 'off',
    ...orderOf(
      'hinglish',
      `${NAME}${CALLED}${KO}(?: ka (?:use|istemal|istemaal|upyog))? (?:band|off|disable|turn off|switch off) ${DO}`,
    ),
  },
  {
    to: 'on',
    ...orderOf(
      'hinglish',
      `${NAME}${CALLED}${KO}(?: phir se| fir se| phir| dobara| wapas)? (?:chalu|chaalu|shuru|on|enable|turn on|switch on) ${DO}`,
    ),
  },
  { to: 'archived', ...orderOf('hinglish', `${NAME} template${KO} archive ${DO}`) },
];

const WHO = '(?<who>\\S.*?)';
const MAY =
  '(?:may|can|should|must|shall|could|will|is allowed to|are allowed to|is to|are to|gets to|get to|be able to)';
const USE = '(?:use|enroll in|enroll people in|enrol in|work with|work on|start|see)';
const EVERYONE =
  '(?:everyone|everybody|anyone|anybody|all of us|all sellers|all teams|all|every seller|the whole team)';
const ALL_HI = '(?:सब लोग|सभी लोग|सभी विक्रेता|सारे विक्रेता|सब|सभी|हर कोई)';
const ALL_HINGLISH = '(?:sab log|sabhi log|sare sellers|saare sellers|sabhi sellers|sab|sabhi|har koi)';
const CAN_HI =
  '(?: का)? (?:इस्तेमाल|उपयोग|प्रयोग|यूज़|यूज) (?:कर (?:सकते|सकती|सकता|सकेंगे|सकेगी|सकेगा|पाएँ|पाए|सके|सकें)(?: हैं| है)?|करे|करें|करेगी|करेगा|करेंगे)';
const CAN_HINGLISH =
  '(?: ka| ko)? (?:use|istemal|istemaal|upyog) (?:kar (?:sakte|sakti|sakta|sakenge|sakegi|sakega|sake|saken|paye)(?: hain| hai)?|kare|karen|karein|karegi|karega|karenge)';

const USED_BY: readonly Pattern[] = [
  orderOf('en', `only ${WHO} ${MAY} ${USE} ${THE}${NAME}${CALLED}${NOW}`),
  orderOf('en', `(?:let|allow) only ${WHO} (?:to )?${USE} ${THE}${NAME}${CALLED}${NOW}`),
  orderOf('en', `only (?:let|allow) ${WHO} (?:to )?${USE} ${THE}${NAME}${CALLED}${NOW}`),
  orderOf('en', `no ?(?:body|one) (?:but|except|other than) ${WHO} ${MAY} ${USE} ${THE}${NAME}${CALLED}`),
  orderOf('hi', `(?:सिर्फ़|सिर्फ|केवल|बस) ${WHO}(?: ही)? ${NAME}${CALLED}${CAN_HI}`),
  orderOf(
    'hi',
    `${NAME}${CALLED}(?: का)? (?:इस्तेमाल )?(?:सिर्फ़|सिर्फ|केवल) ${WHO}(?: ही)? (?:करे|करें|कर सके|कर सकें)`,
  ),
  orderOf('hinglish', `(?:sirf|keval|only|bas) ${WHO}(?: hi)? ${NAME}${CALLED}${CAN_HINGLISH}`),
];

/** Much else is for somebody, or for a day. */
const MADE_FOR: readonly Pattern[] = [
  orderOf('en', `(?:limit|restrict|reserve|keep) ${THE}${NAME}${CALLED} (?:only )?(?:to|for) ${WHO}`),
  orderOf('en', `make ${THE}${NAME}${CALLED} available (?:only )?(?:to|for) (?:only )?${WHO}(?: only)?`),
  orderOf('en', `${THE}${NAME}${CALLED} (?:is |should be |shall be )?(?:only|just) for ${WHO}`),
  orderOf('en', `${THE}${NAME}${CALLED} (?:is |should be )?for ${WHO} only`),
  orderOf('hi', `${NAME}${CALLED} (?:सिर्फ़|सिर्फ|केवल|बस) ${WHO} के लिए(?: ${DO}| रखो| रखें| है| हो)?`),
  orderOf(
    'hinglish',
    `${NAME}${CALLED} (?:sirf|keval|only|bas) ${WHO} ke liye(?: ${DO}| rakho| rakhen| hai| ho)?`,
  ),
];

const OPEN: readonly Pattern[] = [
  orderOf('en', `${EVERYONE} ${MAY} ${USE} ${THE}${NAME}${CALLED}${NOW}`),
  orderOf('en', `(?:let|allow) ${EVERYONE} (?:to )?${USE} ${THE}${NAME}${CALLED}${NOW}`),
  orderOf('en', `(?:open|reopen|free) ${THE}${NAME}${CALLED} (?:up )?(?:to|for) ${EVERYONE}`),
  orderOf('en', `make ${THE}${NAME}${CALLED} available (?:to|for) ${EVERYONE}`),
  orderOf(
    'en',
    `(?:remove|lift|drop) (?:the )?(?:limit|restriction|limits|restrictions) (?:on|from|of|for) ${THE}${NAME}${CALLED}`,
  ),
  orderOf('en', `${THE}${NAME}${CALLED} is for ${EVERYONE}`),
  orderOf('hi', `${ALL_HI} ${NAME}${CALLED}${CAN_HI}`),
  orderOf(
    'hi',
    `${NAME}${CALLED}${KO} (?:सबके|सभी के|सब के) लिए(?: (?:खोलो|खोलें|खोल दो|खोल दें|है|हो|चालू ${DO}|${DO}))?`,
  ),
  orderOf('hinglish', `${ALL_HINGLISH} ${NAME}${CALLED}${CAN_HINGLISH}`),
  orderOf(
    'hinglish',
    `${NAME}${CALLED}${KO} (?:sabke|sab ke|sabhi ke) liye(?: (?:kholo|kholen|khol do|hai|ho|chalu ${DO}|${DO}))?`,
  ),
];

function ordersIn(text: string): readonly TemplateUseSaid[] {
  const available = AVAILABLE.flatMap(({ writing, form, to }) => {
    const name = form.exec(text)?.groups?.name;
    return name === undefined ? [] : [{ kind: 'available' as const, writing, name, to }];
  });
  const open = OPEN.flatMap(({ writing, form }) => {
    const name = form.exec(text)?.groups?.name;
    return name === undefined ? [] : [{ kind: 'limited' as const, writing, name, to: [], isPlain: true }];
  });
  if (available.length + open.length > 0) return [...available, ...open];
  return [...limitsIn(text, USED_BY, true), ...limitsIn(text, MADE_FOR, false)];
}

const limitsIn = (text: string, patterns: readonly Pattern[], isPlain: boolean): readonly TemplateUseSaid[] =>
  patterns.flatMap(({ writing, form }) => {
    const { name, who } = form.exec(text)?.groups ?? {};
    return name === undefined || who === undefined ? [] : namings({ writing, name, who, isPlain });
  });

type Named = {
  readonly writing: Writing;
  readonly name: string;
  readonly who: string;
  readonly isPlain: boolean;
};

/** "sirf Megan ki team webinar": each place where the name of a template may begin. */
function namings({ writing, name, who, isPlain }: Named): readonly TemplateUseSaid[] {
  const words = `${who} ${name}`.split(' ');
  const isClear = writing === 'en' || who.includes(',');
  const splits = isClear
    ? [{ who, name }]
    : words.slice(1).map((_, at) => ({
        who: words.slice(0, at + 1).join(' '),
        name: words.slice(at + 1).join(' '),
      }));
  return splits
    .filter(({ name: rest }) => !OF_WHO.test(rest))
    .map((one) => ({ kind: 'limited', writing, name: one.name, to: peopleIn(one.who), isPlain }));
}

/** What a name of somebody goes on with, and none of a template begins with. */
const OF_WHO = /^(?:ki|ke|ka|aur|team|की|के|का|और|टीम)(?=\s|$)/iu;

const peopleIn = (words: string): readonly string[] =>
  words
    .split(/\s*(?:,|&|\+|(?<=\s)(?:and|or|और|तथा|व|या|aur|ya)(?=\s))\s*/iu)
    .map((one) => one.replace(/^(?:only|just|the|सिर्फ़|केवल|sirf)\s+/iu, '').trim())
    .filter((one) => one !== '');
