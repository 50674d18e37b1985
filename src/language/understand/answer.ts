import { placeIn, plainAnswer } from './sentence/exact.ts';
import type { Found } from './found.ts';
import { momentIn } from './moment.ts';
import type { Decision, Request } from '../../domain/request.ts';
import { fill } from './request.ts';
import type { OpenQuestion } from '../../domain/talk.ts';

/** What answers the open question in a few words; a longer sentence is read as any other. */
export function answerTo(found: Found): Decision | undefined {
  const { question } = found.talk;
  if (!question || found.words.length > FEW_WORDS) return undefined;
  const plain = plainAnswer(found.words);
  if (plain === 'no') return done(found, refused(question));
  if (plain === 'yes' && question.kind === 'confirm') return done(found, agreed(question, found));
  const chosen = chosenOf(question, found);
  return chosen && done(found, chosen);
}

const FEW_WORDS = 6;

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
  if (ALL_BUT.test(found.sentence.text)) return undefined;
  const place = placeIn(found.words, options.length);
  const chosen = named(options, found) ?? (place === undefined ? undefined : options[place]);
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
