import type { TemplateId } from '../../domain/ids.ts';
import type { Intent } from '../../domain/intents.ts';
import type { Found } from './found.ts';
import { canonical } from './sentence/canonical.ts';
import { justBefore } from './sentence/just-before.ts';
import type { WhoFound } from './who-found.ts';

/** The templates that are meant, each with those that the words fit: named, talked about, or the only one there is. */
export function templatesMeant(
  intent: Intent,
  who: WhoFound | undefined,
  found: Found,
): readonly (readonly TemplateId[])[] {
  const named = templatesNamed(found);
  if (named.length > 0) return named;
  const meant =
    intent === 'enroll'
      ? (theSame(found) ?? theOnlyOne(who, found) ?? theInvitation(found))
      : talkedAbout(intent, found);
  return meant === undefined ? [] : [[meant]];
}

/** The templates that are named, each with those that the words fit. */
function templatesNamed({ names, sentence: { text } }: Found): readonly (readonly TemplateId[])[] {
  const named = names.flatMap(({ value, confidence, from, to }) =>
    value.kind === 'template' && confidence >= 0.5
      ? [{ ids: value.candidates.map(({ id }) => id), from, to }]
      : [],
  );
  const meant = named.filter(
    ({ from, to }) => !NOT_BEFORE.test(justBefore(text, from)) && !NOT_AFTER.test(text.slice(to)),
  );
  return (meant.length > 0 ? meant : named).map(({ ids }) => ids);
}

/** "not webinar, demo", "webinar wale mein nahi, demo mein" */
const NOT_BEFORE = /\b(?:not|instead of)\s+(?:the\s+|in\s+)*$/iu;
const NOT_AFTER =
  /^\s*(?:w?v?aa?l[aei]\s+|वाल\S*\s+)?(?:mein\s+|me\s+|में\s+)?(?:th[aie]\s+|था\s+|थी\s+)?(?:hi\s+|ही\s+)?(?:nahin?|nhi|नहीं|नही)(?=[\s,.]|$)/iu;

/** "Ravi too", "उसी में रोहन को भी", "not him, Ravi", "put her in it": the template of an enrollment, or that was shown. */
function theSame({ cues, talk, words, sentence: { text } }: Found): TemplateId | undefined {
  const [last] = talk.last ?? [];
  const isSame =
    cues.has('again') || cues.has('correction') || cues.has('negation') || AND.has(words[0] ?? '');
  return (isSame && last?.intent === 'enroll') ||
    (IN_IT.test(text) && last && (last.intent === 'enroll' || ABOUT_TEMPLATES.has(last.intent)))
    ? last.template
    : undefined;
}

const IN_IT =
  /\b(?:in|into|on|onto|to|for) (?:it|that|this|the same)(?: one)?(?=[\s,.!]|$)|\b[ui]s(?:i|ii)? ?(?:me|mein|mai|main|wale? me|vale? me)\b|[उइ]स(?:ी)? ?(?:में|मे|वाले में)/iu;

const AND: ReadonlySet<string> = new Set(['and', 'aur', 'plus'].map(canonical));

/** "invite her to the golf day event": to an event of their own, by the only template that invites. */
function theInvitation({ names, sentence: { text } }: Found): TemplateId | undefined {
  const spoken = names.flatMap(({ value }) =>
    value.kind === 'template' ? value.candidates.map(({ id }) => id) : [],
  );
  const [only, ...others] = [...new Set(spoken)];
  return others.length === 0 && INVITES.test(text) ? only : undefined;
}

const INVITES = /\b(?:invit\p{L}*|nyaut\p{L}*|nyot\p{L}*|nimantran|bula\p{L}*)\b|आमंत्र|निमंत्रण|न्यो?ौ?त|बुला/iu;

/** Nothing is asked that has one answer. */
function theOnlyOne(who: WhoFound | undefined, { templates, fits }: Found): TemplateId | undefined {
  if (who?.kind !== 'found' || who.who.kind !== 'records' || who.near) return undefined;
  const { records } = who.who;
  const fitting = templates.filter((template) => records.every((record) => fits(record, template)));
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** "how many steps in that one", "usme kya kya hai" */
function talkedAbout(intent: Intent, { cues, talk, sentence: { text } }: Found): TemplateId | undefined {
  if (OF_TIME.test(text)) return undefined;
  const [last] = talk.last ?? [];
  return ABOUT_TEMPLATES.has(intent) && cues.has('pronoun') && last && ABOUT_TEMPLATES.has(last.intent)
    ? last.template
    : undefined;
}

/** "this quarter" points to no template. */
const OF_TIME =
  /\b(?:this|is)\s+(?:week|month|quarter|year|hafte|mahine|saal|timahi)\b|इस\s+(?:हफ़्ते|हफ्ते|महीने|माह|साल|तिमाही)/iu;

const ABOUT_TEMPLATES: ReadonlySet<Intent> = new Set<Intent>(['template', 'summary', 'export']);
