import { visibleLine } from '../visible-line.ts';
import type { Language, LocalizedText } from '../text.ts';
import { err, ok, type Result } from '../result.ts';
import type { EditRefusal, TextPlace } from './template-edit.ts';
import { isLine, limitAt } from './text-limits.ts';

/** Whatever moves the pen but line ends and tabs, and halves of a sign. */
const CONTROL = /(?![\n\t])\p{Cc}|\p{Cs}|[\u2028\u2029\ufffe\uffff]/gu;

/** A text as it is kept in a template: trimmed, without signs that a file could not hold. */
export function cleanText(place: TextPlace, text: string): Result<string, EditRefusal> {
  const clean = isLine(place) ? visibleLine(withoutControl(text)) : withoutControl(text).trim();
  return clean.length > limitAt(place) ? err('text-too-long') : ok(clean);
}

const withoutControl = (text: string): string => text.replace(/\r\n?/g, '\n').replace(CONTROL, '');

/** A new text that was written in one language. */
export function textIn(
  place: TextPlace,
  { language, text }: { readonly language: Language; readonly text: string },
): Result<LocalizedText, EditRefusal> {
  const clean = cleanText(place, text);
  return clean.ok ? ok({ en: '', ...(clean.value !== '' && { [language]: clean.value }) }) : clean;
}
