import type { Decision } from '../../domain/request.ts';
import { isEveryday } from '../understand/names/everyday.ts';
import { normalize } from '../understand/sentence/normalize.ts';
import type { Named } from '../understand/names/named.ts';
import type { Sentence, Spotted } from '../understand/sentence/sentence.ts';
import { fold, wordsOf } from '../words.ts';
import {
  inOneReading,
  shortestFor,
  templateUseSaid,
  type LimitSaid,
  type TemplateUseSaid,
} from './template-use-said.ts';

/** In characters; what is longer says more than that. */
const LONGEST = 200;
/** So often a sentence is read for the name in it: reading takes milliseconds. */
const MOST_READ = 6;

type Reading = {
  readonly read: (text: string) => Decision;
  readonly namesIn: (sentence: Sentence) => readonly Spotted<Named>[];
};

/**
 * What a sentence says of the use of a template, where all but the template in it is said in fixed forms. Which template
 * that is, is read as ever.
 */
export function templateUse(text: string, { read, namesIn }: Reading): Decision | undefined {
  if (text.length > LONGEST) return undefined;
  for (const said of likeliest(templateUseSaid(text), text, namesIn)) {
    const words = inOneReading(said);
    const decision = read(shortestFor(said));
    if (decision.kind === 'ask' && decision.request.intent === 'template-use')
      return { ...decision, request: { ...decision.request, words } };
    const [request, ...others] = decision.kind === 'do' ? decision.requests : [];
    if (decision.kind === 'do' && request?.intent === 'template-use' && others.length === 0)
      return { ...decision, requests: [{ ...request, words }] };
  }
  return undefined;
}

/** Each name once, and of limits those that are of a template and for colleagues. */
function likeliest(
  all: readonly TemplateUseSaid[],
  text: string,
  namesIn: Reading['namesIn'],
): readonly TemplateUseSaid[] {
  const limits = all.filter((said) => said.kind === 'limited');
  const others = all.filter(({ kind }) => kind !== 'limited');
  const meant = limits.length === 0 ? [] : limitsMeant(limits, spottedIn(text, namesIn));
  const byName = new Map([...others, ...meant].toReversed().map((said) => [shortestFor(said), said]));
  return [...byName.values()].toReversed().slice(0, MOST_READ);
}

type SpottedWords = { readonly kind: Named['kind']; readonly words: string };

function spottedIn(text: string, namesIn: Reading['namesIn']): readonly SpottedWords[] {
  const sentence = normalize(text);
  return namesIn(sentence).map(({ value, from, to }) => ({
    kind: value.kind,
    words: fold(sentence.text.slice(from, to)),
  }));
}

/** The name of a template begins where one is spotted, and not before. */
function limitsMeant(limits: readonly LimitSaid[], spotted: readonly SpottedWords[]): readonly LimitSaid[] {
  const colleagues = wordsOfKind(spotted, 'colleague');
  return wordsOfKind(spotted, 'template').flatMap((template) =>
    limits
      .filter(({ name }) => fold(name).includes(template))
      .toSorted((one, other) => one.name.length - other.name.length)
      .slice(0, 1)
      .filter(
        (limit) => limit.to.length === 0 || limit.to.some((who) => isColleague(who, limit, colleagues)),
      ),
  );
}

const wordsOfKind = (spotted: readonly SpottedWords[], wanted: Named['kind']): readonly string[] =>
  spotted.filter(({ kind }) => kind === wanted).map(({ words }) => words);

/** Somebody whom nobody knows may be meant where nothing else can be; never a day, or what every record is called. */
const isColleague = (who: string, { isPlain }: LimitSaid, colleagues: readonly string[]): boolean =>
  ME_OR_TEAM.test(who) ||
  colleagues.some((name) => fold(who).includes(name)) ||
  (isPlain && wordsOf(who).some((word) => !isEveryday(word)));

const ME_OR_TEAM = /^(?:me|myself|i|मुझे|मेरे|मैं|main|mere)$|(?<![\p{L}])(?:teams?|टीम)(?![\p{L}\p{M}])/iu;
