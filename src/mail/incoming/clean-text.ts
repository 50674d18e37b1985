import { UNSEEN_SIGNS } from '../../domain/unseen-signs.ts';
import { visibleLine } from '../../domain/visible-line.ts';
import { mendWindows1252 } from './mend-windows-1252.ts';

/** Foreign text of several lines, without signs that nobody sees. */
export const cleanText = (text: string, longest: number): string =>
  mendWindows1252(text.slice(0, longest).replace(/\r\n?/g, '\n')).replace(UNSEEN_SIGNS, '');

/** The same of one line. */
export const cleanLine = (text: string, longest: number): string =>
  visibleLine(mendWindows1252(text.slice(0, 2 * longest))).slice(0, longest);
