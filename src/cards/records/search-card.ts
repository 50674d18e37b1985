import type { TemplateId } from '../../domain/ids.ts';
import type { Run } from '../../language/say.ts';
import { button, lines, mainButton, textOf, type Card } from '../kit/elements.ts';
import type { ButtonData } from '../kit/card-action.ts';
import { choiceRows, type Choice } from '../kit/choice-rows.ts';
import { drawSearch } from '../kit/draw-search.ts';
import { lookupAbove } from '../kit/lookup-field.ts';
import type { Viewer } from '../kit/situation.ts';

type Beside = {
  readonly template?: TemplateId;
  readonly typed?: string;
  readonly note?: string;
  /** Those who are likely meant, to be chosen at once. */
  readonly likely?: readonly Choice[];
  /** What is done with the name; the record is enrolled unless given. */
  readonly next?: ButtonData;
  readonly label?: string;
};

/** Asks for a name or a company, with the previous words in the field to be corrected. */
export const searchCard = (
  question: readonly Run[],
  { say }: Pick<Viewer, 'say'>,
  { template, typed = '', note, likely = [], next, label = say('enroll.form.who') }: Beside = {},
): Card => ({
  ...drawSearch(say, textOf(question), {
    question,
    notes: lines(note),
    rows: choiceRows(likely),
    above: [],
    below: [{ label, placeholder: 'Asha Rao', value: typed }],
    buttons: [
      mainButton(
        say('button.next'),
        next ?? { verb: 'search', who: typed, ...(template ? { template } : {}) },
      ),
      button(say('button.cancel'), { verb: 'cancel', what: 'request' }),
    ],
  }),
  lookups: [lookupAbove('who', { id: 'record', of: 'records', label: say('lookup.records') }, say)],
});
