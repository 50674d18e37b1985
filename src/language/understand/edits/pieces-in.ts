import { stepOf, type Step, type StepType, type Template } from '../../../domain/template.ts';
import type { Piece } from './piece.ts';
import { spotClues, type Clue } from './spot-clues.ts';
import { fold } from '../../words.ts';
import type { Span } from '../sentence/sentence.ts';
import { isNamedBy, stepsMeant } from './step-names.ts';
import type { StepId } from '../../../domain/ids.ts';
import { wordsIn } from './tagged-words.ts';

/** What stands in quotes was taken out before; the text has `bnt0bnt` in its place. */
export type Text = { readonly text: string; readonly quotes: readonly string[] };

/** The parts of a sentence, with the steps that its words name. */
export function piecesIn({ text, quotes }: Text, template: Template): readonly Piece[] {
  const clues = spotClues(text, template);
  const pieces: Piece[] = [];
  for (let at = 0; at < clues.length;) {
    const mention = mentionAt(clues, at, text, template);
    if (mention) {
      pieces.push(mention.piece);
      at += mention.length;
      continue;
    }
    const clue = clues[at];
    if (clue) pieces.push(...pieceOf(clue, quotes, template, pieces.at(-1)));
    at += 1;
  }
  return pieces;
}

/** The one step that a sentence names. */
export function stepNamedIn(text: string | undefined, template: Template): StepId | undefined {
  const steps = piecesIn({ text: text ?? '', quotes: [] }, template).flatMap((piece) =>
    piece.kind === 'steps' && piece.candidates.length === 1 ? piece.candidates : [],
  );
  return steps.length === 1 ? steps[0] : undefined;
}

/** An end may be named in quotes. */
function quoted(text: string, span: Span, { ends, steps }: Template, before: Piece | undefined): Piece {
  const isIt = (name: Step['title']) => [name.en, name.hi].some((one) => one && fold(one) === fold(text));
  const end = ends.find(({ name }) => isIt(name));
  if (end) return { kind: 'end', end: end.id, ...span };
  const named = takesName(before) ? [] : steps.filter(({ title }) => isIt(title));
  return named.length > 0
    ? { kind: 'steps', candidates: named.map(({ id }) => id), ...span }
    : { kind: 'quote', text, ...span };
}

/** Behind what is given a name, a quote is that name, whether a step has it already or not. */
const takesName = (before: Piece | undefined): boolean =>
  before?.kind === 'new-step' ||
  before?.kind === 'steps' ||
  (before?.kind === 'tag' && (before.tag === 'as' || before.tag === 'to' || before.tag === 'about'));

function pieceOf(
  clue: Clue,
  quotes: readonly string[],
  template: Template,
  before: Piece | undefined,
): readonly Piece[] {
  const { from, to } = clue;
  switch (clue.kind) {
    case 'filler':
    case 'the':
    case 'and':
    case 'one':
      return [];
    case 'quote':
      return [quoted(quotes[clue.index] ?? '', { from, to }, template, before)];
    case 'whole-name':
      return [{ kind: 'steps', candidates: [clue.step], from, to }];
    case 'place':
      return [COUNTED_OUT.get(clue.place)].map((tag) =>
        tag ? { kind: 'tag', tag, from, to } : { kind: 'other', from, to },
      );
    case 'type':
    case 'step-word':
    case 'number':
    case 'other':
      return [{ kind: 'other', from, to }];
    default:
      return [clue];
  }
}

/** "put a call first" */
const COUNTED_OUT: ReadonlyMap<number, 'at-start' | 'at-end'> = new Map([
  [1, 'at-start'],
  [-1, 'at-end'],
]);

type Found = { readonly piece: Piece; readonly length: number };

