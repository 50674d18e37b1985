import type { ButtonData } from '../kit/card-action.ts';
import { button, lines, makeCard, textOf, type Card } from '../kit/elements.ts';
import type { Viewer } from '../kit/situation.ts';

type Exported = {
  /** In words. */
  readonly what: string;
  readonly name: string;
  readonly url: string;
  /** Shows the same as a card. */
  readonly back: Extract<ButtonData, { verb: 'summary' }>;
};

/** Where a file is that was made. */
export function exportedCard({ what, name, url, back }: Exported, { say }: Viewer): Card {
  const text = say.runs('export.ready', { what, name });
  return makeCard('exported', say, textOf(text), {
    text,
    notes: lines(say('export.lasts')),
    link: { title: say('export.open'), url },
    buttons: [button(say('export.back'), back)],
  });
}
