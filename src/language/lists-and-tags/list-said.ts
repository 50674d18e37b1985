import type { RecordList } from '../../domain/record-list.ts';
import { latinDigit } from '../words.ts';

/** "all leads tagged expo", "everyone from Fabrikam", "पुणे के लीड"; undefined where a word of it is not understood. */
export function listSaid(text: string): RecordList | undefined {
  const said = text
    .trim()
    .replace(/[.!?।]+$/u, '')
    .replace(/[०-९]/gu, latinDigit);
  const { rest, list } = PARTS.reduce(take, { rest: ` ${said} `, list: {} });
  const words = rest.split(/[\s,]+/u).filter((word) => word !== '');
  const isWhole = words.every((word) => AROUND.has(word.toLowerCase()));
  const isMany = words.some((word) => EVERYONE.has(word.toLowerCase()));
  const arePeople = isMany || list.type !== undefined || words.some((word) => PEOPLE.has(word.toLowerCase()));
  const { type, from: _, ...others } = list;
  const isList = Object.keys(others).length > 0 || (list.from === undefined ? isMany && type : arePeople);
  return isWhole && isList ? list : undefined;
}

type Taken = { readonly rest: string; readonly list: RecordList };
type Part = { readonly pattern: RegExp; readonly of: (groups: Groups) => RecordList | undefined };
type Groups = Readonly<Record<string, string | undefined>>;

function take({ rest, list }: Taken, { pattern, of }: Part): Taken {
  const found = pattern.exec(rest);
  const said = found && of(found.groups ?? {});
  if (!said) return { rest, list };
  const isNew = Object.keys(said).every((key) => !(key in list));
  return isNew ? { rest: rest.replace(found[0], ' '), list: { ...list, ...said } } : { rest, list };
}

/** A regular expression of words, each with what may come between them. */
const words = (source: string): RegExp => new RegExp(source.replaceAll('_', '\\s+'), 'iu');

const UNIT =
  '(?<unit>days?|weeks?|months?|din(?:on|o)?|hafte|hafton|mahine|mahino?n?|दिन(?:ों)?|हफ़?्?त(?:े|ों)|महीन(?:े|ों|ा))';
const COUNT = `(?<count>\\d{1,4})_${UNIT}`;
const END = '(?=[\\s,]|$)';
const BEGIN = '(?<=[\\s,]|^)';

/** What may follow the name of a tag or a place. */
const NEXT =
  '(?=_(?:from|at|in|with|whose|who|that|which|and|or|not|having|of|for|owned|untouched|idle|inactive|tagged|के|को|की|का|में|से|और|ke|ko|ki|ka|mein|me|se|aur|wale|waale|वाले|tag|टैग)[\\s,]|\\s*,|\\s*$)';
const NAME = `(?:["“](?<quoted>[^"”]{1,60})["”]|#?(?<name>[\\p{L}\\p{M}\\p{N}&'.\\u005f-]+(?:\\s[\\p{L}\\p{M}\\p{N}&'.\\u005f-]+){0,3}?))`;
/** Before it stands nothing that says more of the list. */
const NAME_BEFORE = `(?:["“](?<quoted>[^"”]{1,60})["”]|#?(?<name>[\\p{L}\\p{M}\\p{N}&'.\\u005f-]+))`;

const nameIn = ({ quoted, name }: Groups): string | undefined => quoted ?? name;

const days = ({ count = '', unit = '' }: Groups): number => Number(count) * daysIn(unit.toLowerCase());

function daysIn(unit: string): number {
  if (/^(?:week|haft|हफ)/u.test(unit)) return 7;
  return /^(?:month|mahin|महीन)/u.test(unit) ? 30 : 1;
}

const idle = (groups: Groups): RecordList => ({ idleDays: days(groups) });
const renewal = (groups: Groups): RecordList => ({ renewalDays: days(groups) });

const tag = (groups: Groups): RecordList | undefined => {
  const said = nameIn(groups);
  return said === undefined || isNoName(said, AROUND) ? undefined : { tag: said };
};

const from = (groups: Groups): RecordList | undefined => {
  const said = nameIn(groups)?.replace(/^the\s+/iu, '');
  return said === undefined || isNoName(said, NO_PLACE) ? undefined : { from: said };
};

const isNoName = (said: string, but: ReadonlySet<string>): boolean =>
  but.has(said.toLowerCase()) || said.split(/\s+/u).some((word) => SAYS_MORE.has(word.toLowerCase()));

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Everyone on the list. */
const EVERYONE = set(`all every everyone everybody each whole list sab sabko sabhi saare sare saari sari poore
  सब सबको सभी सारे सारी पूरे`);

const PEOPLE = set(`people persons folks records customers companies log logon logo लोग लोगों ग्राहक ग्राहकों`);

const AROUND = new Set([
  ...EVERYONE,
  ...PEOPLE,
  ...set(`the of record customer who that which are is those them and
    with my have has been there in i am to wale waale vale wali waali ke ki ka ko jo hain
    hai se mere meri mera रिकॉर्ड वाले वाली के की का को जो हैं है से मेरे मेरी`),
]);

/** Within no name. */
const SAYS_MORE =
  set(`except but without excluding besides bar minus not only today tomorrow please who whose with from
  them those these this that morning evening week month siva chhodkar ko phir fir wapas dobara को फिर वापस दोबारा छोड़कर सिवाय नहीं nahi`);

