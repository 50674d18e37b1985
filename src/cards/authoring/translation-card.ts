import { isLine, limitAt } from '../../domain/authoring/text-limits.ts';
import type { DraftAt } from '../../domain/authoring/draft.ts';
import type { TranslationRefusal, Untranslated } from '../../domain/authoring/translation.ts';
import type { Template } from '../../domain/template.ts';
import { LANGUAGE_NAMES } from '../../language/language-names.ts';
import { inOneLine } from '../../language/lists.ts';
import type { Say } from '../../language/say.ts';
import { button, mainButton, type Card } from '../kit/elements.ts';
import type { Viewer } from '../kit/situation.ts';
import { draftForm, type Field } from './draft-form.ts';
import { placeInWords } from './flaw-words.ts';

export type Proposed = {
  /** Its place among all that the draft lacks. */
  readonly at: number;
  readonly of: Untranslated;
  readonly text: string;
};

export type NotProposed = { readonly of: Untranslated; readonly why: TranslationRefusal };

/** What a model wrote, to be changed and saved by a person. */
export function translationCard(
  { template, ...at }: DraftAt & { readonly of: Template },
  { proposed, refused }: { readonly proposed: readonly Proposed[]; readonly refused: readonly NotProposed[] },
  viewer: Viewer,
): Card {
  const { say } = viewer;
  const shows = { template, revision: at.revision };
  return draftForm(
    {
      shows,
      title: say('translate.title'),
      notes: [
        say('translate.how'),
        ...proposed.map(({ of }) =>
          say('translate.original', { place: placeInWords(of.place, at.of, say), text: shortened(of.text) }),
        ),
      ],
      problems: refused.map((one) => refusedInWords(one, at.of, say)),
      sections: [{ id: 'main', fields: proposed.map((one) => fieldOf(one, at.of, say)) }],
      buttons: [
        mainButton(say('button.save'), { verb: 'save-translation', ...shows }),
        button(say('button.to-draft'), { verb: 'draft', template }),
      ],
    },
    viewer,
  );
}

export const translationFieldId = (at: number): string => `translation:${at}`;

const fieldOf = ({ at, of, text }: Proposed, template: Template, say: Say): Field => ({
  kind: isLine(of.place) ? 'text' : 'long',
  id: translationFieldId(at),
  label: say('field.in', {
    field: placeInWords(of.place, template, say),
    language: LANGUAGE_NAMES[of.to],
  }),
  value: text,
  most: limitAt(of.place),
});

const LONGEST_SHOWN = 400;

const shortened = (text: string): string =>
  text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;

/** "2. Email: Follow up · Subject: not proposed, {record.firstName} got lost or was added" */
export function refusedInWords({ of, why }: NotProposed, template: Template, say: Say): string {
  const place = placeInWords(of.place, template, say);
  return why.kind === 'fields'
    ? say('translate.not-fields', { place, fields: inOneLine(why.fields, say.language) })
    : say(`translate.not-${why.kind}`, { place });
}
