import { INPUT_PREFIX } from '../../cards/kit/input-fields.ts';
import { parseDay } from '../../domain/day.ts';
import type { Details } from '../../domain/enrollment.ts';
import type { SalesRecord } from '../../domain/record.ts';
import type { Template, TemplateInput } from '../../domain/template.ts';

/** The values typed into the card's fields. Unreadable ones are left out, because every input is optional. */
export function inputsFrom(
  fields: Readonly<Record<string, unknown>>,
  { inputs }: Pick<Template, 'inputs'>,
  record?: SalesRecord,
): Details {
  const given = inputs.flatMap((input) => {
    const typed = fields[`${INPUT_PREFIX}${input.id}`];
    const value = typeof typed === 'string' ? readInput(input, typed.trim()) : undefined;
    const known = value ?? (input.from === 'renewalDate' ? record?.renewalDate : undefined);
    return known === undefined ? [] : [[input.id, known] as const];
  });
  return Object.fromEntries(given);
}

const MAX_INPUT = 200;

function readInput({ type }: TemplateInput, typed: string): string | undefined {
  if (typed === '') return undefined;
  if (type === 'date') return parseDay(typed);
  return type === 'url' ? addressIn(typed.slice(0, MAX_INPUT)) : typed.slice(0, MAX_INPUT);
}

/** People leave out the `https://`. */
function addressIn(typed: string): string | undefined {
  const address = /^[\w-]+(?:\.[\w-]+)+(?:[/?#:]\S*)?$/u.test(typed) ? `https://${typed}` : typed;
  return /^https?:\/\//iu.test(address) && URL.canParse(address) ? address : undefined;
}
