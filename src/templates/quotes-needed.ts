import { isMap, isScalar, visit, type Document } from 'yaml';
import { LANGUAGES } from '../domain/text.ts';

export type SyntaxError = { readonly offset: number; readonly wrong: string; readonly fatal: boolean };

/** A text in a line of its own, without quotes. */
const BARE_TEXT = new RegExp(`^[ \\t]*(?:- +)?(?:${LANGUAGES.join('|')}):[ \\t]+[^"'|>\\s]`, 'u');

const NEEDS_QUOTES = 'put this text in quotes';

/** What a parser says of a text without quotes is about YAML; its writer only needs to know about the quotes. */
export function inPlainWords(text: string, offset: number, message: string): string {
  const bare = [offset, text.lastIndexOf('\n', offset - 1) - 1].find((at) => at >= 0 && isBare(text, at));
  return bare === undefined ? `this is not valid YAML: ${message.replace(/\.$/, '')}` : reason(text, bare);
}

const isBare = (text: string, at: number): boolean => BARE_TEXT.test(lineAt(text, at));

function lineAt(text: string, at: number): string {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  return text.slice(start, end < 0 ? text.length : end);
}

function reason(text: string, at: number): string {
  const value = lineAt(text, at).replace(/^[^:]*:\s+/u, '');
  const sign = /^[^\p{L}\p{N}]/u.exec(value)?.[0] ?? (value.includes(': ') ? ':' : undefined);
  return sign === undefined ? NEEDS_QUOTES : `${NEEDS_QUOTES}: “${sign}” means something else in YAML`;
}

/** Texts that YAML reads without a complaint, but not as they were meant: cut at "#", or as a map for their braces. */
export function misread(document: Document, text: string): readonly SyntaxError[] {
  const found: SyntaxError[] = [];
  visit(document, {
    Pair: (_, { key, value }) => {
      if (!isScalar(key) || !LANGUAGES.some((language) => language === key.value)) return;
      if (isMap(value) && value.flow === true)
        found.push({
          offset: value.range?.[0] ?? 0,
          wrong: `${NEEDS_QUOTES}: “{” means something else in YAML`,
          fatal: true,
        });
      if (!isScalar(value) || value.type !== 'PLAIN' || !value.range) return;
      const after = text.slice(value.range[1], value.range[1] + lineAt(text, value.range[1]).length);
      if (/^[ \t]+#/u.test(after.split('\n')[0] ?? ''))
        found.push({ offset: value.range[0], wrong: `${NEEDS_QUOTES}: YAML cuts it at “#”`, fatal: true });
    },
  });
  return found;
}
