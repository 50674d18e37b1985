import type { TemplateId } from '../../domain/ids.ts';
import type { Run } from '../../language/say.ts';
import {
  button,
  lines,
  mainButton,
  cardOf,
  textOf,
  type Card,
  type Line,
  type Button,
} from '../kit/elements.ts';
import type { ButtonData } from '../kit/card-action.ts';
import { choiceRows, type Choice, type ChoiceRow } from '../kit/choice-card.ts';
import type { Viewer } from '../kit/situation.ts';

type Search = {
  readonly question: readonly Run[];
  readonly notes: readonly Line[];
  readonly rows: readonly ChoiceRow[];
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly buttons: readonly Button[];
};
const drawSearch = cardOf<Search>('search');

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
): Card =>
  drawSearch(say, textOf(question), {
    question,
    notes: lines(note),
    rows: choiceRows(likely),
    label,
    placeholder: 'Asha Rao',
    value: typed,
    buttons: [
      mainButton(
        say('button.next'),
        next ?? { verb: 'search', who: typed, ...(template ? { template } : {}) },
      ),
      button(say('button.cancel'), { verb: 'cancel', what: 'request' }),
    ],
  });
