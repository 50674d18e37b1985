import { parseDay } from '../../domain/day.ts';
import { fillIn } from '../../domain/text-fields.ts';
import { inLanguage, type Language, type LocalizedText } from '../../domain/text.ts';
import { longDay } from '../../language/dates.ts';
import { firstNameOf, personOf, type Situation } from '../kit/situation.ts';

/** A text of the template with its fields filled in, in one language. */
export const fillText = (situation: Situation, text: LocalizedText, language: Language): string =>
  fillIn(inLanguage(text, language), fieldValues(situation, language));

function fieldValues(situation: Situation, language: Language): ReadonlyMap<string, string> {
  const { record, sellerName } = situation;
  const person = personOf(situation);
  return new Map([
    ['record.firstName', firstNameOf(person.name)],
    ['record.fullName', person.name],
    ['record.name', record.name],
    ['record.company', record.company],
    ['seller.firstName', firstNameOf(sellerName)],
    ['seller.name', sellerName],
    ...inputValues(situation, language),
  ]);
}

const inputValues = (
  { template, enrollment }: Situation,
  language: Language,
): readonly (readonly [string, string])[] =>
  template.inputs.map(({ id, type, without }) => {
    const given = enrollment.inputs[id];
    const day = type === 'date' && given !== undefined ? parseDay(given) : undefined;
    return [`input.${id}`, day ? longDay(day, language) : (given ?? inLanguage(without, language))] as const;
  });
