import type { RecordList } from '../../domain/record-list.ts';
import { visibleLine } from '../../domain/visible-line.ts';
import { fold } from '../words.ts';
import { listSaid } from './list-said.ts';

/** A tag that is put on some records or taken off them. */
export type TagSaid = {
  readonly kind: 'add' | 'remove';
  readonly tag: string;
  readonly of: { readonly names: readonly string[] } | { readonly list: RecordList };
};

const PLEASE = '(?:(?:please|pls|plz|kindly|can you|could you|कृपया|kripya)\\s+)*';
const WHO = '(?<who>[^,].*?)';
const TAG = '["“#]?(?<tag>[^"”#,:;?]{1,40}?)["”]?';
const DO = '(?:\\s+(?:दो|दें|दीजिए|do|de|dein|dijiye|dijie|dena))?';
const MAKE = '(?:कर[\\p{M}]*|करो|करें|कीजिए|kar|karo|karein|karen|kijiye|kr|kro)';
const PUT =
  '(?:लगा[\\p{L}\\p{M}]*|जोड़[\\p{L}\\p{M}]*|डाल[\\p{L}\\p{M}]*|laga\\p{L}*|lga\\p{L}*|jod\\p{L}*|daal\\p{L}*|dal\\p{L}*)';
const TAKE = '(?:हटा[\\p{L}\\p{M}]*|निकाल[\\p{L}\\p{M}]*|hata\\p{L}*|hta\\p{L}*|nikal\\p{L}*|nikaal\\p{L}*)';
const TO = '(?:को|ko|पर|par|pe|में|mein|me)';
const OF = '(?:(?:का|की|ka|ki)\\s+)?';
const IS = '(?:टैग|tag)';

const form = (kind: TagSaid['kind'], source: string) => ({
  kind,
  pattern: new RegExp(`^${PLEASE}${source}$`, 'iu'),
});

const FORMS = [
  form('add', `tag\\s+${WHO}\\s+(?:as|with)\\s+(?:a\\s+|an\\s+|the\\s+tag\\s+)?${TAG}`),
  form('add', `tag\\s+${WHO}\\s+#(?<tag>[\\p{L}\\p{M}\\p{N}_-]{1,40})`),
  form('add', `(?:add|put|set|give)\\s+(?:the\\s+|a\\s+)?tag\\s+${TAG}\\s+(?:to|on|for)\\s+${WHO}`),
  form('add', `(?:add|put|set)\\s+(?:the\\s+|a\\s+)?${TAG}\\s+tag\\s+(?:to|on|for)\\s+${WHO}`),
  form(
    'remove',
    `(?:remove|take|delete|drop|clear)\\s+(?:the\\s+)?tag\\s+${TAG}\\s+(?:from|off|of)\\s+${WHO}`,
  ),
  form(
    'remove',
    `(?:remove|take|delete|drop|clear)\\s+(?:the\\s+)?${TAG}\\s+tag\\s+(?:from|off|of)\\s+${WHO}`,
  ),
  form('remove', `untag\\s+${WHO}\\s+(?:as|from|with)\\s+${TAG}`),
  // What comes off them may be left out where it is, too: "untag Asha expo".
  form('remove', `untag\\s+${WHO}\\s+#?(?<tag>[\\p{L}\\p{M}\\p{N}_-]{1,40})`),
  form('add', `${WHO}\\s+${TO}\\s+${TAG}\\s+${OF}${IS}\\s+(?:${MAKE}|${PUT})${DO}`),
  form('add', `${WHO}\\s+${TO}\\s+${IS}\\s+${TAG}\\s+(?:${MAKE}|${PUT})${DO}`),
  form('remove', `${WHO}\\s+(?:से|se)\\s+${TAG}\\s+${OF}${IS}\\s+${TAKE}${DO}`),
  form('remove', `${WHO}\\s+(?:से|se)\\s+${IS}\\s+${TAG}\\s+${TAKE}${DO}`),
];

/** "tag Asha and Ravi as expo", "आशा से expo टैग हटाओ", "Fabrikam ke sab logon ko expo tag karo" */
export function tagSaid(sentence: string): TagSaid | undefined {
  const text = sentence.trim().replace(/[.!?।]+$/u, '');
  for (const { kind, pattern } of FORMS) {
    const { who, tag } = pattern.exec(text)?.groups ?? {};
    const called = tag === undefined ? undefined : tagIn(tag);
    if (who === undefined || called === undefined) continue;
    const of = whoSaid(who);
    if (of) return { kind, tag: called, of };
  }
  return undefined;
}

/** As it is kept; undefined for what nobody would call a tag. */
export function tagIn(text: string): string | undefined {
  const tag = visibleLine(text)
    .trim()
    .replace(/^["“#]+|["”]+$/gu, '')
    .trim();
  return tag === '' || tag.length > LONGEST || tag.split(/\s+/u).length > MOST_WORDS || NO_TAG.has(fold(tag))
    ? undefined
    : tag;
}

const LONGEST = 40;
const MOST_WORDS = 4;

/** What is reported of a customer is no tag, whoever says so. */
const NO_TAG: ReadonlySet<string> = new Set(
  `no show,no-show,noshow,lost,won,replied,emailed,mailed,called,sent,interested,not interested,done,answered,no answer,
  voicemail,bounced,do not contact,dnc,wrong number,wrong person,out of office,meeting,paused,skipped,snoozed,due,overdue,
  ended,closed,completed,complete,contacted,unreachable,busy,qualified,disqualified,it,this,that,them,him,her`
    .split(',')
    .map((word) => fold(word)),
);

function whoSaid(said: string): TagSaid['of'] | undefined {
  const list = listSaid(said);
  if (list) return { list };
  const names = said
    .split(/\s*(?:,|&|\+|(?<=\s)(?:and|और|तथा|aur)(?=\s))\s*/iu)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return names.length === 0 || names.length > MOST_NAMES || names.some(isNoName) ? undefined : { names };
}

const MOST_NAMES = 20;

const isNoName = (name: string): boolean =>
  name.split(/\s+/u).length > MOST_WORDS_IN_NAME ||
  /(?<!\p{L})(?:all|along|everyone|everybody|every|sab|sabko|people|सब|सबको|सभी)(?!\p{L})/iu.test(name);
const MOST_WORDS_IN_NAME = 6;

/** "a, b; c" in the field of a form. */
export const tagsIn = (text: string): readonly string[] => [
  ...new Map(
    text
      .split(/[,;،]/u)
      .flatMap((part) => {
        const tag = visibleLine(part).trim().replace(/^#/u, '').slice(0, LONGEST);
        return tag === '' ? [] : [tag];
      })
      .map((tag) => [fold(tag), tag] as const),
  ).values(),
];
