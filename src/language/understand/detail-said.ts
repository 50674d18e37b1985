import type { Day } from '../../domain/day.ts';
import type { TemplateInput } from '../../domain/template.ts';
import { fold, wordsOf } from '../words.ts';
import { daysIn } from './days-in-text.ts';

/** What the parts of an input's id are called, where people say more than the word itself: "eventDate". */
const CALLED: Readonly<Record<string, RegExp>> = {
  event: /^(?:webinar|conference|karyakram|इवेंट|वेबिनार|कार्यक्रम|कॉन्फ)/u,
  meeting: /^(?:miting|मीटिंग)/u,
  date: /^(?:day|tarikh|tareekh|din|तारीख|दिन|डेट)$/u,
  name: /^(?:title|naam|nam|नाम)$/u,
  place: /^(?:venue|location|jagah|जगह|स्थान|वेन्यू)$/u,
  link: /^(?:url|page|website|लिंक|पेज)$/u,
  product: /^(?:प्रोडक्ट|उत्पाद)/u,
};

/** The ids of the inputs that a sentence names: all parts of one stand in it, next to each other. */
export function detailsNamed(sentence: string, ids: readonly string[]): readonly string[] {
  const words = fold(sentence)
    .replace(/'s(?=\s)/gu, '')
    .split(/[\s,:]+/u)
    .filter((word) => !BETWEEN.has(word));
  return ids.filter((id) => {
    const parts = partsOf(id).map(isNamed);
    // One word alone, such as "product", names a template more often.
    return (
      parts.length > 1 &&
      words.some((_, at) => {
        const beside = words.slice(at, at + parts.length);
        return parts.every((is) => beside.some(is));
      })
    );
  });
}

/** "the date of the event", "event ki date" */
const BETWEEN: ReadonlySet<string> = new Set('of the for ka ki ke का की के'.split(' '));

const partsOf = (id: string): readonly string[] =>
  id
    .split(/(?=[A-Z])|[-_]/u)
    .map((part) => part.toLowerCase())
    .filter((part) => part !== '');

const isNamed = (part: string) => (word: string) => {
  const [bare = ''] = wordsOf(word.replace(/['’]s$/u, ''));
  return bare === part || CALLED[part]?.test(bare) === true;
};

/** Told to change something, or how it is now; nothing else that can be done is named. */
export const tellsDetail = (sentence: string): boolean =>
  (CHANGES.test(fold(sentence)) || STATES.test(fold(sentence))) &&
  !wordsOf(sentence).some((word) => OF_OTHER.has(word));

const CHANGES =
  /^(?:(?:please|pls|kindly|can you|could you|कृपया|zara|ज़रा)[\s,]+)*(?:change|set|update|correct|fix|edit|make|put|move|fill in|enter)\s/u;
const STATES =
  /(?:\s(?:is(?: now)?|hai|है|kar ?do|kardo|karo|kar de|kar dena|kijiye|kar dijiye|badlo|badal ?do|rakho|rakh do|likho|likh do|bharo|bhar do|कर ?दो|करो|कर दें|कर दीजिए|करें|बदलो|बदल ?दो|बदलें|बदल दें|रखो|रख दो|रखें|लिखो|लिख दो|लिखें|भरो|भर दो|भरें)(?=[\s.!]|$)|:)/u;

const OF_OTHER: ReadonlySet<string> = new Set(
  `enroll enrol remind reminder note snooze pause skip undo add called call send sent replied
  daal daalo dalo yaad jodo shuru bhejo bhejna शुरू भेजो भेजना याद नोट एनरोल डालो डाल जोड़ो`
    .split(/\s+/u)
    .flatMap(wordsOf),
);

/** What a sentence says of the inputs that it names, in the shape that the fields of a form have. */
export function detailsSaid(
  sentence: string,
  inputs: readonly TemplateInput[],
  { name, today }: { readonly name: string; readonly today: Day },
): Readonly<Record<string, string>> {
  const named = detailsNamed(
    sentence,
    inputs.map(({ id }) => id),
  );
  const [only, ...others] = inputs.filter(({ id }) => named.includes(id));
  const value = only && others.length === 0 ? valueFor(only, sentence, name, today) : undefined;
  return only && value !== undefined ? { [only.id]: value } : {};
}

function valueFor(
  { id, type }: TemplateInput,
  sentence: string,
  name: string,
  today: Day,
): string | undefined {
  if (type === 'url') return ADDRESS.exec(sentence)?.[0].replace(/[.,]+$/u, '');
  if (type === 'text') return textAfter(id, sentence, name);
  const [day, ...others] = daysIn(withoutParts(id, sentence), today);
  return others.length === 0 ? day : undefined;
}

/** "तारीख 12 दिसंबर" would be two days. */
const withoutParts = (id: string, sentence: string): string =>
  sentence
    .split(/\s+/u)
    .filter((word) => !partsOf(id).some((part) => isNamed(part)(word)))
    .join(' ');

const ADDRESS = /(?:https?:\/\/)?(?:[\w-]+\.)+[a-z]{2,}(?:[/?#:]\S*)?/iu;

/** "to Sales Day for Asha", "naam Sales Day kar do": what follows, without whose it is and what is to be done. */
function textAfter(id: string, sentence: string, name: string): string | undefined {
  const words = sentence.replace(/[.!।]+$/u, '').split(/\s+/u);
  const last = words.findLastIndex((word) => partsOf(id).some((part) => isNamed(part)(word)));
  const end = words.findIndex((word, at) => at > 0 && /^(?:to|as|is|=)$/iu.test(word));
  const colon = words.findIndex((word) => word.endsWith(':'));
  const from = colon >= 0 ? colon : end >= 0 ? end : last;
  const said = words
    .slice(from + 1)
    .join(' ')
    .replace(AT_THE_BEGINNING, '')
    .replace(AT_THE_END, '');
  return withoutName(said, name) || undefined;
}

const AT_THE_BEGINNING = /^(?:now|ab|अब|ko|को|badalkar|badal kar|बदलकर)\s+/iu;
const AT_THE_END =
  /\s+(?:ko|को|hai|है|rakho|rakh do|रखो|रख दो|रखें|kar ?do|kardo|karo|kar de|kijiye|कर ?दो|करो|कर दें|कर दीजिए|करें|likho|likh do|लिखो|लिख दो|लिखें)$/iu;

/** " for Asha" */
function withoutName(said: string, name: string): string {
  const [, before = said, whose] = /^(.*?)\s+(?:for|in|of)\s+(\S.*)$/iu.exec(said) ?? [];
  const known = new Set(wordsOf(name));
  return (whose !== undefined && wordsOf(whose).every((word) => known.has(word)) ? before : said)
    .replace(/^["'“‘]+|["'”’]+$/gu, '')
    .trim();
}
