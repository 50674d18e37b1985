import type { Template } from '../../domain/template.ts';
import { inLanguage } from '../../domain/text.ts';
import { button, mainButton, type Card } from '../kit/elements.ts';
import type { Viewer } from '../kit/situation.ts';
import { choice, draftForm, type Typed } from './draft-form.ts';
import { recordTypes } from './part-cards.ts';

/** What a new template is called and whom it is for; of a copy, that is known. */
export function newTemplateCard(
  {
    from,
    name,
    problems = [],
    typed,
  }: {
    readonly from?: Template | undefined;
    readonly name?: string | undefined;
    readonly problems?: readonly string[];
    readonly typed?: Typed | undefined;
  },
  { say }: Viewer,
): Card {
  const original = from && inLanguage(from.name, say.language);
  return draftForm(
    {
      title: original === undefined ? say('customize.new') : say('customize.copy-title', { name: original }),
      notes: [
        original === undefined ? say('customize.new-how') : say('customize.copy-how', { name: original }),
      ],
      problems,
      sections: [
        {
          id: 'main',
          fields: [
            { kind: 'text', id: 'name', label: say('customize.name'), value: name ?? '', most: 200 },
            ...(from ? [] : [choice('recordType', say('customize.for'), 'lead', recordTypes(say))]),
          ],
        },
      ],
      buttons: [
        mainButton(say('button.create'), { verb: 'new-template', ...(from && { from: from.id }) }),
        button(say('button.cancel'), { verb: 'cancel', what: 'edit' }),
      ],
      typed,
    },
    { say },
  );
}
