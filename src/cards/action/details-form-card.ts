import type { Details } from '../../domain/enrollment.ts';
import { button, lines, mainButton, type Card } from '../kit/elements.ts';
import { formCard, formFields } from '../kit/form-card.ts';
import { personOf, type Situation, type Viewer } from '../kit/situation.ts';
import type { CardView } from '../kit/card-view.ts';

/** What the texts to somebody say besides what is on the record, to fill in or to change. */
export function detailsFormCard(
  situation: Situation,
  { offered, said }: { readonly offered: Details; readonly said: Details },
  viewer: Viewer,
  view: CardView,
): Card {
  const { say } = viewer;
  const { template, enrollment } = situation;
  const { id, revision, inputs } = enrollment;
  const title = say('details.title', { name: personOf(situation).name });
  const isOffered = Object.keys(offered).some((key) => inputs[key] === undefined);
  return formCard(say, title, {
    title,
    notes: lines(isOffered ? say('details.as-last-time') : undefined),
    ...formFields(template.inputs, { ...offered, ...inputs, ...said }, say),
    buttons: [
      mainButton(say('button.save'), { verb: 'save-details', enrollment: id, revision, view }),
      button(say('button.cancel'), { verb: 'open', enrollment: id, view }),
    ],
  });
}
