import { parseDay } from '../../domain/day.ts';
import { fillIn } from '../../domain/text-fields.ts';
import { inLanguage, type Language, type LocalizedText } from '../../domain/text.ts';
import { longDay, type Reader } from '../../language/dates.ts';
import { firstNameOf } from '../../language/first-name.ts';
import { sayIn } from '../../language/say.ts';
import { personOf, type Situation, type Viewer } from '../kit/situation.ts';

/** Whom a text is for, and what was given for it. */
export type FilledFor = Pick<Situation, 'template' | 'record' | 'contact' | 'sellerName'> & {
  readonly enrollment: Pick<Situation['enrollment'], 'inputs'>;
};

/** A text of the template with its fields filled in, in one language. */
export const fillText = (
  situation: FilledFor,
  text: LocalizedText,
  language: Language,
  { today }: Pick<Viewer, 'today'>,
): string => fillIn(inLanguage(text, language), fieldValues(situation, { say: { language }, today }));

/** What no seller should send unseen: "[⚠ On which day is the event?]". */
const gapMark = (label: string): string => `[⚠ ${label}]`;

function fieldValues(situation: FilledFor, reader: Reader): ReadonlyMap<string, string> {
  const { record, sellerName } = situation;
  const person = personOf(situation);
  return new Map([
    ['record.firstName', firstNameOf(person.name)],
    ['record.fullName', person.name],
    ['record.name', record.name],
    ['record.company', record.company || gapMark(sayIn(reader.say.language)('add.company'))],
    ['seller.firstName', firstNameOf(sellerName)],
    ['seller.name', sellerName],
    ...inputValues(situation, reader),
  ]);
}

const inputValues = (
  { template, enrollment }: FilledFor,
  reader: Reader,
): readonly (readonly [string, string])[] =>
  template.inputs.map(({ id, type, label, without }) => {
    const given = enrollment.inputs[id];
    const day = type === 'date' && given !== undefined ? parseDay(given) : undefined;
    return [
      `input.${id}`,
      day ? longDay(day, reader) : (given ?? instead(label, without, reader.say.language)),
    ] as const;
  });

const instead = (label: LocalizedText, without: LocalizedText | undefined, language: Language): string =>
  without ? inLanguage(without, language) : gapMark(inLanguage(label, language));
