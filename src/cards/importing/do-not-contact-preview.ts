import { inOneLine } from '../../language/lists.ts';
import { askCard } from '../kit/ask-card.ts';
import { button, lines, mainButton, textOf, type Card, type Line } from '../kit/elements.ts';
import type { Viewer } from '../kit/situation.ts';

export type DoNotContactPreview = {
  readonly id: string;
  readonly file: string;
  readonly fresh: number;
  readonly known: number;
  /** The new ones of them. */
  readonly domains: readonly string[];
  /** What is neither an email nor a domain. */
  readonly bad: readonly string[];
  /** Who of them is in a sequence. */
  readonly running: readonly Line[];
};

const SHOWN = 5;

/** How many would come on the list of whom nobody contacts any more; a whole domain is named, as it is for many. */
export function doNotContactPreviewCard(
  { id, file, fresh, known, domains, bad, running }: DoNotContactPreview,
  { say }: Viewer,
): Card {
  const some = (all: readonly string[]) =>
    inOneLine(
      all.length > SHOWN
        ? [...all.slice(0, SHOWN), say('many.more-names', { count: all.length - SHOWN })]
        : all,
      say.language,
    );
  const question = say.runs(fresh > 0 ? 'do-not-contact.ask' : 'do-not-contact.nothing-new', { name: file });
  return askCard(say, textOf(question), {
    question,
    day: [],
    text: [],
    notes: [
      ...lines(
        ...(fresh > 0 ? [say('import.new', { count: fresh })] : []),
        ...(known > 0 ? [say('do-not-contact.known', { count: known })] : []),
        ...(domains.length > 0 ? [say('do-not-contact.whole-domains', { domains: some(domains) })] : []),
        ...(bad.length > 0 ? [say('do-not-contact.bad', { count: bad.length, words: some(bad) })] : []),
      ),
      ...running,
    ],
    buttons:
      fresh > 0
        ? [
            mainButton(say('do-not-contact.put'), {
              verb: 'import',
              id,
              type: 'contact',
              takesChanges: false,
            }),
            button(say('button.cancel'), { verb: 'cancel-import', id }),
          ]
        : [],
  });
}
