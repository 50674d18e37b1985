import type { RecordList } from '../../domain/record-list.ts';
import { visibleLine } from '../../domain/visible-line.ts';
import { fold } from '../words.ts';
import { listSaid } from './list-said.ts';

/** What is said of the lists that an organization keeps. */
export type SegmentSaid =
  | { readonly kind: 'save'; readonly name: string; readonly list: RecordList }
  | { readonly kind: 'drop'; readonly name: string }
  /** The form of a new one, or all of them. */
  | { readonly kind: 'new' }
  | { readonly kind: 'all' };

const PLEASE = '(?:(?:please|pls|plz|kindly|can you|could you|कृपया|kripya)\\s+)*';
const A_LIST = '(?:(?:a|an|the|my|our|new|saved)\\s+)*(?:list|segment|सूची|सेगमेंट|soochi|suchi)';
const NAME = '["“]?(?<name>[^"”,;]{1,60}?)["”]?';
const DO = '(?:\\s+(?:दो|दें|दीजिए|do|de|dein|dijiye|dijie))?';

const form = (source: string): RegExp => new RegExp(`^${PLEASE}${source}$`, 'iu');

const SAVE = [
  form(
    `(?:save|keep|store|remember)\\s+(?<who>.+?)\\s+as\\s+(?:${A_LIST}\\s+)?(?:(?:called|named)\\s+)?${NAME}`,
  ),
  form(
    `(?<who>.+?)\\s+(?:को|ko)\\s+${NAME}\\s+(?:(?:नाम|naam)\\s+(?:से|se)|(?:के नाम|ke naam)\\s+(?:से|se))\\s+(?:सेव|सहेज[\\p{L}\\p{M}]*|रख[\\p{L}\\p{M}]*|save|rakh\\p{L}*)(?:\\s+(?:कर[\\p{L}\\p{M}]*|kar\\p{L}*))?${DO}`,
  ),
];
const DROP = [
  form(`(?:delete|remove|drop|forget)\\s+${A_LIST}\\s+(?:called\\s+|named\\s+)?${NAME}`),
  form(
    `${A_LIST}\\s+${NAME}\\s+(?:को\\s+|ko\\s+)?(?:हटा[\\p{L}\\p{M}]*|मिटा[\\p{L}\\p{M}]*|hata\\p{L}*|mita\\p{L}*)${DO}`,
  ),
];
const NEW = form(
  `(?:(?:new|create|make|add)\\s+${A_LIST}|(?:नई|nayi|nai)\\s+(?:सूची|सेगमेंट|list|soochi|suchi)(?:\\s+(?:बना[\\p{L}\\p{M}]*|bana\\p{L}*))?${DO})`,
);
const ALL = form(
  `(?:(?:show(?:\\s+me)?|list|see|which|what)\\s+)?(?:(?:the|my|our|all|saved)\\s+)*(?:lists|segments|सूचियाँ|सूचियां|सेगमेंट|soochiyan|suchiyan)(?:\\s+(?:are there|do (?:we|i) have|दिखा[\\p{L}\\p{M}]*|dikha\\p{L}*|हैं|hain))*`,
);

/** "save leads from Pune with no activity for 30 days as cold pune", "lists", "delete the list cold pune" */
export function segmentSaid(sentence: string): SegmentSaid | undefined {
  const text = sentence.trim().replace(/[.!?।]+$/u, '');
  if (ALL.test(text)) return { kind: 'all' };
  if (NEW.test(text)) return { kind: 'new' };
  for (const pattern of SAVE) {
    const { who = '', name = '' } = pattern.exec(text)?.groups ?? {};
    const list = who === '' ? undefined : listSaid(who);
    const called = segmentName(name);
    if (list && called !== undefined) return { kind: 'save', name: called, list };
  }
  const dropped = DROP.map((pattern) => pattern.exec(text)?.groups?.name).find((one) => one !== undefined);
  const called = dropped === undefined ? undefined : segmentName(dropped);
  return called === undefined ? undefined : { kind: 'drop', name: called };
}

const LONGEST = 40;

/** One line of what can be seen; undefined where nothing is left of it, or it reads like something else. */
export function segmentName(typed: string): string | undefined {
  const name = visibleLine(typed)
    .trim()
    .replace(/^["“]+|["”]+$/gu, '')
    .trim();
  return name === '' || name.length > LONGEST || NO_NAME.has(fold(name)) ? undefined : name;
}

const NO_NAME: ReadonlySet<string> = new Set(
  'all,everyone,everybody,me,them,list,lists,segment,today,सब,सभी,sab,sabhi'
    .split(',')
    .map((one) => fold(one)),
);