const NO_PLACE = new Set([
  ...AROUND,
  ...set(`me mine us my team list sequence today yesterday tomorrow monday tuesday wednesday thursday friday leads lead
    contacts contact accounts account opportunities deals last next this lists unke inke iske uske jinke`),
]);

const PARTS: readonly Part[] = [
  {
    pattern: words(
      `(?:(?:who_|that_)?(?:with|have_had|has_had|had|having)_)?no_(?:activity|contact|touch)_(?:for|in|since)_(?:the_)?(?:last_|past_)?${COUNT}${END}`,
    ),
    of: idle,
  },
  {
    pattern: words(
      `(?:not_(?:been_)?(?:touched|contacted|worked)|untouched|inactive|idle|quiet)_(?:for|in)_(?:the_)?(?:last_|past_)?${COUNT}${END}`,
    ),
    of: idle,
  },
  {
    pattern: words(
      `(?:(?:जिन\\s*(?:में|से|की|के|का)|jin\\s*(?:mein|se|ki|ke|ka))(?:_साथ|_saath)?_)?(?:पिछले_|pichhle_|pichle_)?${COUNT}_(?:से|se|में|mein)_(?:(?:कोई|koi|कुछ|kuch)_)?(?:गतिविधि|काम|संपर्क|बात|activity|kaam|contact|baat|gatividhi)_(?:नहीं|nahin?|nhi)(?:_(?:हुई|हुआ|hui|hua))?(?:_(?:है|हो|hai|ho))?${END}`,
    ),
    of: idle,
  },
  {
    pattern: words(
      `(?:(?:whose|with(?:_a)?)_)?(?:renewals?|contracts?)_(?:date_)?(?:is_|are_|due_|coming_up_|comes_up_|comes_)*(?:within|in)_(?:the_)?(?:next_)?${COUNT}${END}`,
    ),
    of: renewal,
  },
  {
    pattern: words(
      `(?:up_for_renewal|due_for_renewal|renewing|renew|renews|to_be_renewed)_(?:within|in)_(?:the_)?(?:next_)?${COUNT}${END}`,
    ),
    of: renewal,
  },
  {
    pattern: words(
      `(?:(?:जिनका|jinka|jinki|जिनकी)_)?(?:अगले_|agle_)?${COUNT}_(?:में|mein|me|के_(?:अंदर|भीतर)|ke_(?:andar|bheetar))_(?:नवीनीकरण|रिन्यूअल|renewal|renew)(?:_(?:होने|hone|है|hai|हो|ho|वाले|वाला|wale|waale|wala|hona|होना))*${END}`,
    ),
    of: renewal,
  },
  {
    pattern: words(
      `${BEGIN}(?:with_(?:the_)?|having_(?:the_)?)?${NAME_BEFORE}_(?:tag|टैग)_(?:wale|waale|wali|vale|वाले|वाली|ke|के|की|ki)${END}`,
    ),
    of: tag,
  },
  {
    pattern: words(`${BEGIN}(?:tag|टैग)_${NAME_BEFORE}_(?:wale|waale|wali|vale|वाले|वाली|ke|के|की|ki)${END}`),
    of: tag,
  },
  {
    pattern: words(
      `${BEGIN}(?:tagged|with_(?:the_)?tag|having_(?:the_)?tag|in_(?:the_)?tag)_(?:as_|with_)?${NAME}${NEXT}`,
    ),
    of: tag,
  },
  { pattern: words(`${BEGIN}with_(?:the_)?${NAME_BEFORE}_tag${END}`), of: tag },
  { pattern: words(`${BEGIN}#(?<name>[\\p{L}\\p{M}\\p{N}\\u005f-]+)${END}`), of: tag },
  {
    pattern: words(
      `${BEGIN}(?:who_(?:are_|work_)?)?(?:from|at|located_in|based_in|who_are_in|of|in)_${NAME}${NEXT}`,
    ),
    of: from,
  },
  {
    pattern: words(
      `^\\s+(?:(?:sab|sabhi|saare|sare|सब|सभी|सारे)_)?${NAME}_(?:ke|ki|se|mein|me|के|की|से|में)${END}`,
    ),
    of: from,
  },
  { pattern: words(`${BEGIN}(?:leads?|लीड्?स?|लीडों)${END}`), of: () => ({ type: 'lead' }) },
  { pattern: words(`${BEGIN}(?:contacts?|संपर्क(?:ों)?)${END}`), of: () => ({ type: 'contact' }) },
  {
    pattern: words(`${BEGIN}(?:opportunit(?:y|ies)|deals?|अवसर(?:ों)?|सौद(?:ों|े|ा))${END}`),
    of: () => ({ type: 'opportunity' }),
  },
  { pattern: words(`${BEGIN}(?:accounts?|खात(?:ों|े|ा)|khate|khaton)${END}`), of: () => ({ type: 'account' }) },
  { pattern: words(`${BEGIN}(?:qualified|क्वालिफ़ाइड)${END}`), of: () => ({ status: 'qualified' }) },
  { pattern: words(`${BEGIN}(?:disqualified)${END}`), of: () => ({ status: 'disqualified' }) },
  { pattern: words(`${BEGIN}(?:active|सक्रिय)${END}`), of: () => ({ status: 'active' }) },
  { pattern: words(`${BEGIN}(?:my|mine|mere|meri|मेरे|मेरी)${END}`), of: () => ({ mine: true }) },
];
