import { CST, Lexer } from 'yaml';
import { UNSEEN_SIGNS } from '../domain/unseen-signs.ts';

/** What a text may hold that somebody sends: much more than the longest template. */
const MOST_BYTES = 1_000_000;
const MOST_VALUES = 6_000;
const DEEPEST = 12;
const DEEPEST_COLUMN = 100;

/** Where and why a text is not even to be read as YAML. */
export type Danger = { readonly offset: number; readonly wrong: string; readonly expected: string };

/** Found without building anything, so that a text is refused that is only made to be expensive. */
export const dangerIn = (text: string): Danger | undefined =>
  tooLong(text) ?? unseenSign(text) ?? tooMuch(text);

const tooLong = (text: string): Danger | undefined =>
  Buffer.byteLength(text) > MOST_BYTES
    ? { offset: 0, wrong: 'the file is too long', expected: 'at most 1 MB' }
    : undefined;

function unseenSign(text: string): Danger | undefined {
  const wrong = unseenIn(text);
  return wrong === undefined
    ? undefined
    : { offset: text.search(UNSEEN_SIGNS), wrong: `here is ${wrong}`, expected: SEEN };
}

export const SEEN = 'signs that can be seen';

/** The first sign that nobody sees. In quotes, YAML can write one with letters alone: "\u0007". */
export function unseenIn(text: string): string | undefined {
  const [sign] = text.match(UNSEEN_SIGNS) ?? [];
  if (sign === undefined) return undefined;
  const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `a sign that nobody sees, U+${code}`;
}

/** Signs of YAML that a template has no use for. */
const NEVER: Readonly<Partial<Record<CST.TokenType, string>>> = {
  anchor: 'a name for a value (&…) is not supported here',
  alias: 'the alias of a value (*…) is not supported here',
  tag: 'a type of YAML (!…) is not supported here',
  'directive-line': 'an instruction to YAML (%…) is not supported here',
  'explicit-key-ind': 'a question mark is not supported here',
};

function tooMuch(text: string): Danger | undefined {
  let [values, flow, block, lineStart] = [0, 0, 0, 0];
  for (const { type, offset, length } of tokensOf(text)) {
    const never = type === VALUE ? undefined : NEVER[type];
    if (never) return { offset, wrong: never, expected: 'the value written out' };
    if (VALUES.includes(type)) values += 1;
    if (type === 'flow-map-start' || type === 'flow-seq-start') flow += 1;
    if (type === 'flow-map-end' || type === 'flow-seq-end') flow -= 1;
    if (type === 'newline') [block, lineStart] = [0, offset + length];
    if (type === 'seq-item-ind') block += 1;
    const isIndented = type === 'space' && offset === lineStart && length > DEEPEST_COLUMN;
    if (isIndented || flow + block > DEEPEST)
      return {
        offset,
        wrong: 'this is nested too deep',
        expected: 'a template, which is never nested so deep',
      };
    if (values > MOST_VALUES)
      return { offset, wrong: 'there is too much in this file', expected: 'a single template' };
  }
  return undefined;
}

const VALUE = 'value';
const VALUES: readonly Token['type'][] = [VALUE, 'single-quoted-scalar', 'double-quoted-scalar'];

type Token = {
  readonly type: CST.TokenType | typeof VALUE;
  readonly offset: number;
  readonly length: number;
};

/** The parts of a YAML text in their order. The lexer announces a value, and says some things that stand nowhere. */
function* tokensOf(text: string): Generator<Token> {
  let offset = 0;
  let isValue = false;
  for (const token of new Lexer().lex(text)) {
    const type: Token['type'] = isValue ? VALUE : (CST.tokenType(token) ?? VALUE);
    isValue = type === 'scalar';
    if (type === 'scalar' || type === 'doc-mode' || type === 'flow-error-end') continue;
    yield { type, offset, length: token.length };
    offset += token.length;
  }
}
