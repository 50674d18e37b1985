import { STEP_TEXTS, type SecondField } from '../../../domain/authoring/step-texts.ts';
import type { StepId } from '../../../domain/ids.ts';
import type { Step } from '../../../domain/template.ts';
import { EVEN_SHARE, type Variant } from '../../../domain/variant.ts';
import { edits, firstOf, stepsIn, withStep, type EditsRead, type ReadEdit, type Said } from './said.ts';
import type { NamedText } from './said-kinds.ts';
import {
  A_B,
  ALTERNATIVE,
  DROPPED,
  HALVES,
  KEPT,
  PERCENT,
  SAYS_A,
  SAYS_B,
  SHARING,
  SPLIT,
  STOPPING,
  TRYING,
} from '../../two-texts/second-words.ts';
import { textSaid } from './text-said.ts';

/** "try another subject for the intro email: …", "send B to 30%", "keep the second one" */
export const readSecond: ReadEdit = (said) => readTried(said) ?? readShare(said) ?? readKept(said);

const readTried: ReadEdit = (said) => {
  const named = firstOf(said.pieces, 'text')?.text;
  const isTried = ALTERNATIVE.test(said.text) || (TRYING.test(said.text) && named !== undefined);
  if (!isTried || isKept(said) || firstOf(said.pieces, 'new-step')) return undefined;
  const typed = said.tail === undefined && !hasQuote(said) ? undefined : textSaid(said);
  if (!typed) return isBegun(said, named) ? { kind: 'lacks', what: 'other-text' } : undefined;
  const field = FIELDS.find((one) => one === (named === 'name' ? 'title' : named)) ?? 'body';
  return withStepFor(typed.rest, field, (step) => {
    const place = { of: 'step', step: step.id, field: fieldOf(step, field), second: true } as const;
    return edits({ kind: 'text', place, language: said.language, text: typed.text });
  });
};

/** Two texts are wanted, and what the second says is still to come. */
const isBegun = (said: Said, named: NamedText | undefined): boolean =>
  (named !== undefined || A_B.test(said.text)) && !isShared(said) && !STOPPING.test(said.text);

const FIELDS = [
  'title',
  'instructions',
  'subject',
  'body',
  'script',
] as const satisfies readonly SecondField[];

const hasQuote = (said: Said): boolean => firstOf(said.pieces, 'quote') !== undefined;

/** The text of a call is its script, and that of a task what to do. */
const fieldOf = (step: Step, field: SecondField): SecondField =>
  [field, 'body' as const, 'script' as const].find((one) => STEP_TEXTS[one].isFor(step)) ?? 'instructions';

/** The step that was named, or shown last, or the only ones that have such a text. */
function withStepFor(
  said: Said,
  field: SecondField,
  go: (step: Step) => EditsRead | undefined,
): EditsRead | undefined {
  const { steps } = said.template;
  const able = steps.filter((step) => STEP_TEXTS[field].isFor(step)).map(({ id }) => id);
  const [named] = stepsIn(said);
  const focus = said.focus !== undefined && able.includes(said.focus) ? [said.focus] : able;
  return withStep(said, named ?? { candidates: focus }, (id) => {
    const step = steps.find((one) => one.id === id);
    return step && go(step);
  });
}

const isShared = ({ text }: Said): boolean => shareIn(text) !== undefined;

const readShare: ReadEdit = (said) => {
  const share = said.tail === undefined ? shareIn(said.text) : undefined;
  return share === undefined
    ? undefined
    : (withTwoTexts(said, (step) => edits({ kind: 'share', step, share })) ?? {
        kind: 'lacks',
        what: 'second',
      });
};

/** Of a hundred records, how many get the second text. */
function shareIn(text: string): number | undefined {
  const [says, other] = [SAYS_B.test(text), SAYS_A.test(text)];
  if (!says && !other && !SHARING.test(text)) return undefined;
  const [, first, second] = SPLIT.exec(text) ?? [];
  if (first !== undefined && Number(first) + Number(second) === 100) return Number(second);
  const percent = PERCENT.exec(text)?.[1];
  if (percent !== undefined && (says || other)) return says ? Number(percent) : 100 - Number(percent);
  return HALVES.test(text) ? EVEN_SHARE : undefined;
}

const readKept: ReadEdit = (said) => {
  if (said.tail !== undefined || hasQuote(said)) return undefined;
  const keep = keptIn(said.text);
  if (keep) return withTwoTexts(said, (step) => edits({ kind: 'keep-text', step, keep }));
  return STOPPING.test(said.text)
    ? withTwoTexts(said, () => ({ kind: 'lacks', what: 'variant' }))
    : undefined;
};

const isKept = (said: Said): boolean =>
  said.tail === undefined && !hasQuote(said) && keptIn(said.text) !== undefined;

function keptIn(text: string): Variant | undefined {
  if (KEPT.second.test(text)) return 'b';
  if (KEPT.first.test(text)) return 'a';
  if (DROPPED.second.test(text)) return 'a';
  return DROPPED.first.test(text) ? 'b' : undefined;
}

/** The step that was named, or shown last, or those that have two texts; undefined where none has. */
function withTwoTexts(said: Said, go: (step: StepId) => EditsRead | undefined): EditsRead | undefined {
  const two = said.template.steps.filter(({ second }) => second).map(({ id }) => id);
  if (two.length === 0) return undefined;
  const named = stepsIn(said).flatMap(({ candidates }) => candidates);
  const meant = named.filter((id) => two.includes(id));
  const focused = two.filter((id) => id === said.focus);
  const [candidates = two] = [meant, focused].filter((some) => some.length > 0);
  return withStep(said, { candidates }, go);
}
