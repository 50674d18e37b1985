import type { Decision, Group, Request } from '../../domain/request.ts';
import { listSaid } from '../lists-and-tags/list-said.ts';
import { doNotContactSaid } from '../lists-and-tags/do-not-contact-said.ts';
import { meansImported } from '../lists-and-tags/imported-said.ts';
import { exportSaid } from '../lists-and-tags/export-said.ts';
import { segmentSaid } from '../lists-and-tags/segment-said.ts';
import { listToShow, segmentIn } from '../lists-and-tags/lists-said.ts';
import { tagSaid } from '../lists-and-tags/tag-said.ts';
import type { Found } from './found.ts';
import { saysToEnroll } from './rate-said.ts';
import { ruleCommand } from './rule-command.ts';

/** What is said of records by what they have in common, in forms that can mean nothing else. */
export function listCommand(found: Found): Decision | undefined {
  const { sentence, writing, segments } = found;
  const { text } = sentence;
  const rule = ruleCommand(found);
  if (rule) return rule;
  if (doNotContactSaid(text)) return done({ intent: 'lists', act: true, words: text }, writing);
  if (tagSaid(text)) return done({ intent: 'tag', act: true, words: text }, writing);
  const exported = exportSaid(text, segments) && exportOf(found);
  if (exported) return exported;
  const enrolled = enrollList(found);
  if (enrolled) return enrolled;
  const shown = listToShow(text, segments);
  // "Leads in webinar" are those in that sequence.
  const isInSequence =
    shown !== undefined && 'list' in shown && shown.list.from !== undefined && isTemplateNamed(found);
  const isOfLists = (segmentSaid(text) ?? shown) !== undefined && !isInSequence;
  return isOfLists ? done({ intent: 'lists', act: true, words: text }, writing) : undefined;
}

const isTemplateNamed = ({ names }: Found): boolean =>
  names.some(({ value, confidence }) => value.kind === 'template' && confidence >= 0.5);

/** Of enrollments, the template and the seller may be named. */
function exportOf({ sentence: { text }, names, writing }: Found): Decision {
  const [template] = names.flatMap(({ value, confidence }) =>
    value.kind === 'template' && confidence >= 0.5 && value.candidates.length === 1 ? value.candidates : [],
  );
  const [seller] = names.flatMap(({ value, confidence }) =>
    value.kind === 'colleague' && confidence >= 0.8 && value.candidates.length === 1 ? value.candidates : [],
  );
  return done(
    {
      intent: 'export',
      act: true,
      ...(template && { template: template.id }),
      ...(seller && { seller: seller.id }),
      words: text,
    },
    writing,
  );
}

const done = (request: Request, writing: Found['writing']): Decision => ({
  kind: 'do',
  writing,
  requests: [request],
});

/** What leads over from what was done before, or comes before it in the same breath. */
const AND =
  '(?:(?:ok(?:ay)?|yes|and|also|then|now|next|great|please|pls|plz|kindly|can you|could you|import(?:\\s+(?:it|them|this|these|those|all|everyone))*(?:\\s+as\\s+\\p{L}+)?\\s*(?:,|&|and|then)|(?:import|इम्पोर्ट|आयात)\\s+(?:kar\\p{L}*|कर[\\p{L}\\p{M}]*)|aur|phir|fir|और|फिर|कृपया|kripya)[\\s,;:]+)*';
const BEFORE = new RegExp(`^${AND}`, 'iu');
const VERB_FIRST = new RegExp(`^${AND}(?:enrol{1,2}|add|put|place|start)\\s+`, 'iu');
const VERB_LAST =
  /\s+(?:(?:जोड़|डाल|एनरोल|नामांकित|शुरू|रख)[\p{L}\p{M}]*|daal\p{L}*|dal\p{L}*|jod\p{L}*|enrol{1,2}|add|shuru|rakh\p{L}*)(?:\s+(?:कर[\p{L}\p{M}]*|kar\p{L}*|kr\p{L}*))?(?:\s+(?:दो|दें|दीजिए|do|de|dein|dijiye|dijie|dena))?$/iu;

