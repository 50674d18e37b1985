import { canonical } from './sentence/canonical.ts';
import { isCounting, placeIn, plainAnswer } from './sentence/exact.ts';
import { wordsOutside } from './sentence/words-outside.ts';
import type { Found } from './found.ts';
import { momentIn } from './moment.ts';
import type { Decision, Request } from '../../domain/request.ts';
import { fill } from './request.ts';
import type { RecordId } from '../../domain/ids.ts';
import type { OpenQuestion } from '../../domain/talk.ts';
import { isOfTitle } from './title-words.ts';

/** What answers the open question in a few words; a longer sentence is read as any other. */
export function answerTo(found: Found): Decision | undefined {
  const { question } = found.talk;
  if (!question || found.words.length > FEW_WORDS) return undefined;
  const plain = plainAnswer(found.words);
  if (plain === 'no') return done(found, refused(question));
  if (plain === 'yes' && question.kind === 'confirm') return done(found, agreed(question, found));
  const chosen =
    question.kind === 'which-reading' && !isOnlyChoosing(found) ? undefined : chosenOf(question, found);
  return chosen && done(found, chosen);
}

const FEW_WORDS = 6;

/** A new sentence may count or name somebody, too: "what should I do first", "सब टाल दो". */
const isOnlyChoosing = (found: Found): boolean =>
  wordsOutside([...found.names, ...found.times], found).every(
    (word) => isCounting(word) || BESIDE_A_NAME.has(word),
  );

const done = ({ writing }: Found, request: Request): Decision => ({
  kind: 'do',
  writing,
  requests: [request],
});

export const refused = ({ request: { who } }: OpenQuestion): Request => ({
  intent: 'no',
  answer: 'no',
  act: false,
  ...(who ? { who } : {}),
});

/** Yes, and what was said beside it: "yes, but from Wednesday". */
export function agreed({ options: [option], request }: OpenQuestion, found: Found): Request {
  const agreedOn = option ?? request;
  const { confirm: _, ...pending } = agreedOn;
  const when = momentIn(found, pending.intent);
  return {
    ...pending,
    act: true,
    answer: 'yes',
    ...(when.kind === 'found' ? { when: { ...pending.when, ...when.moment } } : {}),
  };
}

/** The option that is counted out or named, or what was asked for. */
export function chosenOf(question: OpenQuestion, found: Found): Request | undefined {
  const { kind, options, request } = question;
  if (kind === 'when') {
    const when = momentIn(found, request.intent);
    return when.kind === 'found' ? { ...request, act: true, answer: 'choose', when: when.moment } : undefined;
  }
  if (kind === 'template' || kind === 'seller') {
    const said = fill(request, true, found).request[kind];
    return said === undefined ? undefined : { ...request, act: true, answer: 'choose', [kind]: said };
  }
  if (kind === 'who' && options.length === 0) return aboutNamed(request, found);
  if (ALL_BUT.test(found.sentence.text)) return undefined;
  const place = placeIn(found.words, options.length);
  const chosen =
    named(options, found) ?? (place === undefined ? undefined : options[place]) ?? described(options, found);
  if (!chosen || kind === 'confirm') return undefined;
  const when = momentIn(found, chosen.intent);
  return {
    ...chosen,
    act: true,
    answer: 'choose',
    ...(when.kind === 'found' ? { when: { ...chosen.when, ...when.moment } } : {}),
  };
}

const ALL_BUT = /\b(?:all|everyone|everybody) (?:bar|but|except)\b/iu;

/** "Lavanya", "for Lavanya please": who was asked for, and nothing else. */
function aboutNamed(request: Request, found: Found): Request | undefined {
  if (!wordsOutside(found.names, found).every((word) => BESIDE_A_NAME.has(word))) return undefined;
  const { request: named, near } = fill(request, true, found);
  return !near && found.names.length > 0 && named.who?.kind === 'records'
    ? { ...named, ...(request.template && { template: request.template }), act: true, answer: 'choose' }
    : undefined;
}

/** The one option whose record the words fit. */
function named(options: readonly Request[], { names }: Found): Request | undefined {
  const meant = names.flatMap(({ value }) =>
    value.kind === 'record' ? value.candidates.map(({ id }) => id) : [],
  );
  const fitting = options.filter(
    ({ who }) => who?.kind === 'records' && who.records.some((id) => meant.includes(id)),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** "the marble lady", "पंप वाले", "the CFO": the one option that most of the words are a name or a title of. */
function described(
  options: readonly Request[],
  { sentence, words, recordsWith, titleOf }: Found,
): Request | undefined {
  const telling = sentence.tokens.flatMap(({ folded }, at) =>
    BESIDE_A_NAME.has(words[at] ?? '') ? [] : [folded],
  );
  const tells = (word: string, id: RecordId): boolean =>
    recordsWith(word).includes(id) || isOfTitle(word, titleOf(id));
  const told = ({ who }: Request): number =>
    who?.kind === 'records' ? telling.filter((word) => who.records.every((id) => tells(word, id))).length : 0;
  const most = Math.max(0, ...options.map(told));
  const fitting = options.filter((option) => told(option) === most);
  return most > 0 && fitting.length === 1 ? fitting[0] : undefined;
}

/** What stands around a name that answers a question. */
const BESIDE_A_NAME: ReadonlySet<string> = new Set(
  'the a and aur n also bhi for of option number no wali one guy lady man woman person people account lead contact record please its it is that this ka ki ke ko ne liye wala wale wali walo ji sir madam sahab bhai'
    .split(' ')
    .map(canonical),
);
