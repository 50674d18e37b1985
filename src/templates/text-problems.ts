import { LANGUAGES } from '../domain/text.ts';
import { inBraces, TEXT_FIELDS } from '../domain/text-fields.ts';
import { closest } from './closest.ts';
import type { Outline } from './outline.ts';
import { sayAt } from './place.ts';
import { quote } from './quote.ts';
import type { Source } from './source.ts';
import { entriesOf, itemsOf, type Spot } from './spot.ts';
import type { TemplateProblem } from './template-problem.ts';

/** The parts of a template whose texts are shown as they are. */
const NEVER_FILLED_IN: readonly unknown[] = ['name', 'description', 'inputs', 'ends'];

/** Braces in texts that don't hold a field which can be filled in. */
export function textProblems(source: Source, { inputs }: Outline): readonly TemplateProblem[] {
  const fields = [...TEXT_FIELDS, ...inputs.flatMap(({ id }) => (id === undefined ? [] : [`input.${id}`]))];
  return textsIn({ path: [], value: source.data }).flatMap((text) =>
    problemsOfText(source, text, NEVER_FILLED_IN.includes(text.path[0]) ? [] : fields),
  );
}

type Text = Spot & { readonly value: string };

const textsIn = (spot: Spot): readonly Text[] =>
  typeof spot.value === 'string'
    ? isLanguage(spot.path.at(-1))
      ? [{ path: spot.path, value: spot.value }]
      : []
    : [...itemsOf(spot), ...entriesOf(spot).map(([, entry]) => entry)].flatMap(textsIn);

export const isLanguage = (key: PropertyKey | undefined): boolean =>
  LANGUAGES.some((language) => language === key);

function problemsOfText(source: Source, { path, value }: Text, fields: readonly string[]) {
  return inBraces(value).flatMap(({ part, name }, index) => {
    if (fields.some((field) => part === `{${field}}`)) return [];
    const meant = closest(name, fields);
    return [
      source.problem(source.braceAt(path, index), {
        wrong: sayAt(source.data, path, `unknown text field ${quote(part)}`),
        expected:
          fields.length === 0 ? 'no text fields here' : fields.map((field) => `{${field}}`).join(', '),
        ...(meant !== undefined && { suggestion: `{${meant}}` }),
      }),
    ];
  });
}
