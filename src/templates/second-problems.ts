import { mayHave, type SpecialField } from '../domain/step-rules.ts';
import type { StepOutline } from './outline.ts';
import { sayAt } from './place.ts';
import { quote } from './quote.ts';
import { expectedAt, fieldNamesAt } from './shape-words.ts';
import type { Source } from './source.ts';
import { fieldsOf, hasFields } from './spot.ts';
import type { TemplateProblem } from './template-problem.ts';

/** Second texts that say nothing, or that a step of this type does not have. */
export function secondProblems(source: Source, { fields, type }: StepOutline): readonly TemplateProblem[] {
  const spot = fields.get('second');
  if (!hasFields(spot)) return [];
  const texts = fieldsOf(spot, fieldNamesAt(SECOND));
  const email = texts.get('email');
  const isBare =
    [...texts.keys()].every((name) => name === 'share' || name === 'email') &&
    (!email || (hasFields(email) && Object.keys(email.value).length === 0));
  const nothing = source.problem(source.keyAt(spot.path), {
    wrong: sayAt(source.data, spot.path, '"second" has to say something else than the first'),
    expected: expectedAt(SECOND),
  });
  const foreign = NEEDS_TYPE.flatMap((name) => {
    const field = texts.get(name);
    if (!field || !type || mayHave(type, name)) return [];
    const wrong = sayAt(source.data, spot.path, `a step of type ${quote(type)} has no ${quote(name)}`);
    return [source.problem(source.keyAt(field.path), { wrong, expected: 'it only where the step has one' })];
  });
  return [...(isBare ? [nothing] : []), ...foreign];
}

const SECOND = ['steps', 0, 'second'] as const;
const NEEDS_TYPE = ['email', 'script'] as const satisfies readonly SpecialField[];
