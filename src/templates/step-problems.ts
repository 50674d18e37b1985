import { SPECIAL_FIELDS, STEP_RULES, type SpecialField } from '../domain/step-rules.ts';
import { STEP_TYPES, type EdgeOutcome, type StepType } from '../domain/template.ts';
import type { Outline, OutcomeOutline, StepOutline } from './outline.ts';
import { sayAt } from './place.ts';
import { quote, quoteAll } from './quote.ts';
import { secondProblems } from './second-problems.ts';
import { expectedAt } from './shape-words.ts';
import type { Path, Source } from './source.ts';
import { hasFields } from './spot.ts';
import type { TemplateProblem } from './template-problem.ts';

/** What a step lacks or can't have because of its type, and outcomes without a clear target. */
export const stepProblems = (source: Source, { steps }: Outline): readonly TemplateProblem[] =>
  steps.flatMap((step) => [
    ...(step.type ? fieldProblems(source, step, step.type) : []),
    ...(hasFields(step.fields.get('outcomes')) ? outcomeProblems(source, step) : []),
    ...changesProblems(source, step),
    ...opensProblems(source, step),
    ...secondProblems(source, step),
    ...step.outcomes.flatMap((outcome) => edgeProblems(source, outcome)),
  ]);

function fieldProblems(source: Source, step: StepOutline, type: StepType): readonly TemplateProblem[] {
  const { needs, allows } = STEP_RULES[type];
  const { path } = step.spot;
  const missing = SPECIAL_FIELDS.filter((name) => name === needs && !step.fields.has(name)).map((name) =>
    source.problem(source.at(path), {
      wrong: sayAt(source.data, path, `${quote(name)} is missing`),
      expected: expectedAt(['steps', 0, name]),
    }),
  );
  const extra = SPECIAL_FIELDS.filter((name) => name !== needs && name !== allows).flatMap((name) => {
    const field = step.fields.get(name);
    if (!field) return [];
    const wrong = sayAt(source.data, path, `a step of type ${quote(type)} has no ${quote(name)}`);
    const expected = `it only where the type is ${typesWith(name)}`;
    return [source.problem(source.keyAt(field.path), { wrong, expected })];
  });
  return [...missing, ...extra];
}

const typesWith = (name: SpecialField): string =>
  quoteAll(
    STEP_TYPES.filter((type) => [STEP_RULES[type].needs, STEP_RULES[type].allows].includes(name)),
    ' or ',
  );

function outcomeProblems(source: Source, step: StepOutline): readonly TemplateProblem[] {
  const sets = step.type ? STEP_RULES[step.type].outcomes : [];
  const expected = sets.length > 0 ? inWords(sets) : 'at least one outcome';
  const problemAt = (path: Path, what: string) =>
    source.problem(source.keyAt(path), { wrong: sayAt(source.data, step.spot.path, what), expected });

  const path = step.fields.get('outcomes')?.path ?? step.spot.path;
  if (step.outcomes.length === 0) return [problemAt(path, 'there is no outcome, so this path never ends')];
  const names = step.outcomes.map(({ name }) => name);
  const { missing, extra } = differences(names, sets);
  return [
    ...step.outcomes
      .filter(({ name }) => extra.includes(name))
      .map(({ name, spot }) => problemAt(spot.path, `the outcome ${quote(name)} does not belong here`)),
    ...missing.map((name) => problemAt(path, `the outcome ${quote(name)} is missing`)),
  ];
}

/**
 * Compared with the set that has most in common with the names; without anything in common, nothing counts as missing.
 */
function differences(names: readonly EdgeOutcome[], sets: readonly (readonly EdgeOutcome[])[]) {
  const common = (set: readonly EdgeOutcome[]) => set.filter((name) => names.includes(name)).length;
  const [best] = sets.toSorted((one, other) => common(other) - common(one));
  if (!best) return { missing: [], extra: [] };
  return {
    missing: common(best) > 0 ? best.filter((name) => !names.includes(name)) : [],
    extra: names.filter((name) => !best.includes(name)),
  };
}

const inWords = (sets: readonly (readonly string[])[]): string =>
  sets.map((set) => quoteAll(set, ' and ')).join(', or ');

function edgeProblems(source: Source, { spot, fields }: OutcomeOutline): readonly TemplateProblem[] {
  if (!hasFields(spot)) return [];
  const expected = expectedAt(['steps', 0, 'outcomes', 'done']);
  const problemAt = (path: Path, what: string) =>
    source.problem(source.keyAt(path), { wrong: sayAt(source.data, spot.path, what), expected });

  const [to, end, wait] = [fields.get('to'), fields.get('end'), fields.get('wait')];
  if (to) return end ? [problemAt(end.path, '"end" does not go with "to"')] : [];
  if (end) return wait ? [problemAt(wait.path, '"wait" does not go with "end"')] : [];
  return [problemAt(spot.path, 'it leads nowhere')];
}

function changesProblems(source: Source, step: StepOutline): readonly TemplateProblem[] {
  const spot = step.fields.get('changes');
  if (!hasFields(spot) || Object.keys(spot.value).length === 1) return [];
  const wrong = sayAt(source.data, spot.path, '"changes" has to say one thing');
  return [source.problem(source.keyAt(spot.path), { wrong, expected: expectedAt(['steps', 0, 'changes']) })];
}

function opensProblems(source: Source, step: StepOutline): readonly TemplateProblem[] {
  const spot = step.fields.get('opens');
  if (!hasFields(spot) || Object.keys(spot.value).length > 0) return [];
  const wrong = sayAt(source.data, spot.path, '"opens" has to say what');
  return [source.problem(source.keyAt(spot.path), { wrong, expected: expectedAt(['steps', 0, 'opens']) })];
}
