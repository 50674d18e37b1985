import { newInputId } from '../../../domain/authoring/new-id.ts';
import type { Template, TemplateInput } from '../../../domain/template.ts';
import { inputTypeIn } from './read-inputs.ts';
import { edits, type ReadEdit, type Said } from './said.ts';
import { wordsIn } from './tagged-words.ts';

/**
 * "don't ask for the venue", "when enrolling, ask for the budget": what is asked is said in whatever words. That it is
 * about the template, the words of its own questions say, or that it is asked at enrolling.
 */
export const readAsking: ReadEdit = (said) => {
  if (isStopped(said)) return withoutAsked(said);
  const asked = WHEN.test(said.text) && said.tail === undefined ? askedIn(said.text) : undefined;
  if (asked === undefined) return undefined;
  const label = { en: '', [said.language]: asked };
  const id = newInputId(said.template, asked);
  return edits({ kind: 'add-input', input: { id, type: inputTypeIn(asked), label } });
};

/** An email may be called by the question that it asks. */
const isStopped = ({ text }: Said): boolean => STOP.test(text) && !OF_A_STEP.test(text);

const OF_A_STEP = /mail|\b(?:call|step|charan)s?\b|मेल|कॉल|स्टेप|चरण/iu;

const STOP =
  /\b(?:do ?n[o']?t|stop|no need to|never|quit|without|no longer) ask(?:ing)?\b|\b(?:drop|remove|delete|cut|lose|skip|scrap) (?:the |that )?questions?\b|\bask\b.*\bnot? (?:needed|any ?more)\b|\b(?:mat|na|nahi) (?:puc?ch|pooch|poochh)|\b(?:sawaa?l|question|prashn)s?\b.*\b(?:hata|nikal|mat puc?h|delete|band)|पूछना (?:बंद|छोड़)|(?:मत|न|नहीं) पूछ|(?:सवाल|प्रश्न)\p{M}*.*(?:हटा|निकाल|मत पूछ|मिटा|बंद)|\bpuc?hna (?:band|chhod)/iu;

/** Every question one of whose own words is said. */
function withoutAsked({ template, text }: Said) {
  const words = wordsIn(text).map(({ word }) => word);
  const meant = template.inputs.filter((input) =>
    words.some((word) => ownWords(template, input).includes(word)),
  );
  return meant.length > 0
    ? edits(...meant.map(({ id }) => ({ kind: 'remove-input' as const, input: id })))
    : undefined;
}

/** The words of its id and label that no other question of the template has. */
function ownWords({ inputs }: Template, input: TemplateInput): readonly string[] {
  const others = inputs.filter((one) => one !== input).flatMap(wordsOf);
  return wordsOf(input).filter((word) => !others.includes(word) && !SMALL.has(word) && word.length > 2);
}

const wordsOf = ({ id, label }: TemplateInput): readonly string[] =>
  wordsIn(
    [id.replace(/([A-Z])/gu, ' $1'), label.en, label.hi ?? '', SAID_OF[lastPart(id)] ?? ''].join(' '),
  ).map(({ word }) => word);

const lastPart = (id: string): string => (/[A-Z][a-z]+$/u.exec(id)?.[0] ?? id).toLowerCase();

/** How else people call what is often asked. */
const SAID_OF: Readonly<Record<string, string>> = {
  date: 'date day तारीख दिन tarikh taarikh din',
  place: 'place venue location where जगह स्थान jagah sthan kahan',
  link: 'link url page recording registration लिंक',
  name: 'name title नाम naam',
  product: 'product उत्पाद प्रोडक्ट utpad',
};

const SMALL: ReadonlySet<string> = new Set(
  wordsIn(
    'do they what is the a an on which it or was were did to from in by event webinar called take has have want see you when where held due and करना है कौन सा का की के में किस क्या था हुआ हुई होना होगा हो कोई या वे उन्होंने किसे इवेंट वेबिनार',
  ).map(({ word }) => word),
);

const WHEN =
  /\b(?:when|while|at|during|on|before) (?:we are |we're |you are |they are |somebody is |someone is )?(?:enroll?ing|enroll?ment|starting (?:it|this|one|the template))\b|\bwhen (?:we|you|they|sellers?|somebody|someone|reps?) (?:enroll?|start|is enrolled|are enrolled)|\b(?:enroll?|start|shuru) (?:karte|karne ke|krte) (?:time|waqt|samay|vakt)|(?:जोड़ते|शुरू करते|एनरोल करते|दर्ज करते) (?:समय|वक़्त|वक्त)/iu;

/** What is asked for. */
function askedIn(text: string): string | undefined {
  const rest = text.replace(WHEN, ' ').replace(/\s+/gu, ' ').trim();
  const english = /\bask (?:sellers? |them |people |reps? )?(?:also |about |for )*(.+)$/iu.exec(rest)?.[1];
  const hindi = /^[\s,]*(.+?)\s+(?:भी\s+|bhi\s+)?(?:पूछ|puc?ch?h?|pooch)\p{L}*/iu.exec(rest)?.[1];
  const words = (english ?? hindi)
    ?.replace(/^(?:someone|somebody|is|enrolled|,|\s)+|[\s,.!?।]+$/giu, '')
    .trim();
  return words ? `${words.slice(0, 1).toUpperCase()}${words.slice(1)}` : undefined;
}
