import { isLine, limitAt } from '../../domain/authoring/text-limits.ts';
import type { DraftShown } from '../../domain/authoring/draft.ts';
import type { TextPlace } from '../../domain/authoring/template-edit.ts';
import { textAt } from '../../domain/authoring/text-at.ts';
import type { Template } from '../../domain/template.ts';
import type { Language } from '../../domain/text.ts';
import { inOneLine } from '../../language/lists.ts';
import { LANGUAGE_NAMES } from '../../language/language-names.ts';
import type { Say } from '../../language/say.ts';
import { fieldName } from './flaw-words.ts';
import { cardOf, lines, type Button, type Card, type Line, type Switch } from '../kit/elements.ts';
import type { Viewer } from '../kit/situation.ts';

/** What somebody had typed when a form could not be saved, by the ids of its fields. */
export type Typed = Readonly<Record<string, unknown>>;

/** A field of a form: a line or a text to type, a number, or one of several. */
export type Field = {
  readonly kind: 'text' | 'long' | 'number' | 'choice';
  readonly id: string;
  readonly label: string;
  /** What an empty number is has no value. */
  readonly value: string | number;
  readonly most?: number;
  readonly choices?: readonly { readonly title: string; readonly value: string }[];
};

export type Section = {
  readonly id: string;
  readonly heading?: string;
  readonly hint?: string;
  readonly isVisible?: boolean;
  readonly fields: readonly Field[];
};

type FormData = {
  readonly title: string;
  readonly notes: readonly Line[];
  readonly problems: readonly { readonly lines: readonly Line[] }[];
  readonly sections: readonly (Required<Omit<Section, 'fields'>> & {
    readonly fields: readonly Required<Field>[];
  })[];
  readonly switches: readonly Switch[];
  readonly buttons: readonly Button[];
};

const drawForm = cardOf<FormData>('draft-form');

/** A form of a draft. Sections that are folded have a button each that unfolds them. */
export function draftForm(
  form: {
    readonly shows?: DraftShown;
    readonly title: string;
    readonly notes?: readonly string[];
    readonly problems?: readonly string[];
    readonly sections: readonly Section[];
    readonly buttons: readonly Button[];
    readonly typed?: Typed | undefined;
  },
  { say }: Pick<Viewer, 'say'>,
): Card {
  const { shows, title, notes = [], problems = [], sections, buttons, typed } = form;
  const card = drawForm(say, notes[0] ?? title, {
    title,
    notes: lines(...notes),
    problems: problems.length === 0 ? [] : [{ lines: lines(...problems) }],
    sections: withinRoom(
      sections.map((section) => ({
        heading: '',
        hint: '',
        isVisible: true,
        ...section,
        fields: section.fields.map((field) => withTyped(field, typed)),
      })),
      say,
    ),
    switches: sections
      .filter(({ isVisible }) => isVisible === false)
      .map(({ id, heading = '' }) => ({ title: heading, targets: [id] })),
    buttons,
  });
  return shows ? { ...card, draft: shows } : card;
}

/** Bytes of long texts on one form; with what is around them, Teams takes it from anyone. */
const ROOM = 12_000;

type Drawn = FormData['sections'][number];

/** Texts that don't fit beside the others are left out, which changes nothing of them, and named. */
function withinRoom(sections: readonly Drawn[], say: Say): readonly Drawn[] {
  let left = ROOM;
  const fits = ({ kind, value }: Required<Field>): boolean => {
    const size = kind === 'long' ? BYTES.encode(String(value)).length : 0;
    if (size > left) return false;
    left -= size;
    return true;
  };
  return sections.map((section) => {
    const shown = section.fields.filter(fits);
    const out = section.fields.filter((field) => !shown.includes(field)).map(({ label }) => label);
    if (out.length === 0) return section;
    const hint = say('form.too-long', { fields: inOneLine(out, say.language) });
    return { ...section, hint: [section.hint, hint].filter(Boolean).join(' '), fields: shown };
  });
}

const BYTES = new TextEncoder();

/** What was typed is not lost when it can't be saved. */
function withTyped(field: Field, typed: Typed = {}): Required<Field> {
  const value = typed[field.id];
  const isTyped = typeof value === 'string' || typeof value === 'number';
  return { most: 0, choices: [], ...field, ...(isTyped && { value }) };
}

/** What was chosen otherwise than it was drawn. */
export function changedIn(typed: Typed, drawn: readonly Section[]): Typed {
  const values = new Map(drawn.flatMap(({ fields }) => fields.map(({ id, value }) => [id, String(value)])));
  return Object.fromEntries(Object.entries(typed).filter(([id, value]) => values.get(id) !== String(value)));
}

/** Tells apart the fields of the texts of a form. */
export const textFieldId = (place: TextPlace, language: Language): string => {
  const of = ownerOf(place);
  const field = 'field' in place ? place.field : 'name';
  return ['text', of, field, language].join(':');
};

function ownerOf(place: TextPlace): string {
  switch (place.of) {
    case 'end':
      return place.end;
    case 'input':
      return place.input;
    case 'step':
      return place.second ? 'second' : '';
    case 'template':
      return '';
  }
}

/** The field of one text in one language, as it is written now. */
export const textField = (
  template: Template,
  place: TextPlace,
  language: Language,
  say: Say,
  name = 'field' in place ? fieldName(place, say) : say('field.name'),
): Field => ({
  kind: isLine(place) ? 'text' : 'long',
  id: textFieldId(place, language),
  label: say('field.in', { field: name, language: LANGUAGE_NAMES[language] }),
  value: textAt(template, place)?.[language] ?? '',
  most: limitAt(place),
});

export const choice = (
  id: string,
  label: string,
  value: string,
  choices: readonly { readonly title: string; readonly value: string }[],
): Field => ({ kind: 'choice', id, label, value, choices });
