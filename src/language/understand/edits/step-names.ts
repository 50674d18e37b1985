import type { StepId } from '../../../domain/ids.ts';
import { isEmail, skipEdge, type Step, type StepType, type Template } from '../../../domain/template.ts';
import { isLike } from '../fuzzy-match.ts';
import { TYPE_WORDS } from './edit-words.ts';
import { wordsIn } from './tagged-words.ts';

/** Whether a step is of a type as people say it: an automated email is an email, too. */
const isOfType = (step: Step, type: StepType | undefined): boolean =>
  type === undefined || step.type === type || (type === 'email' && isEmail(step));

/** What a step is called: by its id and its titles. */
const calledIn = (step: Step): readonly string[] =>
  [step.id.replaceAll('-', ' '), step.title.en, step.title.hi ?? ''].filter((name) => name !== '');

const namesOf = (step: Step): readonly (readonly string[])[] =>
  calledIn(step).map((name) => wordsIn(name).map(({ word }) => word));

/** Whether one of its names, or what its type is called, has all of the words; a short one as it is. */
export const isNamedBy = (step: Step, words: readonly string[]): boolean =>
  namesOf(step).some((name) => {
    const known = [...name, ...(TYPES.get(step.type) ?? [])];
    return words.every(
      (word) =>
        known.includes(word) || (word.length > SHORTEST_SLIP && known.some((one) => isNear(word, one))),
    );
  });

/** Whole names of more than one word, as a mention may repeat them. */
export const wholeNames = (template: Template): readonly (readonly [StepId, string])[] =>
  template.steps.flatMap((step) =>
    calledIn(step)
      .flatMap((name) => [name, ...bySituation(name)])
      .filter((name) => wordsIn(name).length > 1)
      .map((name) => [step.id, name] as const),
  );

/** As Hindi has it, and as it is said of what goes on: "demo set up karna", "setting up the demo", "मीटिंग तय करने". */
function bySituation(name: string): readonly string[] {
  const [, object] = /^set up (?:the )?(.+)$/iu.exec(name) ?? [];
  const [, stem] = /^(.+\s\S+) (?:करें|दें|लें|बनाएँ|भेजें)$/u.exec(name) ?? [];
  return [
    ...(object === undefined
      ? []
      : [`${object} set up`, `${object} setup`, `setting up ${object}`, `set up ${object}`]),
    ...(stem === undefined ? [] : [stem]),
  ];
}

export type Mention = {
  readonly type?: StepType;
  /** "first", "last": counted among the steps of that type. */
  readonly place?: number;
  /** As words are compared. */
  readonly words: readonly string[];
};

/** The steps that may be meant, the best ones only: none, one, or several between which somebody has to choose. */
export function stepsMeant(template: Template, mention: Mention): readonly StepId[] {
  const ofType = template.steps.filter((step) => isOfType(step, mention.type));
  const named = bestNamed(ofType, mention);
  if (mention.words.length > 0 && named.length > 0) return placed(named, mention, template);
  if (mention.words.length > 0) {
    const elsewhere = bestNamed(template.steps, mention);
    return placed(elsewhere, mention, template);
  }
  return placed(ofType, mention, template);
}

/** Steps all of whose mentioned words are in a name of theirs; those whose name has the fewest others. */
function bestNamed(steps: readonly Step[], { words, type }: Mention): readonly Step[] {
  if (words.length === 0) return [];
  const scored = steps
    .map((step) => ({ step, left: fewestLeft(step, words, type) }))
    .filter(({ left }) => left !== undefined);
  const best = Math.min(...scored.map(({ left }) => left ?? Infinity));
  return scored.filter(({ left }) => left === best).map(({ step }) => step);
}

/** How many words of a name were not mentioned, where all that were mentioned are in it. */
function fewestLeft(step: Step, words: readonly string[], type: StepType | undefined): number | undefined {
  const typeWords = TYPES.get(type ?? step.type) ?? [];
  const lefts = namesOf(step)
    .filter((name) => words.every((word) => [...name, ...typeWords].some((one) => isNear(word, one))))
    .filter((name) => words.some((word) => name.some((one) => isNear(word, one))))
    .map((name) => name.filter((one) => ![...words, ...typeWords].some((word) => isNear(word, one))).length);
  return lefts.length > 0 ? Math.min(...lefts) : undefined;
}

const TYPES: ReadonlyMap<StepType, readonly string[]> = new Map(
  (Object.keys(TYPE_WORDS) as StepType[]).map((type) => [
    type,
    TYPE_WORDS[type]
      .split(',')
      .map((phrase) => wordsIn(phrase).map(({ word }) => word))
      .flatMap((words) => (words.length === 1 ? words : [])),
  ]),
);

const SHORTEST_SLIP = 5;

const isNear = (typed: string, word: string): boolean =>
  typed === word || (typed.length >= SHORTEST_SLIP && isLike(typed, word));

/** "last" is the last on the way that nobody answers on, and in the list: where these differ, it is either. */
function placed(
  steps: readonly Step[],
  { place, words, type }: Mention,
  template: Template,
): readonly StepId[] {
  const ids = steps.map(({ id }) => id);
  if (place === undefined) {
    const bare = words.length === 0 ? steps.filter(({ id }) => id === type).map(({ id }) => id) : [];
    return bare.length > 0 && ids.length > 1 ? bare : ids;
  }
  if (place > 0) return ids.slice(place - 1, place);
  const quiet = quietWay(template).filter((id) => ids.includes(id));
  return [...new Set([...quiet.slice(-1), ...ids.slice(-1)])];
}

/** The steps on the way that needs nothing from the customer, in order. */
export function quietWay(template: Template): readonly StepId[] {
  const way: StepId[] = [];
  for (let step = template.steps[0]; step && !way.includes(step.id);) {
    way.push(step.id);
    const edge = skipEdge(step);
    step = edge?.kind === 'step' ? template.steps.find(({ id }) => id === edge.to) : undefined;
  }
  return way;
}
