import type { Day } from './day.ts';
import type { Details } from './enrollment.ts';
import type { Person } from './person.ts';
import type { Template, TemplateInput } from './template.ts';

/** What is the same for all: a record has none of it itself. */
export const sharedInputs = ({ inputs }: Pick<Template, 'inputs'>): readonly TemplateInput[] =>
  inputs.filter(({ from }) => from === undefined);

/** Undefined where nothing was given: then the next record is offered what the one before it got. */
export const rememberDetails = (person: Person, { id }: Template, details: Details): Person | undefined =>
  Object.keys(details).length === 0 ? undefined : { ...person, given: { ...person.given, [id]: details } };

/**
 * What the seller gave last, for what each record does not have itself. Once a day among it has passed, it was about
 * something that is over.
 */
export function detailsToOffer({ given }: Person, template: Template, today: Day): Details {
  const last = given?.[template.id] ?? {};
  const offered = sharedInputs(template).flatMap((input) => {
    const value = last[input.id];
    return value === undefined ? [] : [{ input, value }];
  });
  return offered.some(({ input, value }) => input.type === 'date' && value < today)
    ? {}
    : Object.fromEntries(offered.map(({ input, value }) => [input.id, value]));
}
