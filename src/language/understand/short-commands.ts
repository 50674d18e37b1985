import type { Decision, Missing } from '../../domain/request.ts';
import { isAsked } from './asked.ts';
import { fold } from '../words.ts';
import { canonical } from './sentence/canonical.ts';
import { plainCommand } from './sentence/exact.ts';
import { withoutFiller } from './sentence/filler.ts';
import type { Found } from './found.ts';
import { COMMANDS } from '../commands/catalog.ts';
import { changes, mayChange } from './frames.ts';
import type { FormMeaning } from './lexicon/form-meaning.ts';
import { FORMS } from './lexicon/forms.ts';
import { isGrammar } from './names/everyday.ts';
import type { Named } from './names/named.ts';
import { markedWords, type Mark } from './ranker/mark.ts';
import { fill, type Filled } from './request.ts';
import { readSummaryWords } from './summary-words.ts';

/** What a whole sentence says that can mean nothing else, so that there is nothing to guess. */
export function shortCommand(found: Found): Decision | undefined {
  if (plainCommand(found.words) !== undefined) return undefined;
  const meaning =
    BARE.get(withoutFiller(found.words).join(' ')) ??
    meaningOf(markedSentence(found, SURELY)) ??
    meaningOf(markedSentence(found, PERHAPS));
  if (!meaning || (changes(meaning.intent) && isAsked(found)) || isSpelledAlike(found, meaning))
    return undefined;
  if (meaning.intent === 'find' && asksForNobody(found)) return undefined;
  const filled = withNewName(withMe(fill(meaning, mayChange(meaning.intent), found), found), found);
  return isUncertain(filled) ? undefined : decided({ ...filled, missing: lacking(filled, found) }, found);
}

/** In one spelling "not" is "note", and "गाड़ी", a car, is "घड़ी", the clock. */
const isSpelledAlike = ({ sentence: { text } }: Found, { intent }: FormMeaning): boolean =>
  (intent === 'note' && /\bnot\b/iu.test(text) && !/\bnotes?\b/iu.test(text)) ||
  (intent === 'clock' && /^(?:ga|गा)/iu.test(text));