/** "enroll all leads tagged expo in webinar follow up, from Monday" */
function enrollList(found: Found): Decision | undefined {
  const { sentence, names, times, writing } = found;
  if (!saysToEnroll(sentence.text)) return undefined;
  const { text } = sentence;
  const template = names.findLast(({ value, confidence }) => value.kind === 'template' && confidence >= 0.5);
  const start = times.findLast(({ value }) => value.kind === 'day');
  const seller = sellerIn(found);
  const order = without(text, [
    ...(seller ? [seller.span] : []),
    ...(template ? [around(text, template, BEFORE_TEMPLATE, AFTER_TEMPLATE)] : []),
    ...(start ? [around(text, start, BEFORE_DAY, AFTER_DAY)] : []),
  ]).replace(/[\s,;.!।]+$/u, '');
  const rest = order.replace(VERB_FIRST, '').replace(VERB_LAST, '');
  // "Add new leads" is no more than that.
  const isEnrolled = template !== undefined || /enrol|एनरोल|नामांकित/iu.test(text);
  const group = rest === order ? undefined : groupSaid(rest.replace(BEFORE, '').trim(), found, isEnrolled);
  if (!group) return undefined;
  const candidates = template?.value.kind === 'template' ? template.value.candidates.map(({ id }) => id) : [];
  const [only, ...others] = candidates;
  const sellers = seller?.candidates ?? [];
  const [forWhom] = sellers;
  const day = start?.value.kind === 'day' ? start.value.day : undefined;
  const request: Request = {
    intent: 'enroll',
    act: true,
    who: { kind: 'group', group },
    ...(only !== undefined && others.length === 0 && { template: only }),
    ...(day !== undefined && { when: { day } }),
    ...(forWhom !== undefined && sellers.length === 1 && { seller: forWhom }),
  };
  if (sellers.length > 1)
    return { kind: 'ask', writing, request, missing: { kind: 'seller', candidates: sellers } };
  return others.length > 0
    ? { kind: 'ask', writing, request, missing: { kind: 'template', candidates } }
    : done(request, writing);
}

function groupSaid(text: string, { segments, besideList }: Found, isEnrolled: boolean): Group | undefined {
  const segment = segmentIn(text, segments);
  if (segment !== undefined) return { scope: 'all', segment };
  if (isEnrolled && meansImported(text, { besideList })) return { scope: 'imported' };
  const list = listSaid(text);
  return list && { scope: 'all', list };
}

/** "for Megan", "मेगन के लिए": whom it is done for. */
function sellerIn({ sentence: { text }, names }: Found) {
  for (const name of names) {
    if (name.value.kind !== 'colleague' || name.confidence < 0.5) continue;
    const span = around(text, name, BEFORE_SELLER, AFTER_SELLER);
    if (span.from < name.from || span.to > name.to)
      return { span, candidates: name.value.candidates.map(({ id }) => id) };
  }
  return undefined;
}

const BEFORE_SELLER = /[,;]?\s*(?:for|on behalf of)\s+$/iu;
const AFTER_SELLER = /^(?:\s+(?:ke liye|k liye|के लिए|के लिये))/iu;

type Span = { readonly from: number; readonly to: number };

/** With the words that belong to it. */
function around(text: string, { from, to }: Span, before: RegExp, after: RegExp): Span {
  const [led = ''] = before.exec(text.slice(0, from)) ?? [];
  const [followed = ''] = after.exec(text.slice(to)) ?? [];
  return { from: from - led.length, to: to + followed.length };
}

const BEFORE_TEMPLATE = /(?:(?:in|into|to|on|with|through|for)\s+)?(?:(?:the|our)\s+)?$/iu;
const AFTER_TEMPLATE =
  /^(?:\s+(?:sequence|template|track|follow[ -]?up|अनुक्रम|टेम्पलेट|wale|वाले))*(?:\s+(?:में|mein|me|main|से|se))?/iu;
const BEFORE_DAY = /[,;]?\s*(?:(?:from|starting(?: from| on)?|beginning(?: on)?|on|as of)\s+)?$/iu;
const AFTER_DAY = /^(?:\s+(?:onwards?|से|se|से शुरू|se shuru))?/iu;

const without = (text: string, spans: readonly Span[]): string =>
  spans.reduce((rest, { from, to }) => rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to), text);
