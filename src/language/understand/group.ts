import type { Found } from './found.ts';
import type { Group } from '../../domain/request.ts';
import { idsOf, LEAVING_OUT } from './left-out.ts';
import { cuesIn } from './sentence/cues.ts';
import { wordsOutside } from './sentence/words-outside.ts';
import { sureNames } from './sure-names.ts';
import type { WhoFound } from './who-found.ts';

/** "all but Asha", "everyone except Ravi and Meera", "Asha को छोड़कर सब": a group without those who are named. */
export function groupWithout(found: Found): WhoFound | undefined {
  const { sentence } = found;
  const named = sureNames(found).filter(({ value }) => value.kind === 'record');
  const [first] = named;
  const last = named.at(-1);
  if (!first || !last) return undefined;
  const before = sentence.text.slice(0, first.from);
  const after = sentence.text.slice(last.to);
  if (!ALL_BUT.test(before) && !(LEAVING_OUT.test(after) && ALL.test(sentence.text))) return undefined;
  const group = groupIn({ ...found, cues: new Set([...found.cues, 'everybody']) });
  if (group?.kind !== 'found' || group.who.kind !== 'group') return undefined;
  const without = idsOf(named);
  const ofToday = ANYONE.test(sentence.text) ? calledToday(sentence.text) : {};
  return { ...group, who: { kind: 'group', group: { ...ofToday, ...group.who.group, without } } };
}

/** "no answer from anyone but Asha" is told of whoever was to be called today. */
const calledToday = (text: string): Partial<Group> => ({
  due: 'today',
  ...(WRITTEN.test(text) ? {} : { action: 'call' }),
});

const ANYONE =
  /\b(?:anyone|anybody|any of them|nobody|no ?one|none|kisi|koi)\b|(?:^|\s)(?:किसी|कोई)(?=\s|$)/iu;
const WRITTEN = /\b(?:repl|respon|wrote|mail|email|jawab|message)|जवाब|ईमेल|मेल|संदेश/iu;

const ALL_BUT =
  /(?:\b(?:all|everyone|everybody|every one|everything|the lot|the rest|them|anyone|anybody|any of them|nobody|no ?one|none|sab|sabko|sabhi)\b.{0,30}?\b(?:but|bar|except|except for|excluding|apart from|other than|besides|save|minus|without|siva|sivay)|सिवाय)(?: not)?\s+$/iu;
const ALL =
  /(?:^|\s)(?:sab|sabko|sabhi|sabka|sabki|saare|sare|baaki|baki|everyone|all|kisi|koi|anyone|nobody|किसी|कोई|सब|सबको|सभी|सबका|सबकी|सारे|बाकी|बाक़ी)(?=\s|$)/iu;

/** "all of today's calls", "the rest", "both of them", "everyone": records that were not named. */
export function groupIn(found: Found): WhoFound | undefined {
  const { cues, talk, sentence } = found;
  const text = sentence.text.toLowerCase();
  if (cues.has('both') && talk.list.length === 2)
    return { kind: 'found', who: { kind: 'records', records: talk.list }, near: false, named: true };
  const isRest = cues.has('rest') || LEFT.test(text);
  const plural = PLURAL.test(text) || EVERYTHING.test(text);
  if (!isRest && !(cues.has('everybody') && !isOnlyEveryTime(found)) && !plural) return undefined;
  const isShown = talk.list.length > 1 && /\b(?:them|these|those|in|inko|unko|ye|wo)\b/u.test(text);
  const group: Group = {
    scope: isRest ? 'rest' : isShown ? 'shown' : 'all',
    ...(/today|\baa?j\b|आज/u.test(text) ? { due: 'today' as const } : {}),
    ...(/overdue|over due|late|late wale|बकाया|ओवरड्यू|बाकी/u.test(text) ? { due: 'overdue' as const } : {}),
    ...(/\bcalls?\b|\bphones?\b|कॉल|फ़?ोन/u.test(text) ? { action: 'call' as const } : {}),
    ...(/\be-?mails?\b|\bmails?\b|मेल/u.test(text) ? { action: 'email' as const } : {}),
    ...(/\bmeetings?\b|मीटिंग/u.test(text) ? { action: 'meeting' as const } : {}),
    ...(/\bleads?\b|लीड/u.test(text) ? { type: 'lead' as const } : {}),
    ...(/\bcontacts?\b/u.test(text) ? { type: 'contact' as const } : {}),
    ...(/\baccounts?\b|खाते/u.test(text) ? { type: 'account' as const } : {}),
  };
  return { kind: 'found', who: { kind: 'group', group }, near: false, named: true };
}

/** "every Friday" is no everybody. */
const isOnlyEveryTime = (found: Found): boolean =>
  found.times.some(({ value }) => value.kind === 'weekdays') &&
  !cuesIn(wordsOutside(found.times, found)).has('everybody');

/** "whoever's left on my calls", "whichever are left", "jitne bache hain" */
const LEFT =
  /\b(?:who|which|what)ever(?:['’]?s| is| are|)\s+(?:still )?left\b|\bthe ones (?:still )?left\b|\bjitn[ei] (?:bhi )?ba[ck]/u;
/** As thumbs and dialects write it. */
const EVERYTHING = /\b(?:ever[yi]thin|evrythin|everting|evrything|everyting)g?\b/u;

/** "today's calls", "overdue ones", "aaj ke calls" */
const PLURAL =
  /\btoday'?s (?:calls|mails|emails|meetings|tasks|list)|\boverdue (?:ones|calls|mails|stuff|items)|\baaj (?:ke|ki) (?:calls?|kaam|meetings?|mails?)\b|आज (?:के|की) (?:कॉल|काम|मीटिंग)/u;
