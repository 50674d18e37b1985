import { inOneLine } from '../../language/lists.ts';
import { draftForm } from '../authoring/draft-form.ts';
import { button, mainButton, type Card } from '../kit/elements.ts';
import type { Viewer } from '../kit/situation.ts';

const SHOWN = 20;
const LONGEST = 20_000;

/** Where emails and domains are pasted that nobody contacts any more. */
export function doNotContactCard(
  domains: readonly string[],
  viewer: Viewer,
  problems: readonly string[] = [],
): Card {
  const { say } = viewer;
  const shown = domains.toSorted().slice(0, SHOWN);
  const over = domains.length - shown.length;
  const some = over > 0 ? [...shown, say('many.more-names', { count: over })] : shown;
  return draftForm(
    {
      title: say('do-not-contact.title'),
      notes: [
        say('do-not-contact.how'),
        ...(some.length > 0
          ? [say('do-not-contact.domains', { domains: inOneLine(some, say.language) })]
          : []),
      ],
      problems,
      sections: [
        {
          id: 'entries',
          fields: [
            { kind: 'long', id: 'add', label: say('do-not-contact.add'), value: '', most: LONGEST },
            { kind: 'long', id: 'remove', label: say('do-not-contact.remove'), value: '', most: LONGEST },
          ],
        },
      ],
      buttons: [
        mainButton(say('button.save'), { verb: 'do-not-contact' }),
        button(say('button.cancel'), { verb: 'cancel', what: 'edit' }),
      ],
    },
    viewer,
  );
}