/** "who is she?", "who is next": there is no name to look for. */
function asksForNobody({ names, sentence: { text } }: Found): boolean {
  const words = text.replace(LOOKING, '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return names.length === 0 && words.length > 0 && words.every((word) => isGrammar(fold(word)));
}

/** "reassign Asha Rao to me" */
const withMe = (filled: Filled, { cues, speaker }: Found): Filled =>
  filled.missing?.kind === 'seller' && cues.has('me') && speaker !== undefined
    ? { ...filled, request: { ...filled.request, seller: speaker }, missing: undefined }
    : filled;

/** Who or what is looked for is never the one talked about; what is not known is looked for as it was typed. */
function withNewName(filled: Filled, { names, sentence: { text } }: Found): Filled {
  const { intent, act, template, who } = filled.request;
  const isOfRecord =
    intent === 'find' && who?.kind !== 'unknown' && !names.some(({ value }) => value.kind === 'record');
  const isOfTemplate = intent === 'template' && template === undefined && names.length === 0;
  if (!isOfRecord && !isOfTemplate) return filled;
  const words = text.replace(LOOKING, '').replace(LOOKING_IN_HINDI, '').trim();
  if (isOfTemplate && OF_NUMBERS.test(text) && readSummaryWords(words).template === undefined)
    return { ...filled, request: { ...filled.request, intent: 'summary' } };
  return {
    request: { intent, act, ...(words !== '' && { who: { kind: 'unknown', name: words } }) },
    near: false,
  };
}

const OF_NUMBERS = /^summary\b/iu;
const LOOKING =
  /^(?:find|search(?: for)?|look up|who is|show|template|the template|summary(?: of)?|खोजें|खोजो|टेम्पलेट|\s)+(?=\s|$)/iu;
const LOOKING_IN_HINDI = /\s+को\s+(?:खोजें|खोजो)$/u;

/** Where one form fits, a word that may be a name is one; which of several templates is asked for, too. */
function lacking({ request, missing }: Filled, { names }: Found): Missing | undefined {
  if (missing?.kind === 'who' && missing.candidates.length === 0) {
    const candidates = names.flatMap(({ value }) => (value.kind === 'record' ? value.candidates : []));
    return { kind: 'who', candidates: candidates.map(({ id }) => id) };
  }
  const template = names.find(({ value }) => value.kind === 'template')?.value;
  return !missing &&
    request.template === undefined &&
    template?.kind === 'template' &&
    COMMANDS[request.intent].frame.template
    ? { kind: 'template', candidates: template.candidates.map(({ id }) => id) }
    : missing;
}

/** Nobody loses anything where the name is unknown: they are searched for. */
const isUncertain = ({ near, request }: Filled): boolean =>
  near && changes(request.intent) && request.who?.kind !== 'unknown';

function decided({ request, missing }: Filled, { writing }: Found): Decision {
  const isUnknown = request.who?.kind === 'unknown';
  return missing && !isUnknown
    ? { kind: 'ask', writing, request, missing }
    : { kind: 'do', writing, requests: [request] };
}

const meaningOf = (sentence: string): FormMeaning | undefined =>
  BARE.get(sentence) ?? PATTERNS.find(({ pattern }) => pattern.test(sentence))?.meaning;

const markedSentence = (found: Found, confidence: number): string =>
  withoutFiller(markedWords(found.sentence, marksOf(found, confidence))).join(' ');

const SURELY = 0.5;
const PERHAPS = 0;

/** A name before a day: "April Jones". */
function marksOf({ names, times }: Found, least: number): readonly Mark[] {
  const named = names
    .filter(({ confidence }) => confidence >= least)
    .map(({ from, to, value }): Mark => ({ from, to, as: AS[value.kind] }));
  const said = times
    .filter(({ from, to }) => named.every((name) => to <= name.from || name.to <= from))
    .map(({ from, to }): Mark => ({ from, to, as: 'day' }));
  return [...named, ...said];
}

const AS: Readonly<Record<Named['kind'], Mark['as']>> = {
  record: 'rec',
  colleague: 'col',
  template: 'tpl',
  nobody: 'name',
};

const spelled = (word: string): string => canonical(fold(word));

const oneOf = (phrases: string): string =>
  phrases
    .split(', ')
    .map((phrase) => phrase.split(' ').map(spelled).join(' '))
    .join('|');

const THE = `(?:${spelled('the')} )?`;
const CALLED = `(?: (?:${oneOf('sequence, template, टेम्पलेट, follow up, vala, vale, vali')}))?`;

const ONE = '(?:<rec>|<name>)(?: (?:ji|sir|madam|mam))?';

/** What a slot takes, of marked words. */
const SLOTS: Readonly<Record<string, string>> = {
  WHO: ONE,
  ALL: `${ONE}(?: (?:\\| )?(?:(?:and|or|aur|n) )?${ONE})*`,
  TPL: `${THE}<tpl>${CALLED}`,
  SEQ: `(?:[^<|\\s]+ ){0,4}<tpl>${CALLED}`,
  COL: '(?:<col>|<rec>|<name>)',
  DAY: '(?:(?:at|on|for|ko|को) )?<day>(?: (?:at )?<day>)?',
  WHEN: '.+',
  NEW: '[^<|\\s]+(?: [^<|\\s]+){0,2}',
  '*': '.+',
};

type Form = { readonly meaning: FormMeaning; readonly words: readonly string[] };

const ALL_FORMS: readonly Form[] = FORMS.flatMap(([meaning, phrases]) =>
  phrases.split(',').map((phrase) => ({ meaning, words: phrase.trim().split(/\s+/u) })),
);

const isSlot = (word: string): boolean => word === '*?' || word === '|' || SLOTS[word] !== undefined;

/** Without slots they are only looked up. */
const BARE: ReadonlyMap<string, FormMeaning> = new Map(
  ALL_FORMS.filter(({ words }) => !words.some(isSlot)).map(({ meaning, words }) => [
    words.map(spelled).join(' '),
    meaning,
  ]),
);

const PATTERNS = ALL_FORMS.filter(({ words }) => words.some(isSlot)).map(({ meaning, words }) => ({
  meaning,
  pattern: new RegExp(`^${words.map(patternOf).join('')}$`, 'u'),
}));

/** Each word brings the space before it, so that what may be left out leaves none behind. */
function patternOf(word: string, at: number): string {
  const space = at === 0 ? '' : ' ';
  if (word === '*?') return `(?:${space}.+)?`;
  if (word === '|') return '(?: \\|)';
  return `${space}${SLOTS[word] ?? spelled(word)}`;
}
