import { inLanguage } from '../../domain/text.ts';
import type { ButtonData } from '../kit/card-action.ts';
import { askCard } from '../kit/ask-card.ts';
import { dueLabel } from '../kit/due-label.ts';
import { button, joinDots, lines, mainButton, textOf, type Card } from '../kit/elements.ts';
import { personOf, type Situation, type Viewer } from '../kit/situation.ts';
import { placeLine } from './action-title.ts';

/** What is to be kept of a message: that it is a reply, or its words alone. */
export type ToLog = { readonly as: 'reply' | 'note'; readonly quote: string };

/** What is kept of a message, and of whom, before it is kept; the words can be changed. */
export function logCard(situation: Situation, { as, quote }: ToLog, viewer: Viewer): Card {
  const { say } = viewer;
  const question = say.runs(`log.${as}`, { name: personOf(situation).name });
  return askCard(say, textOf(question), {
    record: situation.record.id,
    question,
    notes: lines(
      as === 'reply' ? say('outcome.replied') : undefined,
      joinDots(
        inLanguage(situation.template.name, say.language),
        placeLine(situation, viewer),
        dueLabel(situation, viewer).text,
      ),
      quote === '' ? say('log.no-words') : undefined,
    ),
    day: [],
    text: [{ id: 'note', label: say('ask.words'), value: quote }],
    buttons: [
      mainButton(say('log.do'), keeping(situation, as)),
      button(say('log.someone-else'), { verb: 'log-message', as, quote }),
      button(say('button.cancel'), { verb: 'cancel', what: 'request' }),
    ],
  });
}

/** What the seller's own button does, with the words as their note. */
const keeping = ({ enrollment: { id, revision } }: Situation, as: ToLog['as']): ButtonData => {
  const about = { enrollment: id, revision, view: 'one' } as const;
  return as === 'reply' ? { verb: 'outcome', ...about, outcome: 'replied' } : { verb: 'note', ...about };
};
