import { LANGUAGES, type Language } from '../text.ts';
import { inBraces } from '../text-fields.ts';
import type { StepId } from '../ids.ts';
import type { Template } from '../template.ts';
import type { TextPlace } from './template-edit.ts';
import { textAt } from './text-at.ts';
import { textPlaces } from './text-places.ts';

/** A text that is written in one language and not in another. */
export type Untranslated = {
  readonly place: TextPlace;
  readonly from: Language;
  readonly to: Language;
  readonly text: string;
};

/** In the order in which a template is read; of one step, where one is meant. */
export const untranslated = (template: Template, step?: StepId): readonly Untranslated[] =>
  textPlaces(template)
    .filter((place) => step === undefined || (place.of === 'step' && place.step === step))
    .flatMap((place) => {
      const text = textAt(template, place);
      const from = LANGUAGES.find((one) => text?.[one]);
      return from === undefined
        ? []
        : LANGUAGES.filter((to) => !text?.[to]).map((to) => ({ place, from, to, text: text?.[from] ?? '' }));
    });

/** Why a translation is not offered to anybody. */
export type TranslationRefusal =
  | { readonly kind: 'missing' }
  /** With their braces. */
  | { readonly kind: 'fields'; readonly fields: readonly string[] }
  | { readonly kind: 'link' };

/** It has to fill in just what the text fills in, and to lead nowhere that the text does not. */
export function whyNotOffered(text: string, translation: string | undefined): TranslationRefusal | undefined {
  if (translation === undefined || translation.trim() === '') return { kind: 'missing' };
  const [before, after] = [partsIn(text), partsIn(translation)];
  const other = [...without(before, after), ...without(after, before)];
  if (other.length > 0) return { kind: 'fields', fields: [...new Set(other)] };
  return without(linksIn(translation), linksIn(text)).length > 0 ? { kind: 'link' } : undefined;
}

const partsIn = (text: string): readonly string[] => inBraces(text).map(({ part }) => part);

/** Also of an address that a program would make a link of. */
const linksIn = (text: string): readonly string[] =>
  text.match(/\b(?:https?:\/\/|www\.|mailto:)[^\s<>"]+|[\w.+-]+@[\w-]+\.[\w.-]+/giu) ?? [];

/** What is in one of two more often than in the other. */
function without(all: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return all.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
