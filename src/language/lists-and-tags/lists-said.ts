import type { RecordList } from '../../domain/record-list.ts';
import { fold } from '../words.ts';
import { listSaid } from './list-said.ts';
import { tagIn } from './tag-said.ts';

/** Whom a list is about: described, or saved under a name. */
export type ListNamed = { readonly list: RecordList } | { readonly segment: string };

const PLEASE = '(?:(?:please|pls|plz|kindly|can you|could you|कृपया|kripya)\\s+)*';
const SHOW = [
  new RegExp(
    `^${PLEASE}(?:who(?:’s|'s| is| are| all are)?|which|show(?: me)?|list|find(?: me)?|give me|see|open|how many(?: are)?)\\s+(?:(?:is|are|in|on)\\s+)*(?<who>.+)$`,
    'iu',
  ),
  new RegExp(
    `^${PLEASE}(?<who>.+?)\\s+(?:में\\s+|mein\\s+|me\\s+)?(?:दिखा[\\p{L}\\p{M}]*|बता[\\p{L}\\p{M}]*|ढूँढ[\\p{L}\\p{M}]*|खोज[\\p{L}\\p{M}]*|कौन(?:-कौन)?|कितने|dikha\\p{L}*|bata\\p{L}*|dhund\\p{L}*|khoj\\p{L}*|kaun(?: kaun)?|kitne|kon)(?:\\s+(?:दो|do|हैं|है|hain|hai))*$`,
    'iu',
  ),
];
const BY_TAG = new RegExp(
  `^${PLEASE}(?:(?:find|show(?: me)?|list|search(?: for)?)\\s+)?(?:the\\s+)?(?:tag|टैग|#)\\s*(?<tag>[^,]{1,40}?)(?:\\s+(?:दिखा[\\p{L}\\p{M}]*|खोज[\\p{L}\\p{M}]*|dikha\\p{L}*|khoj\\p{L}*)(?:\\s+(?:दो|do))?)?$`,
  'iu',
);

/** "leads in Pune", "show contacts at Fabrikam" */
const BY_PLACE = new RegExp(
  `^(?:all\\s+)?(?:the\\s+)?(?:leads?|contacts?|accounts?|opportunities|deals|customers)\\s+(?:in|at|from)\\s+(?!a\\s|an\\s|any\\s|no\\s|the\\s+sequence)[\\p{L}\\p{M}\\p{N}&'.-]+(?:\\s+[\\p{L}\\p{M}\\p{N}&'.-]+){0,2}$`,
  'iu',
);

/** "who is tagged expo", "find tag expo", "who is in cold pune": a list to be shown. */
export function listToShow(sentence: string, segments: readonly string[] = []): ListNamed | undefined {
  const text = sentence.trim().replace(/[.!?।]+$/u, '');
  const said = [text, ...SHOW.map((form) => form.exec(text)?.groups?.who ?? '')];
  const named = said.map((one) => segmentIn(one, segments)).find((one) => one !== undefined);
  if (named !== undefined) return { segment: named };
  const lists = said.map((one) => (one === '' ? undefined : listSaid(one)));
  const list =
    lists.find((one) => one && isPlainlyAList(one)) ?? (BY_PLACE.test(text) ? listSaid(text) : undefined);
  if (list) return { list };
  const tag = tagIn(BY_TAG.exec(text)?.groups?.tag ?? '');
  return tag === undefined || /^(?:as|with|my|all|everyone|\p{L}+ (?:as|with))(?:\s|$)/iu.test(tag)
    ? undefined
    : { list: { tag } };
}

/** Whom a seller works is asked in other words. */
const isPlainlyAList = ({ tag, idleDays, renewalDays }: RecordList): boolean =>
  tag !== undefined || idleDays !== undefined || renewalDays !== undefined;

const AROUND_A_NAME =
  /^(?:(?:everyone|everybody|all|the|in|on|from|list|segment|सूची|सब|sab)\s+)*|(?:\s+(?:list|segment|सूची|ke sab log|के सब लोग|के सभी लोग|ko|को|में|mein))*$/giu;

/** What a list is saved as, where nothing else is said. */
export function segmentIn(text: string, segments: readonly string[]): string | undefined {
  const said = fold(text.replace(AROUND_A_NAME, ''));
  return segments.find((name) => fold(name) === fold(text) || fold(name) === said);
}