/** A step from its first word on: "the last call", "step 3", "a call", "research". */
function mentionAt(
  clues: readonly Clue[],
  start: number,
  text: string,
  template: Template,
): Found | undefined {
  const alike = anotherAt(clues, start, text, template);
  if (alike) return alike;
  const noun = nounFrom(clues, start);
  if (!noun) return undefined;
  const part = clues.slice(start, noun.end);
  const [first, last] = [part[0], part.at(-1)];
  if (!first || !last) return undefined;
  const span = { from: first.from, to: last.to };
  const length = part.length;
  const number = part.find((clue) => clue.kind === 'number')?.number;
  if (number !== undefined && part.some(({ kind }) => kind === 'step-word')) {
    const step = template.steps[number - 1];
    return { piece: { kind: 'steps', candidates: step ? [step.id] : [], ...span }, length };
  }
  const words = part.flatMap((clue) => (clue.kind === 'other' ? [clue.word] : []));
  const place = part.find((clue) => clue.kind === 'place')?.place;
  const isDefinite = part.some(({ kind }) => kind === 'the');
  const isNew = part.some(({ kind }) => kind === 'one') && !isDefinite && place === undefined;
  if (isNew && noun.type)
    return {
      piece: { kind: 'new-step', type: noun.type, ...nameOf(part, text, words), ...span },
      length,
    };
  const type = noun.type && { type: noun.type };
  const counted = part.find((clue) => clue.kind === 'place');
  const asNamed =
    counted && (noun.type || words.length > 0)
      ? stepsMeant(template, { words: [...words, ...comparable(text, counted)], ...type })
      : [];
  const candidates =
    asNamed.length > 0
      ? asNamed
      : stepsMeant(template, { words, ...type, ...(place !== undefined && { place }) });
  if (!noun.isNoun && (candidates.length === 0 || !isCalledSo(template, candidates, words))) return undefined;
  const bare =
    noun.type && words.length === 0 && place === undefined && !isDefinite ? { bare: noun.type } : {};
  return { piece: { kind: 'steps', candidates, ...bare, ...span }, length };
}

/** Without a noun beside it, a word that only resembles a name is another word. */
const isCalledSo = (template: Template, candidates: readonly StepId[], words: readonly string[]): boolean =>
  candidates.some((id) => isNamedBy(stepOf(template, id), words));

/** "another follow-up email": one like a step that is there. */
function anotherAt(
  clues: readonly Clue[],
  start: number,
  text: string,
  template: Template,
): Found | undefined {
  const [one, name] = [clues[start], clues[start + 1]];
  if (one?.kind !== 'one' || name?.kind !== 'whole-name') return undefined;
  const { type } = stepOf(template, name.step);
  const span = { from: one.from, to: name.to };
  return { piece: { kind: 'new-step', type, name: text.slice(name.from, name.to), ...span }, length: 2 };
}

/** "final" may be part of a name as well. */
const comparable = (text: string, { from, to }: Clue): readonly string[] =>
  wordsIn(text.slice(from, to)).map(({ word }) => word);

/** "a follow-up call": what is said of it besides its type is its name. */
const nameOf = (part: readonly Clue[], text: string, words: readonly string[]) => {
  const [first] = part.filter(({ kind }) => kind === 'other');
  const last = part.at(-1);
  return words.length > 0 && first && last ? { name: text.slice(first.from, last.to) } : {};
};

type Noun = { readonly end: number; readonly type?: StepType; readonly isNoun: boolean };

const LONGEST = 8;

/** Where a mention ends that begins here: with its noun and the number after it, or with the last word of a name. */
function nounFrom(clues: readonly Clue[], start: number): Noun | undefined {
  if (clues[start]?.kind === 'filler') return undefined;
  let end = start;
  for (let at = start; at < Math.min(clues.length, start + LONGEST); at++) {
    const clue = clues[at];
    if (clue?.kind === 'type') {
      const isStep = clues[at + 1]?.kind === 'step-word';
      return { ...withNumber(clues, at + (isStep ? 2 : 1)), type: clue.type, isNoun: true };
    }
    if (clue?.kind === 'step-word') return { ...withNumber(clues, at + 1), isNoun: true };
    if (!clue || !MODIFIERS.has(clue.kind)) break;
    if (clue.kind === 'other') end = at + 1;
  }
  return clues[start]?.kind === 'other' && end > start ? { end, isNoun: false } : undefined;
}

const withNumber = (clues: readonly Clue[], at: number): { readonly end: number } => ({
  end: clues[at]?.kind === 'number' ? at + 1 : at,
});

const MODIFIERS: ReadonlySet<Clue['kind']> = new Set(['other', 'place', 'one', 'the', 'filler', 'number']);
