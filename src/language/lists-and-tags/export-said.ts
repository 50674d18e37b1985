import type { RecordList } from '../../domain/record-list.ts';
import { meansImported } from './imported-said.ts';
import { listSaid } from './list-said.ts';
import { segmentIn } from './lists-said.ts';

/** What is to become a file. `shown`: the list that was shown last. `unclear`: records, but nobody knows which. */
export type ExportSaid = { readonly format: 'csv' | 'xlsx' } & (
  | ({ readonly of: 'records' } & (
      | { readonly list: RecordList }
      | { readonly segment: string }
      | { readonly which: 'shown' | 'imported' | 'unclear' }
    ))
  | { readonly of: 'enrollments'; readonly mine?: true }
);

const PLEASE =
  '(?:(?:please|pls|plz|kindly|can you|could you|i want to|i need to|कृपया|kripya|mujhe|मुझे)\\s+)*';
const KIND =
  '(?<kind>excel|xlsx|xls|csv|spreadsheet|(?:google\\s+)?sheets?|एक्सेल|सीएसवी|शीट)(?:\\s+(?:file|sheet|format|workbook|फ़ाइल|फाइल|शीट))*';
const FORMAT = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:(?:as|in|to|into)\\s+)?(?:(?:an?|the)\\s+)?${KIND}(?:\\s+(?:में|mein|me|main))?(?![\\p{L}\\p{M}])`,
  'iu',
);
const FILE =
  /(?<![\p{L}\p{M}])(?:(?:as|in|to|into)\s+)?(?:(?:an?|the)\s+)?(?:file|फ़ाइल|फाइल)(?:\s+(?:में|mein|me|main))?(?![\p{L}\p{M}])/iu;

const ALWAYS = '(?:export|download)';
/** Beside a format or a file, these say the same. */
const ELSE =
  "(?:(?:can|could|may) i (?:get|have)|give me|send me|send|email me|get me|get|have|show me|put|save|make|create|turn|i want|i need|i would like|i[’']d like)";
const KAR =
  '(?:\\s+(?:kar\\p{L}*|kr\\p{L}*|कर[\\p{L}\\p{M}]*|कीजिए|kijiye))?(?:\\s+(?:do|de|dein|dijiye|dena|दो|दें|दीजिए))?';
const ALWAYS_LAST = '(?:export|download|एक्सपोर्ट|डाउनलोड|निर्यात)';
/** Of records alone, they say to make, to find, or to write to them. */
const ELSE_LAST =
  '(?:निकाल[\\p{L}\\p{M}]*|nikal\\p{L}*|nikaal\\p{L}*|chahiye|चाहिए|bana\\p{L}*|बना[\\p{L}\\p{M}]*|भेज[\\p{L}\\p{M}]*|bhej\\p{L}*)';

const first = (verbs: string): RegExp => new RegExp(`^${PLEASE}${verbs}\\s+(?<what>.+)$`, 'iu');
const FIRST = first(ALWAYS);
const FIRST_WITH_FORMAT = first(ELSE);
const last = (verbs: string): RegExp => new RegExp(`^${PLEASE}(?<what>.+?)\\s+${verbs}${KAR}$`, 'iu');
const LAST = last(ALWAYS_LAST);
const LAST_WITH_FORMAT = last(ELSE_LAST);
/** "to me", "out" */
const AFTERWARDS = /(?:\s+(?:to me|for me|out|over|please))+$/iu;
/** "in excel", "एक्सेल में": what it becomes, and not what somebody is sent. */
const BECOMES = /^(?:as|in|to|into)\s|\s(?:में|mein|me|main)$/iu;
/** "them", "saare contacts ko" */
const RECEIVERS = /^(?:them|inko|unko|inhe|unhe|इन्हें|उन्हें|इनको|उनको)$|\s(?:को|ko)$/iu;

/** "export my leads as excel", "webinar ke enrollments csv mein nikalo"; undefined where the numbers are meant. */
export function exportSaid(sentence: string, segments: readonly string[] = []): ExportSaid | undefined {
  const text = sentence.trim().replace(/[.!?।]+$/u, '');
  const formatted = FORMAT.exec(text);
  const kind = formatted?.groups?.kind;
  const file = formatted ?? FILE.exec(text);
  const format = kind === undefined || /^(?:csv|सीएसवी)$/iu.test(kind) ? 'csv' : 'xlsx';
  const plain = text.replace(FORMAT, ' ').replace(FILE, ' ').replace(/\s+/gu, ' ').trim();
  const what = whatIn(plain, [FIRST, LAST]) ?? (file ? whatBeside(plain, file[0]) : undefined);
  if (what === undefined || NUMBERS.test(what)) return undefined;
  if (ENROLLMENTS.test(what)) return { of: 'enrollments', format, ...(MINE.test(what) && { mine: true }) };
  const records =
    recordsIn(what.replace(OBJECT, '').trim(), segments) ?? (kind === undefined ? undefined : unclear(what));
  return records && { of: 'records', format, ...records };
}

const whatIn = (plain: string, forms: readonly RegExp[]): string | undefined =>
  forms.map((form) => form.exec(plain)?.groups?.what).find((what) => what !== undefined);

/** "send them a spreadsheet" is no export. */
function whatBeside(plain: string, file: string): string | undefined {
  const what = whatIn(plain.replace(AFTERWARDS, ''), [LAST_WITH_FORMAT, FIRST_WITH_FORMAT])?.replace(
    /^of\s+/iu,
    '',
  );
  return what !== undefined && RECEIVERS.test(what) && !BECOMES.test(file.trim()) ? undefined : what;
}

/** "my December renewals" */
const unclear = (what: string): Records | undefined =>
  RECORDS.test(what) ? { which: 'unclear' } : undefined;
const RECORDS =
  /(?<![\p{L}\p{M}])(?:renewals?|leads?|contacts|accounts|opportunities|deals|नवीनीकरण|रिन्यूअल|लीड|संपर्क|खाते|अवसर)$/iu;

/** "leads ko export karo" */
const OBJECT = /\s+(?:को|ko|का|ka|की|ki|के|ke)$/iu;

const NUMBERS =
  /(?<![\p{L}\p{M}])(?:summary|numbers|figures|report|stats|template|सारांश|रिपोर्ट|आँकड़े|टेम्पलेट)(?![\p{L}\p{M}])/iu;
const ENROLLMENTS =
  /(?<![\p{L}\p{M}])(?:enrol{1,2}ments?|running sequences|everyone enrol{1,2}ed|who(?:ever)? is enrol{1,2}ed|एनरोलमेंट|नामांकन|चालू अनुक्रम|running sequence)(?![\p{L}\p{M}])/iu;
const MINE = /(?<![\p{L}\p{M}])(?:my|mine|mere|meri|apne|मेरे|मेरी|अपने)(?![\p{L}\p{M}])/iu;

const SHOWN =
  /^(?:(?:this|that|the|these|those)(?:\s+(?:list|ones|records|people|leads|contacts))?|them(?:\s+all)?|all of (?:them|these)|(?:is|ye|yah|इस|यह|ये)\s+(?:list|soochi|suchi|सूची|लिस्ट)(?:\s+(?:को|ko))?|(?:inko|unko|inhe|इन्हें|इनको|उनको))$/iu;
const ALL =
  /^(?:all|every|everything|everyone|everybody|the|our|saare|sare|sab|sabhi|सब|सभी|सारे)?\s*(?:the\s+|our\s+)?(?:records?|everyone|everybody|customers|people|log|logon|रिकॉर्ड|लोग|ग्राहक)(?:\s+(?:records?|रिकॉर्ड))?$/iu;
const TYPES = [
  ['lead', /^(?:all |the |our |saare |sare |sab |sabhi |सब |सभी |सारे )*(?:leads?|लीड्?स?)$/iu],
  ['contact', /^(?:all |the |our |saare |sare |sab |sabhi |सब |सभी |सारे )*(?:contacts?|संपर्क)$/iu],
  [
    'opportunity',
    /^(?:all |the |our |saare |sare |sab |sabhi |सब |सभी |सारे )*(?:opportunit(?:y|ies)|deals?|अवसर)$/iu,
  ],
  ['account', /^(?:all |the |our |saare |sare |sab |sabhi |सब |सभी |सारे )*(?:accounts?|खाते)$/iu],
] as const;
const MY_RECORDS =
  /^(?:all\s+)?(?:my|mere|apne|मेरे|अपने)\s+(?:all\s+|saare\s+|sab\s+|सभी\s+|सब\s+)?(?:records?|customers|people|रिकॉर्ड|ग्राहक|लोग)$/iu;

type Records =
  | { readonly list: RecordList }
  | { readonly segment: string }
  | { readonly which: 'shown' | 'imported' | 'unclear' };

function recordsIn(what: string, segments: readonly string[]): Records | undefined {
  const segment = segmentIn(what, segments);
  if (segment !== undefined) return { segment };
  if (SHOWN.test(what)) return { which: 'shown' };
  if (MY_RECORDS.test(what)) return { list: { mine: true } };
  if (ALL.test(what)) return { list: {} };
  const type = TYPES.find(([, form]) => form.test(what))?.[0];
  if (type) return { list: { type } };
  if (meansImported(what, { besideList: false })) return { which: 'imported' };
  const list = listSaid(what.replace(/^(?:apne|अपने)\s+/iu, 'mere '));
  return list && { list };
}
