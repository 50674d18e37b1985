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
import type { Viewer } from '../kit/situation.ts';

type Search = {
  readonly question: readonly Run[];
  readonly notes: readonly Line[];
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly buttons: readonly Button[];
};
const drawSearch = cardOf<Search>('search');

/** Asks for a name or a company, with the previous words in the field to be corrected. */
export const searchCard = (
  question: readonly Run[],
  { say }: Pick<Viewer, 'say'>,
  {
    template,
    typed = '',
    note,
  }: { readonly template?: TemplateId; readonly typed?: string; readonly note?: string } = {},
): Card =>
  drawSearch(say, textOf(question), {
    question,
    notes: lines(note),
    label: say('enroll.form.who'),
    placeholder: 'Asha Rao',
    value: typed,
    buttons: [
      mainButton(say('button.next'), { verb: 'search', who: typed, ...(template ? { template } : {}) }),
      button(say('button.cancel'), { verb: 'cancel', what: 'request' }),
    ],
  });
