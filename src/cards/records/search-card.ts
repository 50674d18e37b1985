import type { TemplateId } from '../../domain/ids.ts';
import type { Run } from '../../language/say.ts';
import { lines, mainButton, makeCard, textOf, type Card } from '../kit/elements.ts';
import type { Viewer } from '../kit/situation.ts';

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
  makeCard('search', say, textOf(question), {
    question,
    notes: lines(note),
    label: say('enroll.form.who'),
    placeholder: 'Asha Rao',
    value: typed,
    buttons: [
      mainButton(say('button.next'), { verb: 'search', who: typed, ...(template ? { template } : {}) }),
    ],
  });
