import { UNSEEN_SIGNS } from '../unseen-signs.ts';
import { visibleLine } from '../visible-line.ts';
import type { Language, LocalizedText } from '../text.ts';
import { err, ok, type Result } from '../result.ts';
import type { EditRefusal, TextPlace } from './template-edit.ts';
import { isLine, limitAt, LONGEST_LINE } from './text-limits.ts';

/** A text as it is kept in a template: trimmed, without signs that a file could not hold. */
export function cleanText(place: TextPlace, text: string): Result<string, EditRefusal> {
  if (isLine(place)) return cleanLine(text);
  const clean = withoutUnseen(text).trim();
  return clean.length > limitAt(place) ? err('text-too-long') : ok(clean);
}

export function cleanLine(text: string): Result<string, EditRefusal> {
  const clean = visibleLine(withoutUnseen(text));
  return clean.length > LONGEST_LINE ? err('text-too-long') : ok(clean);
}

const withoutUnseen = (text: string): string => text.replace(/\r\n?/g, '\n').replace(UNSEEN_SIGNS, '');

/** A new text that was written in one language. */
export function textIn(
  place: TextPlace,
  { language, text }: { readonly language: Language; readonly text: string },
): Result<LocalizedText, EditRefusal> {
  const clean = cleanText(place, text);
  return clean.ok ? ok({ en: '', ...(clean.value !== '' && { [language]: clean.value }) }) : clean;
}
